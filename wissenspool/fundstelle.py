"""The page of a file that somebody came for: `?seite=17` in the address of a publication opens the file there.

A page is named as it is printed (“iv”); viewers of PDF files count from the first sheet (`#page=4`, RFC 8118).
"""

import re
from typing import Any

from django.db.models import Q
from django.utils.html import format_html
from django.utils.translation import gettext as _

from core.models import DokumentFassung, DokumentSeite
from wissenspool.models import Publikation
from wissenspool.zitieren.datensatz import page_of

ROMAN = re.compile(r"(?=.)M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def sheet_of(document_id: int, printed: str) -> int | None:
    """Return the number in the file of a page by its printed number; None when the file has no such page."""
    named = Q(label=printed)
    if printed.isdecimal():
        named |= Q(label="", number=int(printed))
    return DokumentSeite.objects.filter(named, document=document_id).values_list("number", flat=True).first()


def opening(pdf: dict[str, Any], printed: str = "") -> dict[str, Any]:
    """Return the button that opens a PDF, an item of `core.materials`, at the page that is cited; one query for that page.

    Another one when the file lacks the page and was replaced: the notice then leads to the former file.
    """
    sheet = sheet_of(pdf["document_id"], printed) if printed else None
    former = former_of(pdf, printed) if printed and not sheet else None
    return {
        "notices": [_notice(former, printed)] if former else [],
        "open_url": f"{pdf['url']}#page={sheet}" if sheet else pdf["url"],
        "open_label": _("Open PDF at page %(page)s") % {"page": printed} if sheet else _("Open PDF"),
        "open_note": pdf.get("file_text", ""),
    }


def former_of(pdf: dict[str, Any], printed: str) -> DokumentFassung | None:
    """Return the last former file that had a page which the file has no more; of former files only the sheets are known.

    It is as open as its document, and who sees the document as a file may open it.
    """
    if not pdf.get("former") or not pdf.get("pages") or not printed.isdecimal() or int(printed) <= pdf["pages"]:
        return None
    versions = DokumentFassung.objects.filter(document=pdf["document_id"], pages__gte=int(printed))
    return versions.select_related("document").order_by("-number").first()


def _notice(version: DokumentFassung, printed: str) -> dict[str, Any]:
    """Return what stands above the publication, as `components/message.html` reads it."""
    words = _("Page %(page)s stands in a former version of the file.") % {"page": printed}
    label = _("Open the former version at page %(page)s") % {"page": printed}
    return {
        "kind": "info",
        "html": format_html('<p>{} <a href="{}#page={}">{}</a></p>', words, version.url, int(printed), label),
    }


def cited(facts: Publikation, files: list[dict[str, Any]], text: str | None, *, is_in_file: bool = False) -> str:
    """Return the page of `?seite=` where a publication can have it, else nothing; surely when a file has it."""
    page = page_of(text)
    return page if is_in_file or may_have(facts, files, page) else ""


def may_have(facts: Publikation, files: list[dict[str, Any]], cited: str) -> bool:
    """Return whether a publication can have a page: a decimal or Roman number that is not beyond all that is known of it."""
    number = number_of(cited)
    if number is None:
        return False
    last = re.findall(r"\d+", facts.page_range)[-1:]
    known = [facts.extent, *(file.get("pages") for file in files), *map(int, last)]
    most = max((count for count in known if count), default=0)
    return not most or number <= most


def number_of(cited: str) -> int | None:
    """Return the value of a decimal or Roman number; None for other names of pages, which only a file can confirm."""
    if cited.isdecimal():
        return int(cited)
    if not ROMAN.fullmatch(cited.upper()):
        return None
    digits = [ROMAN_DIGITS[letter] for letter in cited.upper()]
    return sum(-digit if digit < max(digits[place:]) else digit for place, digit in enumerate(digits))
