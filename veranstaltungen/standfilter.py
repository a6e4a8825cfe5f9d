"""Events in one state, for the list of the admin.

The rules of `zustand.py` decide; the database only narrows down which events come into question, and what is over it decides alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import pgettext_lazy

from veranstaltungen.enums import STATES_AFTER, Zustand

if TYPE_CHECKING:
    from veranstaltungen.querysets import VeranstaltungQuerySet

DRAFT = "entwurf"
STATE_CHOICES = [(DRAFT, pgettext_lazy("state of an event", "Draft")), *Zustand.choices]
REMAINS = {
    Zustand.BEENDET: Q(has_documentation=False, has_report=False),
    Zustand.RUECKBLICK: Q(has_documentation=False, has_report=True),
    Zustand.DOKUMENTIERT: Q(has_documentation=True),
}


def in_state(events: VeranstaltungQuerySet, value: str) -> VeranstaltungQuerySet:
    """Return the events whose state is shown as this one, set by hand or derived; as drafts those that are not public."""
    if value == DRAFT:
        return events.filter(live=False)
    state = Zustand(value)
    derived = events.filter(state_override="")
    if state == Zustand.ABGESAGT:
        found = derived.filter(_all_withdrawn())
    elif state in STATES_AFTER:
        found = derived.past().exclude(_all_withdrawn()).filter(REMAINS[state])
    else:
        coming = derived.not_past().defer("body", "report", "closing")
        found = events.filter(pk__in=[event.pk for event in coming if event.stand.state == state])
    return events.filter(Q(state_override=state) | Q(pk__in=found.order_by().values("pk")))


def _all_withdrawn() -> Q:
    """There were dates, and none holds any more; the German page has them."""
    from veranstaltungen.models import Termin

    dates = Termin.objects.filter(veranstaltung__translation_key=OuterRef("translation_key"))
    return Q(Exists(dates)) & ~Q(Exists(dates.filter(withdrawn_on=None)))
