"""What RIS and BibTeX say alike, and how our own exports (`wissenspool.zitieren.ausgaben`) say what has no field there."""

import re

from django.utils.translation import gettext as _

from wissenspool.citation import ENDS
from wissenspool.einlesen.spalten import SEVERAL
from wissenspool.models import Publikation

URN = re.compile(r"\bURN: (urn:\S+?)(?:;|$)", re.MULTILINE)
GAP = re.compile(r"\s*[;,]\s*")


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
    parts = text.split()
    if all(len(part.replace("-", "")) in {10, 13} for part in parts):
        return SEVERAL.join(parts)
    return GAP.sub(SEVERAL, text)


def urn_in(note: str) -> str:
    """Return the URN that our exports write into the note."""
    found = URN.search(note)
    return found[1] if found else ""


def numbering(csl: str, volume: str, number: str, series: str) -> dict[str, str]:
    """Return volume and number of a magazine as we write them, “12 (3)”; of a book the number in its series.

    A volume that has no place in our records is said to be left out.
    """
    if csl == "article-journal" and volume and number:
        return {"nummer": f"{volume} ({number})"}
    is_lost = bool(volume) and csl in {"book", "chapter"} and (bool(number) or not series)
    left_out = _("The volume “%s” is left out: there is no field for the volume of a book.") % volume if is_lost else ""
    return {"nummer": number or ("" if is_lost else volume), "hinweis": left_out}
