"""Lists of events: the three phases as the clock says, years, and what a row in a list needs."""

from datetime import datetime
from typing import Self

from django.db.models import Case, DateTimeField, Exists, F, IntegerField, OuterRef, Q, Value, When
from wagtail.models import PageManager

from core.querysets import BasePageQuerySet
from veranstaltungen import zeit


class VeranstaltungQuerySet(BasePageQuerySet):
    """At every moment each event is in exactly one of upcoming, running and past (docs/decisions/0005)."""

    def once(self) -> Self:
        """Without aliases: each is the same event once more, at another place of the tree."""
        return self.filter(alias_of=None)

    def past(self, moment: datetime | None = None) -> Self:
        """Events of which every date has ended."""
        return self.filter(last_end__lte=moment or zeit.now())

    def not_past(self, moment: datetime | None = None) -> Self:
        """Events that run or are still to come; those without a date are still to come."""
        return self.filter(Q(last_end__gt=moment or zeit.now()) | Q(last_end__isnull=True))

    def running(self, moment: datetime | None = None) -> Self:
        """Events of which one date runs; between two separate days nothing runs."""
        return self.not_past(moment).filter(_runs(moment or zeit.now()))

    def upcoming(self, moment: datetime | None = None) -> Self:
        """Events that have not ended and do not run."""
        return self.not_past(moment).exclude(_runs(moment or zeit.now()))

    def in_year(self, year: int) -> Self:
        """Events whose first date lies in this local year; each event has one year at most."""
        return self.filter(year=year)

    def overlapping(self, begin: datetime | None, end: datetime | None) -> Self:
        """Events of which a date lies in a period, its end excluded and open where None; what has no date lies in none.

        Dates that no longer hold count only where none holds any more.
        """
        from veranstaltungen.models import Termin

        before, behind = min(end or zeit.FAR_BEGIN, zeit.FAR_BEGIN), begin or zeit.start_of_day(zeit.EARLIEST)
        dates = Termin.objects.filter(veranstaltung__translation_key=OuterRef("translation_key"))
        holding, inside = Q(withdrawn_on__isnull=True), Q(begin__lt=before, end__gt=behind)
        counted = Exists(dates.filter(holding, inside)) | (
            ~Exists(dates.filter(holding)) & Exists(dates.filter(inside))
        )
        return self.filter(counted, first_begin__lt=before, last_end__gt=behind)

    def next_first(self, moment: datetime | None = None) -> Self:
        """What runs, then what comes next; vague dates behind the fixed ones of their period, “Termin folgt” last."""
        moment = moment or zeit.now()
        # What has not begun is not asked for its dates.
        runs_now = When(Q(first_begin__lte=moment) & Q(_runs(moment)), then=Value(0))
        place = Case(runs_now, default=Value(1), output_field=IntegerField())
        return self.annotate(_runs_now=place).order_by(
            "_runs_now", F("next_moment").asc(nulls_last=True), "title", "pk"
        )

    def in_order_of_time(self) -> Self:
        """From the first to the last, whatever the clock says."""
        return self.order_by(F("sort_moment").asc(nulls_last=True), "title", "pk")

    def coming_then_past(self, moment: datetime | None = None) -> Self:
        """What runs or is still to come, the next first; then what is over, the last first. Rows know it as ``is_past``."""
        past = Q(last_end__lte=moment or zeit.now())
        coming = Case(When(~past, then=F("next_moment")), default=None, output_field=DateTimeField())
        return self.annotate(is_past=Case(When(past, then=Value(True)), default=Value(False))).order_by(
            "is_past", coming.asc(nulls_last=True), F("sort_moment").desc(nulls_last=True), "title", "pk"
        )

    def latest_first(self) -> Self:
        """What was last comes first."""
        return self.order_by(F("sort_moment").desc(nulls_last=True), "title", "pk")

    def of_topic(self, thema_id: int) -> Self:
        """Events about a topic; the German page holds the topics."""
        return self.filter(_of_source(self.model.themen.through, thema_id=thema_id))

    def for_group(self, zielgruppe_id: int) -> Self:
        """Events for a target group."""
        return self.filter(_of_source(self.model.zielgruppen.through, zielgruppe_id=zielgruppe_id))

    def of_kommune(self, kommune_id: int) -> Self:
        """Events in which a municipality takes part."""
        from kommunen.models import KommuneBezug

        named = KommuneBezug.objects.filter(page__translation_key=OuterRef("translation_key"), kommune_id=kommune_id)
        return self.filter(Exists(named))

    def with_speaker(self, person_id: int) -> Self:
        """Events to which a person contributed in a session."""
        from veranstaltungen.models import Beitrag

        spoken = Beitrag.objects.filter(
            programmpunkt__veranstaltung__translation_key=OuterRef("translation_key"), person_id=person_id
        )
        return self.filter(Exists(spoken))

    def for_cards(self) -> Self:
        """With kind, place and picture, without the long texts."""
        return self.select_related("image", "art", "ort").defer("body", "report")

    def for_months(self) -> Self:
        """With what a table of days shows: title, address, dates and state."""
        return self.defer("body", "report", "closing")


def _runs(moment: datetime) -> Exists:
    from veranstaltungen.models import Termin

    dates = Termin.objects.filter(
        veranstaltung__translation_key=OuterRef("translation_key"), runs=True, begin__lte=moment, end__gt=moment
    )
    return Exists(dates)


def _of_source(through: type, **condition: int) -> Q:
    """The families of the German pages that hold a row; read first, as there are fewer of them than events."""
    rows = through._default_manager.filter(**condition)  # type: ignore[attr-defined]
    return Q(translation_key__in=rows.values("veranstaltung__translation_key"))


VeranstaltungManager = PageManager.from_queryset(VeranstaltungQuerySet)
