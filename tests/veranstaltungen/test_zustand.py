"""The state of an event follows from its dates, its registration and what remains of it."""

import re
from datetime import date, datetime

import pytest
from django.core.exceptions import ValidationError
from django.test import override_settings
from wagtail.models import PageLogEntry

from tests.veranstaltungen import factories as make
from veranstaltungen.enums import Phase, Zustand
from veranstaltungen.models import Programmpunkt

pytestmark = pytest.mark.usefixtures("sections")
BEFORE, DURING, AFTER = "2027-03-01T12:00", "2027-03-08T10:00", "2027-03-09T12:00"
DAY = {"begin": "09:00", "end": "13:00"}


def state(page, moment: str) -> Zustand:
    with override_settings(CLOCK_NOW=moment):
        return page.stand.state


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, Zustand.ANGEKUENDIGT),
        ({"registration_state": "folgt"}, Zustand.ANGEKUENDIGT),
        ({"registration_state": "offen"}, Zustand.ANMELDUNG_OFFEN),
        ({"registration_state": "warteliste"}, Zustand.AUSGEBUCHT),
        ({"registration_state": "ausgebucht"}, Zustand.AUSGEBUCHT),
        ({"registration_state": "geschlossen"}, Zustand.ANMELDUNG_GESCHLOSSEN),
        ({"registration_state": "offen", "registration_deadline": date(2027, 2, 28)}, Zustand.ANMELDUNG_GESCHLOSSEN),
    ],
)
def test_before_the_event_registration_says_the_state(values, expected):
    assert state(make.event("Stand", make.termin("2027-03-08", **DAY), **values), BEFORE) == expected


def test_a_vague_date_is_a_save_the_date():
    page = make.event("Vage", make.termin("2027-12-01", precision="monat", certainty="vsl"))
    assert state(page, BEFORE) == Zustand.SAVE_THE_DATE
    assert page.stand.phase == Phase.UPCOMING


def test_the_clock_carries_an_event_from_running_to_documented():
    page = make.event("Lebenslauf", make.termin("2027-03-08", **DAY))
    assert state(page, DURING) == Zustand.LAEUFT
    assert state(page, AFTER) == Zustand.BEENDET
    page.report = [("text", "<p>Es war gut.</p>")]
    page.save()
    assert state(page, AFTER) == Zustand.RUECKBLICK
    page.programmpunkte = [Programmpunkt(title="Vortrag", summary="Was bleibt.")]
    page.save()
    assert state(page, AFTER) == Zustand.DOKUMENTIERT


def test_a_moved_event_names_its_old_date(visitor):
    page = make.event(
        "Verlegt", make.termin("2027-03-08", withdrawn_on=date(2027, 2, 1)), make.termin("2027-05-04"), slug="verlegt"
    )
    with override_settings(CLOCK_NOW=BEFORE):
        assert page.stand.state == Zustand.VERSCHOBEN
        text = visitor.get(page.get_url()).content.decode()
    assert "04.05.2027" in text
    assert "ursprünglich geplant am 8. März 2027" in text
    assert "verschoben auf den 4. Mai 2027" in text


def test_an_event_that_was_held_after_it_had_been_moved_names_its_old_date_without_a_warning(visitor):
    page = make.event("Verlegt", make.termin("2027-02-08", withdrawn_on=date(2027, 2, 1)), make.termin("2027-03-08"))
    with override_settings(CLOCK_NOW=AFTER):
        text = visitor.get(page.get_url()).content.decode()
    assert "ursprünglich geplant am 8. Februar 2027" in text
    assert "wurde verschoben" not in text
    assert "message--warning" not in text


def test_one_moved_day_of_several_is_said_without_a_warning_afterwards(visitor):
    days = [make.termin("2027-03-02"), make.termin("2027-03-08", withdrawn_on=date(2027, 2, 1))]
    page = make.event("Verlegt", *days, make.termin("2027-03-07"))
    with override_settings(CLOCK_NOW=AFTER):
        text = visitor.get(page.get_url()).content.decode()
    assert "Der Termin am 8. März 2027 wurde auf den 7. März 2027 verschoben." in text
    assert "message--warning" not in text


def test_a_cancelled_event_stays_reachable_and_says_so(visitor):
    page = make.event("Abgesagt", make.termin("2027-03-08", withdrawn_on=date(2027, 2, 1)), slug="abgesagt")
    with override_settings(CLOCK_NOW=BEFORE):
        assert page.stand.is_cancelled
        answer = visitor.get(page.get_url())
    assert answer.status_code == 200
    assert "Diese Veranstaltung ist abgesagt" in answer.content.decode()


def test_what_is_set_by_hand_counts_and_is_logged():
    page = make.event("Von Hand", make.termin("2027-03-08"))
    page.state_override, page.state_override_reason = Zustand.ABGESAGT, "Die Referentin ist krank"
    page.save()
    assert state(page, BEFORE) == Zustand.ABGESAGT
    entry = PageLogEntry.objects.filter(action="veranstaltungen.state_override").get()
    assert entry.data["reason"] == "Die Referentin ist krank"
    page.save()
    assert PageLogEntry.objects.filter(action="veranstaltungen.state_override").count() == 1


def test_a_state_set_by_hand_needs_a_reason():
    page = make.event("Ohne Grund", make.termin("2027-03-08"))
    page.state_override = Zustand.ABGESAGT
    with pytest.raises(ValidationError, match="warum"):
        page.clean()


def test_the_next_change_is_known():
    with override_settings(CLOCK_NOW=BEFORE):
        page = make.event("Uhr", make.termin("2027-03-08", **DAY), registration_deadline=date(2027, 3, 5))
    assert page.next_change.isoformat() == "2027-03-05T23:00:00+00:00"


FORM = "https://example.org/anmeldung"
REGISTER, WAIT = "Zur Veranstaltung anmelden", "Auf die Warteliste setzen lassen"
MOVED = (make.termin("2027-03-08", withdrawn_on=date(2027, 2, 1)), make.termin("2027-05-04"))


@pytest.mark.parametrize(
    ("values", "said", "button"),
    [
        ({"registration_state": "offen"}, "Anmeldung offen", REGISTER),
        ({"registration_state": "warteliste"}, "Ausgebucht – Warteliste möglich", WAIT),
        ({"registration_state": "ausgebucht"}, "Ausgebucht", ""),
        ({"registration_state": "geschlossen"}, "Anmeldung geschlossen", ""),
        ({"registration_state": "warteliste", "registration_deadline": date(2027, 1, 5)}, "Anmeldung geschlossen", ""),
        ({"registration_state": "offen", "state_override": "ausgebucht"}, "Ausgebucht", ""),
        ({"registration_state": "offen", "state_override": "anmeldung_geschlossen"}, "Anmeldung geschlossen", ""),
        ({"registration_state": "warteliste", "state_override": "abgesagt"}, "Abgesagt", ""),
    ],
)
def test_the_button_offers_what_the_card_says(visitor, values, said, button):
    by_hand = {"state_override_reason": "Der Saal ist klein."} if "state_override" in values else {}
    page = make.event("Voll", make.termin("2027-03-08"), registration_url=FORM, **values, **by_hand)
    html = registration_card(visitor, page)
    assert said in html
    assert [each for each in (REGISTER, WAIT) if each in html] == ([button] if button else [])
    assert (FORM in html) == bool(button)


@pytest.mark.parametrize(
    ("registration", "said"), [("warteliste", "Warteliste möglich"), ("geschlossen", "geschlossen")]
)
def test_a_moved_event_says_what_holds_for_registration(visitor, registration, said):
    page = make.event("Verlegt", *MOVED, registration_url=FORM, registration_state=registration)
    html = registration_card(visitor, page)
    assert "Verschoben" in html
    assert said in html


@pytest.mark.parametrize(
    ("registration", "subject"),
    [("offen", "Anmeldung%3A%20Kosten%20%26%20Nutzen"), ("warteliste", "Warteliste%3A%20Kosten%20%26%20Nutzen")],
)
def test_registration_by_mail_names_the_event_and_says_that_it_is_a_mail(visitor, registration, subject):
    values = {"registration_state": registration, "registration_email": "anmeldung@example.org"}
    html = registration_card(visitor, make.event("Kosten & Nutzen", make.termin("2027-03-08"), **values))
    assert f'href="mailto:anmeldung@example.org?subject={subject}"' in html
    assert "Ihr E-Mail-Programm" in html
    assert "Adresse: anmeldung@example.org<" in html


def test_a_waiting_list_without_an_address_names_the_way(visitor):
    html = registration_card(visitor, make.event("Voll", make.termin("2027-03-08"), registration_state="warteliste"))
    assert WAIT not in html
    assert "Bitte schreiben Sie dem Kontakt dieser Veranstaltung" in html


@pytest.mark.parametrize(
    ("values", "said", "button"),
    [
        ({"registration_from": "2027-02-01T09:00+01:00", "registration_url": FORM}, "Anmeldung offen", REGISTER),
        ({"registration_from": "2027-02-01T09:00+01:00"}, "Anmeldung öffnet später", ""),
        ({"registration_from": "2027-03-02T09:00+01:00", "registration_url": FORM}, "Anmeldung ab 2. März 2027", ""),
        (
            {
                "registration_from": "2027-02-01T09:00+01:00",
                "registration_url": FORM,
                "registration_deadline": date(2027, 2, 27),
            },
            "Anmeldung geschlossen",
            "",
        ),
    ],
)
def test_registration_opens_and_closes_by_itself(visitor, values, said, button):
    opens = datetime.fromisoformat(values["registration_from"])
    said_of = {**values, "registration_from": opens, "registration_state": "folgt"}
    page = make.event("Bald", make.termin("2027-03-08"), **said_of)
    html = registration_card(visitor, page)
    assert said in html
    assert (REGISTER in html) == bool(button)


def life_line(visitor, page, moment: str) -> tuple[int, str]:
    """Return how many steps lie behind, and which one is present."""
    with override_settings(CLOCK_NOW=moment):
        html = visitor.get(page.get_url()).content.decode()
    line = html[html.index('class="event-path') :].partition("</ol>")[0]
    return line.count("is-done"), re.search(r'aria-current="step"><span>(.*?)<', line)[1]


def test_the_life_line_says_the_same_as_the_state(visitor):
    page = make.event("Lebenslauf", make.termin("2027-03-08", **DAY), registration_state="offen")
    assert life_line(visitor, page, BEFORE) == (2, "Anmeldung")
    assert life_line(visitor, page, DURING) == (3, "Findet gerade statt")
    assert life_line(visitor, page, AFTER) == (3, "Beendet")
    page.report = [("text", "<p>Es war gut.</p>")]
    page.save()
    assert life_line(visitor, page, AFTER) == (3, "Rückblick")


def registration_card(visitor, page) -> str:
    with override_settings(CLOCK_NOW=BEFORE):
        html = visitor.get(page.get_url()).content.decode()
    return html[html.index('class="article__side"') : html.index("</aside>")]
