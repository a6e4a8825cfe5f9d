"""The page of an event through its life: facts, order of its parts, queries."""

import re
from datetime import date

import pytest
from django.db import connection
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from kontakte.models import Ort
from tests.veranstaltungen import factories as make
from themen.models import Zielgruppe
from veranstaltungen.models import Beteiligung, Reihe, Veranstaltung, Veranstaltungsart

pytestmark = pytest.mark.usefixtures("sections")


def html(visitor: Client, page: Veranstaltung) -> str:
    answer = visitor.get(page.get_url())
    assert answer.status_code == 200
    return answer.content.decode()


def facts(text: str) -> dict[str, str]:
    """Return the rows of the facts card as label and words."""
    rows = re.findall(r"<dt>(.*?)</dt>\s*<dd[^>]*>(.*?)</dd>", text, re.S)
    return {label: re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", words)).strip() for label, words in rows}


def in_order(text: str, *parts: str) -> bool:
    places = [text.find(part, text.find("<main")) for part in parts]
    assert -1 not in places, [part for part, place in zip(parts, places, strict=True) if place == -1]
    return places == sorted(places)


@override_settings(CLOCK_NOW="2023-03-20T12:00")
def test_a_past_meeting_reads_like_the_source(visitor):
    art = make.vocabulary(Veranstaltungsart, "expertengruppe")
    reihe = Reihe.objects.create(name="Expertengruppe DKBM", ordinal_words="Online-Treffen der Expertengruppe DKBM")
    page = make.event(
        "Zahlen für den Ausschuss",
        make.termin("2023-03-08", begin="09:00", end="13:00"),
        art=art,
        reihe=reihe,
        ordinal=8,
        place_text="virtueller Konferenz\u00adraum",
        report=[("text", "<p>Vier Absätze.</p>")],
    )
    text = html(visitor, page)
    shown = facts(text)
    assert shown["Art"] == "Expertengruppe"
    assert shown["Ort"] == "virtueller Konferenzraum"
    assert shown["Datum"] == "08.03.2023"
    assert shown["Uhrzeit"] == "09:00–13:00 Uhr"
    assert "Plattform" not in shown
    assert "8. Online-Treffen der Expertengruppe DKBM" in text
    assert in_order(
        text, "Expertengruppe", "Zahlen für den Ausschuss", "8. Online-Treffen", "08.03.2023", "Vier Absätze."
    )


@override_settings(CLOCK_NOW="2020-10-01T12:00")
def test_an_announcement_with_a_vague_date(visitor):
    page = make.event(
        "Werkstatt „Ganztag“ – wie weiter?!",
        make.termin("2020-12-01", precision="monat", certainty="vsl"),
        subtitle="Ein Tag für Teams",
        place_text="Online-\nVeranstaltung\nper Videokonferenz",
        is_free=True,
        team_min=2,
        team_max=2,
    )
    text = html(visitor, page)
    shown = facts(text)
    assert shown["Datum"] == "vsl. Dezember 2020"
    assert shown["Ort"] == "Online- Veranstaltung per Videokonferenz"
    assert shown["Kosten"] == "kostenfrei"
    assert shown["Teilnahmevoraussetzung"] == "2 Personen je Kommune"
    assert "Uhrzeit" not in shown
    assert "Werkstatt „Ganztag“ – wie weiter?!" in text
    assert "Save the Date" in text


def test_the_order_of_facts_is_that_of_the_site(visitor):
    from core import stamps
    from core.models import SiteSettings

    page = make.event("Ordnung", make.termin("2027-03-08", begin="09:00"), is_free=True)
    settings = SiteSettings.objects.get()
    settings.facts_order = "kosten,uhrzeit,datum"
    settings.save()
    stamps.clear()
    assert list(facts(html(visitor, page)))[:3] == ["Kosten", "Uhrzeit", "Datum"]


def test_facts_stand_before_the_text_in_the_source(visitor):
    page = make.event("Reihenfolge", make.termin("2027-03-08"), teaser="Worum es geht.")
    assert in_order(html(visitor, page), "<h1", "08.03.2027", "Worum es geht.")


@override_settings(CLOCK_NOW="2027-04-01T12:00")
def test_the_report_stands_above_the_announcement_which_stays_readable(visitor):
    page = make.event(
        "Nachher",
        make.termin("2027-03-08"),
        body=[("text", "<p>Kommen Sie vorbei.</p>")],
        report=[("text", "<p>Es waren viele da.</p>")],
    )
    assert in_order(html(visitor, page), "Rückblick", "Es waren viele da.", "Ankündigung", "Kommen Sie vorbei.")


@override_settings(CLOCK_NOW="2027-03-01T12:00")
def test_before_the_event_its_report_is_not_shown(visitor):
    page = make.event("Vorher", make.termin("2027-03-08"), report=[("text", "<p>Es waren viele da.</p>")])
    assert "Es waren viele da." not in html(visitor, page)


@override_settings(CLOCK_NOW="2022-07-01T12:00")
def test_sessions_stand_where_the_editor_put_them_and_empty_slots_show_nothing(visitor):
    page = make.event("Forum", make.termin("2022-06-16"), slug="forum")
    page.programmpunkte = [
        make.session("vortrag", "Der Vortrag", "10:00", "11:00", summary="Was bleibt."),
        make.session("forum", "Erstes Forum", "11:30"),
        make.session("forum", "Zweites Forum", "11:30"),
    ]
    page.report = [
        ("text", "<p>Einleitung.</p>"),
        ("sessions", {"kind": "vortrag"}),
        ("text", "<p>Drei Foren folgten.</p>"),
        ("sessions", {"kind": "forum"}),
    ]
    page.closing = [("text", "<p>Über die Initiative.</p>")]
    page.save()
    text = html(visitor, page)
    assert in_order(
        text, "Einleitung.", "Der Vortrag", "Drei Foren folgten.", "Erstes Forum", "Zweites Forum", "Über die"
    )
    assert text.count("Erstes Forum") == 1
    assert text.count("session__summary") == 1
    assert "<video" not in text


@override_settings(CLOCK_NOW="2027-03-01T12:00")
def test_registration_elsewhere_is_the_one_action(visitor):
    page = make.event(
        "Anmelden",
        make.termin("2027-03-08"),
        registration_state="offen",
        registration_url="https://example.org/anmeldung",
        registration_deadline=date(2027, 3, 5),
    )
    text = html(visitor, page)
    assert 'href="https://example.org/anmeldung"' in text
    assert "Zur Veranstaltung anmelden" in text
    assert facts(text)["Anmeldeschluss"] == "05.03.2027"
    with override_settings(CLOCK_NOW="2027-03-06T00:01"):
        late = html(visitor, page)
        assert "https://example.org/anmeldung" not in late
        assert "Anmeldung geschlossen" in late


def test_place_and_organisers_come_from_records(visitor):
    page = make.event("Orte", make.termin("2027-03-08"), attendance_mode="hybrid")
    page.ort = Ort.objects.create(name="Kulturspeicher", street="Am Fluss 1", postcode="01234", city="Musterstadt")
    page.beteiligte = [
        Beteiligung(organisation=make.organisation("Agentur"), role="veranstalter"),
        Beteiligung(organisation=make.organisation("Ministerium"), role="kooperation"),
    ]
    page.save()
    shown = facts(html(visitor, page))
    assert shown["Ort"] == "Kulturspeicher Am Fluss 1 01234 Musterstadt und online"
    assert (shown["Veranstalter"], shown["in Kooperation mit"]) == ("Agentur", "Ministerium")


@override_settings(CLOCK_NOW="2024-06-01T12:00")
def test_a_series_leads_to_the_dates_before_and_after(visitor):
    reihe = Reihe.objects.create(name="Monitoring")
    pages = [make.event(f"Treffen {y}", make.termin(f"{y}-03-08"), reihe=reihe) for y in (2023, 2024, 2025)]
    text = html(visitor, pages[1])
    assert pages[0].get_url() in text
    assert pages[2].get_url() in text
    assert "08.03.2025" in text


def test_a_translation_reads_its_facts_from_the_german_page(visitor):
    german = make.event("Daten", make.termin("2027-03-08", begin="09:00", end="13:00"), is_free=True, slug="daten")
    english_home = german.get_ancestors().get(depth=2).copy_for_translation(english())
    english_home.save_revision().publish()
    index = make.index().copy_for_translation(english())
    index.save_revision().publish()
    page = german.copy_for_translation(english())
    page.title, page.slug = "Data", "data"
    page.save_revision().publish()
    page.refresh_from_db()
    text = html(visitor, page)
    assert facts(text)["Date"] == "8 March 2027"
    assert facts(text)["Costs"] == "free of charge"
    assert page.get_url() == "/en/veranstaltungen/2027/data/"
    german.termine = [make.termin("2027-04-09")]
    german.save()
    assert facts(html(visitor, page))["Date"] == "9 April 2027"
    page.get_latest_revision().publish()
    assert Veranstaltung.objects.get(pk=page.pk).first_begin == german.first_begin


def english() -> Locale:
    return Locale.objects.get(language_code="en")


def test_a_draft_with_everything_empty_can_be_looked_at(admin_client):
    page = make.event("Entwurf", make.termin(), live=False)
    assert str(page) == "Entwurf"
    assert page.stand.label
    answer = page.make_preview_request()
    answer.render()
    assert answer.status_code == 200
    assert "Termin folgt" in answer.content.decode()


def test_the_preview_shows_what_stands_in_the_form():
    page = make.event("Vorschau", make.termin("2027-03-08"))
    draft = Veranstaltung.objects.get(pk=page.pk)
    draft.termine = [make.termin("2027-05-09")]
    draft.beteiligte = [Beteiligung(organisation=make.organisation("Stiftung"), role="foerderung")]
    draft.programmpunkte = [make.session("forum", "Neues Forum")]
    answer = draft.make_preview_request()
    answer.render()
    shown = facts(answer.content.decode())
    assert (shown["Datum"], shown["Gefördert durch"]) == ("09.05.2027", "Stiftung")
    assert "Neues Forum" in answer.content.decode()


def queries(visitor: Client, address: str) -> list[str]:
    assert visitor.get(address).status_code == 200
    with CaptureQueriesContext(connection) as captured:
        visitor.get(address)
    return [query["sql"] for query in captured]


def shape(queries: list[str]) -> list[str]:
    """The queries without their values."""
    return [re.sub(r"IN \([^()]*\)", "IN ()", re.sub(r"'[^']*'|\b\d+\b", "?", sql)) for sql in queries]


def test_a_full_event_costs_nine_queries_at_most_whatever_it_holds(visitor):
    small, large = make.full_event(1), make.full_event(50, "Fünfzig von allem")
    few, many = queries(visitor, small.get_url()), queries(visitor, large.get_url())
    assert len(few) <= 9, "\n".join(few)
    assert len(set(few)) == len(few)
    assert shape(few) == shape(many)


@pytest.mark.parametrize(("name", "slug"), [("Frühe Übergänge", "fruehe-uebergaenge"), ("Maßnahmen 1", "massnahmen-1")])
def test_the_address_of_a_series_spells_german_letters_out(name: str, slug: str) -> None:
    assert Reihe.objects.create(name=name).slug == slug


def test_the_facts_say_platform_and_target_group_once(visitor):
    group = make.vocabulary(Zielgruppe, "bildungsmanagement", label_de="Bildungsmanagement")
    words = {"place_text": "Online-Veranstaltung\nvia Videokonferenz", "platform": "Videokonferenz"}
    page = make.event(target_group_text="Aufgabenfeld „Bildungsmanagement“", zielgruppen=[group], **words)
    shown = facts(html(visitor, page))
    assert shown["Zielgruppe"] == "Aufgabenfeld „Bildungsmanagement“"
    assert "Plattform" not in shown
    other = make.event("Anders", platform="Videokonferenz", zielgruppen=[group])
    assert facts(html(visitor, other))["Zielgruppe"] == "Bildungsmanagement"
    assert facts(html(visitor, other))["Plattform"] == "Videokonferenz"


def test_the_date_of_a_cancelled_event_is_struck_and_said(visitor):
    cancelled = {"state_override": "abgesagt", "state_override_reason": "Sturm"}
    page = make.event("Abgesagt", make.termin("2027-03-08", begin="09:00"), **cancelled)
    row = '<dd><span class="visually-hidden">Abgesagt: </span><s>08.03.2027</s></dd>'
    assert row in re.sub(r">\s+<", "><", html(visitor, page))
    held = make.event("Findet statt", make.termin("2027-03-09"))
    assert "<s>" not in html(visitor, held)


@pytest.mark.parametrize(("mode", "label"), [("online", "Barrierefreiheit"), ("hybrid", "Barrierefreiheit vor Ort")])
def test_accessibility_is_on_site_only_where_there_is_a_site(visitor, mode: str, label: str):
    ort = Ort.objects.create(name="Runde", accessibility="Mit Untertiteln.")
    page = make.event("Mittagspause", make.termin("2030-03-08"), ort=ort, attendance_mode=mode)
    shown = facts(html(visitor, page))
    assert {name: words for name, words in shown.items() if name.startswith("Barriere")} == {label: "Mit Untertiteln."}
