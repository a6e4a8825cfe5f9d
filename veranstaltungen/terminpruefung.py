"""What does not fit together in the fields of a date, said in whole sentences; a draft may be incomplete."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, time

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from core.inputs import FIRST_YEAR, LAST_YEAR
from veranstaltungen.enums import PERIODS_BY_DATE, Genauigkeit, Grenze, Jahreszeit, Lage
from veranstaltungen.zeit import TerminAngabe, exists

Fault = tuple[str, Promise]
NOT_MOVED = _(
    "This is the same date as the one above that no longer holds. Please enter the new date here. If the old one holds after "
    "all, remove this date and empty the field “no longer holds since” above."
)

HELD_BEFORE = _(
    "This day is public already, so visitors would read that the one above was moved to it. If the one above is only "
    "called off, please drag it below all others. If it was moved to another day, add that day directly below it."
)


def errors(angabe: TerminAngabe, *, complete: bool = False) -> dict[str, Promise]:
    """One message per field, ready for ``ValidationError``; with ``complete`` also what publishing needs."""
    found: dict[str, Promise] = {}
    checks = [_years(angabe), _order(angabe), _times(angabe), _periods(angabe), _bounds(angabe)]
    if complete:
        checks.insert(0, _missing(angabe))
    for check in checks:
        for field, message in check:
            found.setdefault(field, message)
    return found


def _missing(angabe: TerminAngabe) -> Iterator[Fault]:
    if angabe.is_dated or angabe.precision == Genauigkeit.OFFEN:
        return
    if angabe.precision == Genauigkeit.JAHRESZEIT:
        if angabe.season not in Jahreszeit.values:
            yield "season", _("Please choose the season. Example: autumn.")
        if angabe.named_year is None:
            yield "year", _("Please enter the year of the season. Example: 2027.")
    elif angabe.precision == Genauigkeit.JAHR:
        yield "year", _("Please enter the year. Example: 2027.")
    else:
        yield "start_date", _("Please enter a date, or choose “Date to be announced”.")


def _years(angabe: TerminAngabe) -> Iterator[Fault]:
    message = _("The year must lie between 1990 and 2100.")
    days = {"start_date": angabe.start_date, "end_date": angabe.end_date}
    years = {name: day.year for name, day in days.items() if day} | ({"year": angabe.year} if angabe.year else {})
    for name, year in years.items():
        if not FIRST_YEAR <= year <= LAST_YEAR:
            yield name, message
    if angabe.year == 0:
        yield "year", message


def _order(angabe: TerminAngabe) -> Iterator[Fault]:
    if not angabe.end_date or angabe.precision == Genauigkeit.JAHRESZEIT:
        return
    if not angabe.start_date:
        yield "start_date", _("An end date needs a start date. Please enter when the event begins.")
    elif angabe.end_date < angabe.start_date:
        yield "end_date", _("The end must not lie before the beginning. Please check both dates.")


def _times(angabe: TerminAngabe) -> Iterator[Fault]:
    start, end = angabe.start_time, angabe.end_time
    if angabe.precision != Genauigkeit.TAG:
        if start or end or angabe.all_day or angabe.open_end:
            yield (
                "precision",
                _("A time of day needs an exact date. Please remove the time or choose the precision “Day”."),
            )
        return
    if angabe.all_day and (start or end):
        yield "all_day", _("An event that takes the whole day has no times. Please remove one of the two.")
    if angabe.open_end and end is not None:
        yield "open_end", _("An event with an open end has no end time. Please remove one of the two.")
    if start and end and not angabe.is_range and end != time.min and end <= start:
        yield (
            "end_time",
            _("The end must lie after the beginning. If the event ends on a later day, enter the end date."),
        )
    ends = {"start_time": (angabe.start_date, start), "end_time": (angabe.last_date, end)}
    for name, (day, clock) in ends.items():
        if day and clock and FIRST_YEAR <= day.year <= LAST_YEAR and not exists(day, clock):
            yield name, _("This time does not exist on that day, because the clocks are put forward.")


def _periods(angabe: TerminAngabe) -> Iterator[Fault]:
    season = angabe.precision == Genauigkeit.JAHRESZEIT
    if angabe.season and not season:
        yield "season", _("A season fits only the precision “Season”.")
    if season and angabe.end_date:
        yield "end_date", _("A season has no end date. Please remove it.")
    if angabe.year is not None and not season and angabe.precision != Genauigkeit.JAHR:
        yield "year", _("A year on its own fits only the precisions “Season” and “Year”.")
    first = angabe.start_date
    if angabe.precision == Genauigkeit.JAHR and angabe.year and first and angabe.year != first.year:
        yield "year", _("The year does not match the date. Please remove one of the two.")
    if angabe.precision == Genauigkeit.OFFEN and (angabe.start_date or angabe.end_date):
        yield (
            "precision",
            _("A date that is to be announced has no day yet. Please remove it or choose another precision."),
        )


def _bounds(angabe: TerminAngabe) -> Iterator[Fault]:
    vague = {*PERIODS_BY_DATE, Genauigkeit.JAHRESZEIT}
    if angabe.position != Lage.KEINE and (angabe.precision not in vague or angabe.is_range):
        yield "position", _("Beginning, middle and end fit only a single month, quarter, half-year, season or year.")
    if angabe.bound != Grenze.KEINE and (angabe.precision == Genauigkeit.OFFEN or angabe.is_range):
        yield "bound", _("“From” and “until” fit only a single date without an end date.")


def unmoved(dates: Iterable[tuple[TerminAngabe, date | None]]) -> Iterator[int]:
    """Yield the places of dates that say the same as one directly above them that was withdrawn on a day."""
    replaced: list[TerminAngabe] = []
    for place, (angabe, withdrawn_on) in enumerate(dates):
        if withdrawn_on:
            replaced.append(angabe)
            continue
        if angabe.is_dated and angabe in replaced:
            yield place
        replaced = []


def taken_over(dates: Iterable[tuple[date | None, bool, bool]]) -> Iterator[int]:
    """Yield the places of dates that were public beside the one directly above them, which is being withdrawn just now.

    Each date is the day since which it does not hold, whether it holds on the site, and whether the site knows it.
    """
    is_new = False
    for place, (withdrawn_on, holds_now, is_known) in enumerate(dates):
        if withdrawn_on:
            is_new = is_new or holds_now
            continue
        if is_new and is_known:
            yield place
        is_new = False
