"""Which contacts a page shows."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Locale

from core import stamps
from home.models import StandardSeite
from kontakte.enums import Herkunft
from kontakte.services import card, contacts_of
from tests.kontakte.factories import (
    make_contact,
    make_home,
    make_organisation,
    make_page,
    make_person,
    make_place,
    put_on,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def branch():
    """A page with a section above it."""
    section = make_page(title="Wissenspool")
    page = make_page(section)
    page.chain = [make_home(), section]
    return section, page


def names(page):
    return [item["name"] for item in contacts_of(page).cards]


def test_own_cards_come_first_and_in_order(branch):
    section, page = branch
    one, two = make_contact(office_name="Eins"), make_contact(office_name="Zwei")
    put_on(page, two, one)
    put_on(section, make_contact())
    make_contact(is_default=True)
    found = contacts_of(page)
    assert [item["name"] for item in found.cards] == ["Zwei", "Eins"]
    assert found.herkunft == Herkunft.SEITE


def test_a_page_without_cards_shows_those_of_the_nearest_page_above(branch):
    section, page = branch
    put_on(make_home(), make_contact(office_name="Ganz oben"))
    put_on(section, make_contact(office_name="Abschnitt"))
    found = contacts_of(page)
    assert [item["name"] for item in found.cards] == ["Abschnitt"]
    assert (found.herkunft, found.inherited_from) == (Herkunft.ABSCHNITT, "Wissenspool")


def test_else_the_contact_of_the_topic_then_the_last_resort(branch, monkeypatch):
    _section, page = branch
    make_contact(office_name="Zentrale", is_default=True)
    of_topic = make_contact(office_name="Monitoring")
    assert names(page) == ["Zentrale"]
    monkeypatch.setattr(StandardSeite, "topic_contacts", lambda _page: [of_topic.pk])
    assert names(page) == ["Monitoring"]
    assert contacts_of(page).herkunft == Herkunft.THEMA


def test_no_contact_at_all_is_no_error(branch):
    _section, page = branch
    assert contacts_of(page).cards == []


def test_the_last_resort_is_found_although_it_stands_on_other_pages(branch):
    _section, page = branch
    central = make_contact(office_name="Zentrale", is_default=True)
    put_on(make_page(), central)
    put_on(make_page(), central)
    assert names(page) == ["Zentrale"]


@pytest.mark.parametrize("count", [1, 50])
def test_any_number_of_cards_is_one_query(branch, count):
    _section, page = branch
    put_on(
        page,
        *(
            make_contact(person=make_person(organisation=make_organisation()), office=make_place())
            for _ in range(count)
        ),
    )
    page = StandardSeite.objects.get(pk=page.pk)
    page.chain = [make_home()]
    stamps.versions()
    contacts_of(page)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert len(contacts_of(page).cards) == count
    assert len([item for item in queries if "kontakte_kontakt" in item["sql"]]) == 1


def test_a_translation_reads_the_cards_of_its_source(branch):
    _section, page = branch
    english, _made = Locale.objects.get_or_create(language_code="en")
    stamps.clear()
    make_home().copy_for_translation(english)
    put_on(page, make_contact(office_name="Zentrale", role="Leitung", role_en="Head"))
    page.move(make_home(), "last-child")
    page.refresh_from_db()
    translated = page.copy_for_translation(english)
    translated.chain = [make_home()]
    with translation.override("en"):
        assert contacts_of(translated).cards[0]["role"] == "Head"


def test_a_card_shows_what_was_typed(branch):
    contact = make_contact(
        person=make_person(title="Dr.", first_name="Ayla", last_name="Brandt", function="Leiterin"),
        phone="0391 / 555-0000",
    )
    shown = card(contact)
    assert (shown["title"], shown["name"], shown["role"], shown["phone"]) == (
        "Dr.",
        "Ayla Brandt",
        "Leiterin",
        "0391 / 555-0000",
    )


def test_only_people_of_the_team_are_linked_from_their_card():
    assert card(make_contact(person=make_person()))["url"] == ""
    assert card(make_contact(person=make_person(slug="ayla", is_team=True)))["url"] == "/kontakt/person/ayla/"
