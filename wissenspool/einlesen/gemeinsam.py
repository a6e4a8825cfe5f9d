"""What RIS and BibTeX say alike, and how our own exports (`wissenspool.zitieren.ausgaben`) say what has no field there."""

import re

from django.utils.translation import gettext as _

from wissenspool.citation import ENDS
from wissenspool.einlesen.spalten import LEFT_OUT, SEVERAL
from wissenspool.models import Publikation

URN = re.compile(r"\bURN: (urn:\S+?)(?:;|$)", re.MULTILINE)
GAP = re.compile(r"\s*[;,]\s*")
YEAR = re.compile(r"(?<!\d)\d{4}(?=\D|\d{4}|$)")
MONTH = re.compile(r"(?<!\d)\d{4}[/-](\d{1,2})(?!\d)")
# “XII, 250 S.”
EXTENT = re.compile(
    r"(?:[ivxlcdm]+\s*[,+;]\s*)?(\d{1,6})\s*(?:s|seiten?|p|pp|pages?|bl|blatt|blätter)?\.?", re.IGNORECASE
)
# In either length, with hyphens, blanks or nothing between the digits, and what is said of it: “(PDF)”.
ISBN = re.compile(r"(?<![\w-])(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx](?!\w)(?:\s*\([^()]*\))?")
BESIDE_ISBN = re.compile(r"isbn(?:-1[03])?:?|[;,|/\s]+", re.IGNORECASE)


def titles(text: str, subtitle: str = "") -> dict[str, str]:
    """Return title and additional title from the one field in which both stand: “Übergänge: Wege in die Schule”.

    Parted only at a first colon where `full_title` puts both together again sign by sign, so no citation changes.
    """
    head, _mark, tail = text.partition(": ")
    most = Publikation._meta.get_field("subtitle").max_length or 0
    if subtitle or not (head.strip() and tail.strip()) or head.endswith(ENDS) or len(tail) > most:
        return {"titel": text, "untertitel": subtitle}
    return {"titel": head, "untertitel": tail.strip()}


def kind(csl: str, named: str) -> str:
    """Return the cell of a kind: how it is cited, and its name where the file has one."""
    return f"csl:{csl}:{named}" if csl or named else ""


def makers(authors: str, editors: str, bodies: str) -> dict[str, str]:
    """Return authors and publishers. Bodies that stand as authors because nobody is named are publishers alone."""
    published = SEVERAL.join(bodies.split("; "))
    return {
        "autorinnen": "" if authors == published else authors,
        "herausgeber": SEVERAL.join(part for part in (editors, published) if part),
    }


def edition(text: str) -> str:
    """Return the edition as it is written here: “2” becomes “2.”."""
    return f"{text}." if text.isdecimal() else text


def isbns(text: str) -> str:
    """Return numbers as the column holds them; several may stand with nothing but blanks between them."""
    found = [match[0].strip() for match in ISBN.finditer(text)]
    if found and not BESIDE_ISBN.sub("", ISBN.sub("", text)):
        return SEVERAL.join(found)
    return GAP.sub(SEVERAL, text)


def year(*texts: str) -> tuple[str, str]:
    """Return the first year of four digits in fields that may hold one, and what is said where none of them does."""
    found = next((match[0] for match in map(YEAR.search, texts) if match), "")
    named = next((text for text in texts if text), "")
    if found or not named:
        return found, ""
    return "", _("“%s” is left out, because it is no year with four digits.") % named


def month_of(date: str) -> str:
    """Return the month of a day like 2026-09-01, empty where there is none."""
    found = MONTH.search(date)
    return found[1] if found else ""


def extent(text: str) -> tuple[str, str]:
    """Return the number of pages in “250 S.”, and what is said where it cannot be read."""
    if found := EXTENT.fullmatch(text.strip()):
        return found[1], ""
    return "", _("The number of pages “%s” is left out, because it is more than one number.") % text if text else ""


def with_remarks(cells: dict[str, str], *remarks: str) -> dict[str, str]:
    """Return the cells that hold something, with what is to be said of the row."""
    said = " ".join(text for text in (cells.get(LEFT_OUT, ""), *remarks) if text)
    return {name: value for name, value in {**cells, LEFT_OUT: said}.items() if value}


def urn_in(note: str) -> str:
    """Return the URN that our exports write into the note."""
    found = URN.search(note)
    return found[1] if found else ""


def numbering(csl: str, volume: str, number: str, series: str) -> dict[str, str]:
    """Return series, and volume and number of a magazine as we write them, “12 (3)”; of a book the number in its series.

    A volume that has no place in our records is said to be left out.
    """
    if csl == "article-journal" and volume and number:
        return {"reihe": series, "nummer": f"{volume} ({number})"}
    is_lost = bool(volume) and csl in {"book", "chapter"} and (bool(number) or not series)
    left_out = _("The volume “%s” is left out: there is no field for the volume of a book.") % volume if is_lost else ""
    return {"reihe": series, "nummer": number or ("" if is_lost else volume), LEFT_OUT: left_out}
