"""Events: pages with dates, programme, organisers and documentation."""

from datetime import date, timedelta
from typing import Any

from django.utils.dateparse import parse_time

from home.demo import texts
from home.demo.load.bodies import stream
from home.demo.load.dates import first_day, termine
from home.demo.load.pages import (
    ensure_page,
    material,
    set_body,
    set_contacts,
    set_days,
    set_municipalities,
    set_picture,
    slides,
)
from home.demo.load.stock import Stock, each
from home.demo.pages import Event, Session
from home.demo.records import Body
from veranstaltungen.models import Beitrag, Beteiligung, Programmpunkt, Veranstaltung

BODY_ROLES = {"veranstalter": "veranstalter", "kooperation": "kooperation", "gastgeber": "gastgeber"}
SPEAKER_ROLES = {"moderation": "moderation", "grusswort": "grusswort", "begruessung": "grusswort"}
FREE = "kostenfrei"
POINTER = "Mehr dazu steht im internen Bereich."
REGISTRATION = {"offen": "offen", "verschoben": "offen", "ausgebucht": "ausgebucht", "geschlossen": "geschlossen"}
REGISTER_AT = "anmeldung@transferagentur.example.org"


def load_events(stock: Stock) -> None:
    """Add the events; support events first, since a page shows them."""
    index = stock.section("veranstaltungen")
    sources = [record for _kind, record in texts.SOURCE_PAGES.values() if isinstance(record, Event)]
    for event in each([*texts.EVENTS, *sources], "events"):
        ensure_page(stock, "event", event.key, index, Veranstaltung, builder(stock, event), title=event.title)


def builder(stock: Stock, event: Event) -> Any:
    """Return what fills a new page with the words and facts of an event."""

    def build(page: Veranstaltung) -> None:
        _words(stock, page, event)
        _facts(stock, page, event)
        _registration(page, event, stock.today)
        _relations(stock, page, event)
        page.programmpunkte = [_session(stock, page, session, number) for number, session in enumerate(event.sessions)]
        day = first_day(page) or stock.today
        is_over = day < stock.today
        set_days(page, day + timedelta(days=12) if is_over else stock.today - timedelta(days=day.day), stock.today)

    return build


def _words(stock: Stock, page: Any, event: Event) -> None:
    page.subtitle, page.teaser = event.subtitle, event.lead or event.teaser
    page.search_description = event.teaser
    page.place_text, page.eligibility = event.place_text, event.eligibility_text
    page.target_group_text = event.audience_text
    set_body(stock, page, event.body)
    set_body(stock, page, event.report, "report")
    closing = _closing(stock, event)
    if closing:
        field = "report" if event.report else "body"
        setattr(page, field, [*getattr(page, field).raw_data, *closing])


def _closing(stock: Stock, event: Event) -> list[dict[str, Any]]:
    """Return what stands at the end of the page: the pointer to the members' area, a text block."""
    body: Body = []
    has_pointer = any(part[0] == "members_pointer" for part in (*event.body, *event.report))
    if event.members_group and not has_pointer:
        group = stock.get("groups", event.members_group)
        value = {"heading": f"Für Mitglieder: {group.name}", "text": event.members_text or POINTER}
        body.append(("members_pointer", {**value, "group": event.members_group}))
    if event.snippet:
        body.append(("snippet", event.snippet))
    return stream(stock, body)


def _facts(stock: Stock, page: Any, event: Event) -> None:
    page.art = stock.get("event_types", event.kind)
    page.attendance_mode, page.platform = event.mode, event.platform
    page.ort = stock.get("places", event.place)
    page.reihe, page.ordinal = stock.get("series", event.series), event.ordinal or None
    page.is_free, page.cost_text = event.cost == FREE, "" if event.cost == FREE else event.cost
    page.seats = event.seats or None
    if event.team != (1, 1):
        page.team_min, page.team_max = event.team
    page.termine = termine(event.when, stock.today)
    set_picture(stock, page, event.picture)


def _registration(page: Any, event: Event, today: date) -> None:
    start = first_day(page)
    if event.state not in REGISTRATION or start is None:
        return
    page.registration_email = REGISTER_AT
    page.registration_state = "warteliste" if event.waiting else REGISTRATION[event.state]
    if event.register_until:
        page.registration_deadline = start - timedelta(days=event.register_until)
        if page.registration_deadline < today:
            page.registration_state = "geschlossen"


def _relations(stock: Stock, page: Any, event: Event) -> None:
    page.themen = stock.some("topics", event.topics)
    page.zielgruppen = stock.some("audiences", event.audience)
    page.programmes = stock.some("programmes", [event.programme] if event.programme else [])
    page.materialien = [material(stock, link, number) for number, link in enumerate(event.links)]
    page.beteiligte = [
        Beteiligung(organisation=_body(stock, key), role=BODY_ROLES.get(role, "foerderung"), sort_order=number)
        for number, (key, role) in enumerate(event.organisers)
    ]
    set_contacts(stock, page, event.contacts, event.contact_heading)
    set_municipalities(stock, page, event.municipalities)


def _body(stock: Stock, key: str) -> Any:
    """Return the organisation of this key; municipalities have theirs."""
    kommune = stock.of("municipalities").get(key)
    return kommune.organisation if kommune else stock.get("organisations", key)


def _session(stock: Stock, page: Any, session: Session, number: int) -> Programmpunkt:
    access = "login" if session.members_only else "public"
    made = Programmpunkt(
        art=stock.get("session_kinds", session.kind),
        title=session.title,
        title_en=session.title_en,
        day=_day(list(page.termine.all()), session),
        start_time=parse_time(session.start) if session.start else None,
        end_time=parse_time(session.end) if session.end else None,
        abstract=session.abstract,
        abstract_en=session.abstract_en,
        kommune=stock.get("municipalities", session.kommunen[0]) if session.kommunen else None,
        programme=stock.get("programmes", session.programme),
        recording_url=f"https://video.example.org/w/{page.slug}-{number + 1}" if session.recording else "",
        summary=session.summary,
        access=frozenset({access}),
        sort_order=number,
    )
    people = stock.some("people", session.people)
    if session.slides:
        names = tuple(person.name for person in people)
        made.slides = slides(stock, session.slides, access, names, 15 * (len(session.slides) % 24))
    role = SPEAKER_ROLES.get(session.role, "referat")
    made.beitraege = [Beitrag(person=person, role=role, sort_order=place) for place, person in enumerate(people)]
    return made


def _day(rows: list[Any], session: Session) -> date | None:
    """Return the day of a session, None where the event has only one."""
    start = rows[session.termin].start_date
    if session.day:
        return start + timedelta(days=session.day - 1)
    return start if len(rows) > 1 else None
