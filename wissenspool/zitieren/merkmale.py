"""Marks in the head of a page from which Zotero and scholarly search engines read the record (P-19).

Sources: Highwire Press tags as Google Scholar describes them (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing);
DCMI, “Expressing Dublin Core metadata using HTML/XHTML meta and link elements” (DC-HTML, 2008).
"""

from typing import NamedTuple

from wissenspool.enums import CslType
from wissenspool.zitieren.datensatz import Item

CONTAINERS = {
    CslType.ARTICLE: "citation_journal_title",
    CslType.CHAPTER: "citation_inbook_title",
}
PUBLISHERS = {
    CslType.REPORT: "citation_technical_report_institution",
    CslType.THESIS: "citation_dissertation_institution",
}


class Merkmal(NamedTuple):
    """One `meta` element."""

    name: str
    content: str


def highwire(item: Item, pdf_url: str) -> list[Merkmal]:
    """Return the Highwire tags of a record; `pdf_url` is the absolute address of the public PDF, empty without one."""
    first, _dash, last = (part.strip() for part in item.get("page", "").replace("–", "-").partition("-"))
    container = item.get("container-title") or item.get("collection-title", "")
    pairs = [
        ("citation_title", item["title"]),
        *(("citation_author", plain_name(name)) for name in item.get("author", ())),
        *(("citation_editor", plain_name(name)) for name in item.get("editor", ())),
        ("citation_publication_date", date_text(item, "/")),
        (CONTAINERS.get(item["type"], "citation_series_title"), container),
        ("citation_issue", item.get("issue") or item.get("collection-number", "")),
        ("citation_volume", item.get("volume", "")),
        ("citation_firstpage", first),
        ("citation_lastpage", last),
        (PUBLISHERS.get(item["type"], "citation_publisher"), item.get("publisher", "")),
        *(("citation_isbn", number) for number in item.get("ISBN", "").split()),
        ("citation_issn", item.get("ISSN", "")),
        ("citation_doi", item.get("DOI", "")),
        ("citation_language", item.get("language", "")[:2]),
        ("citation_keywords", item.get("keyword", "")),
        ("citation_public_url", item["URL"]),
        ("citation_pdf_url", pdf_url),
    ]
    return [Merkmal(name, content) for name, content in pairs if content]


def dublin_core(item: Item, licence_url: str) -> list[Merkmal]:
    """Return the record in Dublin Core."""
    pairs = [
        ("DC.title", item["title"]),
        *(("DC.creator", plain_name(name)) for name in item.get("author", ())),
        *(("DC.contributor", plain_name(name)) for name in item.get("editor", ())),
        ("DC.publisher", item.get("publisher", "")),
        ("DC.date", date_text(item, "-")),
        ("DC.type", item.get("genre", "")),
        ("DC.language", item.get("language", "")),
        ("DC.identifier", f"https://doi.org/{item['DOI']}" if "DOI" in item else item["URL"]),
        ("DC.rights", licence_url),
    ]
    return [Merkmal(name, content) for name, content in pairs if content]


def plain_name(name: Item) -> str:
    """Return “Born, Amira”, or the whole name of a body."""
    return str(name["literal"]) if "literal" in name else f"{name['family']}, {name['given']}"


def date_text(item: Item, mark: str) -> str:
    """Return year and month, as far as they are known: “2026-09”."""
    parts = item.get("issued", {}).get("date-parts", [[]])[0]
    return mark.join(f"{part:02d}" for part in parts)
