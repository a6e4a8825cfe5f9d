"""A calendar program as the tests know it: reads files with two parsers and an eye on every line, and subscribes to a feed."""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import icalendar
import vobject
from django.test import Client

from veranstaltungen import zeit

LINE = re.compile(rb"[A-Z][A-Z-]*(?:;[A-Z-]+=[^;:\",\x00-\x1f]+)*:[^\x00-\x08\x0a-\x1f\x7f]*")
FEED = "/kalender/veranstaltungen.ics"
ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "LAST-MODIFIED", "URL", "DESCRIPTION")


@dataclass(frozen=True)
class Eintrag:
    """What both parsers read; whole days are days, everything else moments in UTC."""

    uid: str
    sequence: int
    status: str
    begin: date
    end: date
    summary: str
    location: str
    description: str
    url: str


def check_lines(data: bytes) -> list[bytes]:
    """Return the content lines; every physical line has at most 75 octets and ends in CRLF, no other control sign stands in any."""
    assert data.endswith(b"\r\n")
    physical = data.removesuffix(b"\r\n").split(b"\r\n")
    for line in physical:
        assert 0 < len(line) <= 75, line
        assert not re.search(rb"[\r\n]", line), line
        line.decode()
    lines = data.replace(b"\r\n ", b"").removesuffix(b"\r\n").split(b"\r\n")
    for line in lines:
        assert LINE.fullmatch(line), line
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-1] == b"END:VCALENDAR"
    return lines


def read(data: bytes) -> dict[str, Eintrag]:
    """Return the entries by UID; both parsers read the same."""
    lines = check_lines(data)
    assert lines.count(b"VERSION:2.0") == 1
    assert sum(line.startswith(b"PRODID:") for line in lines) == 1
    assert lines.count(b"TZID:Europe/Berlin") == 1
    events = icalendar.Calendar.from_ical(data).events
    for event in events:
        assert not event.errors
        for name in ONCE:
            assert not isinstance(event[name], list), name
    found = {str(event["UID"]): _by_icalendar(event) for event in events}
    assert len(found) == len(events)
    assert {entry.uid: entry for entry in _by_vobject(data)} == found
    return found


def _by_icalendar(event: Any) -> Eintrag:
    return Eintrag(
        str(event["UID"]),
        int(event["SEQUENCE"]),
        str(event["STATUS"]),
        _plain(event["DTSTART"].dt),
        _plain(event["DTEND"].dt),
        str(event["SUMMARY"]),
        str(event.get("LOCATION", "")),
        str(event["DESCRIPTION"]),
        str(event["URL"]),
    )


def _by_vobject(data: bytes) -> list[Eintrag]:
    calendar = vobject.readOne(data.decode())
    return [
        Eintrag(
            event.uid.value,
            int(event.sequence.value),
            event.status.value,
            _plain(event.dtstart.value),
            _plain(event.dtend.value),
            event.summary.value,
            event.location.value if hasattr(event, "location") else "",
            event.description.value,
            event.url.value,
        )
        for event in calendar.contents.get("vevent", [])
    ]


def _plain(value: date) -> date:
    if not isinstance(value, datetime):
        return value
    assert value.tzinfo is not None
    return value.astimezone(UTC)


def local(text: str) -> datetime:
    """Return a local moment in UTC: `local("2027-03-08 09:00")`."""
    return datetime.fromisoformat(text).replace(tzinfo=zeit.BERLIN).astimezone(UTC)


@dataclass
class Abonnent:
    """Somebody who subscribed to a feed: asks again and again, takes a new state only by UID and SEQUENCE."""

    address: str = FEED
    client: Client = field(default_factory=Client)
    etag: str = ""
    entries: dict[str, Eintrag] = field(default_factory=dict)

    def ask(self) -> int:
        """Ask for the feed once and return the status."""
        headers = {"If-None-Match": self.etag} if self.etag else {}
        answer = self.client.get(self.address, headers=headers)
        if answer.status_code == 200:
            self.etag = answer["ETag"]
            self._take(read(answer.getvalue()))
        return answer.status_code

    def _take(self, sent: dict[str, Eintrag]) -> None:
        for uid, entry in sent.items():
            known = self.entries.get(uid)
            assert known is None or entry.sequence >= known.sequence
            if known is not None and (known.begin, known.end, known.status) != (entry.begin, entry.end, entry.status):
                assert entry.sequence > known.sequence
        # What is no longer sent is no longer shown.
        self.entries = sent

    @property
    def shown(self) -> list[tuple[date, str]]:
        """Begin and title of what the calendar shows as taking place."""
        return sorted((each.begin, each.summary) for each in self.entries.values() if each.status == "CONFIRMED")

    @property
    def states(self) -> list[str]:
        """The states of everything that was sent, in the order of their begin."""
        return [each.status for each in sorted(self.entries.values(), key=lambda each: str(each.begin))]
