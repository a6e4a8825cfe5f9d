"""Telephone numbers: shown as people typed them, dialled in the international form (RFC 3966)."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

TYPED = re.compile(r"(?:\+|0)[\d\s()/.\-–]+")


def tel_number(number: str) -> str:
    """Return a number as it stands in a `tel:` address; a German one gets its country code: „0391 55-0“ is `+49391550`."""
    text = str(number or "").replace("(0)", "")
    digits = re.sub(r"\D", "", text)
    if text.strip().startswith("+"):
        return f"+{digits}"
    if re.match(r"00[1-9]", digits):
        return f"+{digits[2:]}"
    return f"+49{digits[1:]}" if digits.startswith("0") else digits


def validate_phone(number: str) -> None:
    """Raise ValidationError for what cannot be dialled from everywhere."""
    if not TYPED.fullmatch(number) or not 6 <= len(tel_number(number)) - 1 <= 15:
        raise ValidationError(
            _("Please write the number with its area code, in digits. Example: “0391 5550000” or “+49 391 5550000”.")
        )
