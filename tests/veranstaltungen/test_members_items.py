"""What only members may see of a session stands at an address of its own (V-24, decisions 7 to 10)."""

import pytest
from django.test import Client

from tests.core.factories import make_account, make_document
from tests.veranstaltungen.factories import event, session, termin
from veranstaltungen.models import Programmpunkt, Veranstaltung

pytestmark = pytest.mark.usefixtures("sections")
SUMMARY = "Vertraulich: drei Städte zeigten ihre Zahlen."


@pytest.fixture
def member() -> Client:
    client = Client()
    client.force_login(make_account())
    return client


def documented(**values) -> Programmpunkt:
    """Return a session of a past event of which something remains for members."""
    row = session("forum", "Forum Ganztag", access=frozenset({"login"}), **values)
    event("Fachtag Ganztag", termin("2024-03-08"), programmpunkte=[row])
    return Programmpunkt.objects.get()


def address(row: Programmpunkt) -> str:
    return f"/intern/material/{row.uuid}/"


def test_the_lock_on_the_public_page_leads_to_an_address_that_answers(visitor, member):
    row = documented(summary=SUMMARY)
    public = visitor.get(row.veranstaltung.get_url()).content.decode()
    assert f"next=%2Fintern%2Fmaterial%2F{row.uuid}%2F" in public
    assert SUMMARY not in public
    assert member.get(address(row)).status_code == 200


def test_an_anonymous_visitor_is_sent_to_the_login_and_comes_back(visitor):
    row = documented(summary=SUMMARY)
    answer = visitor.get(address(row))
    assert (answer.status_code, answer["Location"]) == (302, f"/konto/login/?next={address(row)}")
    assert "no-store" in answer["Cache-Control"]


def test_a_summary_is_shown_with_the_way_back(member):
    row = documented(summary=SUMMARY)
    answer = member.get(address(row))
    html = answer.content.decode()
    assert SUMMARY in html
    assert f'href="{row.veranstaltung.get_url()}"' in html
    assert "Zurück zur Veranstaltung: Fachtag Ganztag" in html
    assert {"private", "no-store"} <= set(answer["Cache-Control"].split(", "))
    assert '<meta name="robots" content="noindex">' in html


def test_a_recording_elsewhere_is_shown_and_loads_nothing_before_a_click(member):
    html = member.get(address(documented(recording_url="https://vimeo.com/123456789"))).content.decode()
    assert "https://vimeo.com/123456789" in html
    assert "<iframe" not in html


def test_an_own_recording_and_slides_are_shown_as_far_as_their_own_access_allows(member):
    film = make_document(b"\0\0\0\x18ftypmp42", "film.mp4", access=frozenset({"login"}))
    closed = make_document(access=frozenset({"group:999"}))
    html = member.get(address(documented(recording=film, slides=closed, summary=SUMMARY))).content.decode()
    assert f'src="{film.url}"' in html
    assert closed.url not in html
    assert "/konto/login/" not in html


def test_the_transcript_of_an_own_recording_is_as_closed_as_its_session(visitor, member):
    film = make_document(b"\0\0\0\x18ftypmp42", "film.mp4")
    row = documented(recording=film, transcript="Vertraulich: gesprochen.")
    public = visitor.get(row.veranstaltung.get_url()).content.decode()
    assert "Vertraulich: gesprochen." not in public
    assert film.url not in public
    assert f"next=%2Fintern%2Fmaterial%2F{row.uuid}%2F" in public
    assert "Vertraulich: gesprochen." in member.get(address(row)).content.decode()


@pytest.mark.parametrize(
    ("access", "words"), [("login", "Nur für Mitglieder."), ("group:999", "Nur für einen Teil der Mitglieder.")]
)
def test_the_lock_says_whether_it_is_for_every_member(visitor, access, words):
    row = documented(summary=SUMMARY)
    Programmpunkt.objects.update(access=frozenset({access}))
    assert words in visitor.get(row.veranstaltung.get_url()).content.decode()


def test_a_transcript_alone_is_no_documentation():
    row = documented(transcript="Gesprochen.")
    assert not row.is_documented


@pytest.mark.parametrize(
    "change",
    [
        lambda row: Programmpunkt.objects.update(access=frozenset({"group:999"})),
        lambda row: Programmpunkt.objects.update(summary=""),
        lambda row: Veranstaltung.objects.update(live=False),
    ],
    ids=["no right", "nothing remains", "event taken down"],
)
def test_without_the_right_it_does_not_exist(member, change):
    row = documented(summary=SUMMARY)
    change(row)
    answer = member.get(address(row))
    assert answer.status_code == 404
    assert "Forum Ganztag" not in answer.content.decode()
