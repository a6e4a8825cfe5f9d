"""The page of a publication, element by element."""

import json
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core.listings import Criteria, listing
from core.models import Material
from core.visibility import ANONYMOUS
from kontakte.models import Organisation, Person
from tests.core.trees import translate
from tests.wissenspool.factories import art, index_below, kommune, publikation, thema
from themen.models import Phase
from wissenspool.models import Mitwirkung, Publikation, PublikationsIndex

pytestmark = pytest.mark.django_db
ADDRESS = "/wissenspool/uebergaenge/"


@pytest.fixture
def index(planted) -> PublikationsIndex:
    return index_below(planted)


@pytest.fixture
def page(index: PublikationsIndex) -> Publikation:
    made = publikation(
        index,
        "Übergänge gestalten",
        (thema("Ganztag"), thema("Übergänge", hue=195)),
        slug="uebergaenge",
        subtitle="Von der Kita in die Grundschule",
        year=2026,
        month=9,
        art=art("Handreichung"),
        kommune=kommune(),
        place="Musterstadt",
        extent=64,
        licence="CC BY 4.0",
        isbn="978-3-00-000001-0",
        doi="10.5555/beispiel.2026",
        key_messages="Ein Kalender wirkt.\n- Vier Kennzahlen genügen.\n\n",
        abstract="Erster Absatz.\r\n\r\nZweiter <Absatz>.",
    )
    person = Person.objects.create(first_name="Amira", last_name="Born", slug="amira-born")
    body = Organisation.objects.create(name="Transferagentur Musterland")
    Mitwirkung.objects.create(publikation=made, person=person, sort_order=0)
    Mitwirkung.objects.create(publikation=made, name_as_printed="Weidner, Hans-Peter", sort_order=1)
    Mitwirkung.objects.create(publikation=made, organisation=body, role="herausgeber", sort_order=2)
    phase = Phase.objects.create(key="kita", label_de="Übergang Kita–Grundschule")
    made.phasen.add(phase)
    made.save()
    Material.objects.create(page=made, url="https://example.org/bericht", label="Bericht im Netz", kind="link")
    return made


def words(visitor: Client, address: str = ADDRESS) -> str:
    response = visitor.get(address)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_everything_stands_on_the_page(visitor: Client, page: Publikation) -> None:
    content = words(visitor)
    for text in (
        "Handreichung · 2026",
        "Übergänge gestalten",
        "Von der Kita in die Grundschule",
        "Amira Born, Hans-Peter Weidner · Herausgeber: Transferagentur Musterland",
        "Kernaussagen",
        "<li>Ein Kalender wirkt.</li><li>Vier Kennzahlen genügen.</li>",
        "<p>Erster Absatz.</p><p>Zweiter &lt;Absatz&gt;.</p>",
        "Übergang Kita–Grundschule",
        "September 2026",
        "64 Seiten",
        "Landkreis Beispielau",
        "Bericht im Netz",
        'href="/wissenspool/?thema=ganztag"',
        'rel="license" href="https://creativecommons.org/licenses/by/4.0/deed.de"',
        'href="https://doi.org/10.5555/beispiel.2026"',
        "Zitiervorschlag",
        "Stand: <time",
    ):
        assert text in content, text


def test_the_printed_name_stays_when_the_record_changes(page: Publikation) -> None:
    row = page.mitwirkungen.first()
    Person.objects.update(last_name="Anders")
    row.refresh_from_db()
    assert (row.name_as_printed, row.display_name) == ("Born, Amira", "Amira Born")


def test_structured_data_is_for_machines_and_safe(visitor: Client, page: Publikation) -> None:
    Publikation.objects.filter(pk=page.pk).update(abstract="</script><b>")
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', words(visitor))
    data = next(item for item in map(json.loads, found) if item["@type"] == "Report")
    assert data["author"] == [
        {"@type": "Person", "name": "Amira Born"},
        {"@type": "Person", "name": "Hans-Peter Weidner"},
    ]
    assert (data["datePublished"], data["inLanguage"]) == ("2026-09", "de")
    assert data["description"] == "</script><b>"
    way = next(item for item in map(json.loads, found) if item["@type"] == "BreadcrumbList")["itemListElement"]
    assert [step["name"] for step in way] == ["Transferagentur Musterland", "Wissenspool", "Übergänge gestalten"]
    assert way[1]["item"] == "http://testserver/wissenspool/"


def test_an_empty_publication_breaks_nothing(visitor: Client, index: PublikationsIndex) -> None:
    page = publikation(index, "Leer", slug="leer")
    content = words(visitor, "/wissenspool/leer/")
    assert "<i>Leer</i>. (o. J.)." in content and "Kernaussagen" not in content
    assert str(page) == "Leer" and str(Mitwirkung()) == "#None"


def test_a_translation_shows_its_words_and_the_facts_of_its_source(
    visitor: Client, index: PublikationsIndex, page: Publikation
) -> None:
    translate(index, "en", slug="knowledge")
    translate(page, "en", title="Shaping transitions", slug="transitions", subtitle="", abstract="First paragraph.")
    content = words(visitor, "/en/knowledge/transitions/")
    for text in (
        "Handreichung (en) · 2026",
        "Shaping transitions",
        "Amira Born",
        "64 pages",
        "First paragraph.",
        "Bericht im Netz",
    ):
        assert text in content, text
    assert "Erster Absatz" not in content


def statements(visitor: Client, address: str) -> list[str]:
    visitor.get(address)
    visitor.get(address)
    with CaptureQueriesContext(connection) as queries:
        visitor.get(address)
    return [re.sub(r"IN \([^()]*\)", "IN (…)", re.sub(r"'[^']*'|\b\d+\b", "?", query["sql"])) for query in queries]


def test_queries_stay_the_same_for_much_content(visitor: Client, index: PublikationsIndex, page: Publikation) -> None:
    publikation(index, "Verwandt", (thema("Ganztag"),), year=2020, art=art())
    few = statements(visitor, ADDRESS)
    for number in range(12):
        Material.objects.create(page=page, url=f"https://example.org/{number}", label=f"Link {number}", kind="link")
        Mitwirkung.objects.create(publikation=page, name_as_printed=f"Name {number}", sort_order=9)
        publikation(index, f"Weitere {number}", (thema("Ganztag"),), year=2021, art=art())
    page.themen.add(*[thema(f"Thema {number}") for number in range(10)])
    page.save()
    many = statements(visitor, ADDRESS)
    assert many == few
    assert len(few) <= 9 and len(set(few)) == len(few)


def cards(criteria: Criteria) -> list[str]:
    return [card.params["title"] for card in listing("publikationen").cards(criteria, ANONYMOUS)]


def test_the_listing_for_other_pages(index: PublikationsIndex) -> None:
    ganztag, place = thema("Ganztag"), kommune()
    old = publikation(index, "Alt", (ganztag,), year=2001)
    new = publikation(index, "Neu", (ganztag,), year=2026, kommune=place, art=art("Bildungsbericht"))
    publikation(index, "Anderes", (thema("Monitoring"),), year=2025)
    publikation(index, "Entwurf", (ganztag,), year=2027, live=False)
    assert cards(Criteria()) == ["Neu", "Anderes", "Alt"]
    assert cards(Criteria(limit=1)) == ["Neu"]
    assert cards(Criteria(thema_id=ganztag.pk)) == ["Neu", "Alt"]
    assert cards(Criteria(kommune_id=place.pk)) == ["Neu"]
    assert cards(Criteria(art_key="bildungsbericht")) == ["Neu"]
    assert cards(Criteria(art_key="gibt-es-nicht")) == []
    assert cards(Criteria(pinned=(old.pk,))) == ["Alt", "Neu", "Anderes"]
    assert cards(Criteria(thema_id=ganztag.pk, exclude=frozenset({new.pk}))) == ["Alt"]
    with CaptureQueriesContext(connection) as queries:
        cards(Criteria(thema_id=ganztag.pk, pinned=(old.pk,)))
    assert len([query for query in queries if "wissenspool_publikation" in query["sql"]]) == 1


def test_the_teaser_leads_where_there_is_no_abstract(visitor: Client, index: PublikationsIndex) -> None:
    publikation(index, "Ohne Kurzfassung", teaser="Zwei Seiten zum Abhaken.")
    publikation(index, "Mit Kurzfassung", teaser="Für Listen gedacht.", abstract="Ein Absatz.")
    assert '<p class="lead">Zwei Seiten zum Abhaken.</p>' in words(visitor, "/wissenspool/ohne-kurzfassung/")
    assert '<p class="lead">' not in words(visitor, "/wissenspool/mit-kurzfassung/")
