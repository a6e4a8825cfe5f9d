"""The facts on the page of a publication, in the order of a library card."""

from typing import Any

from django.utils.dates import MONTHS
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from core.wording import foreign, marked
from kommunen.services import link_to_kommune
from wissenspool import vocabularies
from wissenspool.cards import language_text, pages_text
from wissenspool.enums import Lizenz, Rolle
from wissenspool.models import Mitwirkung, Publikation
from wissenspool.neighbours import Neighbour, Neighbours
from wissenspool.zitieren.datensatz import issn_of

OTHER_ROLES = (Rolle.GESPRAECH, Rolle.MITARBEIT, Rolle.UEBERSETZUNG, Rolle.ILLUSTRATION)


def facts_of(
    page: Publikation, rows: list[Mitwirkung], terms: vocabularies.Terms, near: Neighbours, language: str
) -> list[dict[str, Any]]:
    """Return label and value of each fact of a German page; what has no value is left out."""
    found = [*_publication(page, rows, near, language), *_subject(page, terms, language), *_numbers(page, rows, near)]
    return [fact(label, value) for label, value in found if value]


def _publication(page: Publikation, rows: list[Mitwirkung], near: Neighbours, language: str) -> list[tuple[str, Any]]:
    return [
        (_("Kind of publication"), page.art.label if page.art else ""),
        (_("Edited by"), names(rows, Rolle.REDAKTION)),
        *((capfirst(str(role.label)), names(rows, role)) for role in OTHER_ROLES),
        (_("Published in"), published(page)),
        (_("Place of publication"), page.place),
        (_("Edition"), foreign(page.edition, language)),
        (pgettext("fact: the earlier edition", "Replaces"), neighbour_link(near.replaced)),
        (_("Series"), series_link(page, language)),
        (pgettext("fact: the issue of an article", "Stands in"), issue_link(page, near.issue)),
        (_("Extent"), pages_text(page.extent)),
        (_("Duration"), duration_text(page.duration)),
        (_("Language"), language_text(page.language, language)),
    ]


def _subject(page: Publikation, terms: vocabularies.Terms, language: str) -> list[tuple[str, Any]]:
    confirmed = date_format(page.confirmed_on, "DATE_FORMAT") if page.confirmed_on else ""
    return [
        (_("Phase of education"), [record.label for record in terms["phasen"]]),
        (_("Target group"), [record.label for record in terms["zielgruppen"]]),
        (_("Municipality"), link_to_kommune(page.kommune, language) if page.kommune else ""),
        (_("Confirmed by the municipality on"), confirmed),
        (_("Programme"), [record.label for record in terms["programmes"]]),
    ]


def _numbers(page: Publikation, rows: list[Mitwirkung], near: Neighbours) -> list[tuple[str, Any]]:
    return [
        ("ISBN", [part.strip() for part in page.isbn.split(",") if part.strip()]),
        ("ISSN", issn_of(page)),
        ("DOI", link(f"https://doi.org/{page.doi}", page.doi) if page.doi else ""),
        ("URN", link(f"https://nbn-resolving.org/{page.urn}", page.urn) if page.urn else ""),
        (_("In authority files"), authority_links(rows)),
        (_("Licence"), licence(page.licence)),
    ]


def fact(label: str, value: Any) -> dict[str, Any]:
    """Return one row of `components/facts.html`."""
    if isinstance(value, SafeString):
        return {"label": label, "html": value}
    return {"label": label, "lines": value if isinstance(value, list) else [value]}


def names(rows: list[Mitwirkung], role: str) -> list[str]:
    """Return the names in a role."""
    return [row.display_name for row in rows if row.role == role and row.display_name]


def published(page: Publikation) -> str:
    """Return “September 2026”, or the year alone."""
    month = str(MONTHS.get(page.month, "")) if page.month else ""
    return f"{month} {page.year}".strip() if page.year else ""


def duration_text(minutes: int | None) -> str:
    """Return “12 Minuten”; empty when it is not known."""
    return ngettext("%(count)s minute", "%(count)s minutes", minutes) % {"count": minutes} if minutes else ""


def link(url: str, text: str) -> SafeString:
    """Return a link; only for addresses that this module makes."""
    return format_html('<a href="{}">{}</a>', url, marked(text))


def series_link(page: Publikation, language: str) -> SafeString | str:
    """Return the series with its number, linked with its page."""
    if page.reihe is None:
        return foreign(page.series_number, language)
    name = link(page.reihe.get_absolute_url(), foreign(page.reihe.label, language))
    return format_html("{} {}", name, page.series_number) if page.series_number else name


def issue_link(page: Publikation, issue: Neighbour | None) -> SafeString | str:
    """Return the issue of an article with its pages; where the issue is not on this site or not public, what the article says of it."""
    pages = _("p. %(pages)s") % {"pages": page.page_range} if page.page_range else ""
    if issue is None:
        return ", ".join(part for part in (page.appeared_in, pages) if part)
    shown = link(issue.url, issue.title)
    return format_html("{}, {}", shown, pages) if pages else shown


def neighbour_link(found: Neighbour | None) -> SafeString | str:
    """Return a link to another publication, nothing where there is none."""
    return link(found.url, found.title) if found else ""


def authority_links(rows: list[Mitwirkung]) -> SafeString | str:
    """Return people and bodies that libraries and research know by a number, each name once."""
    found = {}
    for row in rows:
        record = row.person or row.organisation
        if record and (links := _numbers_of(record, row.display_name)):
            found.setdefault((type(record), record.pk), (row.display_name, links))
    lines = format_html_join(SafeString("<br>"), "{}: {}", found.values())
    return lines if found else ""


def _numbers_of(record: Any, name: str) -> SafeString | str:
    """Return the links of a record; what each leads to is said for screen readers."""
    known = [
        ("https://d-nb.info/gnd/", record.gnd, "GND"),
        ("https://orcid.org/", getattr(record, "orcid", ""), "ORCID"),
    ]
    shown = [(base, number, label, name) for base, number, label in known if number]
    pattern = '<a href="{}{}">{}<span class="visually-hidden">: {}</span></a>'
    return format_html_join(", ", pattern, shown) if shown else ""


def licence(value: str) -> SafeString | str:
    """Return the licence, linked to its text so that machines know it, too; for “©” what readers may do."""
    if value not in Lizenz.values:
        return value
    chosen = Lizenz(value)
    if chosen is Lizenz.RESERVED:
        return _("© All rights reserved. You may quote from it; please ask us about any other use.")
    return format_html('<a rel="license" href="{}">{}</a>', chosen.url, chosen.label)
