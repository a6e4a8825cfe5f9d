"""How an event will look at another point of its life: the modes of its preview in the admin."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.db.models import TextChoices
from django.http import HttpRequest
from django.utils.translation import pgettext_lazy

from veranstaltungen import zeit
from veranstaltungen.enums import Genauigkeit, Zustand
from veranstaltungen.termindaten import Datum, pack

if TYPE_CHECKING:
    from datetime import datetime

    from veranstaltungen.models import Veranstaltung

DAY = timedelta(days=1)
OPEN = zeit.TerminAngabe(precision=Genauigkeit.OFFEN)


class Modus(TextChoices):
    """The modes; the first is what visitors see today."""

    HEUTE = "", pgettext_lazy("preview of an event", "Public, as of today")
    VORHER = "vorher", pgettext_lazy("preview of an event", "Before the event")
    NACHHER = "nachher", pgettext_lazy("preview of an event", "After the event")
    VERSCHOBEN = "verschoben", pgettext_lazy("preview of an event", "Postponed")
    ABGESAGT = "abgesagt", pgettext_lazy("preview of an event", "Cancelled")


class LebenslaufVorschau:
    """What an event page says to Wagtail about its preview."""

    @property
    def preview_modes(self) -> Any:
        return Modus.choices

    def serve_preview(self, request: HttpRequest, mode_name: str) -> Any:
        event: Any = self
        with shown_as(event, mode_name):
            response = super().serve_preview(request, mode_name)
            # A template that is rendered later would see the clock of today.
            return response.render() if hasattr(response, "render") else response


@contextmanager
def shown_as(page: Veranstaltung, mode: str) -> Iterator[None]:
    """Show a page in memory as it would be in a mode; it is never to be saved afterwards."""
    if mode == Modus.VERSCHOBEN:
        _postpone(page)
    elif mode == Modus.ABGESAGT:
        page.state_override = Zustand.ABGESAGT
    with zeit.seen_at(_moment(page, mode)):
        if not page.is_translation:
            page.derive()
        yield


def _moment(page: Veranstaltung, mode: str) -> datetime:
    """A day before the first date, or a day after the last; an event without a date is shown as of today."""
    times = page.zeiten
    if mode in (Modus.VORHER, Modus.VERSCHOBEN) and times.first_begin < zeit.FAR_BEGIN:
        return min(zeit.now(), times.first_begin - DAY)
    if mode == Modus.NACHHER and times.last_end < zeit.FAR_END:
        return max(zeit.now(), times.last_end + DAY)
    return zeit.now()


def _postpone(page: Veranstaltung) -> None:
    """Take each date away and announce a new one, unless the event has been moved already; what was set by hand gives way."""
    times = page.zeiten
    page.source.state_override = page.state_override = ""
    if times.is_moved:
        return
    if not any(each.angabe.is_dated for each in times.dates):
        # There is no day to name: it is said that it is postponed.
        page.source.state_override = page.state_override = Zustand.VERSCHOBEN
    elif page.is_translation:
        page.dates = pack(_all_postponed(times.dates, Datum(OPEN)))
    else:
        rows = _all_postponed(page.termine.all(), page.termine.model(precision=Genauigkeit.OFFEN))
        for place, row in enumerate(rows):
            row.sort_order = place
        page.termine = rows


def _all_postponed(dates: Iterable[Any], to_come: Any) -> list[Any]:
    """Return the dates, as rows or as stored, each of them withdrawn and with one to come behind it."""
    found: list[Any] = []
    for each in dates:
        found += [each] if each.withdrawn_on else [_withdrawn(each), copy.copy(to_come)]
    return found if found[-1].withdrawn_on is None else [*found, copy.copy(to_come)]


def _withdrawn(date: Any) -> Any:
    if isinstance(date, Datum):
        return replace(date, withdrawn_on=zeit.today())
    gone = copy.copy(date)
    gone.withdrawn_on = zeit.today()
    return gone
