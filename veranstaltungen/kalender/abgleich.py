"""Brings what stands in calendars up to date with what is public: the only place that writes `Kalendereintrag`.

A date enters calendars when it holds and its day is fixed. It never leaves them silently: one that is taken away, becomes vague or
is withdrawn stays as cancelled. Sequence numbers stand in these rows and nowhere else, so no older revision brings back a lower one.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import translation
from django.utils.translation import pgettext

from core import sites
from core.models import localized
from veranstaltungen import zeit
from veranstaltungen.datumstext import time_text
from veranstaltungen.enums import Kalenderstatus, Teilnahmeform, Zustand
from veranstaltungen.fakten import place_lines
from veranstaltungen.kalender import vevent
from veranstaltungen.kalender.vevent import Inhalt
from veranstaltungen.models.kalender import Kalendereintrag
from veranstaltungen.models.termine import Termin
from veranstaltungen.models.veranstaltung import Veranstaltung
from veranstaltungen.termindaten import Datum, pack, unpack
from veranstaltungen.zeit import TerminAngabe

# Events at a time: while they are written nobody else writes.
BATCH = 200
WRITTEN = ("sequence", "status", "angabe", "begin", "end", "changed_at", "essence", "digest", "text")
# Bytes around the entries of a file.
AROUND = len(vevent.VTIMEZONE) + 100

Entries = dict[UUID, Kalendereintrag]


@dataclass
class Known:
    """What the database holds on some events: their pages, dates and entries."""

    pages: list[Veranstaltung]
    dates: dict[int, list[Termin]]
    entries: dict[int, Entries]
    names: dict[UUID, str]


def write_due() -> int:
    """Write what was marked as due: pages made in bulk, places and kinds that changed; return how many events there were."""
    count = 0
    while True:
        due = Veranstaltung.objects.filter(live=True, alias_of=None, calendar_due=True)
        keys = set(due.order_by("pk").values_list("translation_key", flat=True)[:BATCH])
        if not keys:
            return count
        write(keys)
        count += len(keys)


@transaction.atomic
def write(keys: Iterable[UUID]) -> None:
    """Write the entries of events, named by their translation keys, in every language in which they are live."""
    known = _known(list(keys))
    new: list[Kalendereintrag] = []
    changed: list[Kalendereintrag] = []
    noted: list[Veranstaltung] = []
    for page in known.pages:
        if page.live and page.alias_of_id is None:
            with translation.override(page.locale.language_code):
                for entry in _entries(page, known):
                    (changed if entry.pk else new).append(entry)
            if _note(page, known.entries[page.pk].values()):
                noted.append(page)
    Kalendereintrag.objects.bulk_create(new, batch_size=BATCH)
    Kalendereintrag.objects.bulk_update(changed, WRITTEN, batch_size=BATCH)
    Veranstaltung.objects.bulk_update(noted, ("calendar_due", "calendar_size"), batch_size=BATCH)


def _known(keys: list[UUID]) -> Known:
    """Return what is known of events; their pages stay locked, so that nobody counts from the same sequence."""
    locked = Veranstaltung.objects.select_for_update(of=("self",)).filter(translation_key__in=keys)
    pages = list(locked.select_related("ort", "art").defer("body", "report", "closing"))
    families = defaultdict(list)
    for page in pages:
        page._state.fields_cache["locale"] = sites.locale_by_id(page.locale_id)
        families[page.translation_key].append(page)
    dates = defaultdict(list)
    entries: dict[int, Entries] = defaultdict(dict)
    for page in pages:
        page.family = families[page.translation_key]
    for termin in Termin.objects.filter(veranstaltung__in={page.source.pk for page in pages}).order_by("sort_order"):
        dates[termin.veranstaltung_id].append(termin)
    for entry in Kalendereintrag.objects.filter(page__translation_key__in=keys):
        entries[entry.page_id][entry.termin] = entry
    names = {entry.termin: entry.uid for found in entries.values() for entry in found.values()}
    return Known(pages, dates, entries, names)


def _note(page: Veranstaltung, entries: Iterable[Kalendereintrag]) -> bool:
    """Note that the page's entries are written, and how large a file with them is; return whether its row said otherwise."""
    sizes = [len(entry.text.encode()) + 2 * len(page.url_path) for entry in entries]
    before = (page.calendar_due, page.calendar_size)
    page.calendar_due, page.calendar_size = False, sum(sizes) + AROUND if sizes else 0
    return before != (page.calendar_due, page.calendar_size)


def _entries(page: Veranstaltung, known: Known) -> Iterable[Kalendereintrag]:
    """Yield the entries of a page that are new or have changed."""
    entries = known.entries[page.pk]
    dates = {termin.uid: termin for termin in known.dates[page.source.pk]}
    for uid, termin in dates.items():
        if uid not in entries and termin.angabe.is_exact and _status(page, termin) != Kalenderstatus.CANCELLED:
            name = known.names.setdefault(uid, f"{uid}@{_host(page)}")
            entries[uid] = Kalendereintrag(page=page, termin=uid, uid=name)
    for uid, entry in entries.items():
        if _renew(entry, page, dates.get(uid)):
            yield entry


def _host(page: Veranstaltung) -> str:
    site = sites.site_of_page(page)
    return site.hostname if site else "localhost"


def _renew(entry: Kalendereintrag, page: Veranstaltung, termin: Termin | None) -> bool:
    """Let an entry say what holds now; return whether it said something else before."""
    if termin is not None and termin.angabe.is_exact:
        inhalt = _inhalt(page, termin.angabe, _status(page, termin))
    else:
        inhalt = _inhalt(page, unpack([entry.angabe])[0].angabe, Kalenderstatus.CANCELLED)
    if entry.pk and entry.text == vevent.text(inhalt, entry.uid, entry.sequence, entry.changed_at):
        return False
    if entry.pk and entry.essence != inhalt.essence:
        entry.sequence += 1
    entry.status, entry.essence, entry.changed_at = inhalt.status, inhalt.essence, zeit.now()
    entry.angabe = pack([Datum(inhalt.angabe)])[0]
    entry.begin, entry.end = zeit.interval(inhalt.angabe)
    entry.text = vevent.text(inhalt, entry.uid, entry.sequence, entry.changed_at)
    entry.digest = vevent.digest(entry.text)
    return True


def _status(page: Veranstaltung, termin: Termin) -> Kalenderstatus:
    if termin.withdrawn_on or page.state_override == Zustand.ABGESAGT:
        return Kalenderstatus.CANCELLED
    if page.awaits_date:
        return Kalenderstatus.TENTATIVE
    return Kalenderstatus.CONFIRMED


def _inhalt(page: Veranstaltung, angabe: TerminAngabe, status: Kalenderstatus) -> Inhalt:
    language = page.locale.language_code
    art: Any = page.source.art
    # Where the end or the begin is not known the interval is a guess, so the words of the page go along.
    is_whole = (angabe.start_time is None) == (angabe.end_time is None) and not angabe.open_end
    said = "" if is_whole else time_text([angabe], language)
    return Inhalt(
        angabe=angabe,
        status=status,
        summary=_summary(page, angabe, status),
        location=_location(page),
        category=localized(art, "label", language) if art else "",
        description="\n".join(part for part in (said, page.teaser) if part),
    )


def _summary(page: Veranstaltung, angabe: TerminAngabe, status: Kalenderstatus) -> str:
    """Return the title. Not every program understands the state of an entry, so what does not hold says so in words."""
    if status == Kalenderstatus.TENTATIVE:
        return pgettext("title in a calendar", "Postponed: %s") % page.title
    if status == Kalenderstatus.CONFIRMED:
        return page.title
    is_off = page.state_override == Zustand.ABGESAGT or page.zeiten.is_withdrawn
    if is_off and angabe in page.zeiten.holding:
        return pgettext("title in a calendar", "Cancelled: %s") % page.title
    return pgettext("title in a calendar", "No longer on this date: %s") % page.title


def _location(page: Veranstaltung) -> str:
    """Return the place, else the platform; never the address to dial in, which no field holds."""
    source: Any = page.source
    if source.attendance_mode == Teilnahmeform.ONLINE and not page.place_text.strip():
        return source.platform or str(Teilnahmeform.ONLINE.label)
    return ", ".join(place_lines(page)) or source.platform
