"""The International Standard Book Number, in its two forms."""

import re
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

ISBN_13 = re.compile(r"97[89]\d{10}")
ISBN_10 = re.compile(r"\d{9}[\dX]")


# “978-3-00-000001-0 (Druck)”
ONE = re.compile(r"\s*([^(]*?)\s*(?:\(([^)]*)\))?\s*")


class Isbn(NamedTuple):
    """A number as it was typed, and the edition that it means: “Druck”; empty when it is the only one."""

    number: str
    edition: str

    @property
    def digits(self) -> str:
        """The number without hyphens and spaces."""
        return re.sub(r"[\s-]", "", self.number).upper()


def split_isbns(text: str) -> list[Isbn]:
    """Return the numbers of a field that may hold several, separated by commas."""
    found = (ONE.fullmatch(part) for part in text.split(",") if part.strip())
    return [Isbn(match[1], (match[2] or "").strip()) for match in found if match]


def validate_isbn(number: str) -> None:
    """Raise ValidationError for a number that has not the form of an ISBN, or whose check digit is wrong."""
    signs = re.sub(r"[\s-]", "", number)
    if not (ISBN_13.fullmatch(signs) or ISBN_10.fullmatch(signs)):
        raise ValidationError(_("An ISBN has 13 digits, older ones have 10. Example: “978-3-00-000001-0”."))
    if not _is_sound(signs):
        raise ValidationError(_("The check digit of this ISBN is wrong. Please compare the number once more."))


def _is_sound(signs: str) -> bool:
    values = [10 if sign == "X" else int(sign) for sign in signs]
    if len(values) == 13:
        return sum(value * (3 if place % 2 else 1) for place, value in enumerate(values)) % 10 == 0
    return sum(value * (10 - place) for place, value in enumerate(values)) % 11 == 0
