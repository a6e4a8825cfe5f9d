"""Numbers by which a publication is known elsewhere: ISSN, URN:NBN and DOI, and the pages of an article."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

ISSN = re.compile(r"\d{7}[\dX]")
DOI = re.compile(r"10\.\d{4,9}/\S+")
# How a DOI stands in the address bar and in lists of literature.
DOI_PREFIX = re.compile(r"^(?:https?://)?(?:dx\.)?(?:doi\.org/|doi:)\s*", re.IGNORECASE)
URN_NBN = re.compile(r"urn:nbn:[a-z]{2}(?::[a-z0-9]+)*[:-][a-z0-9][a-z0-9:/._+-]*", re.IGNORECASE)
# The countries whose libraries reckon a check digit into the number.
WITH_CHECK_DIGIT = ("de", "ch", "at")
# The value of each sign, as the German National Library gives it ("Berechnung der Prüfziffer").
URN_VALUES = {
    **{str(digit): str(digit + 1) for digit in range(9)},
    "9": "41",
    **dict(
        zip(
            "abcdefghijklm", ["18", "14", "19", "15", "16", "21", "22", "23", "24", "25", "42", "26", "27"], strict=True
        )
    ),
    **dict(
        zip(
            "nopqrstuvwxyz", ["13", "28", "29", "31", "12", "32", "33", "11", "34", "35", "36", "37", "38"], strict=True
        )
    ),
    **dict(zip("-:_/.+", ["39", "17", "43", "45", "47", "49"], strict=True)),
}
PAGE = re.compile(r"(?:[a-z]?\d{1,5}|[ivxlcdm]{1,8})", re.IGNORECASE)


def normal_issn(text: str) -> str:
    """Return an ISSN with its hyphen; what has not its form comes back as it was."""
    signs = re.sub(r"[\s‐–-]", "", text).upper()
    return f"{signs[:4]}-{signs[4:]}" if ISSN.fullmatch(signs) else text.strip()


def validate_issn(text: str) -> None:
    """Raise ValidationError for a number that has not the form of an ISSN, or whose check digit is wrong (ISO 3297)."""
    signs = normal_issn(text).replace("-", "")
    if not ISSN.fullmatch(signs):
        raise ValidationError(_("An ISSN has eight signs, the last may be an X. Example: “1234-5679”."))
    values = [10 if sign == "X" else int(sign) for sign in signs]
    if sum(value * (8 - place) for place, value in enumerate(values)) % 11:
        raise ValidationError(_("The check digit of this ISSN is wrong. Please compare the number once more."))


def urn_check_digit(urn: str) -> str:
    """Return the check digit that belongs behind a URN:NBN without one."""
    digits = "".join(URN_VALUES[sign] for sign in urn.lower())
    total = sum(int(digit) * place for place, digit in enumerate(digits, start=1))
    return str(total // int(digits[-1]) % 10)


def validate_urn(text: str) -> None:
    """Raise ValidationError for what is no URN:NBN, or whose check digit is wrong where its country has one (RFC 8458)."""
    urn = text.strip().lower()
    if not URN_NBN.fullmatch(urn):
        raise ValidationError(
            _("A URN of a library begins with “urn:nbn:” and the country. Example: “urn:nbn:de:0000-20260101009”.")
        )
    if urn.split(":")[2] in WITH_CHECK_DIGIT and urn_check_digit(urn[:-1]) != urn[-1]:
        raise ValidationError(_("The check digit of this URN is wrong. Please compare the number once more."))


def normal_doi(text: str) -> str:
    """Return a DOI without the address before it and in small letters: DOIs that differ in these alone are the same."""
    return DOI_PREFIX.sub("", text.strip()).lower()


def validate_doi(text: str) -> None:
    """Raise ValidationError for what has not the form of a DOI."""
    if not DOI.fullmatch(normal_doi(text)):
        raise ValidationError(_("A DOI begins with “10.” and has a slash. Example: “10.5555/beispiel.2026”."))


def normal_page_range(text: str) -> str:
    """Return pages with dashes, without the word before them: “S. 12-18” becomes “12–18”."""
    plain = re.sub(r"^(?:S\.|Seiten?|pp?\.)\s*", "", text.strip(), flags=re.IGNORECASE)
    return re.sub(r"\s*,\s*", ", ", re.sub(r"\s*[-‐–—]\s*", "–", plain))


def validate_page_range(text: str) -> None:
    """Raise ValidationError for what does not say pages: one, from – to, or several of them after commas."""
    for part in normal_page_range(text).split(", "):
        ends = part.split("–")
        if len(ends) > 2 or not all(PAGE.fullmatch(end) for end in ends):
            raise ValidationError(_("Please write the first and the last page. Example: “12–18”."))
        if len(ends) == 2 and all(end.isdecimal() for end in ends) and int(ends[0]) > int(ends[1]):
            raise ValidationError(_("The last page lies before the first. Please compare both. Example: “12–18”."))


def first_page(text: str) -> tuple[int, str]:
    """Return where an article begins, for sorting: Roman numbers stand before the others, what has no page at the end."""
    first = re.split(r"[–,]", normal_page_range(text))[0]
    if not PAGE.fullmatch(first):
        return 1_000_000, first
    digits = re.sub(r"\D", "", first)
    return (int(digits), first) if digits else (_roman(first) - 10_000, first)


def _roman(text: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}[sign] for sign in text.lower()]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)
