"""The state of an event that a visitor sees: phase, registration, what was moved or cancelled, what remains of it.

Everything is derived from the page row; only ``state_override`` is set by hand, and every change of it is logged.

First that holds: state set by hand · no date left that holds: cancelled · past: documentation, review or ended ·
running · moved · registration open, fully booked or closed · no day fixed yet: save the date · announced.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from veranstaltungen import zeit
from veranstaltungen.datumstext import date_text
from veranstaltungen.enums import (
    REGISTRATION_POSSIBLE,
    STATES_AFTER,
    Anmeldestand,
    Genauigkeit,
    Phase,
    Zustand,
)
from veranstaltungen.termindaten import Termine
from veranstaltungen.umzugstext import called_off_sentence, move_sentence, moved_text, planned_text
from veranstaltungen.zeit import TerminAngabe

KINDS = {
    Zustand.ANMELDUNG_OFFEN: "open",
    Zustand.LAEUFT: "open",
    Zustand.AUSGEBUCHT: "wait",
    Zustand.SAVE_THE_DATE: "wait",
    Zustand.VERSCHOBEN: "wait",
    Zustand.ANMELDUNG_GESCHLOSSEN: "closed",
    Zustand.BEENDET: "closed",
    Zustand.ABGESAGT: "cancelled",
}
# Between registration and looking back: no step of the line, but a place on it.
BETWEEN = frozenset({Zustand.LAEUFT, Zustand.BEENDET})
STEPS = {Zustand.RUECKBLICK: 4, Zustand.DOKUMENTIERT: 5, Zustand.ABGESAGT: 0} | dict.fromkeys(BETWEEN, 0)
ANNOUNCED, PROGRAMME, REGISTRATION = 1, 2, 3
BY_REGISTRATION = {
    Anmeldestand.OFFEN: Zustand.ANMELDUNG_OFFEN,
    Anmeldestand.WARTELISTE: Zustand.AUSGEBUCHT,
    Anmeldestand.AUSGEBUCHT: Zustand.AUSGEBUCHT,
    Anmeldestand.GESCHLOSSEN: Zustand.ANMELDUNG_GESCHLOSSEN,
}


@dataclass(frozen=True)
class Stand:
    """Where an event stands. ``kind`` is that of the status badge, ``step`` that of the life line (0: on none of them)."""

    state: Zustand
    phase: Phase
    registration: Anmeldestand
    label: str
    kind: str
    step: int
    note: str = ""

    @property
    def is_cancelled(self) -> bool:
        return self.state == Zustand.ABGESAGT

    @property
    def is_over(self) -> bool:
        return self.state in STATES_AFTER or self.phase == Phase.PAST

    @property
    def note_kind(self) -> str:
        """What has changed warns as long as somebody can act on it; of an event that was held it informs."""
        return "info" if self.is_over and not self.is_cancelled else "warning"

    @property
    def between(self) -> str:
        """What the life line says after registration and before looking back: happening now, or ended."""
        return self.label if self.state in BETWEEN else ""

    @property
    def can_register(self) -> bool:
        """Whether a visitor can register for a seat now."""
        return self._takes_part(Anmeldestand.OFFEN, (Zustand.AUSGEBUCHT, Zustand.ANMELDUNG_GESCHLOSSEN))

    @property
    def can_wait(self) -> bool:
        """Whether a visitor can be put on the waiting list now."""
        return self._takes_part(Anmeldestand.WARTELISTE, (Zustand.ANMELDUNG_GESCHLOSSEN,))

    def _takes_part(self, registration: Anmeldestand, but_not_in: tuple[Zustand, ...]) -> bool:
        is_shut = self.is_cancelled or self.is_over or self.state in but_not_in
        return self.registration == registration and not is_shut

    @property
    def registration_note(self) -> str:
        """What holds for registration, where the label says something else: moved, happening now."""
        if self.is_cancelled or self.is_over or self.registration not in BY_REGISTRATION:
            return ""
        told = self.registration == Anmeldestand.OFFEN or self.state in BY_REGISTRATION.values()
        return "" if told else str(self.registration.label)


def stand(page: Any, moment: datetime | None = None) -> Stand:
    """Return where the event stands at a moment, now unless told."""
    moment = moment or zeit.now()
    times = page.zeiten
    phase = zeit.phase(times.spans, moment)
    registration = registration_at(page, moment)
    state = _state(page, times, phase, registration)
    label = _registration_label(page, registration, state) or str(state.label)
    step = _step(page, state, registration)
    return Stand(state, phase, registration, label, KINDS.get(state, "info"), step, _note(page, times, state, phase))


def registration_at(page: Any, moment: datetime) -> Anmeldestand:
    """Return the state of registration: what the editor said, as far as opening and deadline let it."""
    said = Anmeldestand(page.registration_state or Anmeldestand.KEINE)
    has_way = page.registration_url or page.registration_email
    if said == Anmeldestand.FOLGT and has_way and page.registration_from:
        said = Anmeldestand.OFFEN
    if said in REGISTRATION_POSSIBLE:
        if page.registration_from and moment < page.registration_from:
            return Anmeldestand.FOLGT
        if page.registration_deadline and zeit.local_date(moment) > page.registration_deadline:
            return Anmeldestand.GESCHLOSSEN
    return said


def _state(page: Any, times: Termine, phase: Phase, registration: Anmeldestand) -> Zustand:
    if page.state_override:
        return Zustand(page.state_override)
    if times.is_withdrawn:
        return Zustand.ABGESAGT
    if phase == Phase.PAST:
        return _state_after(page)
    if phase == Phase.RUNNING:
        return Zustand.LAEUFT
    if times.is_moved:
        return Zustand.VERSCHOBEN
    if registration in BY_REGISTRATION:
        return BY_REGISTRATION[registration]
    return Zustand.SAVE_THE_DATE if times.is_vague else Zustand.ANGEKUENDIGT


def _state_after(page: Any) -> Zustand:
    if page.has_documentation:
        return Zustand.DOKUMENTIERT
    return Zustand.RUECKBLICK if page.has_report else Zustand.BEENDET


def _step(page: Any, state: Zustand, registration: Anmeldestand) -> int:
    if state in STEPS:
        return STEPS[state]
    if registration not in (Anmeldestand.KEINE, Anmeldestand.FOLGT):
        return REGISTRATION
    return PROGRAMME if page.has_programme else ANNOUNCED


def _registration_label(page: Any, registration: Anmeldestand, state: Zustand) -> str:
    if state == Zustand.AUSGEBUCHT and registration == Anmeldestand.WARTELISTE:
        return str(registration.label)
    if state in (Zustand.ANGEKUENDIGT, Zustand.SAVE_THE_DATE) and registration == Anmeldestand.FOLGT:
        if page.registration_from and zeit.now() < page.registration_from:
            return pgettext("state of registration", "Registration from %s") % _day(page.registration_from)
        return str(registration.label)
    return ""


def _day(moment: datetime) -> str:
    day = TerminAngabe(start_date=zeit.local_date(moment), precision=Genauigkeit.TAG)
    return date_text(day, translation.get_language() or "de", "text")


def _note(page: Any, times: Termine, state: Zustand, phase: Phase) -> str:
    """The sentences about what has changed: what was moved, which day is called off, or that nothing takes place."""
    if state == Zustand.ABGESAGT:
        return str(_("This event has been cancelled and does not take place."))
    if page.awaits_date:
        return str(_("This event is postponed. The new date will be announced here."))
    if phase == Phase.PAST and times.is_moved:
        # The facts name both dates.
        return ""
    language = translation.get_language() or "de"
    said = [_moved_note(times, language)] if len(times.holding) == 1 else []
    if not said:
        said = [move_sentence(move, language) for move in times.moves]
    if phase != Phase.PAST:
        said += [called_off_sentence(each, language) for each in times.called_off]
    return " ".join(part for part in said if part)


def _moved_note(times: Termine, language: str) -> str:
    if not times.moves:
        return ""
    old = planned_text(times.moves[0].original, language)
    new = moved_text(times.moves[0].angabe, language)
    return str(_("This event has been moved: %(old)s, %(new)s.")) % {"old": old, "new": new}


def next_change(page: Any, moment: datetime) -> datetime | None:
    """Return the next moment at which the clock changes something: phase, place in lists, opening or deadline of registration."""
    times = page.zeiten
    edges = [zeit.next_change(times.spans, moment), times.next_shift(moment), page.registration_from]
    if page.registration_deadline:
        edges.append(zeit.start_of_day(page.registration_deadline + timedelta(days=1)))
    return min((edge for edge in edges if edge and edge > moment), default=None)
