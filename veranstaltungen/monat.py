"""A month of events: which months there are, and what stands on which day. `templates/components/month_table.html` shows it."""

from __future__ import annotations

import re
from calendar import Calendar
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from django.db.models import Case, F, Max, Min, OuterRef, Subquery, When
from django.utils.dates import WEEKDAYS, WEEKDAYS_ABBR
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from veranstaltungen import zeit
from veranstaltungen.datumstext import date_text, time_text
from veranstaltungen.datumsworte import words_for
from veranstaltungen.enums import Genauigkeit, Gewissheit, Grenze
from veranstaltungen.zeit import TerminAngabe

if TYPE_CHECKING:
    from veranstaltungen.models import Veranstaltung
    from veranstaltungen.querysets import VeranstaltungQuerySet

# So many events fit a table that somebody reads.
MOST = 200
WANTED = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])")


@dataclass(frozen=True, order=True)
class Monat:
    """A month of a year."""

    year: int
    month: int

    @classmethod
    def of(cls, moment: datetime) -> Monat:
        """Return the month in Europe/Berlin of a moment."""
        day = zeit.local_date(moment)
        return cls(day.year, day.month)

    @property
    def key(self) -> str:
        """The month as it stands in an address: “2027-03”."""
        return f"{self.year:04}-{self.month:02}"

    @property
    def first(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def next(self) -> Monat:
        return Monat(self.year + self.month // 12, self.month % 12 + 1)

    @property
    def previous(self) -> Monat:
        return Monat(self.year - (self.month == 1), (self.month - 2) % 12 + 1)

    @property
    def span(self) -> tuple[datetime, datetime]:
        """Begin and excluded end in UTC."""
        return zeit.start_of_day(self.first), zeit.start_of_day(self.next.first)

    def name(self, language: str) -> str:
        """Return “März 2027”."""
        return date_text(TerminAngabe(start_date=self.first, precision=Genauigkeit.MONAT), language, "text")


@dataclass(frozen=True)
class Monate:
    """The months from the first event to the last; there are no others, so nobody walks to the year 9999."""

    first: Monat
    last: Monat

    def __contains__(self, month: Monat) -> bool:
        return self.first <= month <= self.last

    @property
    def nearest(self) -> Monat:
        """The month of today, or the one next to it in which there is something."""
        return max(self.first, min(Monat.of(zeit.now()), self.last))


def months_of(events: VeranstaltungQuerySet) -> Monate | None:
    """Return the months of these events, in one query; None when none has a date."""
    from veranstaltungen.models import Termin

    dates = Termin.objects.filter(veranstaltung__translation_key=OuterRef("translation_key"), end__lt=zeit.FAR_BEGIN)
    latest = Subquery(dates.order_by("-end").values("end")[:1])
    # Beside a day that is known there may stand “weiterer Termin folgt”.
    end = Case(When(last_end__lt=zeit.FAR_BEGIN, then=F("last_end")), default=latest)
    dated = events.filter(first_begin__lt=zeit.FAR_BEGIN).annotate(_end=end)
    found = dated.aggregate(first=Min("first_begin"), last=Max("_end"))
    if not found["first"] or not found["last"]:
        return None
    return Monate(Monat.of(found["first"]), Monat.of(found["last"] - timedelta(microseconds=1)))


def read(wanted: str | None, months: Monate | None, language: str) -> tuple[Monat | None, str]:
    """Return the month somebody asks for, or None and what to say about it."""
    if not wanted:
        return None, ""
    found = WANTED.fullmatch(wanted)
    year = int(found[1]) if found else 0
    if not found or not zeit.EARLIEST.year <= year <= zeit.LATEST.year:
        return None, _("There is no such month, so here is the list. A month is written like this: 2027-03.")
    month = Monat(year, int(found[2]))
    if months is None or month not in months:
        return None, _("There are no events in %s, so here is the list.") % month.name(language)
    return month, ""


def table(events: Iterable[Veranstaltung], month: Monat, language: str) -> dict[str, Any]:
    """Return the parameters of `components/month_table.html`, but for the links to other months."""
    by_day: dict[date, list[dict[str, Any]]] = {}
    vague: list[dict[str, Any]] = []
    for event in events:
        entry = _entry(event)
        for angabe in event.zeiten.holding:
            if angabe.precision != Genauigkeit.TAG or angabe.limit != Grenze.KEINE:
                vague.extend(_vague(angabe, month, entry, language))
                continue
            for day in _days(angabe, month):
                by_day.setdefault(day, []).append(entry | _words(angabe, day, language))
    name = month.name(language)
    return {
        "caption": name,
        "weekdays": [{"short": WEEKDAYS_ABBR[number], "long": WEEKDAYS[number]} for number in range(7)],
        "weeks": list(_weeks(month, by_day, language)),
        "vague": vague,
        "vague_heading": pgettext("month", "In %s, day still open") % name,
    }


def _entry(event: Veranstaltung) -> dict[str, Any]:
    """What is cancelled, or postponed without a new date, says so: its days stay in the table."""
    state = event.stand
    note = state.label if state.is_cancelled or event.awaits_date else ""
    return {"title": event.title, "url": event.get_url(), "note": note}


def _vague(angabe: TerminAngabe, month: Monat, entry: dict[str, Any], language: str) -> Iterator[dict[str, Any]]:
    begin, end = zeit.interval(angabe)
    if angabe.is_dated and begin < month.span[1] and end > month.span[0]:
        yield entry | {"when": date_text(angabe, language, "text")}


def _days(angabe: TerminAngabe, month: Monat) -> Iterator[date]:
    """The days of a date that lie in the month."""
    period = zeit.period(angabe)
    if period:
        day, last = max(period[0], month.first), min(period[1], month.next.first - zeit.ONE_DAY)
        while day <= last:
            yield day
            day += zeit.ONE_DAY


def _words(angabe: TerminAngabe, day: date, language: str) -> dict[str, Any]:
    """What is said on one of the days: when it begins, else until when it lasts, and that it is not sure."""
    words = words_for(language)
    start = angabe.start_time if day == angabe.start_date and not angabe.all_day else None
    last = replace(angabe, start_date=day, end_date=None, start_time=None, certainty=Gewissheit.FEST)
    until = time_text(last, language) if day == angabe.last_date else ""
    said = words.clock.format(f"{start:%H:%M}") if start else until
    return {"time": f"{words.certainty[angabe.certainty]}{said}".strip(), "_begin": start or time.min}


def _weeks(month: Monat, by_day: dict[date, list[dict[str, Any]]], language: str) -> Iterator[list[dict[str, Any]]]:
    today = zeit.today()
    for week in Calendar().monthdatescalendar(month.year, month.month):
        yield [
            {
                "date": day,
                "is_outside": day.month != month.month,
                "is_today": day == today,
                "label": f"{WEEKDAYS[day.weekday()]}, {date_text(TerminAngabe(start_date=day), language, 'text')}",
                "events": sorted(by_day.get(day, ()), key=lambda entry: entry["_begin"]),
            }
            for day in week
        ]
