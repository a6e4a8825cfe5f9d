"""A publication as structured data for search engines (F-02)."""

from typing import Any

from django.http import HttpRequest

from core.jsonld import script_json
from wissenspool.citation import full_title
from wissenspool.enums import CslType, Lizenz, Rolle
from wissenspool.isbn import split_isbns
from wissenspool.models import Mitwirkung, Publikation

SCHEMA_TYPES: dict[str, str] = {
    CslType.REPORT: "Report",
    CslType.BOOK: "Book",
    CslType.CHAPTER: "Article",
    CslType.ARTICLE: "Article",
    CslType.ISSUE: "PublicationIssue",
    CslType.THESIS: "Thesis",
    CslType.INTERVIEW: "Article",
    CslType.WEBPAGE: "Article",
    CslType.VIDEO: "VideoObject",
    CslType.AUDIO: "AudioObject",
    CslType.DATASET: "Dataset",
}


def structured_data(page: Publikation, request: HttpRequest, rows: list[Mitwirkung]) -> str:
    """Return the publication as JSON-LD."""
    facts = page.source
    licence = Lizenz(facts.licence).url if facts.licence in Lizenz.values else ""
    data: dict[str, Any] = {
        "@type": SCHEMA_TYPES.get(facts.art.csl_type if facts.art else "", "CreativeWork"),
        "name": full_title(page),
        "headline": page.title,
        "description": page.teaser or page.abstract,
        "url": page.get_full_url(request),
        "inLanguage": facts.language,
        "datePublished": _date(facts),
        "dateModified": page.content_changed_on,
        "author": [_maker(row) for row in rows if row.role == Rolle.AUTOR],
        "publisher": [_maker(row) for row in rows if row.role == Rolle.HERAUSGEBER],
        "editor": [_maker(row) for row in rows if row.role == Rolle.REDAKTION],
        "keywords": page.keywords,
        "isbn": [isbn.number for isbn in split_isbns(facts.isbn)],
        "sameAs": f"https://doi.org/{facts.doi}" if facts.doi else "",
        "license": licence,
        "bookEdition": facts.edition,
        "numberOfPages": facts.extent,
    }
    return script_json(data)


def _date(page: Publikation) -> str:
    if not page.year:
        return ""
    return f"{page.year}-{page.month:02d}" if page.month else str(page.year)


def _maker(row: Mitwirkung) -> dict[str, str]:
    return {"@type": "Person" if row.is_person else "Organization", "name": row.display_name}
