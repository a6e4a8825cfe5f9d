"""What the page of a publication says about citing it."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from wissenspool import fundstelle
from wissenspool.enums import Lizenz
from wissenspool.models import Mitwirkung, Publikation
from wissenspool.zitieren import merkmale, stile
from wissenspool.zitieren.datensatz import Item, csl_item
from wissenspool.zitieren.einstellungen import style_of
from wissenspool.zitieren.merkmale import Merkmal


@dataclass(frozen=True)
class Zitat:
    """The citation, the files of its record, the permanent address, and the marks for the head of the page."""

    html: SafeString
    links: list[dict[str, str]]
    permanent_url: str
    marks: list[Merkmal]


def zitat_of(
    page: Publikation,
    rows: list[Mitwirkung],
    files: list[dict[str, Any]],
    request: HttpRequest,
    *,
    is_in_file: bool = False,
) -> Zitat:
    """Return how to cite a publication; with `?seite=17` in the address that page is named, too.

    Not one that cannot be there, unless `is_in_file` says that a file has it.
    """
    base = f"{request.scheme}://{request.get_host()}"
    cited = fundstelle.cited(page.source, files, request.GET.get("seite"), is_in_file=is_in_file)
    item = csl_item(page, rows, base, cited)
    return Zitat(
        html=stile.html(item, style_of(request)),
        links=record_links(page.source.pk, cited) if page.source.pk else [],
        permanent_url=item["URL"],
        marks=_marks(page, item, files, base),
    )


def record_links(number: int, cited: str = "") -> list[dict[str, str]]:
    """Return the links to the record as files."""
    query = f"?seite={cited}" if cited else ""
    named = (
        ("bib", "BibTeX", _("file for LaTeX, JabRef and others")),
        ("ris", "RIS", _("file for Citavi, EndNote, Zotero and others")),
        ("json", "CSL-JSON", _("file for Zotero, Pandoc and others")),
        ("txt", _("Text"), _("the citation as a text file")),
    )
    return [
        {"title": title, "url": reverse("zitat", args=[number, ending]) + query, "note": note}
        for ending, title, note in named
    ]


def _marks(page: Publikation, item: Item, files: list[dict[str, Any]], base: str) -> list[Merkmal]:
    licence = page.source.licence
    pdf = next((file["url"] for file in files if file["kind"] == "file" and file.get("format") == "PDF"), "")
    licence_url = Lizenz(licence).url if licence in Lizenz.values else ""
    return [*merkmale.highwire(item, base + pdf if pdf else ""), *merkmale.dublin_core(item, licence_url)]
