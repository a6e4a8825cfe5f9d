"""The dates of an event of the material as rows."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django.utils.dateparse import parse_time

from home.demo.pages import When
from veranstaltungen.models import Termin

PRECISIONS = {
    "day": "tag",
    "month": "monat",
    "quarter": "quartal",
    "half": "halbjahr",
    "season": "jahreszeit",
    "year": "jahr",
    "open": "offen",
}
SEASONS = ("winter", "fruehjahr", "sommer", "herbst")
NOTICE = timedelta(days=14)
SATURDAY = 5
# Day and month on which nobody meets: holidays, and the quiet days around the turn of the year.
HOLIDAYS = frozenset({*((day, 12) for day in range(23, 32)), *((day, 1) for day in range(1, 7)), (1, 5), (3, 10)})


def termine(dates: Iterable[When], today: date) -> list[Termin]:
    """Return the rows; a date that replaces another one stands below it."""
    rows: list[Termin] = []
    for when in dates:
        if when.replaces is not None:
            old = When(when.replaces, start=when.start, end=when.end)
            rows.append(_termin(old, today, withdrawn_on=today - NOTICE))
        rows.append(_termin(when, today, withdrawn_on=today - NOTICE if when.cancelled else None))
    for number, row in enumerate(rows):
        row.sort_order = number
    return rows


def first_day(page: Any) -> date | None:
    """Return the first day of the dates that hold; None when no day is known."""
    days = [row.start_date for row in page.termine.all() if row.start_date and not row.withdrawn_on]
    return min(days, default=None)


def _termin(when: When, today: date, withdrawn_on: date | None) -> Termin:
    day = _day(when, today)
    made = Termin(
        precision=PRECISIONS[when.precision],
        certainty=when.certainty,
        position=when.position or "keine",
        bound=when.bound or "keine",
        withdrawn_on=withdrawn_on,
    )
    if when.precision in ("season", "year") and day:
        made.year = day.year
        made.season = SEASONS[day.month % 12 // 3] if when.precision == "season" else ""
        return made
    made.start_date = day
    made.end_date = day + timedelta(days=when.days - 1) if day and when.days > 1 else None
    made.start_time = parse_time(when.start) if when.start else None
    made.end_time = parse_time(when.end) if when.end else None
    made.all_day, made.open_end = when.all_day, when.open_end
    return made


def _day(when: When, today: date) -> date | None:
    """Return the first day: fixed, or counted from today and then moved until no day is a weekend or a holiday."""
    if when.fixed.startswith("next-"):
        month = int(when.fixed.removeprefix("next-"))
        return date(today.year + (today.month >= month), month, 1)
    if when.fixed:
        return date.fromisoformat(when.fixed)
    if when.offset is None:
        return None
    day = today + timedelta(days=when.offset)
    # What is over moves back, so that it does not come to lie ahead again.
    step = timedelta(days=-1 if when.offset < 0 else 1)
    while not (when.weekend or _are_working_days(day, when.days)):
        day += step
    return day


def _are_working_days(first: date, number: int) -> bool:
    days = [first + timedelta(days=count) for count in range(number)]
    return all((day.day, day.month) not in HOLIDAYS and day.weekday() < SATURDAY for day in days)
