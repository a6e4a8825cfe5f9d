"""An event as a row in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from core.listings import Card
from core.models import localized
from core.wording import filled, foreign
from veranstaltungen.datumstext import date_text, tile, time_text
from veranstaltungen.enums import Teilnahmeform, Zustand

if TYPE_CHECKING:
    from veranstaltungen.models import Veranstaltung

# States that the date tile says already.
SILENT = frozenset({Zustand.ANGEKUENDIGT, Zustand.BEENDET})


def event_card(page: Veranstaltung, language: str, request: HttpRequest | None = None, level: int = 3) -> Card:
    """Return the row of an event that was fetched with `for_cards`; asks no query."""
    state, times = page.stand, page.zeiten
    shown = tile(times.holding, language, past=state.is_over, cancelled=state.is_cancelled)
    date = date_text(times.holding, language, "text")
    params: dict[str, Any] = {
        "title": page.title,
        "url": page.get_url(request),
        "kicker": localized(page.art, "label", language) if page.art else "",
        "text": page.teaser,
        "facts": [part for part in (date, time_text(times.holding, language), place_label(page), origin(page)) if part],
        "status": "" if state.state in SILENT else state.label,
        "status_kind": state.kind,
        "level": level,
        "date_state": shown.kind or "fest",
        "date_top": shown.top,
        "date_bottom": shown.bottom,
        "date_label": shown.label,
    }
    return Card("components/event_row.html", params)


def place_label(page: Veranstaltung) -> str:
    """Return in a few words where the event is."""
    if page.attendance_mode == Teilnahmeform.ONLINE:
        return str(Teilnahmeform.ONLINE.label)
    place = foreign(page.ort.city or page.ort.name) if page.ort else ""
    if page.attendance_mode == Teilnahmeform.HYBRID:
        return filled(_("%s and online"), place) if place else str(Teilnahmeform.HYBRID.label)
    return place


def origin(page: Veranstaltung) -> str:
    """Return whose event it is, when it is that of a partner."""
    return filled(_("Event of: %s"), foreign(page.origin)) if page.origin else ""
