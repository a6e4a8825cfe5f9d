"""The facts of an event as rows: what they are called, in which order they stand, what they say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.db.models import TextChoices
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext, pgettext_lazy

from core import images, sites, stamps
from core.access import AccessField
from core.models import SiteSettings, localized
from core.models.settings import FACTS_ORDER
from core.visibility import ANONYMOUS, Visitor
from core.wording import either, foreign, joined, marked
from veranstaltungen.bezuege import Bezug
from veranstaltungen.datumstext import date_text, time_text
from veranstaltungen.enums import Teilnahmeform
from veranstaltungen.umzugstext import planned_text
from veranstaltungen.vokabular import named
from veranstaltungen.zeit import TerminAngabe

if TYPE_CHECKING:
    from veranstaltungen.models import Veranstaltung

LINE_BREAK = mark_safe("<br>")
Lines = list[str]
Bezuege = dict[str, list[Bezug]]


class Angabe(TextChoices):
    """Keys of the facts, as they stand in the settings of the site, with the words on the page."""

    ART = "art", pgettext_lazy("fact of an event", "Kind")
    FORMAT = "format", pgettext_lazy("fact of an event", "Format")
    ORT = "ort", pgettext_lazy("fact of an event", "Place")
    PLATTFORM = "plattform", pgettext_lazy("fact of an event", "Platform")
    DATUM = "datum", pgettext_lazy("fact of an event", "Date")
    UHRZEIT = "uhrzeit", pgettext_lazy("fact of an event", "Time")
    REIHE = "reihe", pgettext_lazy("fact of an event", "Series")
    VERANSTALTER = "veranstalter", pgettext_lazy("fact of an event", "Organiser")
    KOOPERATION = "kooperation", pgettext_lazy("fact of an event", "In cooperation with")
    GASTGEBER = "gastgeber", pgettext_lazy("fact of an event", "Host")
    FOERDERUNG = "foerderung", pgettext_lazy("fact of an event", "Funded by")
    ZIELGRUPPE = "zielgruppe", pgettext_lazy("fact of an event", "Target group")
    VORAUSSETZUNG = "voraussetzung", pgettext_lazy("fact of an event", "Requirements")
    KOSTEN = "kosten", pgettext_lazy("fact of an event", "Costs")
    PLAETZE = "plaetze", pgettext_lazy("fact of an event", "Seats")
    ANMELDESCHLUSS = "anmeldeschluss", pgettext_lazy("fact of an event", "Registration deadline")
    SPRACHE = "sprache", pgettext_lazy("fact of an event", "Language")
    PROGRAMM = "programm", pgettext_lazy("fact of an event", "Programme of funding")
    BARRIEREFREIHEIT = "barrierefreiheit", pgettext_lazy("fact of an event", "Accessibility on site")
    KONTAKT = "kontakt", pgettext_lazy("fact of an event", "Contact")


# What an editor should think of; the rest is there for those who need it.
EXPECTED = (Angabe.ART, Angabe.FORMAT, Angabe.ORT, Angabe.DATUM, Angabe.UHRZEIT, Angabe.VERANSTALTER)
EXPECTED_TOO = (Angabe.ZIELGRUPPE, Angabe.KOSTEN, Angabe.KONTAKT)


def facts(page: Veranstaltung, related: Bezuege, contacts: Iterable[dict[str, Any]], order: list[str]) -> list[dict]:
    """Return the filled facts as `components/facts.html` reads them, in the order of the site."""
    language = page.locale.language_code
    lines: dict[str, Lines] = {
        Angabe.DATUM: date_lines(page, language),
        Angabe.UHRZEIT: _one(time_text(page.zeiten.holding, language)),
        Angabe.KONTAKT: [" ".join(part for part in (c["title"], c["name"]) if part) for c in contacts],
        **_own_facts(page, language),
        **_vocabulary_facts(page, related, language),
    }
    rows = {key: {"key": key, "label": _label(key, page), "lines": said} for key, said in lines.items() if said}
    if page.stand.is_cancelled:
        rows |= {key: _struck(rows[key]) for key in (Angabe.DATUM, Angabe.UHRZEIT) if key in rows}
    for key, html in _organisations(related, language).items():
        rows[key] = {"key": key, "label": str(Angabe(key).label), "html": html}
    return [rows[key] for key in (*order, *(k for k in Angabe.values if k not in order)) if key in rows]


def order_of(request: HttpRequest) -> list[str]:
    """Return the order of facts that an editor has set for the site; no query while it stays."""
    site = sites.site_of(request)
    if site is None:
        return FACTS_ORDER.split(",")
    text = stamps.cached(
        f"veranstaltungen.facts_order.{site.pk}",
        (stamps.SITE, stamps.SETTINGS),
        lambda: SiteSettings.for_site(site).facts_order,
    )
    return list(dict.fromkeys(key.strip() for key in (text or FACTS_ORDER).split(",")))


def open_facts(page: Veranstaltung) -> list[str]:
    """Return the names of expected facts that are empty; for the editor."""
    from veranstaltungen.bezuege import bezuege

    rows = facts(page, bezuege(page, ANONYMOUS), page.contacts.cards, [])
    filled = {row["key"] for row in rows}
    if not page.zeiten.holding:
        filled.discard(Angabe.DATUM)
    if page.source.attendance_mode == Teilnahmeform.ONLINE:
        filled.add(Angabe.ORT)
    return [str(key.label) for key in (*EXPECTED, *EXPECTED_TOO) if key not in filled]


def date_lines(page: Veranstaltung, language: str) -> Lines:
    """Return the date, and below it the one it replaces; of single days that were moved the page says it in a sentence."""
    times = page.zeiten
    old = planned_text([move.original for move in times.moves], language) if times.is_moved else ""
    return [line for line in (date_text(times.holding, language), old) if line]


def place_lines(page: Veranstaltung) -> Lines:
    """Return the place line by line: the words of the page, else the record."""
    source: Any = page.source
    if page.place_text.strip():
        return [line for line in page.place_text.splitlines() if line.strip()]
    if source.ort is None:
        return []
    lines = _german([source.ort.name, *source.ort.address_lines()], page.locale.language_code)
    if source.attendance_mode == Teilnahmeform.HYBRID:
        lines.append(_("and online"))
    return [line for line in lines if line]


def _own_facts(page: Veranstaltung, language: str) -> dict[str, Lines]:
    source: Any = page.source
    deadline = source.registration_deadline
    return {
        Angabe.ART: _one(localized(source.art, "label", language) if source.art else ""),
        Angabe.FORMAT: _one(str(Teilnahmeform(source.attendance_mode).label) if source.attendance_mode else ""),
        Angabe.ORT: place_lines(page),
        Angabe.PLATTFORM: _one(source.platform if not _is_said(source.platform, place_lines(page)) else ""),
        Angabe.REIHE: _one(localized(source.reihe, "name", language) if source.reihe else ""),
        Angabe.VORAUSSETZUNG: [*page.eligibility.splitlines(), *_one(_team(source))],
        Angabe.KOSTEN: [
            *_one(pgettext("fact of an event", "free of charge") if source.is_free else ""),
            *_one(page.cost_text),
        ],
        Angabe.PLAETZE: _one(str(source.seats) if source.seats else ""),
        Angabe.ANMELDESCHLUSS: _one(date_text(TerminAngabe(start_date=deadline), language) if deadline else ""),
        Angabe.SPRACHE: _one(foreign(source.language, language)),
        Angabe.BARRIEREFREIHEIT: _german(source.ort.accessibility.splitlines() if source.ort else [], language),
    }


def _vocabulary_facts(page: Veranstaltung, related: Bezuege, language: str) -> dict[str, Lines]:
    groups = named("Zielgruppe", (row.record_id for row in related["zielgruppen"]))
    programmes = named("Programm", (row.record_id for row in related["programmes"]))
    labels = (localized(group, "label", language) for group in groups)
    in_words = joined(", ", (label for label in labels if not _is_said(label, [page.target_group_text])))
    return {
        Angabe.ZIELGRUPPE: [*_one(page.target_group_text), *_one(in_words)],
        Angabe.PROGRAMM: [localized(programme, "label", language) for programme in programmes],
    }


def _label(key: str, page: Veranstaltung) -> str:
    """Return what a fact is called; online nobody is on site."""
    if key == Angabe.BARRIEREFREIHEIT and page.source.attendance_mode == Teilnahmeform.ONLINE:
        return pgettext("fact of an event", "Accessibility")
    return str(Angabe(key).label)


def _struck(row: dict[str, Any]) -> dict[str, Any]:
    """Return when a cancelled event would have been: struck for the eye, said for the ear."""
    lines = format_html_join(LINE_BREAK, "{}", ((marked(line),) for line in row["lines"]))
    cancelled = pgettext("fact of an event", "Cancelled:")
    html = format_html('<span class="visually-hidden">{} </span><s>{}</s>', cancelled, lines)
    return {**row, "html": html}


def _is_said(words: str, lines: Lines) -> bool:
    """Return whether some words stand in the lines anyway, so that the card says each thing once."""
    return any(re.search(rf"\b{re.escape(words)}\b", line, re.IGNORECASE) for line in lines if words)


def _team(source: Any) -> str:
    least, most = source.team_min or source.team_max, source.team_max or source.team_min
    if not most:
        return ""
    if least == most:
        return ngettext("%d person per municipality", "%d people per municipality", most) % most
    return _("%(least)d to %(most)d people per municipality") % {"least": least, "most": most}


def _organisations(related: Bezuege, language: str) -> dict[str, Any]:
    """Each role with its organisations, linked where they have an address."""
    by_role: dict[str, list[Any]] = {}
    for row in related["beteiligte"]:
        name = marked(either(row.first, row.second, language))
        shown = format_html('<a href="{}">{}</a>', row.third, name) if row.third else name
        by_role.setdefault(row.fourth, []).append((shown,))
    known = {key: rows for key, rows in by_role.items() if key in Angabe.values}
    return {key: format_html_join(LINE_BREAK, "{}", rows) for key, rows in known.items()}


def _german(lines: Iterable[str], language: str) -> Lines:
    return [foreign(line, language) for line in lines]


def logos(related: Bezuege, language: str, visitor: Visitor) -> list[dict[str, Any]]:
    """Return the logos of those who carry the event as `components/logos.html` reads them, each once."""
    found = {}
    for row in related["beteiligte"]:
        if row.fifth and visitor.may_see(AccessField.split(row.sixth)):
            for src, width, height in images.finished(json.loads(row.fifth), "logo"):
                alt = either(row.first, row.second, language)
                found[row.record_id] = {"src": src, "width": width, "height": height, "alt": alt}
    return list(found.values())


def _one(line: str) -> Lines:
    return [line] if line else []
