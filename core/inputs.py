"""What people type, made harmless: words, numbers and days in address parameters (limits, part 3, E), texts and days of pages."""

import datetime
import re
import unicodedata
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

MAX_CHARACTERS = 200
MAX_WORDS = 12
# The largest number that a column of the database can hold.
LARGEST = 2**63 - 1
# In universal time the first of its days lies in no year at all.
YEAR_ONE = re.compile(r"\s*(0001-|\d{1,2}\.\d{1,2}\.0001)")
FIRST_YEAR, LAST_YEAR = 1990, 2100
# Control signs but tabulator and line breaks, and the signs that turn the direction of the text around them.
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def clean_words(text: str) -> list[str]:
    """Return at most twelve words of at most 200 characters in all, without control characters and lone surrogates."""
    normal = unicodedata.normalize("NFC", text[: MAX_CHARACTERS * 4])
    printable = "".join(" " if unicodedata.category(sign)[0] == "C" else sign for sign in normal)
    return printable[:MAX_CHARACTERS].split()[:MAX_WORDS]


def without_controls(text: str) -> str:
    """Return a text without signs that nobody sees and that can make it read as another one."""
    return CONTROLS.sub("", text)


def is_too_long(value: Any) -> bool:
    """Return True for a whole number, or a text that is read as one, that no column of the database can hold."""
    try:
        return abs(int(value)) > LARGEST
    except (TypeError, ValueError):
        return False


def is_before_time(text: str) -> bool:
    """Return True for a day that no clock of the site can show."""
    return YEAR_ONE.match(text) is not None


def check_year(day: datetime.date) -> None:
    """Raise ValidationError for a day, with or without a time, in a year that can only be a slip."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValidationError(_("The year must lie between 1990 and 2100."))
