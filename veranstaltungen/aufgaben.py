"""What is left to do for an event: the dates that are overdue and the documentation that is missing (V-02, V-23).

Each task is said twice, for one event that is at hand and for a list in the database; a test holds them together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import Exists, OuterRef, Q, QuerySet, TextChoices
from django.utils.translation import pgettext_lazy

from core import sites
from veranstaltungen import zeit
from veranstaltungen.enums import Genauigkeit, Gewissheit, Phase, Zustand

if TYPE_CHECKING:
    from veranstaltungen.models import Termin, Veranstaltung
    from veranstaltungen.querysets import VeranstaltungQuerySet


class Aufgabe(TextChoices):
    """The tasks, in the order of an event's life."""

    TERMIN = "termin", pgettext_lazy("task for an event", "Date overdue")
    DOKUMENTATION = "dokumentation", pgettext_lazy("task for an event", "Documentation missing")


def tasks(event: Veranstaltung) -> list[Aufgabe]:
    """Return what is to be done for a published event in the language of the facts."""
    if event.is_translation or not event.live or event.stand.is_cancelled:
        return []
    found = []
    moment = zeit.now()
    holding = [each for each in event.zeiten.dates if each.withdrawn_on is None]
    if any(_is_vague(each.angabe) and each.span.begin <= moment for each in holding):
        found.append(Aufgabe.TERMIN)
    is_over = zeit.phase(event.zeiten.spans, moment) == Phase.PAST
    if is_over and not found and not (event.has_report or event.has_documentation):
        found.append(Aufgabe.DOKUMENTATION)
    return found


def _is_vague(angabe: zeit.TerminAngabe) -> bool:
    """A date that somebody still has to fix: its period has come, and nobody has said the day."""
    return angabe.precision != Genauigkeit.TAG or angabe.certainty != Gewissheit.FEST


def with_task(events: VeranstaltungQuerySet, task: str) -> VeranstaltungQuerySet:
    """Return the events for which a task is left."""
    events = events.filter(locale_id=sites.source_locale().pk, live=True).exclude(_cancelled())
    overdue = _dates(begin__lte=zeit.now()).exclude(precision=Genauigkeit.TAG, certainty=Gewissheit.FEST)
    if task == Aufgabe.TERMIN:
        return events.filter(Exists(overdue))
    return events.past().filter(~Exists(overdue), has_report=False, has_documentation=False)


def _dates(**condition: Any) -> QuerySet[Termin]:
    from veranstaltungen.models import Termin

    return Termin.objects.filter(veranstaltung_id=OuterRef("pk"), withdrawn_on__isnull=True, **condition)


def _cancelled() -> Q:
    """Cancelled by hand, or without any date that holds although there were some."""
    from veranstaltungen.models import Termin

    has_dates = Exists(Termin.objects.filter(veranstaltung_id=OuterRef("pk")))
    by_dates = Q(state_override="") & Q(has_dates) & ~Q(Exists(_dates()))
    return Q(state_override=Zustand.ABGESAGT) | by_dates
