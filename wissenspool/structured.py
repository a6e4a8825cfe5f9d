"""A publication as structured data for search engines (F-02)."""

import mimetypes
from typing import Any

from django.http import HttpRequest

from core.jsonld import script_json
from wissenspool.citation import full_title
from wissenspool.enums import Lizenz, Rolle
from wissenspool.isbn import split_isbns
from wissenspool.models import Mitwirkung, Publikation
from wissenspool.zitieren.datensatz import csl_type, issn_of, issue_of, permanent_path
from wissenspool.zitieren.formen import form_of


def structured_data(
    page: Publikation, request: HttpRequest, rows: list[Mitwirkung], files: list[dict[str, Any]]
) -> str:
    """Return the publication as JSON-LD; of its files those that everybody may open."""
    facts = page.source
    base = f"{request.scheme}://{request.get_host()}"
    licence = Lizenz(facts.licence).url if facts.licence in Lizenz.values else ""
    data: dict[str, Any] = {
        "@type": form_of(csl_type(facts)).schema,
        "@id": base + permanent_path(page),
        "name": full_title(page),
        "headline": page.title,
        "description": page.teaser or page.abstract,
        "url": base + (page.get_url(request) or permanent_path(page)),
        "inLanguage": facts.language,
        "datePublished": _date(facts),
        "dateModified": page.content_changed_on,
        **_makers(rows),
        "keywords": page.keywords,
        "isbn": [isbn.number for isbn in split_isbns(facts.isbn)],
        "sameAs": f"https://doi.org/{facts.doi}" if facts.doi else "",
        "identifier": _identifiers(facts),
        "issn": facts.issn,
        "isPartOf": _part_of(facts),
        "pagination": facts.page_range,
        "encoding": [_encoding(file, base) for file in files if file["kind"] == "file"],
        "license": licence,
        "bookEdition": facts.edition,
        "numberOfPages": facts.extent,
    }
    return script_json(data)


def _date(page: Publikation) -> str:
    if not page.year:
        return ""
    return f"{page.year}-{page.month:02d}" if page.month else str(page.year)


def _makers(rows: list[Mitwirkung]) -> dict[str, Any]:
    roles = {"author": Rolle.AUTOR, "publisher": Rolle.HERAUSGEBER, "editor": Rolle.REDAKTION}
    return {name: [_maker(row) for row in rows if row.role == role] for name, role in roles.items()}


def _maker(row: Mitwirkung) -> dict[str, Any]:
    maker = {"@type": "Person" if row.is_person else "Organization", "name": row.display_name}
    known = _authorities(row)
    return maker | ({"sameAs": known} if known else {})


def _authorities(row: Mitwirkung) -> list[str]:
    """Return the addresses under which libraries and researchers know the person or body."""
    record: Any = row.person or row.organisation
    orcid, gnd = (getattr(record, name, "") for name in ("orcid", "gnd"))
    named = (("https://orcid.org/", orcid), ("https://d-nb.info/gnd/", gnd))
    return [prefix + number for prefix, number in named if number]


def _identifiers(facts: Publikation) -> list[dict[str, str]]:
    named = (("DOI", facts.doi), ("URN", facts.urn))
    return [{"@type": "PropertyValue", "propertyID": name, "value": value} for name, value in named if value]


def _part_of(facts: Publikation) -> dict[str, Any]:
    if issue := issue_of(facts):
        return _issue(facts, issue)
    if facts.appeared_in:
        return {"@type": "CreativeWork", "name": facts.appeared_in}
    if facts.reihe:
        number = {"position": facts.series_number} if facts.series_number else {}
        return {"@type": "CreativeWorkSeries", "name": facts.reihe.name} | number
    return {}


def _issue(facts: Publikation, issue: Publikation) -> dict[str, Any]:
    """Return the issue of an article within its magazine."""
    number = facts.series_number or issue.series_number
    shown: dict[str, Any] = {"@type": "PublicationIssue", "name": full_title(issue)}
    shown |= {"issueNumber": number} if number else {}
    magazine = facts.reihe or issue.reihe
    if magazine is None:
        return shown
    issn = {"issn": issn_of(facts)} if issn_of(facts) else {}
    return shown | {"isPartOf": {"@type": "Periodical", "name": magazine.name} | issn}


def _encoding(file: dict[str, Any], base: str) -> dict[str, str]:
    form = mimetypes.guess_type(file["url"])[0]
    shown = {"contentUrl": base + file["url"], "encodingFormat": form or "", "contentSize": file.get("size", "")}
    return {"@type": "MediaObject", **{name: value for name, value in shown.items() if value}}
