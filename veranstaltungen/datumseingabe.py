"""Reads a date as an editor types it: “vsl. Dezember 2027”, “8. März 2027, 9–13 Uhr”, “Mitte Mai”, “Termin folgt”.

The counterpart of `datumstext.py`: what that module writes in German, this one reads back to the same date. Day and
month without a year mean the next time they come. The words around a date are taken off one after the other
(`_Reading`); what is left is a point or a range (`datumspunkte.py`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time
from typing import Any

from django.utils.translation import gettext as _

from veranstaltungen.datumsalltag import usual
from veranstaltungen.datumspunkte import SEPARATOR, Unreadable, named_period
from veranstaltungen.enums import Genauigkeit, Gewissheit, Grenze, Lage
from veranstaltungen.zeit import TerminAngabe

LONGEST = 120
OPEN = re.compile(
    r"(?:(?:(?:der |ein )?(?:neuer )?termin )?(?:folgt|(?:ist )?(?:noch )?offen|(?:ist )?noch nicht bekannt|steht noch nicht fest"
    r"|wird noch bekannt ?gegeben)|tba)\.?",
    re.I,
)
CERTAINTY = {
    Gewissheit.VSL: re.compile(r"^(?:vsl\.?|voraussichtlich|vorauss\.?|geplant)(?: (?:im|am))? ", re.I),
    Gewissheit.CA: re.compile(r"^(?:ca\.?|circa|etwa|ungefähr|um den) ", re.I),
}
BOUND = {
    Grenze.AB: re.compile(r"^(?:ab|frühestens)(?: (?:dem|im|am))? ", re.I),
    Grenze.BIS: re.compile(r"^(?:bis|spätestens)(?: (?:zum|im|am))? ", re.I),
}
POSITION = {
    Lage.ANFANG: re.compile(r"^anfang (?:des )?", re.I),
    Lage.MITTE: re.compile(r"^mitte (?:des )?", re.I),
    Lage.ENDE: re.compile(r"^ende (?:des )?", re.I),
}
ALL_DAY = re.compile(r",? ?\(?ganzt(?:ä|ae)gig\)?$", re.I)
OPEN_END = re.compile(r",? ?\(?(?:ende offen|offenes ende|open end)\)?$", re.I)
CLOCK = r"(\d{1,2})(?:[:.](\d{2}))?"
FIRST_LAST = re.compile(rf",? ?am ersten tag ab {CLOCK}(?: uhr)?, am letzten tag bis {CLOCK} uhr$", re.I)
TIMES = re.compile(rf"(?:^|,? )(?:(von|ab|bis|um) )?{CLOCK}(?: uhr)?(?: ?(?:–|bis) ?{CLOCK})? uhr$", re.I)
PLAIN_TIMES = re.compile(r",? (\d{1,2}):(\d{2})(?: ?(?:–|bis) ?(\d{1,2}):(\d{2}))?$")
# A dot between hours and minutes could be one between day and month, but not behind a comma.
DOTTED_TIMES = re.compile(r", ?(\d{1,2})\.(\d{2})(?: ?(?:–|bis) ?(\d{1,2})\.(\d{2}))?$")


def read(text: str, today: date) -> TerminAngabe:
    """Return the date that is meant.

    Raises `Unreadable` with a sentence for the editor when it cannot be told, or when it cannot be.
    """
    rest = _normal(text)
    if not rest:
        raise Unreadable(_("Please enter a date. Example: “vsl. Dezember 2027” or “8. März 2027, 9–13 Uhr”."))
    if len(rest) > LONGEST:
        raise Unreadable(_("That is too long for a date. Example: “vsl. Dezember 2027”."))
    if OPEN.fullmatch(rest):
        return TerminAngabe(precision=Genauigkeit.OFFEN)
    rest, hours = _without_times(rest)
    rest, certainty = _without(rest, CERTAINTY, Gewissheit.FEST)
    rest, bound = _without(rest, BOUND, Grenze.KEINE)
    rest, position = _without(rest, POSITION, Lage.KEINE)
    _check_whole(rest, text.strip()[:60])
    found = named_period(rest, today)
    return replace(found, certainty=certainty, bound=bound, position=position, **hours)


def _check_whole(rest: str, typed: str) -> None:
    """Refuse what breaks off: without a day, or with nothing on one side of the dash."""
    if not rest:
        raise Unreadable(_("“%s” names no day. Please write it first. Example: “8. März 2027, 9–13 Uhr”.") % typed)
    if not all(map(str.strip, SEPARATOR.split(rest))):
        raise Unreadable(_("In “%s” something is missing beside the dash. Example: “8. März 2027, 9–13 Uhr”.") % typed)


def _normal(text: str) -> str:
    """One kind of dash without blanks around it, one kind of blank, ISO dates as in German."""
    text = re.sub(r"\b(\d{4})-(\d{2})-(\d{2})\b", r"\3.\2.\1", text)
    text = re.sub(r"[\s\u00a0\u202f]+", " ", text).strip(" ,;")
    return usual(re.sub(r" ?[-‐‑–—] ?", "–", text))


def _without(rest: str, patterns: dict[Any, re.Pattern[str]], default: str) -> tuple[str, str]:
    for value, pattern in patterns.items():
        if found := pattern.match(rest):
            return rest[found.end() :], str(value)
    return rest, str(default)


def _without_times(rest: str) -> tuple[str, dict[str, Any]]:
    """Take the time of day off the end."""
    if found := ALL_DAY.search(rest):
        return rest[: found.start()], {"all_day": True}
    open_end = OPEN_END.search(rest)
    if open_end:
        rest = rest[: open_end.start()]
    hours: dict[str, Any] = {"open_end": True} if open_end else {}
    if found := FIRST_LAST.search(rest):
        start, end = _clock(found[1], found[2]), _clock(found[3], found[4])
        return rest[: found.start()], {**hours, "start_time": start, "end_time": end}
    if found := TIMES.search(rest):
        word, times = found[1], _pair(*found.groups()[1:])
        is_end = (word or "").lower() == "bis" and "end_time" not in times
        return rest[: found.start()], {**hours, **({"end_time": times["start_time"]} if is_end else times)}
    if found := PLAIN_TIMES.search(rest) or DOTTED_TIMES.search(rest):
        return rest[: found.start()], {**hours, **_pair(*found.groups())}
    return rest, hours


def _pair(hour: str, minute: str | None, end_hour: str | None, end_minute: str | None) -> dict[str, time]:
    times = {"start_time": _clock(hour, minute)}
    return {**times, "end_time": _clock(end_hour, end_minute)} if end_hour else times


def _clock(hour: str, minute: str | None) -> time:
    """A time of day; 24:00 is the midnight at the end of the day."""
    hours, minutes = int(hour), int(minute or 0)
    if (hours, minutes) == (24, 0):
        return time.min
    if hours > 23 or minutes > 59:
        raise Unreadable(_("There is no such time: %s. Example: “09:00–13:00 Uhr”.") % f"{hour}:{minute or '00'}")
    return time(hours, minutes)
