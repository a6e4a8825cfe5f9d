"""The one place that knows what time it is and when an event is upcoming, running or past.

Every ``TerminAngabe`` has an interval, begin included, end excluded, reckoned in Europe/Berlin and returned in UTC:

=============================  ==========================================================================
phrasing                       interval
=============================  ==========================================================================
8. März 2023, ganztägig        00:00 of the day until 00:00 of the following day
09:00–13:00 Uhr                from 09:00 until 13:00; over several days: of the first and of the last day
20:00–24:00 Uhr                an end at 00:00 is the end of the last day
ab 09:00 Uhr (, Ende offen)    from 09:00 until the end of the last day
bis 13:00 Uhr                  from 00:00 of the first day until 13:00 of the last
2.–4. Juni 2022                00:00 of the first until the end of the last day
März, Quartal, Halbjahr, Jahr  the whole period; with an end date until the end of that date's period
Frühjahr, Sommer, Herbst       1 March, 1 June, 1 September and the three months from there
Winter 2025/26                 1 December 2025 until the end of February 2026
Anfang, Mitte, Ende            of a month: days 1–10, 11–20, 21–last; of a longer period: its thirds in months
ab … (Grenze)                  from the begin of what is named, for 365 days or, if longer, until its end
bis … (Grenze)                 what is named itself: the begin is not known, so nothing runs before it
vsl., ca.                      as without the word, but the date never runs (see ``runs``)
Termin folgt, incomplete       a year on the far horizon (3000), after everything that has a date
cancelled without a date       the day on which it was cancelled (``withdrawn_on``)
=============================  ==========================================================================

A date that is vague or not fixed does not run: it is upcoming until its period ends. A time that the clock change
skips counts as the moment of the change; one that comes twice means the first as a begin and the second as an end.
An impossible end (before the begin) is left out, so that a draft always has an interval. Reasons:
`docs/decisions/0005-termine-und-intervalle.md`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple, Self
from zoneinfo import ZoneInfo

from django.conf import settings

from veranstaltungen.enums import Genauigkeit, Gewissheit, Grenze, Jahreszeit, Lage, Phase

BERLIN = ZoneInfo("Europe/Berlin")
FAR_BEGIN = datetime(3000, 1, 1, tzinfo=UTC)
FAR_END = datetime(3001, 1, 1, tzinfo=UTC)
ONE_DAY = timedelta(days=1)
OPEN_FROM = timedelta(days=364)
EARLIEST, LATEST = date(1900, 1, 1), date(2998, 12, 31)
SEASON_MONTH = {Jahreszeit.FRUEHJAHR: 3, Jahreszeit.SOMMER: 6, Jahreszeit.HERBST: 9, Jahreszeit.WINTER: 12}
MONTHS = {
    Genauigkeit.MONAT: 1,
    Genauigkeit.QUARTAL: 3,
    Genauigkeit.HALBJAHR: 6,
    Genauigkeit.JAHRESZEIT: 3,
    Genauigkeit.JAHR: 12,
}
MONTH_PARTS = {Lage.ANFANG: (1, 10), Lage.MITTE: (11, 20), Lage.ENDE: (21, 0)}
THIRD = {Lage.ANFANG: 0, Lage.MITTE: 1, Lage.ENDE: 2}
_seen_at: ContextVar[datetime | None] = ContextVar("seen_at", default=None)


class Span(NamedTuple):
    """An interval together with whether it can be running."""

    begin: datetime
    end: datetime
    runs: bool = True


@dataclass(frozen=True)
class TerminAngabe:
    """What an editor says about one date; every field may be missing in a draft.

    Month, quarter, half-year and year are those of ``start_date`` (a year may also stand in ``year``); a season has
    ``season`` and ``year``, where the year of a winter is the one in which it begins.
    """

    start_date: date | None = None
    end_date: date | None = None
    start_time: time | None = None
    end_time: time | None = None
    precision: str = Genauigkeit.TAG
    certainty: str = Gewissheit.FEST
    position: str = Lage.KEINE
    bound: str = Grenze.KEINE
    season: str = ""
    year: int | None = None
    all_day: bool = False
    open_end: bool = False

    @classmethod
    def of(cls, record: Any) -> Self:
        """Read the fields of the same names from a record; what is empty or not there takes the default."""
        given = {field.name: getattr(record, field.name, None) for field in fields(cls)}
        return cls(**{name: value for name, value in given.items() if value not in (None, "")})

    @property
    def is_dated(self) -> bool:
        """Whether the fields that the precision needs are filled."""
        if self.precision == Genauigkeit.OFFEN or self.precision not in Genauigkeit.values:
            return False
        if self.precision == Genauigkeit.JAHRESZEIT:
            return self.season in SEASON_MONTH and self.named_year is not None
        if self.precision == Genauigkeit.JAHR:
            return self.named_year is not None
        return self.start_date is not None

    @property
    def is_exact(self) -> bool:
        """A fixed day: what a calendar file and structured data may name."""
        plain = self.certainty == Gewissheit.FEST and self.limit == Grenze.KEINE
        return self.is_dated and plain and self.precision == Genauigkeit.TAG

    @property
    def limit(self) -> str:
        """The bound, which an end date replaces."""
        return Grenze.KEINE if self.is_range else self.bound

    @property
    def named_year(self) -> int | None:
        """The year of a season or of a whole year."""
        if self.year is not None:
            return self.year
        return self.start_date.year if self.start_date else None

    @property
    def last_date(self) -> date | None:
        """The end date, or the first date where there is none or an impossible one."""
        if self.start_date and self.end_date and self.end_date > self.start_date:
            return self.end_date
        return self.start_date

    @property
    def is_range(self) -> bool:
        """Whether first and last date differ; a season has no range."""
        return self.precision != Genauigkeit.JAHRESZEIT and self.last_date != self.start_date


@contextmanager
def seen_at(moment: datetime) -> Iterator[None]:
    """Let everything inside see the clock at another moment, for previews."""
    token = _seen_at.set(moment)
    try:
        yield
    finally:
        _seen_at.reset(token)


def now() -> datetime:
    """The present moment in UTC, or that of `seen_at`.

    The setting ``CLOCK_NOW`` (moment, ISO text or function) sets the clock for tests.
    """
    if seen := _seen_at.get():
        return seen
    clock = getattr(settings, "CLOCK_NOW", None)
    moment = clock() if callable(clock) else clock
    if not moment:
        return datetime.now(UTC)
    if isinstance(moment, str):
        moment = datetime.fromisoformat(moment)
    return (moment if moment.tzinfo else moment.replace(tzinfo=BERLIN)).astimezone(UTC)


def today() -> date:
    """The calendar day in Europe/Berlin."""
    return local_date(now())


def local_date(moment: datetime) -> date:
    """The calendar day in Europe/Berlin of a moment."""
    return moment.astimezone(BERLIN).date()


def start_of_day(day: date) -> datetime:
    """The moment at which a calendar day begins in Europe/Berlin."""
    return to_utc(day, time.min)


def to_utc(day: date, clock: time, *, is_end: bool = False) -> datetime:
    """The moment of a local date and time, also when the clock change skips or repeats it."""
    local = datetime.combine(day, clock, BERLIN)
    first, second = (local.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    if second < first:
        return first.replace(minute=0, second=0, microsecond=0)
    return second if is_end else first


def exists(day: date, clock: time) -> bool:
    """Whether the local time is not skipped by the clock change."""
    first = datetime.combine(day, clock, BERLIN).replace(fold=0)
    return first.astimezone(UTC).astimezone(BERLIN).replace(tzinfo=None) == first.replace(tzinfo=None)


def period(angabe: TerminAngabe) -> tuple[date, date] | None:
    """First and last calendar day of what is named, or nothing when there is no date yet."""
    if not angabe.is_dated:
        return None
    if angabe.precision == Genauigkeit.TAG:
        assert angabe.start_date and angabe.last_date
        first, last = _bounded(angabe.start_date), _bounded(angabe.last_date)
    else:
        first, last = _months_period(angabe)
    if angabe.limit == Grenze.AB:
        last = max(last, first + OPEN_FROM)
    return first, last


def _bounded(day: date) -> date:
    """Keep a mistyped year inside what every database and time zone can reckon with."""
    return min(max(day, EARLIEST), LATEST)


def _first_of(year: int, month: int) -> date:
    """The first day of a month; a month beyond December belongs to the following year."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def _first_month(angabe: TerminAngabe, day: date | None) -> tuple[int, int]:
    """Year and first month of the period of a vague date that holds the day."""
    if angabe.precision == Genauigkeit.JAHRESZEIT or (angabe.precision == Genauigkeit.JAHR and not angabe.is_range):
        year = min(max(angabe.named_year or EARLIEST.year, EARLIEST.year), LATEST.year)
        return year, SEASON_MONTH[Jahreszeit(angabe.season)] if angabe.precision == Genauigkeit.JAHRESZEIT else 1
    day = _bounded(day or EARLIEST)
    length = MONTHS[Genauigkeit(angabe.precision)]
    return day.year, (day.month - 1) // length * length + 1


def _months_period(angabe: TerminAngabe) -> tuple[date, date]:
    length = MONTHS[Genauigkeit(angabe.precision)]
    year, month = _first_month(angabe, angabe.start_date)
    if angabe.is_range:
        last_year, last_month = _first_month(angabe, angabe.last_date)
        return _first_of(year, month), _first_of(last_year, last_month + length) - ONE_DAY
    if angabe.position not in THIRD:
        return _first_of(year, month), _first_of(year, month + length) - ONE_DAY
    if length == 1:
        first, last = MONTH_PARTS[Lage(angabe.position)]
        return date(year, month, first), date(year, month, last) if last else _first_of(year, month + 1) - ONE_DAY
    third = length // 3
    month += THIRD[Lage(angabe.position)] * third
    return _first_of(year, month), _first_of(year, month + third) - ONE_DAY


def interval(angabe: TerminAngabe, withdrawn_on: date | None = None) -> tuple[datetime, datetime]:
    """Begin and exclusive end in UTC, as the table above says; the begin always lies before the end."""
    days = period(angabe)
    if days is None:
        if withdrawn_on is None:
            return FAR_BEGIN, FAR_END
        return start_of_day(withdrawn_on), start_of_day(withdrawn_on + ONE_DAY)
    first, last = days
    timed = angabe.precision == Genauigkeit.TAG and not angabe.all_day
    start = angabe.start_time if timed and angabe.start_time else time.min
    begin = to_utc(first, start)
    until = angabe.end_time if timed and not angabe.open_end and angabe.limit != Grenze.AB else None
    if not until or until == time.min or (first == last and until <= start):
        return begin, start_of_day(last + ONE_DAY)
    end = to_utc(last, until, is_end=True)
    if end <= begin:
        end = begin + (datetime.combine(last, until) - datetime.combine(first, start))
    return begin, end


def runs(angabe: TerminAngabe) -> bool:
    """Whether the date can be running: a fixed day that is not only the end of something."""
    fixed = angabe.certainty == Gewissheit.FEST and angabe.limit != Grenze.BIS
    return angabe.is_dated and fixed and angabe.precision == Genauigkeit.TAG


def span(angabe: TerminAngabe, withdrawn_on: date | None = None) -> Span:
    """The interval of a date together with whether it can run."""
    return Span(*interval(angabe, withdrawn_on), runs(angabe))


def phase(intervals: Iterable[tuple[Any, ...]], moment: datetime) -> Phase:
    """Running when one interval runs, else upcoming when one has not ended, else past; nothing known is upcoming."""
    spans = [Span(*each) for each in intervals]
    if any(each.runs and each.begin <= moment < each.end for each in spans):
        return Phase.RUNNING
    if not spans or any(moment < each.end for each in spans):
        return Phase.UPCOMING
    return Phase.PAST


def next_change(intervals: Iterable[tuple[Any, ...]], moment: datetime) -> datetime | None:
    """The next moment at which the phase changes by the clock; nothing when it stays for good."""
    spans = [Span(*each) for each in intervals]
    edges = sorted({edge for each in spans for edge in each[:2] if moment < edge < FAR_BEGIN})
    present = phase(spans, moment)
    return next((edge for edge in edges if phase(spans, edge) != present), None)


def archive_year(intervals: Iterable[tuple[Any, ...]], fallback: date) -> int:
    """The local year of the first begin; of ``fallback`` (cancelled, published) when nothing has a date."""
    begins = [each[0] for each in intervals if each[0] < FAR_BEGIN]
    return local_date(min(begins)).year if begins else fallback.year
