"""The page of a file that somebody came for: `?seite=17` in the address of a publication opens the file there.

A page is named as it is printed (“iv”); viewers of PDF files count from the first sheet (`#page=4`, RFC 8118).
"""

import re
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from core.models import DokumentSeite
from wissenspool.models import Publikation
from wissenspool.zitieren.datensatz import page_of


def sheet_of(document_id: int, printed: str) -> int | None:
    """Return the number in the file of a page by its printed number; None when the file has no such page."""
    named = Q(label=printed)
    if printed.isdecimal():
        named |= Q(label="", number=int(printed))
    return DokumentSeite.objects.filter(named, document=document_id).values_list("number", flat=True).first()


def opening(pdf: dict[str, Any], printed: str = "") -> dict[str, str]:
    """Return the button that opens a PDF, an item of `core.materials`, at the page that is cited; one query for that page."""
    sheet = sheet_of(pdf["document_id"], printed) if printed else None
    return {
        "open_url": f"{pdf['url']}#page={sheet}" if sheet else pdf["url"],
        "open_label": _("Open PDF at page %(page)s") % {"page": printed} if sheet else _("Open PDF"),
        "open_note": pdf.get("file_text", ""),
    }


def cited(facts: Publikation, files: list[dict[str, Any]], text: str | None, *, is_in_file: bool = False) -> str:
    """Return the page of `?seite=` where a publication can have it, else nothing; surely when a file has it."""
    page = page_of(text)
    return page if is_in_file or may_have(facts, files, page) else ""


def may_have(facts: Publikation, files: list[dict[str, Any]], cited: str) -> bool:
    """Return whether a publication can have a page; a number beyond everything that is known of it cannot be."""
    if not cited.isdecimal():
        return True
    last = re.findall(r"\d+", facts.page_range)[-1:]
    known = [facts.extent, *(file.get("pages") for file in files), *map(int, last)]
    most = max((count for count in known if count), default=0)
    return not most or int(cited) <= most
