"""The programme of an event as `components/session_item.html` reads it: one query for sessions, speakers and what remains."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

from django.db.models import F
from django.urls import reverse
from django.utils.html import linebreaks
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from core import video
from core.blocks.media import picture_params
from core.blocks.references import References
from core.materials import document_item, locked_item
from core.models import Bild, localized
from core.wording import either, filled, foreign
from kontakte.models import Organisation, Person
from veranstaltungen.datumstext import date_text, time_text
from veranstaltungen.models import Beitragsrolle, Programmpunkt
from veranstaltungen.zeit import TerminAngabe

if TYPE_CHECKING:
    from veranstaltungen.models import Veranstaltung

PERSON = ("title", "first_name", "last_name", "slug", "function", "function_en")
RELATIONS = ("art", "kommune", "programme", "recording", "captions", "slides")


@dataclass(frozen=True)
class Foto:
    """A photo of a session by the id of its picture."""

    image_id: int
    caption: str = ""
    caption_en: str = ""


@dataclass
class Sitzung:
    """A session with its speakers and photos."""

    row: Programmpunkt
    speakers: list[tuple[str, Person]] = field(default_factory=list)
    photos: list[Foto] = field(default_factory=list)
    kommune_link: dict[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The key of its kind."""
        return self.row.art.key if self.row.art else ""

    @property
    def is_break(self) -> bool:
        return bool(self.row.art and self.row.art.is_break)

    @property
    def slot(self) -> tuple[Any, Any]:
        return self.row.day, self.row.start_time


def sessions_of(page: Veranstaltung) -> list[Sitzung]:
    """Return the sessions in the editor's order, from the database or from the form of a preview."""
    source: Any = page.source
    if source.holds_parts:
        return [_of_parts(row) for row in source.programmpunkte.all()]
    columns = {f"person_{name}": F(f"beitraege__person__{name}") for name in ("id", *PERSON)}
    rows = (
        Programmpunkt.objects.filter(veranstaltung_id=source.pk)
        .select_related(*RELATIONS)
        .annotate(
            speaker_role=F("beitraege__role"),
            body_name=F("beitraege__person__organisation__name"),
            body_name_en=F("beitraege__person__organisation__name_en"),
            **columns,
        )
        .order_by("sort_order", "pk", "beitraege__sort_order", "beitraege__pk")
    )
    return [_joined(list(same)) for _pk, same in groupby(rows, key=lambda row: row.pk)]


def _of_parts(row: Programmpunkt) -> Sitzung:
    speakers = [(each.role, each.person) for each in row.beitraege.all() if each.person_id]
    return Sitzung(row, speakers, photos_of(row))


def photos_of(row: Programmpunkt) -> list[Foto]:
    """Return the photos of a session from its own rows."""
    return [Foto(each.image_id, each.caption, each.caption_en) for each in row.fotos.all() if each.image_id]


def _joined(rows: list[Any]) -> Sitzung:
    """Put together the rows of one session, one per speaker."""
    found = Sitzung(rows[0])
    for row in rows:
        if row.person_id is not None:
            person = Person(pk=row.person_id, **{name: getattr(row, f"person_{name}") for name in PERSON})
            if row.body_name:
                person.organisation = Organisation(name=row.body_name, name_en=row.body_name_en)
            found.speakers.append((row.speaker_role, person))
    return found


def session_params(sessions: Iterable[Sitzung], refs: References, *, over: bool = False) -> list[dict[str, Any]]:
    """Return the named parameters of each session; what remains of it is shown whenever it is there."""
    listed = [each for each in sessions if not (over and each.is_break)]
    slots = [each.slot for each in listed]
    return [_params(each, refs, is_parallel=bool(each.slot[1]) and slots.count(each.slot) > 1) for each in listed]


def days(sessions: Iterable[Sitzung], refs: References, *, over: bool = False) -> Iterator[dict[str, Any]]:
    """Yield the sessions day by day; the only day has no heading."""
    listed = list(sessions)
    several = len({each.row.day for each in listed}) > 1
    for day, same in groupby(listed, key=lambda each: each.row.day):
        shown = session_params(same, refs, over=over)
        if shown:
            yield {"heading": _day(day, refs.language) if several and day else "", "sessions": shown}


def _day(day: date, language: str) -> str:
    return date_text(TerminAngabe(start_date=day), language, "text")


def _params(session: Sitzung, refs: References, *, is_parallel: bool) -> dict[str, Any]:
    row = session.row
    times = TerminAngabe(start_date=row.day or date(2000, 1, 1), start_time=row.start_time, end_time=row.end_time)
    return {
        "kind": localized(row.art, "label", refs.language) if row.art else "",
        "title": localized(row, "title", refs.language),
        "time": time_text(times, refs.language),
        "place": _("at the same time as others") if is_parallel else "",
        "abstract": paragraphs(localized(row, "abstract", refs.language)),
        "speakers": [_speaker(role, person, refs.language) for role, person in session.speakers],
        "related": _related(session, refs.language),
        "recording": _recording(row, refs),
        "slides": list(_items(session, refs)),
        "photos": _photos(session, refs),
        "summary": paragraphs(foreign(row.summary, refs.language)) if refs.visitor.may_see(row.tokens) else "",
    }


def paragraphs(text: str) -> SafeString:
    """Return plain text as paragraphs, each with its language where that is another one; empty lines part them."""
    if not text.strip():
        return SafeString("")
    html = linebreaks(text.strip(), autoescape=True)
    lang = getattr(text, "lang", "")
    return mark_safe(html.replace("<p>", f'<p lang="{lang}">') if lang else html)


def _speaker(role: str, person: Person, language: str) -> dict[str, Any]:
    return {
        "title": person.title,
        "name": " ".join(part for part in (person.first_name, person.last_name) if part),
        "url": person.get_absolute_url() if person.slug else "",
        "function": localized(person, "function", language),
        "organisation": localized(person.organisation, "name", language) if person.organisation else "",
        "role": "" if role == Beitragsrolle.REFERAT else capfirst(str(Beitragsrolle(role).label)),
    }


def _related(session: Sitzung, language: str) -> list[dict[str, str]]:
    """Municipality and programme of a session, each with its address where it has one."""
    row = session.row
    found = []
    if row.kommune:
        link = session.kommune_link or {"url": row.kommune.office_url}
        found.append({"label": _("Municipality"), "title": foreign(row.kommune.name, language), **link})
    if row.programme:
        title = localized(row.programme, "label", language)
        found.append({"label": _("Programme or project"), "title": title, "url": row.programme.url})
    return [each for each in found if each["title"]]


def _photos(session: Sitzung, refs: References) -> list[dict[str, Any]]:
    """The parameters of the pictures; none where only members may see what remains of the session."""
    if not refs.visitor.may_see(session.row.tokens):
        return []
    shown = [(photo, picture_params(refs.get(Bild, photo.image_id), "text", refs)) for photo in session.photos]
    return [
        {**found, "caption": either(photo.caption, photo.caption_en, refs.language)} for photo, found in shown if found
    ]


def _recording(row: Programmpunkt, refs: References) -> dict[str, Any]:
    """The parameters of the video; empty when there is none or only members may see it.

    The access of the session counts for an own video too: its transcript is no file that could have one of its own.
    """
    if not refs.visitor.may_see(row.tokens):
        return {}
    if row.recording is not None:
        return _own_video(row, refs) if refs.may_see(row.recording) else {}
    if not row.recording_url:
        return {}
    found = video.parse(row.recording_url)
    elsewhere = {"url": row.recording_url}
    if found:
        elsewhere = {"url": found.url, "embed_url": found.embed_url, "provider": found.provider}
    return {
        **elsewhere,
        "title": _video_title(row, refs),
        "transcript": paragraphs(foreign(row.transcript, refs.language)),
    }


def _own_video(row: Programmpunkt, refs: References) -> dict[str, Any]:
    captions = row.captions if row.captions is not None and refs.may_see(row.captions) else None
    return {
        "src": row.recording.url,
        "type": mimetypes.guess_type(row.recording.filename)[0] or "video/mp4",
        "captions_src": captions.url if captions else "",
        "captions_lang": (captions.language or "de") if captions else "",
        "title": _video_title(row, refs),
        "transcript": paragraphs(foreign(row.transcript, refs.language)),
    }


def _video_title(row: Programmpunkt, refs: References) -> str:
    return filled(_("Recording: %s"), localized(row, "title", refs.language))


def _items(session: Sitzung, refs: References) -> Iterator[dict[str, Any]]:
    """Yield slides, and with a lock what only members may see; an empty slot yields nothing."""
    row = session.row
    way_in = reverse("intern_material", args=[row.uuid])
    is_locked = not refs.visitor.may_see(row.tokens)
    if row.recording is not None and not refs.may_see(row.recording):
        yield document_item(row.recording, refs, title=_video_title(row, refs))
    elif is_locked and (row.recording is not None or row.recording_url):
        yield locked_item(_video_title(row, refs), way_in, {}, row.tokens)
    if row.slides is not None:
        yield document_item(row.slides, refs, title=filled(_("Slides: %s"), localized(row, "title", refs.language)))
    if session.photos and is_locked:
        yield locked_item(filled(_("Photos: %s"), localized(row, "title", refs.language)), way_in, {}, row.tokens)
    if row.summary and is_locked:
        yield locked_item(filled(_("Summary: %s"), localized(row, "title", refs.language)), way_in, {}, row.tokens)
