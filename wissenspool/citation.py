"""How to cite a publication: one plain form, from the names as printed."""

from collections.abc import Iterable

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import pgettext

from wissenspool.enums import Rolle
from wissenspool.models import Mitwirkung, Publikation


def citation(page: Publikation, rows: Iterable[Mitwirkung]) -> SafeString:
    """Return “Born, A. & Weidner, J. (2026). *Title*. Musterstadt: Transferagentur Musterland.”"""
    facts = page.source
    rows = list(rows)
    authors = [row.citation_name for row in rows if row.role == Rolle.AUTOR and row.citation_name]
    publishers = [row.citation_name for row in rows if row.role == Rolle.HERAUSGEBER and row.citation_name]
    year = facts.year or pgettext("citation without a year", "n.d.")
    parts = [format_html("{}", lead) for lead in [_lead(authors, publishers, str(year))] if lead]
    parts.append(format_html("<cite>{}</cite>{}", full_title(page), _in_brackets(page)))
    if publisher := _publisher(facts.place, publishers if authors else []):
        parts.append(format_html("{}", publisher))
    text = format_html_join(" ", "{}{}", ((part, "" if str(part).endswith(".") else ".") for part in parts))
    if facts.doi:
        return format_html("{} https://doi.org/{}", text, facts.doi)
    return text


def full_title(page: Publikation) -> str:
    """Return title and additional title, with one mark between them."""
    if not page.subtitle:
        return page.title
    mark = "" if page.title.endswith(("?", "!", ".", ":")) else ":"
    return f"{page.title}{mark} {page.subtitle}"


def _lead(authors: list[str], publishers: list[str], year: str) -> str:
    if authors:
        return f"{_joined(authors)} ({year})"
    if publishers:
        mark = pgettext("citation: publisher instead of author", "Ed.")
        return f"{_joined(publishers)} ({mark}) ({year})"
    return f"({year})"


def _joined(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} & {names[-1]}" if len(names) > 1 else names[0]


def series_text(facts: Publikation) -> str:
    """Return series and number: “Aus der Praxis 14”."""
    return " ".join(part for part in (facts.reihe.name if facts.reihe else "", facts.series_number) if part)


def _in_brackets(page: Publikation) -> str:
    facts = page.source
    series = series_text(facts)
    inside = "; ".join(part for part in (series, facts.edition) if part)
    return f" ({inside})" if inside else ""


def _publisher(place: str, publishers: list[str]) -> str:
    return ": ".join(part for part in (place, ", ".join(publishers)) if part)
