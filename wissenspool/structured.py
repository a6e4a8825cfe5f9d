"""A publication as structured data for search engines (F-02)."""

from typing import Any

from django.http import HttpRequest

from core.jsonld import script_json
from wissenspool.citation import full_title
from wissenspool.enums import Lizenz, Rolle
from wissenspool.models import Mitwirkung, Publikation

REPORTS = frozenset(
    {
        "bildungsbericht",
        "teilbericht",
        "thematische-analyse",
        "evaluationsbericht",
        "abschlussbericht",
        "studie",
        "tagungsdokumentation",
    }
)
ARTICLES = frozenset(
    {"fachaufsatz", "interview", "glossarbeitrag", "pressemitteilung", "positionspapier", "praxisbeispiel"}
)


def schema_type(art_key: str) -> str:
    """Return the type of schema.org for a kind of publication."""
    if art_key in REPORTS:
        return "Report"
    return "Article" if art_key in ARTICLES else "CreativeWork"


def structured_data(page: Publikation, request: HttpRequest, rows: list[Mitwirkung]) -> str:
    """Return the publication as JSON-LD."""
    facts = page.source
    licence = Lizenz(facts.licence).url if facts.licence in Lizenz.values else ""
    data: dict[str, Any] = {
        "@type": schema_type(facts.art.key if facts.art else ""),
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
        "isbn": facts.isbn,
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
