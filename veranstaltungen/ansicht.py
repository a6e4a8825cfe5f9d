"""What the page of an event shows: everything is fetched here, in few queries, and named for the template."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import pgettext

from core import materials
from core.blocks.references import References
from core.bodies import references
from core.models import Bild, localized
from core.subscriptions import calendar_url, webcal
from core.visibility import Visitor
from core.wording import either, foreign
from kommunen.models import KommuneSeite
from themen.services import topic_pills
from veranstaltungen import fakten, zeit
from veranstaltungen.bezuege import PAGES, PHOTOS, Bezug, bezuege
from veranstaltungen.blocks import ALL_KINDS, EventOutline, placed_kinds
from veranstaltungen.datumstext import date_text, ordinal_series_text
from veranstaltungen.enums import Phase, Zustand
from veranstaltungen.models.beteiligte import Genauer
from veranstaltungen.programmansicht import Foto, days, session_params, sessions_of
from veranstaltungen.termindaten import Termine, unpack
from veranstaltungen.vokabular import named
from veranstaltungen.zustand import Stand

if TYPE_CHECKING:
    from veranstaltungen.models import Veranstaltung

PRACTICE = "praxisbeispiel"
# Address and language of the page of a municipality, by its record.
Links = dict[int, dict[str, str]]


def view(page: Veranstaltung, request: HttpRequest, visitor: Visitor) -> dict[str, Any]:
    """Return the context of the template."""
    language = page.locale.language_code
    related = related_of(page, visitor)
    state = page.stand
    topics = named("Thema", (row.record_id for row in related["themen"]))
    page.source.topics = page.topics = topics
    contacts = page.contacts
    refs = references(page, request)
    refs.want(Bild, (row.record_id for row in related[PHOTOS]))
    kommunen = municipality_links(page, related, request)
    return {
        "kicker": localized(page.source.art, "label", language) if page.source.art else "",
        "subtitle": page.subtitle or series_line(page),
        "origin": {"name": foreign(page.source.origin, language), "url": page.source.origin_url},
        "topic_pills": topic_pills(topics, language),
        "stand": state,
        "facts": fakten.facts(page, related, contacts.cards, fakten.order_of(request)),
        "logos": fakten.logos(related, language, visitor),
        "registration": registration(page, state),
        "calendar": calendar(page, state),
        "contacts": contacts,
        "practice": practice(related, kommunen, language),
        "figures": figures(related, language),
        "materials": materials.items(page.source.materialien.select_related("document"), visitor, language, refs),
        "series": series(page, related, request),
        **programme(page, state, refs, related, kommunen),
    }


def related_of(page: Veranstaltung, visitor: Visitor) -> dict[str, list[Bezug]]:
    """Return the small relations of a page, fetched once per request."""
    known = page.__dict__.get("_related_rows")
    if known is None:
        known = page.__dict__["_related_rows"] = bezuege(page, visitor)
    return known


def series_line(page: Veranstaltung) -> str:
    """Return number, kind and series as the line below the title."""
    source: Any = page.source
    if source.reihe is None or not source.ordinal:
        return ""
    language = page.locale.language_code
    words = localized(source.reihe, "ordinal_words", language)
    if words:
        return ordinal_series_text(source.ordinal, words, language=language)
    kind = localized(source.art, "label", language) if source.art else ""
    return ordinal_series_text(source.ordinal, kind, localized(source.reihe, "name", language), language)


def registration(page: Veranstaltung, state: Stand) -> dict[str, str]:
    """Return label and address of the one action, and a note; without an address when nobody can register (any more)."""
    source: Any = page.source
    has_way = bool(source.registration_url or source.registration_email)
    note = state.registration_note
    if state.can_wait and not has_way:
        ask = pgettext("action on an event", "Please write to the contact of this event to join the waiting list.")
        return {"note": f"{note}. {ask}" if note else ask}
    if state.can_wait:
        subject = pgettext("action on an event", "Waiting list: %s")
        return {"label": pgettext("action on an event", "Join the waiting list"), **_way(page, subject, note)}
    if state.can_register and has_way:
        subject = pgettext("action on an event", "Registration: %s")
        return {"label": pgettext("action on an event", "Register for this event"), **_way(page, subject)}
    return {"note": note}


def _way(page: Veranstaltung, subject: str, note: str = "") -> dict[str, str]:
    """Return address and note of an action: the form elsewhere, else a mail that names the event, which is said."""
    source: Any = page.source
    if source.registration_url:
        return {"url": source.registration_url, "note": note}
    by_mail = pgettext("action on an event", "This goes by e-mail: your mail program opens. Address: %s")
    said = by_mail % source.registration_email
    url = f"mailto:{source.registration_email}?subject={quote(subject % page.title, safe='')}"
    return {"url": url, "note": f"{note}. {said}" if note else said}


def calendar(page: Veranstaltung, state: Stand) -> dict[str, str]:
    """Return label and address of the calendar file; nothing while no day holds."""
    holds = not (state.is_over or state.is_cancelled or page.awaits_date or page.zeiten.is_vague)
    if not page.calendar_size or not holds:
        return {}
    size = materials.size_text(page.calendar_size)
    label = pgettext("action on an event", "Add to calendar (ICS, %s)") % size
    return {"label": label, "url": reverse("kalenderdatei", args=[page.translation_key])}


def municipality_links(page: Veranstaltung, related: dict[str, list[Bezug]], request: HttpRequest) -> Links:
    """Return where the municipalities of an event are presented: in its language, else in German, the oldest page first."""
    language = page.locale.language_code
    found: Links = {}
    for row in sorted(related[PAGES], key=lambda row: (row.place != page.locale_id, row.second)):
        url = KommuneSeite(url_path=row.first).get_url(request)
        if url:
            same = row.place == page.locale_id or language == "de-x-leicht"
            found.setdefault(row.record_id, {"url": url, "hreflang": "" if same else settings.LANGUAGE_CODE})
    return found


def programme(
    page: Veranstaltung, state: Stand, refs: References, related: dict[str, list[Bezug]], kommunen: Links
) -> dict[str, Any]:
    """Return the sessions that stand in the texts, and those below them."""
    listed = sessions_of(page)
    photos: dict[str, list[Foto]] = defaultdict(list)
    for row in related[PHOTOS]:
        photos[row.first].append(Foto(row.record_id, row.second, row.third))
    for session in listed:
        session.photos = photos.get(str(session.row.pk)) or session.photos
        session.kommune_link = kommunen.get(session.row.kommune_id or 0, {})
    has_report = state.is_over and bool(page.report)
    placed = placed_kinds(page.body, *([page.report] if has_report else []))
    below = [] if ALL_KINDS in placed else [each for each in listed if each.key not in placed]
    over = state.is_over and page.source.has_documentation

    def outline(level: int) -> EventOutline:
        shown = [each for each in listed if not (over and each.is_break)]
        params = session_params(shown, refs, over=over)
        return EventOutline(level, sessions=[(each.key, one) for each, one in zip(shown, params, strict=True)])

    return {
        "has_report": has_report,
        "has_announcement": has_report and bool(page.body),
        "outline": SimpleLazyObject(lambda: outline(1)),
        "outline_below": SimpleLazyObject(lambda: outline(2)),
        "days": list(days(below, refs, over=over)),
        "is_documentation": over,
    }


def practice(related: dict[str, list[Bezug]], kommunen: Links, language: str) -> list[dict[str, str]]:
    """Return the municipalities whose practice was shown, each with its topic and its page where it has one."""
    rows = [row for row in related["kommunenbezuege"] if row.fourth == PRACTICE]
    return [
        {
            "name": foreign(row.first, language),
            "topic": either(row.second, row.third, language),
            **kommunen.get(row.record_id, {}),
        }
        for row in rows
    ]


def figures(related: dict[str, list[Bezug]], language: str) -> list[dict[str, Any]]:
    """Return the figures as `components/key_figures.html` reads them."""
    return [
        {
            "value": row.record_id,
            "qualifier": str(Genauer(row.third).label) if row.third in Genauer.values else "",
            "label": either(row.first, row.second, language),
        }
        for row in related["kennzahlen"]
    ]


def series(page: Veranstaltung, related: dict[str, list[Bezug]], request: HttpRequest) -> dict[str, Any]:
    """Return the parameters of `components/series_nav.html`."""
    source: Any = page.source
    language = page.locale.language_code
    if source.reihe is None:
        return {}
    found: dict[str, Any] = {
        "title": localized(source.reihe, "name", language),
        "url": source.reihe.get_absolute_url(),
        "calendar": webcal(request, calendar_url({"reihe": source.reihe.slug})),
    }
    for name in ("previous", "next"):
        for row in related[name]:
            other = type(page)(pk=row.record_id, title=row.first, url_path=row.second)
            times = Termine(tuple(unpack(json.loads(row.third or "[]"))))
            found[name] = {
                "title": row.first,
                "url": other.get_url(request),
                "date": _date_of(row, times, language),
                "is_past": zeit.phase(times.spans, zeit.now()) == Phase.PAST,
            }
    return found


def _date_of(row: Bezug, times: Termine, language: str) -> str:
    """Return the date of a neighbour in the series, and whether it was cancelled or moved."""
    date = date_text(times.holding, language)
    if times.is_withdrawn:
        return f"{date} ({Zustand.ABGESAGT.label})"
    if times.is_moved or row.fourth == Zustand.VERSCHOBEN:
        return f"{date} ({Zustand.VERSCHOBEN.label})"
    return date
