"""What a kind of publication asks for before it is published, wherever somebody publishes it."""

import datetime

import pytest

from core import stand
from core.guards import reason_to_keep_a_draft
from home.services import ensure_site
from tests.core.admin_forms import PUBLISH, create, edit, errors
from tests.core.factories import make_document
from tests.wissenspool.factories import art, kommune, publikation, reihe
from wissenspool.arten import required_of
from wissenspool.enums import Requirable
from wissenspool.models import Mitwirkung, Publikation, PublikationsIndex

pytestmark = pytest.mark.django_db
VALUES = {"title": "Probe", "slug": "probe", "year": "2026"}


@pytest.fixture
def index() -> PublikationsIndex:
    ensure_site()
    return PublikationsIndex.objects.get(locale__language_code="de")


def kind(*required: str):
    made = art("Prüfling")
    made.required = list(required)
    made.save()
    return made


CASES = [
    (["kommune", "situation", "approach", "results"], {"kommune", "situation", "approach", "results"}),
    (["medium", "transcript"], {"media_file", "transcript"}),
    (["part_of"], {"part_of"}),
    (["mitwirkungen", "materialien"], {"__all__"}),
    (["abstract", "themen", "licence"], {"abstract", "themen", "licence"}),
]


@pytest.mark.parametrize(("required", "names"), CASES)
def test_a_kind_asks_when_published_and_not_in_a_draft(admin_client, index, required, names):
    values = {**VALUES, "art": kind(*required).pk}
    found = errors(create(admin_client, index, Publikation, **values, **PUBLISH))
    assert set(found) == names
    assert all(sentence.startswith("Bitte") for sentences in found.values() for sentence in sentences)
    assert create(admin_client, index, Publikation, **values).status_code == 302
    draft = Publikation.objects.get(slug="probe")
    assert len(draft.sentences_of_what_is_missing()) == len(required)
    assert "Bitte" in reason_to_keep_a_draft(draft)


def test_a_paper_is_neither_film_nor_captions(admin_client, index):
    values = {**VALUES, "art": kind("medium", "transcript").pk}
    paper = make_document()
    files = {"media_file": paper.pk, "captions": paper.pk}
    found = errors(create(admin_client, index, Publikation, **values, **files, **PUBLISH))
    assert set(found) == {"media_file", "captions"}
    assert "weder Film noch Ton" in found["media_file"][0]
    assert "VTT-Datei" in found["captions"][0]
    assert create(admin_client, index, Publikation, **values, **files).status_code == 302
    assert "weder Film noch Ton" in reason_to_keep_a_draft(Publikation.objects.get(slug="probe"))


def test_own_film_and_its_captions_are_published(admin_client, index):
    film = make_document(b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom", "Film.MP4")
    words = make_document(b"WEBVTT\n\n00:01.000 --> 00:02.000\nGuten Tag.\n", "film.vtt")
    values = {**VALUES, "art": kind("medium", "transcript").pk, "media_file": film.pk, "captions": words.pk}
    assert create(admin_client, index, Publikation, **values, **PUBLISH).status_code == 302
    assert Publikation.objects.get(slug="probe").live


def test_a_filled_one_is_published(admin_client, index):
    values = {**VALUES, "art": kind("transcript", "medium", "place").pk, "place": "Musterstadt"}
    film = {"media_url": "https://vimeo.com/123456789", "transcript": "Guten Tag."}
    assert create(admin_client, index, Publikation, **values, **film, **PUBLISH).status_code == 302
    assert Publikation.objects.get(slug="probe").live


def test_the_series_takes_the_place_of_an_issue_that_is_not_here(admin_client, index):
    values = {**VALUES, "art": kind("part_of").pk, "reihe": reihe().pk}
    assert create(admin_client, index, Publikation, **values, **PUBLISH).status_code == 302


def test_an_author_or_a_publisher_is_enough_and_an_illustrator_is_not(index):
    page = publikation(index, "Probe", art=kind(Requirable.MAKERS), year=2026)
    Mitwirkung.objects.create(publikation=page, role="illustration", name_as_printed="Holm, Ida")
    assert page.sentences_of_what_is_missing()
    Mitwirkung.objects.create(publikation=page, role="herausgeber", name_as_printed="Amt für Bildung")
    assert Publikation.objects.get(pk=page.pk).sentences_of_what_is_missing() == []


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("issn", "1234-5678"), ("urn", "urn:nbn:de:x"), ("doi", "10.5"), ("page_range", "vorn"), ("chapters", "Anfang")],
)
def test_half_a_number_stays_a_draft(admin_client, index, name, wrong):
    values = {**VALUES, "art": kind().pk, name: wrong}
    assert set(errors(create(admin_client, index, Publikation, **values, **PUBLISH))) == {name}
    assert create(admin_client, index, Publikation, **values).status_code == 302
    assert Publikation.objects.get(slug="probe").sentences_of_what_is_missing()


def test_the_form_says_what_the_chosen_kind_needs(admin_client, index):
    page = publikation(index, "Probe", art=kind("kommune", "results"), year=2026)
    content = admin_client.get(f"/admin/pages/{page.pk}/edit/", follow=True).content.decode()
    assert "„Prüfling“ braucht zum Veröffentlichen: Kommune, Ergebnisse." in content


def test_a_withdrawal_needs_its_reason_and_a_day_that_has_come(admin_client, index):
    page = publikation(index, "Probe", art=kind(), year=2026, kommune=kommune())
    today, later = stand.today(), stand.today() + datetime.timedelta(days=1)
    assert set(errors(edit(admin_client, page, withdrawn_on=today, **PUBLISH))) == {"withdrawn_reason"}
    assert set(errors(edit(admin_client, page, withdrawn_on=later, withdrawn_reason="Falsch.", **PUBLISH))) == {
        "withdrawn_on"
    }
    assert errors(edit(admin_client, page, withdrawn_on=today, withdrawn_reason="Falsch.", **PUBLISH)) == {}
    assert Publikation.objects.get(pk=page.pk).is_withdrawn


def test_a_publication_replaces_no_edition_that_came_from_it(admin_client, index):
    first = publikation(index, "Erste", art=kind(), year=2024)
    second = publikation(index, "Zweite", art=kind(), year=2025, replaces=first)
    third = publikation(index, "Dritte", art=kind(), year=2026, replaces=second)
    assert set(errors(edit(admin_client, first, replaces=third.pk))) == {"replaces"}
    assert set(errors(edit(admin_client, first, replaces=first.pk))) == {"replaces"}
    assert set(errors(edit(admin_client, first, part_of=first.pk))) == {"part_of"}


def test_the_kinds_of_a_new_site_ask_for_what_they_need():
    assert required_of("handreichung") == ["mitwirkungen"]
    assert required_of("praxisbeispiel") == ["kommune", "situation", "approach", "results"]
    assert required_of("fachaufsatz") == ["mitwirkungen", "part_of"]
    assert required_of("video") == ["medium", "transcript"]
