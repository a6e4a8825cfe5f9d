"""Numbers of people and bodies in the catalogues of libraries and research."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

GND = re.compile(r"1[0-3]?\d{7}[0-9X]|[47]\d{6}-\d|[1-9]\d{0,7}-[0-9X]|3\d{7}[0-9X]")
ORCID = re.compile(r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]")


def validate_gnd(number: str) -> None:
    """Raise ValidationError for what is no number of the Gemeinsame Normdatei."""
    if not GND.fullmatch(number):
        raise ValidationError(_("This is no GND number. Please copy it without address. Example: “118540238”."))


def orcid_check_digit(digits: str) -> str:
    """Return the last sign that belongs to the first fifteen digits (ISO 7064, mod 11-2)."""
    total = 0
    for digit in digits:
        total = (total + int(digit)) * 2
    rest = (12 - total % 11) % 11
    return "X" if rest == 10 else str(rest)


def validate_orcid(number: str) -> None:
    """Raise ValidationError for a wrong form or a digit that was mistyped."""
    if not ORCID.fullmatch(number):
        raise ValidationError(
            _("An ORCID has four groups of four signs, without address. Example: “0000-0002-1825-0097”.")
        )
    signs = number.replace("-", "")
    if orcid_check_digit(signs[:-1]) != signs[-1]:
        raise ValidationError(_("The check digit of this ORCID is wrong. Please compare the number once more."))
