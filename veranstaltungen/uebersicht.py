"""The list of events: what comes next, or the events of a year; filtered by what stands in the address."""

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from core.models import BasePage
from core.pagination import paginate
from core.visibility import Visitor
from veranstaltungen.forms import FilterForm
from veranstaltungen.karten import event_card
from veranstaltungen.querysets import VeranstaltungQuerySet
from veranstaltungen.vokabular import by_key

if TYPE_CHECKING:
    from veranstaltungen.models import Jahresordner


def overview(request: HttpRequest, page: BasePage, visitor: Visitor, year: int | None = None) -> dict[str, Any]:
    """Return the context of the list. ``year`` is that of a folder, else the address may name one."""
    language = page.locale.language_code
    form = FilterForm(request.GET, language)
    is_folder = year is not None
    chosen = {name: value for name, value in form.chosen.items() if not (is_folder and name == "jahr")}
    year = year or chosen.get("jahr")
    events = filtered(language, visitor, chosen)
    ordered = events.in_year(year).latest_first() if year else events.not_past().next_first()
    found = paginate(ordered.for_cards(), request.GET.get("page"), params=chosen)
    folders = year_folders(page, visitor)
    # A year of its own has no other year to choose; its filters stay in it.
    years = [] if is_folder else sorted({f.year for f in folders if f.year}, reverse=True)
    address = page.get_url(request) or ""
    return {
        "cards": [event_card(event, language, request, level=2) for event in found.items],
        "pages": found,
        "year": year,
        "years": [{"title": f.title, "url": f.get_url(request), "current": f.pk == page.pk} for f in folders],
        "filters": list(form.groups(years)),
        "filter_note": note(form.unknown),
        "is_filtered": bool(chosen),
        "filter_action": address,
        "reset_url": address if chosen else "",
    }


def filtered(language: str, visitor: Visitor, chosen: dict[str, Any]) -> VeranstaltungQuerySet:
    """Return the events that fit the chosen values."""
    from veranstaltungen.models import Veranstaltung

    events = Veranstaltung.objects.in_language(language).visible_to(visitor)
    if "art" in chosen:
        events = events.filter(art_id=by_key("Veranstaltungsart")[chosen["art"]].pk)
    if "thema" in chosen:
        events = events.of_topic(by_key("Thema")[chosen["thema"]].pk)
    if "format" in chosen:
        events = events.filter(attendance_mode=chosen["format"])
    if "zielgruppe" in chosen:
        events = events.for_group(by_key("Zielgruppe")[chosen["zielgruppe"]].pk)
    return events


def year_folders(page: BasePage, visitor: Visitor) -> "list[Jahresordner]":
    """Return the years that have a folder, the latest first."""
    from veranstaltungen.models import Jahresordner

    folders = Jahresordner.objects.filter(locale_id=page.locale_id).visible_to(visitor)
    return list(folders.order_by("-slug").defer("body"))


def note(unknown: list[str]) -> str:
    """Return the sentence about values that do not exist."""
    if not unknown:
        return ""
    return _("There is nothing to choose by this value, so it was left out: %s.") % ", ".join(unknown)
