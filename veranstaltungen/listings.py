"""Lists of events for other apps: what comes next, and what is documented."""

from collections.abc import Callable

from django.db.models import Case, IntegerField, Q, Value, When
from django.utils.translation import gettext_lazy as _

from core.contributions import Contributions, register_contributions
from core.listings import Card, Criteria, Listing, register_listing
from core.visibility import ANONYMOUS, Visitor
from veranstaltungen.karten import event_card
from veranstaltungen.models import Veranstaltung
from veranstaltungen.querysets import VeranstaltungQuerySet
from veranstaltungen.vokabular import choices_of


def matching(criteria: Criteria, visitor: Visitor) -> VeranstaltungQuerySet:
    """Return the visible events of a language that fit the criteria."""
    events = Veranstaltung.objects.in_language(criteria.language).visible_to(visitor).once()
    if criteria.thema_id:
        events = events.of_topic(criteria.thema_id)
    if criteria.kommune_id:
        events = events.of_kommune(criteria.kommune_id)
    if criteria.reihe_id:
        events = events.filter(reihe_id=criteria.reihe_id)
    if criteria.art_key:
        events = events.filter(art__key=criteria.art_key)
    return events.exclude(pk__in=criteria.exclude) if criteria.exclude else events


Order = Callable[[VeranstaltungQuerySet], VeranstaltungQuerySet]


def cards(events: VeranstaltungQuerySet, criteria: Criteria, visitor: Visitor, order: Order) -> list[Card]:
    """Return the rows, manual picks first, in one query."""
    ordered = order(events)
    if criteria.pinned:
        picks = Veranstaltung.objects.visible_to(visitor).filter(pk__in=criteria.pinned)
        both = order(Veranstaltung.objects.filter(Q(pk__in=picks.values("pk")) | Q(pk__in=events.values("pk"))))
        places = [When(pk=pk, then=Value(place)) for place, pk in enumerate(criteria.pinned)]
        place = Case(*places, default=Value(len(places)), output_field=IntegerField())
        ordered = both.annotate(_place=place).order_by("_place", *both.query.order_by)
    return [event_card(page, criteria.language) for page in ordered.for_cards()[: criteria.limit]]


def next_events(criteria: Criteria, visitor: Visitor) -> list[Card]:
    """Return what runs and what comes next."""
    coming = matching(criteria, visitor).not_past()
    return cards(coming, criteria, visitor, VeranstaltungQuerySet.next_first)


def documented_events(criteria: Criteria, visitor: Visitor) -> list[Card]:
    """Return past events of which something remains."""
    documented = matching(criteria, visitor).past().filter(Q(has_documentation=True) | Q(has_report=True))
    return cards(documented, criteria, visitor, VeranstaltungQuerySet.latest_first)


def contributions(person_id: int, language: str, visitor: Visitor = ANONYMOUS) -> list[Card]:
    """Return the events to which a person contributed, the latest first."""
    events = Veranstaltung.objects.in_language(language).visible_to(visitor).once().with_speaker(person_id)
    return [event_card(page, language) for page in events.latest_first().for_cards()]


def kinds() -> list[tuple[str, str]]:
    """Return key and German label of the kinds of events."""
    return choices_of("Veranstaltungsart", "de")


register_listing(Listing("kommende", _("Next events"), next_events, wide=True, kinds=kinds))
register_listing(Listing("dokumentationen", _("Documented events"), documented_events, wide=True, kinds=kinds))
register_contributions(Contributions("veranstaltungen", _("Events"), contributions, wide=True))
