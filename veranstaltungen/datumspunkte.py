"""The points and ranges of which a typed date consists: “8. März 2027”, “30. Juni–2. Juli”, “4. Quartal 2027”, “2027”.

The right side of a range is read first; what the left side leaves out (month, year, the word “Quartal”) it has from there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

from django.utils.translation import gettext as _

from core.inputs import FIRST_YEAR, LAST_YEAR
from veranstaltungen import zeit
from veranstaltungen.datumsworte import DE
from veranstaltungen.enums import Genauigkeit, Jahreszeit
from veranstaltungen.zeit import TerminAngabe

YEAR = r"(?P<year>\d{4})"
# Two figures mean a year of this century where no day and no hour can be meant.
ANY_YEAR = r"[’']?(?P<year>\d{4}|(?<=[. /’'])\d{2})"
NUMBER = r"(?P<number>[1-4]|iv|i{1,3})\.?"
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
WEEKDAY = r"(?:(?P<weekday>mo|di|mi|do|fr|sa|so|sonnabend|[a-zä]+tag|mittwoch)\.?,? )?"
DAY = (
    rf"(?:am |vom |den )*{WEEKDAY}(?:(?:den|dem) )?(?P<day>\d{{1,2}})\.? ?"
    r"(?P<month>\d{1,2}\.|[a-zä]{3,9}\.?)? ?"
    rf"(?:{ANY_YEAR})?"
)
SEASONS = {
    **{name.lower(): Jahreszeit(season) for season, name in DE.seasons.items()},
    "frühling": Jahreszeit.FRUEHJAHR,
    "fruehjahr": Jahreszeit.FRUEHJAHR,
}
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
SHORT = 3
LENGTH = {Genauigkeit.MONAT: 1, Genauigkeit.QUARTAL: 3, Genauigkeit.HALBJAHR: 6, Genauigkeit.JAHR: 12}
ENUMERATED = re.compile(r"(?P<days>\d{1,2}\.(?:, ?\d{1,2}\.)+) und (?P<last>\d{1,2})(?P<rest>\..*)")
SEPARATOR = re.compile(r"–| bis (?:zum )?| und |/(?=\d{1,2}\.)")


class Unreadable(ValueError):
    """A date that nobody can read, or that cannot be; its text is for the editor."""


@dataclass(frozen=True)
class Point:
    """One side of a range. ``number`` is the day of the month, or the number of the period in its year."""

    kind: Genauigkeit
    number: int = 0
    month: int | None = None
    year: int | None = None
    weekday: str = ""


def named_period(text: str, today: date) -> TerminAngabe:
    """Return the day, the days or the period that a text names; raises `Unreadable`."""
    if season := _season(text, today):
        return season
    text = _as_range(text)
    parts = SEPARATOR.split(text)
    if len(parts) > 2:
        raise Unreadable(_("Please enter separate days as dates of their own, one for each day."))
    last = _complete(_point(parts[-1]), today)
    if len(parts) == 1:
        return _angabe(last, last)
    first = _beside(_point(parts[0]), last)
    begin, end = _first_day(first), _first_day(last)
    if end < begin:
        raise Unreadable(_("The end lies before the beginning. Please swap them."))
    if " und " in text and last.kind == Genauigkeit.TAG and end - begin != timedelta(days=1):
        raise Unreadable(_("Please enter separate days as dates of their own, one for each day."))
    return _angabe(first, last)


def _as_range(text: str) -> str:
    """Return “8., 9. und 10. März” as “8.–10. März”, when the days follow one another."""
    if not (found := ENUMERATED.fullmatch(text)):
        return text
    days = [int(day) for day in re.findall(r"\d+", found["days"])] + [int(found["last"])]
    if days != list(range(days[0], days[-1] + 1)):
        raise Unreadable(_("Please enter separate days as dates of their own, one for each day."))
    return f"{days[0]}.–{days[-1]}{found['rest']}"


def _season(text: str, today: date) -> TerminAngabe | None:
    found = re.fullmatch(rf"(?P<name>[a-zäöü]+?)(?:s|es)?(?: {ANY_YEAR}(?:/\d{{2}}(?:\d{{2}})?)?)?", text, re.I)
    season = SEASONS.get(found["name"].lower()) if found else None
    if not found or season is None:
        return None
    year = _checked_year(_year(found["year"]) or today.year)
    angabe = TerminAngabe(precision=Genauigkeit.JAHRESZEIT, season=season, year=year)
    is_over = zeit.interval(angabe)[1].date() <= today
    return replace(angabe, year=year + 1) if is_over and not found["year"] else angabe


def _point(text: str) -> Point:
    """Return one side of a range, as far as it says itself what it is."""
    for pattern, make in READERS:
        if found := re.fullmatch(pattern, text.strip(), re.I):
            return make(found.groupdict())
    raise Unreadable(
        _("“%s” cannot be read as a date. Examples: “vsl. Dezember 2027”, “8. März 2027, 9–13 Uhr”, “Termin folgt”.")
        % text[:60]
    )


def _period(kind: Genauigkeit) -> Callable[[dict[str, str | None]], Point]:
    def make(found: dict[str, str | None]) -> Point:
        named = (found.get("number") or "1").lower()
        number = ROMAN.get(named) or int(named)
        if number * LENGTH[kind] > 12:
            raise Unreadable(_("A year has two half-years. Example: “2. Halbjahr 2027”."))
        return Point(kind, number, year=_year(found.get("year")))

    return make


def _month_point(found: dict[str, str | None]) -> Point:
    return Point(Genauigkeit.MONAT, _month(found["month"] or ""), year=_year(found.get("year")))


def _day_point(found: dict[str, str | None]) -> Point:
    month = found.get("month")
    return Point(
        Genauigkeit.TAG,
        int(found["day"] or 0),
        _month(month) if month else None,
        _year(found.get("year")),
        found.get("weekday") or "",
    )


def _year(text: str | None) -> int | None:
    """The year, of which two figures are enough."""
    return int(text) + (2000 if len(text) == 2 else 0) if text else None


def _month(name: str) -> int:
    """The number of a month, from its name, the first letters of it or the number itself."""
    plain = name.rstrip(".").lower()
    if plain.isdecimal():
        if not 1 <= int(plain) <= 12:
            raise Unreadable(_("There is no month %s. Example: “08.03.2027”.") % name)
        return int(plain)
    full = [month.lower() for month in DE.months]
    plain = {"jänner": "januar", "mrz": "märz", "maerz": "märz"}.get(plain, plain)
    matches = [number for number, month in enumerate(full, 1) if month.startswith(plain)]
    if len(plain) < SHORT or len(matches) != 1:
        raise Unreadable(_("“%s” is not the name of a month. Example: “8. März 2027”.") % name[:40])
    return matches[0]


READERS: list[tuple[str, Callable[[dict[str, str | None]], Point]]] = [
    (rf"{NUMBER} ?quartal(?:s)?(?: {ANY_YEAR})?", _period(Genauigkeit.QUARTAL)),
    (rf"q ?(?P<number>[1-4])[ /]?(?:{ANY_YEAR})?", _period(Genauigkeit.QUARTAL)),
    (rf"{NUMBER} ?halbjahr(?:e?s)?(?: {ANY_YEAR})?", _period(Genauigkeit.HALBJAHR)),
    (rf"(?:im )?(?:jahr )?{YEAR}", _period(Genauigkeit.JAHR)),
    (rf"(?P<month>\d{{1,2}})/{YEAR}", _month_point),
    (rf"(?:im )?(?P<month>[a-zä]{{3,9}}\.?)(?: {ANY_YEAR})?", _month_point),
    (DAY, _day_point),
]


def _complete(point: Point, today: date) -> Point:
    """Give a point without a year the next one in which it still lies ahead."""
    if point.kind == Genauigkeit.TAG and point.month is None:
        raise Unreadable(_("The month is missing. Example: “8. März 2027”."))
    if point.year is not None:
        _checked_year(point.year)
        return point
    if point.kind == Genauigkeit.TAG:
        return replace(point, year=_next_year(point, today))
    this_year = replace(point, year=today.year)
    return this_year if _last_day(this_year) >= today else replace(point, year=today.year + 1)


def _next_year(point: Point, today: date) -> int:
    """Return the year in which a day comes next; the 29 February waits for a leap year. Its weekday is checked afterwards."""
    for year in range(today.year, today.year + 9):
        with suppress(ValueError):
            if date(year, point.month or 1, point.number) >= today:
                return year
    return today.year


def _beside(point: Point, last: Point) -> Point:
    """Give the left side of a range what it has in common with the right side."""
    if point.kind == Genauigkeit.TAG and point.month is None and last.kind != Genauigkeit.TAG:
        point = Point(last.kind, point.number)
    if point.kind != last.kind:
        raise Unreadable(_("Beginning and end must be equally exact. Example: “März–Mai 2027”."))
    if point.kind == Genauigkeit.TAG and point.month is None:
        point = replace(point, month=last.month)
    if point.year is not None:
        _checked_year(point.year)
        return point
    year = last.year or 0
    same_year = replace(point, year=year)
    may_be_earlier = point.kind != Genauigkeit.TAG or point.month != last.month
    is_later = may_be_earlier and _first_day(same_year) > _first_day(last)
    return replace(point, year=year - 1) if is_later else same_year


def _checked_year(year: int) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Unreadable(_("The year must lie between 1990 and 2100."))
    return year


def _first_day(point: Point) -> date:
    year = point.year or 0
    if point.kind != Genauigkeit.TAG:
        return date(year, (point.number - 1) * LENGTH[point.kind] + 1, 1)
    month = DE.months[(point.month or 1) - 1]
    try:
        day = date(year, point.month or 1, point.number)
    except ValueError:
        raise Unreadable(
            _("There is no such day: %(day)s. %(month)s %(year)s.")
            % {"day": point.number, "month": month, "year": year}
        ) from None
    _check_weekday(point.weekday, day)
    return day


def _check_weekday(named: str, day: date) -> None:
    """Somebody who writes the weekday wrong has probably written the day wrong."""
    right = WEEKDAYS[day.weekday()]
    plain = "samstag" if named.lower() == "sonnabend" else named.lower()
    if plain and not right.lower().startswith(plain):
        raise Unreadable(
            _("The %(day)s is a %(weekday)s. Please check the date.")
            % {"day": f"{day.day}. {DE.months[day.month - 1]} {day.year}", "weekday": right}
        )


def _last_day(point: Point) -> date:
    first = _first_day(point)
    if point.kind == Genauigkeit.TAG:
        return first
    month = first.month + LENGTH[point.kind]
    return date(first.year + (month > 12), (month - 1) % 12 + 1, 1) - timedelta(days=1)


def _angabe(first: Point, last: Point) -> TerminAngabe:
    begin, end = _first_day(first), _first_day(last)
    if first.kind == Genauigkeit.JAHR and begin == end:
        return TerminAngabe(precision=Genauigkeit.JAHR, year=begin.year)
    return TerminAngabe(begin, end if end > begin else None, precision=first.kind)
