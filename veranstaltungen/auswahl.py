"""What somebody has chosen in a list of events: the events that fit, and what else there is to choose with its number of hits.

Reasons: `docs/decisions/0016-listen-und-filter.md`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from django.db.models import Count, Min, QuerySet
from django.utils.translation import pgettext

from core import facets, stamps
from core.facets import Choice, Counts, Facet
from core.visibility import ANONYMOUS, Visitor
from core.wording import joined
from veranstaltungen import zeit
from veranstaltungen.datumstext import date_text, period_text
from veranstaltungen.forms import DAYS, FilterForm
from veranstaltungen.monat import Monat, Monate, months_of
from veranstaltungen.vokabular import by_key
from veranstaltungen.zeit import TerminAngabe

if TYPE_CHECKING:
    from veranstaltungen.querysets import VeranstaltungQuerySet

VOCABULARIES = {"art": "Veranstaltungsart", "thema": "Thema", "zielgruppe": "Zielgruppe"}
# The filters with counts, by the column of the events that holds the value; topics and target groups have rows of their own.
COLUMNS = {"art": "art_id", "thema": "thema_id", "format": "attendance_mode", "zielgruppe": "zielgruppe_id"}
COLUMNS |= {"land": "ort__land", "jahr": "year"}
PERIOD = frozenset({*DAYS, "jahr"})

KINDS = ("events", stamps.RESTRICTION, stamps.SITE)

T = TypeVar("T")
Narrow = Callable[["VeranstaltungQuerySet", Any], "VeranstaltungQuerySet"]
NARROW: dict[str, Narrow] = {
    "art": lambda events, key: events.filter(art_id=by_key(VOCABULARIES["art"])[key].pk),
    "thema": lambda events, key: events.of_topic(by_key(VOCABULARIES["thema"])[key].pk),
    "format": lambda events, value: events.filter(attendance_mode=value),
    "zielgruppe": lambda events, key: events.for_group(by_key(VOCABULARIES["zielgruppe"])[key].pk),
    "land": lambda events, value: events.filter(ort__land=value),
    "jahr": lambda events, year: events.in_year(year),
}


class Gezaehlt(NamedTuple):
    """How many events there are, None where the list counts them itself, and how many per value; how long that holds."""

    total: int | None
    counts: Counts
    since: datetime = zeit.FAR_BEGIN
    until: datetime = zeit.FAR_BEGIN


@dataclass(frozen=True)
class Auswahl:
    """The checked choice of one request, for one visitor, in one language.

    `folder_year` is the year of the folder in whose page the list stands, `month` the month that is shown as a table; either
    takes the place of the period in the address.
    """

    form: FilterForm
    language: str
    visitor: Visitor
    folder_year: int | None = None
    month: Monat | None = None

    @property
    def chosen(self) -> dict[str, Any]:
        """The values that hold here."""
        found = self.form.chosen
        return found if self.has_period else {name: value for name, value in found.items() if name not in PERIOD}

    @property
    def has_period(self) -> bool:
        """Whether a period can be chosen."""
        return self.folder_year is None and self.month is None

    @property
    def is_in_period(self) -> bool:
        """Whether past events are asked for, too."""
        return bool(PERIOD & self.chosen.keys())

    @property
    def params(self) -> dict[str, str]:
        """What is chosen as it stands in an address."""
        return {name: str(value) for name, value in self.chosen.items()} | self.month_params

    @property
    def month_params(self) -> dict[str, str]:
        return {"monat": self.month.key} if self.month else {}

    def everything(self) -> VeranstaltungQuerySet:
        """All events of this language that the visitor may see."""
        from veranstaltungen.models import Veranstaltung

        return Veranstaltung.objects.in_language(self.language).visible_to(self.visitor).once()

    def events(self, leave_out: str = "") -> VeranstaltungQuerySet:
        """The events that fit; one filter left out if wanted."""
        chosen = {name: value for name, value in self.chosen.items() if name != leave_out}
        found = self.everything()
        for name, narrow in NARROW.items():
            found = narrow(found, chosen[name]) if name in chosen else found
        if self.folder_year is not None:
            return found.in_year(self.folder_year)
        if self.month:
            return found.overlapping(*self.month.span)
        if "von" in chosen or "bis" in chosen:
            return found.overlapping(_begin(chosen.get("von")), _end(chosen.get("bis")))
        return found if leave_out == "jahr" or "jahr" in chosen else found.not_past()

    def months(self) -> Monate | None:
        """Return the months in which there are events, whatever is chosen; kept until an event changes."""
        return self._kept("months", lambda: months_of(self.everything()))

    def counted(self) -> Gezaehlt:
        """Return what there is, in all and per value; where nothing is chosen, kept until an event changes or ends."""
        if self.chosen or not self.has_period:
            return Gezaehlt(None, self._counts())
        return self._kept("counts", self._counted, lambda kept: kept.since <= zeit.now() < kept.until)

    def _kept(self, name: str, build: Callable[[], T], holds: Callable[[T], bool] = lambda _value: True) -> T:
        if self.visitor != ANONYMOUS:
            return build()
        return stamps.cached(f"veranstaltungen.{name}.{self.language}", KINDS, build, holds)

    def _counted(self) -> Gezaehlt:
        now, events = zeit.now(), self.events()
        found = events.aggregate(total=Count("pk"), until=Min("last_end"))
        return Gezaehlt(found["total"], self._counts(), now, found["until"] or zeit.FAR_BEGIN)

    def _counts(self) -> Counts:
        names = [name for name in COLUMNS if self.has_period or name not in PERIOD]
        return facets.count([self._per_value(name) for name in names])

    def _per_value(self, name: str) -> QuerySet:
        from veranstaltungen.models import Veranstaltung

        events = self.events(leave_out=name)
        if name not in {"thema", "zielgruppe"}:
            return facets.per_value(name, events, COLUMNS[name])
        through: Any = (Veranstaltung.themen if name == "thema" else Veranstaltung.zielgruppen).through
        keys = events.order_by().values("translation_key")
        return facets.per_value(name, through.objects.filter(veranstaltung__translation_key__in=keys), COLUMNS[name])

    def facets(self, counts: Counts) -> Iterator[Facet]:
        """Yield the filters with counts."""
        chosen = self.params
        for name in ("art", "thema", "format", "zielgruppe", "land"):
            yield Facet(name, self.form.fields[name].label, self._choices(name), chosen.get(name, ""))
        if self.has_period:
            years = facets.year_choices(counts.get("jahr", {}), chosen.get("jahr", ""))
            is_open = "von" in chosen or "bis" in chosen
            first = "" if is_open else pgettext("filter of events", "Upcoming")
            yield Facet("jahr", self.form.fields["jahr"].label, years, chosen.get("jahr", ""), first)

    def _choices(self, name: str) -> list[Choice]:
        offered: Any = self.form.fields[name]
        ids = {key: str(row.pk) for key, row in by_key(VOCABULARIES[name]).items()} if name in VOCABULARIES else {}
        return [Choice(value, label, ids.get(value, "")) for value, label in offered.choices]

    def groups(self, counts: Counts) -> list[dict[str, Any]]:
        """Return the filters as `components/filter_panel.html` reads them."""
        found = facets.groups(self.facets(counts), counts)
        return [*found, *(self.form.day_group(name) for name in DAYS)] if found and self.has_period else found

    def in_words(self, counts: Counts) -> str:
        """Return what is chosen but for the year: “Fachforum, Ganztag, ab 01.03.2027”."""
        labels = [each.chosen_label for each in self.facets(counts) if each.chosen and each.name != "jahr"]
        days = period_text(self.chosen.get("von"), self.chosen.get("bis"), self.language)
        return joined(", ", [*(each if isinstance(each, str) else str(each) for each in labels), days])

    def chips(self, counts: Counts, action: str) -> list[dict[str, Any]]:
        """Return what is chosen, each with the address of the list without it."""
        named = [(each.name, each.label, each.chosen_label) for each in self.facets(counts) if each.chosen]
        for name in DAYS:
            if day := self.chosen.get(name):
                text = date_text(TerminAngabe(start_date=day), self.language)
                named.append((name, self.form.fields[name].label, text))
        return facets.chips(named, self.params, action)


def _begin(day: date | None) -> Any:
    return zeit.start_of_day(day) if day else None


def _end(day: date | None) -> Any:
    """The end is excluded, so it is the begin of the following day."""
    return zeit.start_of_day(day + zeit.ONE_DAY) if day else None
