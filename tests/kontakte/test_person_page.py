"""The page of a person."""

import json
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core import contributions
from core.contributions import Contributions
from core.listings import Card
from tests.kontakte.factories import make_contact, make_home, make_organisation, make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def speaks(monkeypatch):
    """Everybody whose id is in the set has spoken somewhere."""
    speakers = set()

    def build(person_id, _language, _visitor):
        card = Card("components/teaser_card.html", {"title": "Fachtag Ganztag", "url": "/fachtag/", "level": 3})
        return [card] if person_id in speakers else []

    monkeypatch.setattr(contributions, "_kinds", {"talks": Contributions("talks", "Vorträge", build)})
    return speakers


def structured_data(html):
    return json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)[1])


def test_one_of_the_team_has_a_page_with_contact_and_structured_data(client):
    make_home()
    person = make_person(
        title="Dr.", first_name="Ayla", last_name="</script>Brandt", slug="ayla", function="Leiterin", is_team=True
    )
    make_contact(person=person, office_name="", phone="0391 5550000")
    html = client.get("/kontakt/person/ayla/").content.decode()
    assert "tel:+493915550000" in html
    data = structured_data(html)
    assert (data["@type"], data["honorificPrefix"], data["jobTitle"]) == ("Person", "Dr.", "Leiterin")
    assert data["name"] == "Ayla </script>Brandt"


def test_a_speaker_has_a_page_with_contributions_but_without_telephone(client, speaks):
    make_home()
    person = make_person(slug="ayla", organisation=make_organisation(name="Kreis Nord"))
    make_contact(person=person, phone="0391 5550000")
    speaks.add(person.pk)
    html = client.get("/kontakt/person/ayla/").content.decode()
    assert "Vorträge" in html
    assert "Fachtag Ganztag" in html
    assert "Kreis Nord" in html
    assert "5550000" not in html


def test_somebody_without_public_contribution_has_no_page(client, speaks):
    make_home()
    make_person(slug="ayla")
    assert client.get("/kontakt/person/ayla/").status_code == 404
    assert client.get("/kontakt/person/niemand/").status_code == 404


def test_the_page_of_a_person_takes_few_queries(client):
    make_home()
    person = make_person(slug="ayla", is_team=True)
    for _ in range(5):
        make_contact(person=person)
    client.get("/kontakt/person/ayla/")
    with CaptureQueriesContext(connection) as queries:
        client.get("/kontakt/person/ayla/")
    assert len(queries) <= 9
