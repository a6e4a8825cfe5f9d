"""Structured data of an event. A date stands in it only when the day is fixed (V-02)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils.safestring import SafeString

from core import images
from core.jsonld import script_json
from core.models import localized
from core.visibility import ANONYMOUS
from core.wording import either
from veranstaltungen import zeit
from veranstaltungen.ansicht import related_of
from veranstaltungen.enums import Teilnahmeform, Zustand
from veranstaltungen.fakten import place_lines
from veranstaltungen.zeit import TerminAngabe

if TYPE_CHECKING:
    from veranstaltungen.models import Veranstaltung

SCHEMA = "https://schema.org/"
MODES = {
    Teilnahmeform.PRAESENZ: "OfflineEventAttendanceMode",
    Teilnahmeform.ONLINE: "OnlineEventAttendanceMode",
    Teilnahmeform.HYBRID: "MixedEventAttendanceMode",
}


def event_jsonld(page: Veranstaltung, request: HttpRequest) -> SafeString:
    """Return the event for `frame.jsonld`, safe inside a script element."""
    source: Any = page.source
    url = request.build_absolute_uri(page.get_url(request) or request.path)
    picture = images.picture(source.image, "share")
    language = page.locale.language_code
    data = {
        "@type": "Event",
        "@id": url,
        "url": url,
        "sameAs": source.origin_url,
        "name": page.title,
        "description": page.search_description or page.teaser,
        "inLanguage": language,
        "image": request.build_absolute_uri(picture.src) if picture else "",
        "eventAttendanceMode": SCHEMA + MODES[source.attendance_mode] if source.attendance_mode in MODES else "",
        "eventStatus": SCHEMA + _status(page),
        "location": _location(page, url),
        "organizer": _organisers(page, language),
        "superEvent": _series(source, language),
        "isAccessibleForFree": True if source.is_free else None,
        **_dates(page, url),
    }
    return script_json(data)


def _status(page: Veranstaltung) -> str:
    times, state = page.zeiten, page.stand.state
    if state == Zustand.ABGESAGT:
        return "EventCancelled"
    if times.is_moved and not times.is_vague:
        return "EventRescheduled"
    if times.is_moved or state == Zustand.VERSCHOBEN:
        return "EventPostponed"
    return "EventScheduled"


def _dates(page: Veranstaltung, url: str) -> dict[str, Any]:
    times = page.zeiten
    fixed = [angabe for angabe in times.holding if angabe.is_exact]
    replaced = [angabe for move in times.moves for angabe in move.replaced] if times.is_moved else []
    data: dict[str, Any] = {"previousStartDate": _previous(replaced)}
    if len(fixed) != len(times.holding) or not fixed:
        return data
    ordered = sorted(fixed, key=zeit.interval)
    data |= {"startDate": _moment(ordered[0], is_end=False), "endDate": _end(ordered[-1])}
    if len(ordered) > 1:
        data["subEvent"] = [_part(page, each, url) for each in ordered]
    return data


def _part(page: Veranstaltung, angabe: TerminAngabe, url: str) -> dict[str, Any]:
    """One of several days, with the day it replaces."""
    replaced = next((move.replaced for move in page.zeiten.moves if move.angabe == angabe), ())
    data = {
        "@type": "Event",
        "name": page.title,
        "url": url,
        "location": _location(page, url),
        "startDate": _moment(angabe, is_end=False),
        "endDate": _end(angabe),
        "eventStatus": f"{SCHEMA}EventRescheduled" if replaced else "",
        "previousStartDate": _previous(replaced),
    }
    return {name: value for name, value in data.items() if value}


def _previous(replaced: Iterable[TerminAngabe]) -> str | list[str]:
    """When something was to begin: one moment, or all when it was moved more than once."""
    moments = [_moment(angabe, is_end=False) for angabe in replaced if angabe.is_exact]
    return moments[0] if len(moments) == 1 else moments


def _end(angabe: TerminAngabe) -> str:
    """The end; nothing on a day of which only the begin is known, as its date alone would lie before the begin."""
    is_open = angabe.start_time and (angabe.open_end or angabe.end_time is None)
    return "" if is_open and not angabe.is_range else _moment(angabe, is_end=True)


def _moment(angabe: TerminAngabe, *, is_end: bool) -> str:
    """A moment with its offset, or a day where no time is known; an open end says its day only."""
    day = angabe.last_date if is_end else angabe.start_date
    clock = angabe.end_time if is_end else angabe.start_time
    assert day
    if angabe.all_day or clock is None or (is_end and angabe.open_end):
        return day.isoformat()
    begin, end = zeit.interval(angabe)
    return (end if is_end else begin).astimezone(zeit.BERLIN).isoformat()


def _location(page: Veranstaltung, url: str) -> list[dict[str, Any]] | dict[str, Any] | None:
    source: Any = page.source
    places: list[dict[str, Any]] = []
    if source.attendance_mode != Teilnahmeform.ONLINE and (lines := place_lines(page)):
        address: Any = ", ".join(lines[1:]) or lines[0]
        if source.ort and not page.place_text:
            address = {
                "@type": "PostalAddress",
                "streetAddress": source.ort.street,
                "postalCode": source.ort.postcode,
                "addressLocality": source.ort.city,
                "addressCountry": source.ort.country,
            }
        places.append({"@type": "Place", "name": lines[0], "address": address})
    if source.attendance_mode in (Teilnahmeform.ONLINE, Teilnahmeform.HYBRID):
        places.append({"@type": "VirtualLocation", "url": url})
    return places[0] if len(places) == 1 else places or None


def _organisers(page: Veranstaltung, language: str) -> list[dict[str, str]]:
    source: Any = page.source
    if source.origin:
        return [{"@type": "Organization", "name": source.origin}]
    rows = related_of(page, ANONYMOUS)["beteiligte"]
    return [
        {
            "@type": "Organization",
            "name": either(row.first, row.second, language),
            **({"url": row.third} if row.third else {}),
        }
        for row in rows
        if row.fourth in ("veranstalter", "kooperation")
    ]


def _series(source: Any, language: str) -> dict[str, str] | None:
    if source.reihe is None:
        return None
    return {"@type": "EventSeries", "name": localized(source.reihe, "name", language)}
