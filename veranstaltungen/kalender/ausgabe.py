"""Calendar files and feeds as they are sent: rows that are written already, put together while they are read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import blake2b

from django.db.models import QuerySet
from icalendar import Calendar, vText

from core.sitemap import Home
from veranstaltungen import zeit
from veranstaltungen.kalender import vevent
from veranstaltungen.models import Kalendereintrag
from veranstaltungen.querysets import VeranstaltungQuerySet

PRODUCT = "-//Transferagentur//Website//DE"
YEARS_BACK, YEARS_AHEAD = 1, 5
CHUNK = 500
# How often programs should ask again.
REFRESH = timedelta(hours=6)
END = b"END:VCALENDAR\r\n"


@dataclass(frozen=True)
class Kalender:
    """Entries, the home page and the address by which the pages are named, and the name of a feed with its own address."""

    entries: "QuerySet[Kalendereintrag]"
    home: Home
    base: str
    name: str = ""
    source: str = ""

    def digest(self) -> str:
        """Return a text that is the same while the calendar is the same to the letter; one query, in bounded memory."""
        found = blake2b(f"{self.base} {self.home.url} {self.name} {self.source}".encode(), digest_size=16)
        for digest, url_path in self._rows("digest", "page__url_path"):
            found.update(f"\n{digest} {url_path}".encode())
        return found.hexdigest()

    def pieces(self) -> Iterator[str]:
        """Yield the calendar piece by piece; one query, in bounded memory."""
        yield head(self.name, self.source)
        piece: list[str] = []
        for text, url_path in self._rows("text", "page__url_path"):
            piece.append(vevent.completed(text, self.home.address(self.base, url_path)))
            if len(piece) == CHUNK:
                yield "".join(piece)
                piece = []
        yield "".join([*piece, END.decode()])

    def _rows(self, *names: str) -> Iterable[tuple[str, str]]:
        return self.entries.order_by("begin", "pk").values_list(*names).iterator(chunk_size=CHUNK)


def head(name: str, source: str) -> str:
    """Return what stands before the entries: product, time zone and, for a feed, its name, address and how often to ask for it."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if name:
        calendar.add("name", vText(vevent.one_line(name)))
        calendar.add("x-wr-calname", vText(vevent.one_line(name)))
        calendar.add("x-wr-timezone", zeit.BERLIN.key)
        calendar.add("source", source, parameters={"VALUE": "URI"})
        calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
        calendar.add("x-published-ttl", "PT6H")
    written: bytes = calendar.to_ical(sorted=False)
    return written.removesuffix(END).decode() + vevent.VTIMEZONE


def horizon() -> tuple[datetime, datetime]:
    """Return the moments between which a feed shows dates: whole months, so that it stays the same for a month."""
    month = zeit.today().replace(day=1)
    first, last = date(month.year - YEARS_BACK, month.month, 1), date(month.year + YEARS_AHEAD, month.month, 1)
    return zeit.start_of_day(first), zeit.start_of_day(last)


def of_events(pages: VeranstaltungQuerySet) -> "QuerySet[Kalendereintrag]":
    """Return all entries of visible pages. An alias is the same event once more."""
    return Kalendereintrag.objects.filter(page__in=pages.filter(alias_of=None).order_by().values("pk"))


def in_feed(pages: VeranstaltungQuerySet) -> "QuerySet[Kalendereintrag]":
    """Return the entries of visible pages within the horizon."""
    first, last = horizon()
    return of_events(pages).filter(end__gt=first, begin__lt=last)
