"""The list of events: what comes next, a period, a month as a table, or the events of a year; filtered by what stands in the address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from core import facets
from core.facets import Counts
from core.frame import keep_choice
from core.models import BasePage
from core.pagination import paginate
from core.visibility import Visitor
from core.wording import joined
from veranstaltungen import monat
from veranstaltungen.auswahl import PERIOD, Auswahl
from veranstaltungen.forms import FilterForm
from veranstaltungen.karten import event_card
from veranstaltungen.monat import Monat, Monate

if TYPE_CHECKING:
    from veranstaltungen.models import Jahresordner, Veranstaltung


@dataclass(frozen=True)
class Anfrage:
    """What somebody asks for: the choice, the page of the list, and where the list stands."""

    auswahl: Auswahl
    request: HttpRequest
    action: str
    months: Monate | None = None

    @property
    def language(self) -> str:
        return self.auswahl.language


def overview(request: HttpRequest, page: BasePage, visitor: Visitor, year: int | None = None) -> dict[str, Any]:
    """Return the context of the list. ``year`` is that of a folder, else the address may name one."""
    asked, note = _asked(request, page, visitor, year)
    auswahl, form = asked.auswahl, asked.auswahl.form
    keep_choice(request, auswahl.params)
    counted = auswahl.counted()
    chips = auswahl.chips(counted.counts, asked.action)
    folders = year_folders(page, visitor)
    heading = _heading(asked, page, counted.counts)
    if heading != page.title:
        request.list_title = heading  # type: ignore[attr-defined]
    return {
        "heading": heading,
        "years": [{"title": f.title, "url": f.get_url(request), "current": f.pk == page.pk} for f in folders],
        "filters": auswahl.groups(counted.counts),
        "filter_hidden": [{"name": name, "value": value} for name, value in auswahl.month_params.items()],
        "filter_note": " ".join(part for part in (note, unknown_note(form.unknown), *form.wrong_days) if part),
        "has_errors": bool(form.wrong_days),
        "empty_links": [{"title": _("Show all events"), "url": asked.action}],
        "chips": chips,
        "is_filtered": bool(chips),
        "filter_action": asked.action,
        "reset_url": facets.address(asked.action, auswahl.month_params) if chips else "",
        "views": _views(asked),
        **(_month(asked) if auswahl.month else _list(asked, counted.total)),
    }


def _asked(request: HttpRequest, page: BasePage, visitor: Visitor, year: int | None) -> tuple[Anfrage, str]:
    language = page.locale.language_code
    auswahl = Auswahl(FilterForm(request.GET, language), language, visitor, year)
    action = page.get_url(request) or ""
    if year is not None:
        return Anfrage(auswahl, request, action), ""
    months = auswahl.months()
    month, note = monat.read(request.GET.get("monat"), months, language)
    chosen = Auswahl(auswahl.form, language, visitor, month=month) if month else auswahl
    return Anfrage(chosen, request, action, months), note


def _heading(asked: Anfrage, page: BasePage, counts: Counts) -> str:
    """Name the month or the year, and what is chosen: windows, bookmarks and the way back are told apart by it."""
    auswahl = asked.auswahl
    year = auswahl.folder_year or auswahl.chosen.get("jahr")
    heading = pgettext("year", "Events in %s") % year if year else page.title
    if auswahl.month:
        heading = pgettext("month", "Events in %s") % auswahl.month.name(asked.language)
    return joined(": ", [heading, auswahl.in_words(counts)])


def _list(asked: Anfrage, total: int | None) -> dict[str, Any]:
    """One page of the list: a year in two sections, a period from its begin, else what comes next."""
    auswahl = asked.auswahl
    events = auswahl.events()
    if auswahl.folder_year is not None:
        ordered = events.coming_then_past()
    else:
        ordered = events.in_order_of_time() if auswahl.is_in_period else events.next_first()
    page = asked.request.GET.get("page")
    found = paginate(ordered.for_cards(), page, total=total, params=auswahl.params)
    return {"pages": found, "total": found.total, "sections": _sections(found.items, asked)}


def _sections(events: list[Veranstaltung], asked: Anfrage) -> list[dict[str, Any]]:
    """The rows, in a year under two headings: each event is either still to come or over."""
    parts: dict[str, list[Veranstaltung]] = {}
    in_year = asked.auswahl.folder_year is not None
    for event in events:
        heading = (_("Past events") if event.is_past else _("Still to come")) if in_year else ""
        parts.setdefault(heading, []).append(event)
    level = 3 if in_year else 2
    return [
        {"heading": heading, "cards": [event_card(each, asked.language, asked.request, level) for each in rows]}
        for heading, rows in parts.items()
    ]


def _month(asked: Anfrage) -> dict[str, Any]:
    """The table of a month with the links to the months beside it, inside the range in which there are events."""
    month, months = asked.auswahl.month, asked.months
    assert month and months
    events = list(asked.auswahl.events().in_order_of_time().for_months()[: monat.MOST + 1])
    beside = {"previous": month.previous, "next": month.next}
    links = {name: _month_link(each, asked) for name, each in beside.items() if each in months}
    return {
        "month": monat.table(events[: monat.MOST], month, asked.language) | links,
        "total": min(len(events), monat.MOST),
        "is_cut": len(events) > monat.MOST,
    }


def _month_link(month: Monat, asked: Anfrage) -> dict[str, str]:
    kept = {name: value for name, value in asked.auswahl.params.items() if name not in PERIOD}
    return {"url": facets.address(asked.action, kept | {"monat": month.key}), "label": month.name(asked.language)}


def _views(asked: Anfrage) -> list[dict[str, Any]]:
    """The switch between list and month; a year of its own and a site without dates have none."""
    if asked.months is None:
        return []
    month = asked.auswahl.month
    listed = facets.address(asked.action, asked.auswahl.params, leave_out="monat")
    shown = _month_link(month or asked.months.nearest, asked)
    return [
        {"title": pgettext("view of events", "List"), "url": listed, "current": month is None},
        {"title": pgettext("view of events", "Month"), "url": shown["url"], "current": month is not None},
    ]


def year_folders(page: BasePage, visitor: Visitor) -> list[Jahresordner]:
    """Return the years that have a folder, the latest first."""
    from veranstaltungen.models import Jahresordner

    folders = Jahresordner.objects.filter(locale_id=page.locale_id).visible_to(visitor)
    return list(folders.order_by("-slug").defer("body"))


def unknown_note(unknown: list[str]) -> str:
    """Return the sentence about values that do not exist."""
    if not unknown:
        return ""
    return _("There is nothing to choose by this value, so it was left out: %s.") % ", ".join(unknown)
