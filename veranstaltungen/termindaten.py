"""The dates of an event as they stand in its page row: lists, states and translations read them without a query.

The column ``dates`` holds what the editor said, never a phrase or a moment, so wording and phases stay computed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from veranstaltungen import zeit
from veranstaltungen.enums import Genauigkeit, Grenze
from veranstaltungen.zeit import Span, TerminAngabe

TICK = timedelta(microseconds=1)
_DEFAULTS = asdict(TerminAngabe())
_READ = {
    "start_date": date.fromisoformat,
    "end_date": date.fromisoformat,
    "start_time": time.fromisoformat,
    "end_time": time.fromisoformat,
}
_NAMES = {each.name for each in fields(TerminAngabe)}


@dataclass(frozen=True)
class Datum:
    """One date with the day on which it was withdrawn."""

    angabe: TerminAngabe
    withdrawn_on: date | None = None

    @property
    def span(self) -> Span:
        """Its interval; what was withdrawn never runs."""
        begin, end, runs = zeit.span(self.angabe, self.withdrawn_on)
        return Span(begin, end, runs and self.withdrawn_on is None)

    @property
    def named_end(self) -> datetime:
        """The end of what is named itself, without the year that “ab” adds."""
        return zeit.interval(replace(self.angabe, bound=Grenze.KEINE), self.withdrawn_on)[1]

    @property
    def place(self) -> datetime:
        """Where it stands in a list: a fixed one at its begin, a vague one behind the fixed ones of what it names."""
        return self.span.begin if self.span.runs else self.named_end - TICK

    def next_place(self, moment: datetime) -> datetime:
        """Its place as long as that lies ahead; what has an open end and is not fixed then goes to its end."""
        return self.place if self.span.runs or moment < self.named_end else self.span.end - TICK


def pack(dates: Iterable[Datum]) -> list[dict[str, Any]]:
    """Return the dates as JSON, without what is as usual."""
    packed = []
    for each in dates:
        said = {name: value for name, value in asdict(each.angabe).items() if value != _DEFAULTS[name]}
        if each.withdrawn_on:
            said["withdrawn_on"] = each.withdrawn_on
        packed.append({name: _plain(value) for name, value in said.items()})
    return packed


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | time) else value


def unpack(stored: Iterable[dict[str, Any]]) -> list[Datum]:
    """Return the dates of a column, in the editor's order."""
    found = []
    for row in stored:
        said = {name: _READ.get(name, _as_is)(value) for name, value in row.items() if name in _NAMES}
        withdrawn = row.get("withdrawn_on")
        found.append(Datum(TerminAngabe(**said), date.fromisoformat(withdrawn) if withdrawn else None))
    return found


def _as_is(value: Any) -> Any:
    return value


class Umzug(NamedTuple):
    """A date that holds, and those it replaces one after the other: the first is the one originally planned."""

    replaced: tuple[TerminAngabe, ...]
    angabe: TerminAngabe

    @property
    def original(self) -> TerminAngabe:
        return self.replaced[0]


@dataclass(frozen=True)
class Termine:
    """All dates of an event: those that hold, and those they replace."""

    dates: tuple[Datum, ...] = ()

    @property
    def holding(self) -> list[TerminAngabe]:
        """The dates that hold; when all are withdrawn, those that held to the last: the page still has to name them."""
        return [each.angabe for each in self._counted]

    @property
    def _counted(self) -> list[Datum]:
        return [each for each in self.dates if each.withdrawn_on is None] or self._last_withdrawn

    @property
    def _last_withdrawn(self) -> list[Datum]:
        """What was withdrawn before them had been moved, and was not to take place any more; “to follow” names no day to call off."""
        named = [each for each in self.dates if each.angabe.precision != Genauigkeit.OFFEN] or list(self.dates)
        last = max((each.withdrawn_on for each in named if each.withdrawn_on), default=None)
        return [each for each in named if each.withdrawn_on == last]

    @property
    def moves(self) -> list[Umzug]:
        """The dates that hold in the place of others: of those directly above them."""
        found: list[Umzug] = []
        waiting: list[TerminAngabe] = []
        for each in self.dates:
            if each.withdrawn_on:
                waiting.append(each.angabe)
                continue
            if waiting:
                found.append(Umzug(tuple(waiting), each.angabe))
            waiting = []
        return found

    @property
    def called_off(self) -> list[TerminAngabe]:
        """The dates that were withdrawn without another one in their place, while others hold."""
        last = max((place for place, each in enumerate(self.dates) if not each.withdrawn_on), default=len(self.dates))
        return [each.angabe for each in self.dates[last + 1 :]]

    @property
    def is_moved(self) -> bool:
        """Whether each date that holds stands in the place of another."""
        return bool(self.moves) and len(self.moves) == len(self._counted)

    @property
    def is_withdrawn(self) -> bool:
        """Whether no date is left that holds."""
        return bool(self.dates) and all(each.withdrawn_on for each in self.dates)

    @property
    def is_vague(self) -> bool:
        """Whether no day is fixed yet."""
        return not any(angabe.is_exact for angabe in self.holding)

    @property
    def spans(self) -> list[Span]:
        """The intervals by which phase and order go; without a date one on the far horizon."""
        return [each.span for each in self._placed]

    @property
    def _placed(self) -> list[Datum]:
        return self._counted or [Datum(TerminAngabe(precision=Genauigkeit.OFFEN))]

    @property
    def first_begin(self) -> datetime:
        return min(span.begin for span in self.spans)

    @property
    def last_end(self) -> datetime:
        return max(span.end for span in self.spans)

    @property
    def year(self) -> int | None:
        """The local year of the first begin, in whose archive the event stands; nothing without a date."""
        begin = self.first_begin
        return zeit.local_date(begin).year if begin < zeit.FAR_BEGIN else None

    @property
    def sort_moment(self) -> datetime:
        """Where the event stands in the order of time, whatever the clock says: where its first date does."""
        return min(each.place for each in self._placed)

    def next_moment(self, moment: datetime) -> datetime:
        """Where the event stands among what comes: where the next date does that is not over."""
        return min(
            (each.next_place(moment) for each in self._placed if moment < each.span.end), default=self.sort_moment
        )

    def next_shift(self, moment: datetime) -> datetime | None:
        """The next moment at which `next_moment` may be another one."""
        edges = (edge for each in self._placed for edge in (each.named_end, each.span.end))
        return min((edge for edge in edges if moment < edge < zeit.FAR_BEGIN), default=None)
