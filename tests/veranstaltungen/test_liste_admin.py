"""The list of events in the admin."""

from datetime import date

import pytest

from tests.veranstaltungen import factories as make
from veranstaltungen.enums import Zustand
from veranstaltungen.models import Veranstaltung, VeranstaltungsIndex
from veranstaltungen.standfilter import DRAFT, in_state

pytestmark = pytest.mark.usefixtures("sections")
LIST = "/admin/veranstaltungen/"
PAST, COMING = "2027-03-08", "2027-09-08"
OFF = {"withdrawn_on": date(2027, 2, 1)}


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.CLOCK_NOW = "2027-06-01T12:00"


@pytest.fixture
def events() -> dict[str, Veranstaltung]:
    """One event in each state, and a draft."""
    by_hand = {"state_override": "abgesagt", "state_override_reason": "Der Saal fehlt."}
    made = [
        make.event("Vage", make.termin("2027-09-01", precision="monat")),
        make.event("Geplant", make.termin(COMING)),
        make.event("Offen", make.termin(COMING), registration_state="offen", registration_url="https://example.org/"),
        make.event("Voll", make.termin(COMING), registration_state="ausgebucht"),
        make.event("Zu", make.termin(COMING), registration_state="geschlossen"),
        make.event("Verlegt", make.termin(PAST, **OFF), make.termin(COMING)),
        make.event("Aus", make.termin(PAST, **OFF)),
        make.event("Aus von Hand", make.termin(COMING), **by_hand),
        make.event("Jetzt", make.termin("2027-06-01")),
        make.event("Vorbei", make.termin(PAST)),
        make.event("Bericht", make.termin(PAST), report=[("text", "<p>Es war gut.</p>")]),
        make.event("Entwurf", make.termin(COMING), live=False),
    ]
    return {event.title: event for event in made}


def test_each_state_finds_the_events_that_show_it(events):
    stored = Veranstaltung.objects.all()
    for state in Zustand.values:
        shown = {event.title for event in stored if event.stand.state == state}
        assert {event.title for event in in_state(stored, state)} == shown
        assert shown or state == Zustand.DOKUMENTIERT
    assert [event.title for event in in_state(stored, DRAFT)] == ["Entwurf"]


def test_a_new_event_is_one_click_away(admin_client):
    (index,) = VeranstaltungsIndex.objects.filter(locale__language_code="de")
    make.event("Fachtag", make.termin(COMING))
    answer = admin_client.get(f"{LIST}choose_parent/", follow=True)
    assert answer.redirect_chain[-1][0] == f"/admin/pages/add/veranstaltungen/veranstaltung/{index.pk}/"
    assert answer.status_code == 200


def test_the_list_offers_the_states_and_ignores_one_that_does_not_exist(admin_client, events):
    text = admin_client.get(LIST, {"stand": "abgesagt"}).content.decode()
    assert "Aus von Hand" in text
    assert "Geplant" not in text
    assert "Entwurf" in admin_client.get(LIST, {"stand": DRAFT}).content.decode()
    assert admin_client.get(LIST, {"stand": "x" * 99}).status_code == 200


def test_the_list_brings_the_style_that_keeps_words_of_titles_whole(admin_client):
    make.event("Arbeitsgemeinschaft Bildungsportale", make.termin(COMING))
    html = admin_client.get(LIST).content.decode()
    assert "admin/events" in html
    assert '<td class="event-date">' in html
