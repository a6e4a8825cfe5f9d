"""One date of an event as a VEVENT (RFC 5545).

A moment is written in local time with the name of its zone, so that it keeps its wall-clock time. What local time cannot say is
written in UTC: the second of two equal times on the day the clock is put back, and years before the present rule of summer time.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from hashlib import blake2b

from icalendar import Event

from core.inputs import without_controls
from veranstaltungen import zeit
from veranstaltungen.enums import Kalenderstatus
from veranstaltungen.zeit import TerminAngabe

END = b"END:VEVENT\r\n"
# Octets of a line, and of one that continues another behind its space.
LINE, CONTINUED = 75, 74
# From this year on summer time ends on the last Sunday of October, as VTIMEZONE says.
RULE_SINCE = 1996
VTIMEZONE = (
    "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n"
    "BEGIN:DAYLIGHT\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
    "DTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
    "DTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n"
    "END:VTIMEZONE\r\n"
)


@dataclass(frozen=True)
class Inhalt:
    """What an entry says. `description` may have several lines, everything else has one."""

    angabe: TerminAngabe
    status: str
    summary: str
    location: str = ""
    category: str = ""
    description: str = ""

    @property
    def essence(self) -> str:
        """Return a short text that changes with what people who take part have to know: time, state, title, place."""
        parts = (*map(str, times(self.angabe)), self.status, one_line(self.summary), one_line(self.location))
        return digest("\n".join(parts))


def digest(text: str) -> str:
    """Return a short text that is the same for the same text."""
    return blake2b(text.encode(), digest_size=16).hexdigest()


def one_line(text: str) -> str:
    """Return a text in one line, without signs that nobody sees."""
    return " ".join(without_controls(text).split())


def lines(text: str) -> str:
    """Return a text of several lines, each without signs that nobody sees."""
    return "\n".join(said for line in text.splitlines() if (said := one_line(line)))


def times(angabe: TerminAngabe) -> tuple[date, date]:
    """Return begin and end of an exact date as the interval says: days when no time is known, the end excluded."""
    begin, end = zeit.interval(angabe)
    last = end.astimezone(zeit.BERLIN)
    if angabe.all_day or (angabe.start_time is None and last.time() == time.min):
        return zeit.local_date(begin), last.date()
    return _moment(begin), _moment(end)


def _moment(moment: datetime) -> datetime:
    local = moment.astimezone(zeit.BERLIN)
    return moment.astimezone(UTC) if local.fold or local.year < RULE_SINCE else local


def text(inhalt: Inhalt, uid: str, sequence: int, changed_at: datetime) -> str:
    """Return the entry up to its description, which stands last: the address of the page follows when it is sent."""
    changed_at = changed_at.astimezone(UTC).replace(microsecond=0)
    begin, end = times(inhalt.angabe)
    event = Event()
    event.add("uid", one_line(uid))
    event.add("dtstamp", changed_at)
    event.add("last-modified", changed_at)
    event.add("sequence", sequence)
    event.add("status", inhalt.status)
    event.add("dtstart", begin)
    event.add("dtend", end)
    event.add("summary", one_line(inhalt.summary))
    if inhalt.location:
        event.add("location", one_line(inhalt.location))
    if inhalt.category:
        event.add("categories", [one_line(inhalt.category)])
    if inhalt.status == Kalenderstatus.CANCELLED:
        event.add("transp", "TRANSPARENT")
    event.add("description", lines(inhalt.description) + "\n" if inhalt.description else "")
    written: bytes = event.to_ical(sorted=False)
    return written.removesuffix(END).decode().removesuffix("\r\n")


def completed(written: str, url: str) -> str:
    """Return the whole entry: the address goes on the description, and stands as URL."""
    said = url.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return f"{written}{_continued(said)}{folded(f'URL:{url}')}\r\nEND:VEVENT\r\n"


def _continued(ascii_text: str) -> str:
    """Return a text in ASCII as lines that continue another."""
    pieces = (ascii_text[start : start + CONTINUED] for start in range(0, len(ascii_text), CONTINUED))
    return "".join(f"\r\n {piece}" for piece in pieces) + "\r\n"


def folded(ascii_line: str) -> str:
    """Return a line in ASCII in pieces of at most 75 octets."""
    return ascii_line[:LINE] + _continued(ascii_line[LINE:]).removesuffix("\r\n")
