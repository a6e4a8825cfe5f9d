"""The English page of an event: German words of records carry their language, English ones none."""

import re

import pytest

from kontakte.models import Kontakt, Kontaktkarte, Organisation, Ort, Person
from tests.core.trees import translate
from tests.veranstaltungen.factories import event, session, termin, vocabulary
from themen.models import Thema
from veranstaltungen.models import Beteiligung, Reihe, Veranstaltung, Veranstaltungsart, VeranstaltungsIndex

pytestmark = pytest.mark.django_db


@pytest.fixture
def english(planted) -> Veranstaltung:
    index = VeranstaltungsIndex(title="Veranstaltungen", slug="veranstaltungen", live=True)
    planted.add_child(instance=index)
    translate(index, "en", title="Events", slug="events")
    person = Person.objects.create(first_name="Ayla", last_name="Brandt", function="Bildungskoordinatorin")
    contact = Kontakt.objects.create(person=person, email="brandt@example.org", responsibility_en="Registration")
    german = event(
        "Fachtag Ganztag",
        termin("2027-03-08"),
        parent=index,
        art=vocabulary(Veranstaltungsart, "fachtag", label_en="Symposium"),
        reihe=Reihe.objects.create(name="Reihe Ganztag", slug="reihe-ganztag"),
        ordinal=8,
        ort=Ort.objects.create(name="Kulturspeicher", city="Musterstadt"),
        attendance_mode="praesenz",
        themen=[vocabulary(Thema, "ganztag"), vocabulary(Thema, "monitoring", label_en="Data monitoring")],
        beteiligte=[
            Beteiligung(organisation=Organisation.objects.create(name="Ministerium"), role="foerderung"),
            Beteiligung(organisation=Organisation.objects.create(name="Stiftung", name_en="Trust"), role="kooperation"),
        ],
        programmpunkte=[session("forum", "Was bleibt?", summary="Drei Städte zeigten ihre Zahlen.")],
        kontaktkarten=[Kontaktkarte(kontakt=contact)],
    )
    made = translate(german, "en", title="Symposium on all-day schools", slug="symposium")
    return Veranstaltung.objects.get(pk=made.pk)


def test_german_words_are_marked_and_english_ones_are_not(english, visitor):
    html = visitor.get(english.get_url()).content.decode()
    found = re.findall(r'<(?:span|p) lang="de">(.*?)</', html)
    expected = {"Ganztag", "Reihe Ganztag", "Kulturspeicher", "Ministerium", "Was bleibt?", "Bildungskoordinatorin"}
    assert expected | {"Drei Städte zeigten ihre Zahlen."} <= set(found)
    for text in ("Symposium", "Data monitoring", "Trust"):
        assert text in html
        assert text not in found


def test_a_german_page_marks_nothing(english, visitor):
    html = visitor.get(english.source.get_url()).content.decode()
    assert '<span lang="de">' not in html


def test_the_rows_of_a_list_mark_the_place(english, visitor):
    html = visitor.get(english.get_parent().get_parent().get_url()).content.decode()
    assert '<span lang="de">Musterstadt</span>' in html
    assert '<span lang="de">Symposium' not in html


def test_the_language_switch_keeps_the_filters_that_exist(english, visitor):
    asked = "/veranstaltungen/?thema=ganztag&format=gibtesnicht&von=01.03.2027&page=2"
    html = visitor.get(asked).content.decode()
    assert 'href="/en/events/?thema=ganztag&amp;von=2027-03-01" hreflang="en"' in html
