"""Events of partners are marked as such, and an event that stands there twice is noticed."""

import json
import re

import pytest
from django.contrib.messages import get_messages
from django.core.exceptions import ValidationError
from django.urls import reverse

from tests.core.admin_forms import PUBLISH, edit
from tests.veranstaltungen import factories as make
from veranstaltungen.dubletten import duplicates, plain_title

pytestmark = pytest.mark.usefixtures("sections")
PARTNER = {"origin": "Landkreis <b>Musterland</b>", "origin_url": "https://example.org/fachtag"}


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.CLOCK_NOW = "2027-02-01T12:00"


def test_page_and_list_say_whose_event_it_is(visitor):
    page = make.event("Fachtag", make.termin("2027-03-08"), **PARTNER)
    html = visitor.get(page.get_url()).content.decode()
    assert "eine Veranstaltung von Landkreis &lt;b&gt;Musterland&lt;/b&gt;" in html
    assert 'href="https://example.org/fachtag"' in html
    listed = visitor.get("/veranstaltungen/").content.decode()
    assert "Veranstaltung von: Landkreis &lt;b&gt;Musterland&lt;/b&gt;" in listed


def test_own_events_say_nothing(visitor):
    page = make.event("Eigener Tag", make.termin("2027-03-08"))
    assert "eine Veranstaltung von" not in visitor.get(page.get_url()).content.decode()
    assert "Veranstaltung von:" not in visitor.get("/veranstaltungen/").content.decode()


def test_structured_data_name_the_partner_as_organiser(visitor):
    page = make.event("Fachtag", make.termin("2027-03-08"), **PARTNER)
    html = visitor.get(page.get_url()).content.decode()
    blocks = [
        json.loads(text) for text in re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)
    ]
    event = next(each for block in blocks for each in block.get("@graph", [block]) if each.get("@type") == "Event")
    assert event["organizer"] == [{"@type": "Organization", "name": PARTNER["origin"]}]
    assert event["sameAs"] == PARTNER["origin_url"]


def test_an_address_without_a_name_is_refused():
    page = make.event("Fachtag", make.termin("2027-03-08"))
    page.origin_url = "https://example.org/fachtag"
    with pytest.raises(ValidationError) as refused:
        page.clean()
    assert "von wem die Veranstaltung ist" in refused.value.message_dict["origin"][0]


def test_titles_are_compared_without_case_quotes_and_year():
    same = {plain_title(text) for text in ["„Bildung steuern“ 2027", "Bildung steuern", "BILDUNG – steuern!"]}
    assert same == {"bildung-steuern"}


def test_an_event_with_the_same_title_on_the_same_day_is_found():
    page = make.event("Bildung steuern", make.termin("2027-03-08", begin="09:00", end="13:00"))
    twin = make.event("„Bildung steuern“ 2027", make.termin("2027-03-08"), live=False)
    vague = make.event("Bildung steuern", make.termin("2027-03-01", precision="monat"))
    make.event("Bildung steuern", make.termin("2027-03-09"))
    make.event("Bildung messen", make.termin("2027-03-08"))
    assert {each.pk for each in duplicates(page)} == {twin.pk, vague.pk}
    assert [each.live for each in duplicates(page) if each.pk == twin.pk] == [False]


def test_events_without_a_date_are_compared_with_each_other():
    page, twin = make.event("Runde"), make.event("Runde")
    make.event("Runde", make.termin("2027-03-08"))
    assert [each.pk for each in duplicates(page)] == [twin.pk]


def test_the_editor_reads_of_it_in_the_form(admin_client):
    page = make.event("Bildung steuern", make.termin("2027-03-08"))
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    words = "Es gibt zur selben Zeit eine andere Veranstaltung mit diesem Titel"
    assert words not in admin_client.get(address, follow=True).content.decode()
    twin = make.event("Bildung steuern", make.termin("2027-03-08"))
    html = admin_client.get(address, follow=True).content.decode()
    assert words in html
    assert f'href="{reverse("wagtailadmin_pages:edit", args=[twin.pk])}"' in html


@pytest.mark.parametrize("action", [{}, PUBLISH], ids=["draft", "published"])
def test_the_editor_reads_of_it_right_after_saving(admin_client, action):
    page = make.event("Bildung steuern", make.termin("2027-03-08"))
    twin = make.event("Steuern im Landkreis", make.termin("2027-03-08"))
    answer = edit(admin_client, page, title="Steuern im Landkreis", **action)
    assert answer.status_code == 302
    said = [str(each) for each in get_messages(answer.wsgi_request)]
    assert any("Bitte prüfen Sie, ob es dieselbe ist:" in each for each in said)
    assert any(f'href="{reverse("wagtailadmin_pages:edit", args=[twin.pk])}"' in each for each in said)


def test_an_event_that_is_there_once_is_saved_without_a_hint(admin_client):
    page = make.event("Bildung steuern", make.termin("2027-03-08"))
    make.event("Bildung steuern", make.termin("2027-03-09"))
    answer = edit(admin_client, page, title="Bildung steuern!", **PUBLISH)
    assert not [each for each in get_messages(answer.wsgi_request) if "andere Veranstaltung" in str(each)]
