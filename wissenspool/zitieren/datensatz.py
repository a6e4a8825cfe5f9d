"""A publication as an item of CSL-JSON, from which everything else about citing is made.

Source: Citation Style Language 1.0.2, appendices III and IV (https://docs.citationstyles.org/en/stable/specification.html).
"""

import re
from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from wissenspool.citation import full_title
from wissenspool.enums import CslType, Rolle
from wissenspool.isbn import split_isbns
from wissenspool.models import Dossier, Mitwirkung, Publikation

# A place in a file as people name it: “17”, “iv”, “A-3”.
PAGE = re.compile(r"(?:[A-Za-z]{1,2}[-.]?)?[0-9]{1,6}|[ivxlcdm]{1,10}|[IVXLCDM]{1,10}")
# Year and issue of a magazine: “12 (3)”.
VOLUME = re.compile(r"(\d{1,4}) ?\((.{1,20})\)")
# “2.” alone is a number, which each language writes in its way; “2., überarbeitete Auflage” stays as it is.
NTH_EDITION = re.compile(r"^\s*(\d{1,3})\.?\s*$")
LOCALES = {"de": "de-DE", "de-x-leicht": "de-DE", "en": "en-GB"}
INSIDE_ANOTHER = frozenset({CslType.ARTICLE, CslType.CHAPTER})

Item = dict[str, Any]


def page_of(text: str | None) -> str:
    """Return the page somebody cites, as far as it can be one; else nothing."""
    return text if text and PAGE.fullmatch(text) else ""


def permanent_path(page: Publikation | Dossier) -> str:
    """Return the short address that stays, whatever becomes of title and place: `/p/123/`."""
    return reverse("dauerhaft", args=[page.source.pk])


def csl_item(page: Publikation, rows: Iterable[Mitwirkung], base: str, cited_page: str = "") -> Item:
    """Return the record of a publication; `base` is scheme and host of the site. Empty values are left out.

    Bodies that publish without a named author stand as authors, as reports of towns are cited.
    """
    facts = page.source
    rows = list(rows)
    item: Item = {
        "id": f"publikation-{facts.pk}",
        "type": csl_type(facts),
        "title": full_title(page),
        "language": LOCALES.get(facts.language, facts.language),
        "issued": _issued(facts),
        **_people(facts, rows),
        "publisher": "; ".join(row.display_name for row in rows if row.role == Rolle.HERAUSGEBER and not row.is_person),
        "publisher-place": facts.place,
        "edition": NTH_EDITION.sub(r"\1", facts.edition),
        **_container(facts),
        "number-of-pages": str(facts.extent or ""),
        "genre": facts.art.label_de if facts.art else "",
        "ISBN": " ".join(isbn.number for isbn in split_isbns(facts.isbn)),
        "ISSN": issn_of(facts),
        "DOI": facts.doi,
        "URL": base + permanent_path(page),
        "abstract": page.abstract or page.teaser,
        "keyword": page.keywords,
        "status": _status(facts),
        "note": f"URN: {facts.urn}" if facts.urn else "",
        "locator": cited_page,
    }
    return {name: value for name, value in item.items() if value}


def csl_type(facts: Publikation) -> str:
    """Return the type under which a publication is cited."""
    return facts.art.csl_type if facts.art else str(CslType.REPORT)


def issue_of(facts: Publikation) -> Publikation | None:
    """Return the issue or volume in which an article stands; none that the public does not know."""
    return facts.part_of if facts.part_of and facts.part_of.live else None


def issn_of(facts: Publikation) -> str:
    """Return the ISSN of a publication: its own, that of its series, or for an article that of the issue and its magazine."""
    whole = issue_of(facts)
    for each in (facts, facts.reihe, whole, whole.reihe if whole else None):
        if each and each.issn:
            return each.issn
    return ""


def _issued(facts: Publikation) -> Item:
    if not facts.year:
        return {}
    return {"date-parts": [[facts.year, facts.month] if facts.month else [facts.year]]}


def _status(facts: Publikation) -> str:
    """Return that a publication was withdrawn, so that nobody cites it without knowing; CSL has a field for that."""
    day = facts.withdrawn_on
    return _("withdrawn on %(day)s") % {"day": date_format(day, "DATE_FORMAT")} if day else ""


def _people(facts: Publikation, rows: list[Mitwirkung]) -> Item:
    def named(*roles: str) -> list[Item]:
        return [_name(row) for row in rows if row.role in roles and row.display_name]

    authors, asked = named(Rolle.AUTOR), named(Rolle.GESPRAECH)
    people: Item = {
        "author": authors,
        "editor": [_name(row) for row in rows if row.role == Rolle.HERAUSGEBER and row.is_person],
        "translator": named(Rolle.UEBERSETZUNG),
        "illustrator": named(Rolle.ILLUSTRATION),
        "contributor": named(Rolle.MITARBEIT, Rolle.REDAKTION),
    }
    if asked and csl_type(facts) == CslType.INTERVIEW:
        return people | {"author": asked, "interviewer": authors}
    if not authors and not people["editor"]:
        people["author"] = [_name(row) for row in rows if row.role == Rolle.HERAUSGEBER and row.display_name]
    return people


def _name(row: Mitwirkung) -> Item:
    """A person has two names; a body one, which no style may take apart."""
    given, family = row.name_parts()
    return {"family": family, "given": given} if row.is_person and given else {"literal": family}


def _container(facts: Publikation) -> Item:
    """Return the series of a work, or magazine, issue and pages of an article."""
    series = facts.reihe.name if facts.reihe else ""
    if csl_type(facts) not in INSIDE_ANOTHER:
        return {"collection-title": series, "collection-number": facts.series_number}
    whole = issue_of(facts)
    title = full_title(whole) if whole else facts.appeared_in
    if csl_type(facts) == CslType.CHAPTER and title:
        return {"container-title": title, "page": facts.page_range, "collection-title": series}
    magazine = series or (whole.reihe.name if whole and whole.reihe else "") or title
    number = facts.series_number or (whole.series_number if whole else "")
    parts = VOLUME.fullmatch(number.strip())
    volume, issue = (parts[1], parts[2]) if parts else ("", number)
    return {"container-title": magazine, "volume": volume, "issue": issue, "page": facts.page_range}
