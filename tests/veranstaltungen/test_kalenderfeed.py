"""Feeds: the same choice as in the list, nothing that is not public, few queries and little memory."""

import re
import tracemalloc
import uuid
from datetime import timedelta
from html import unescape
from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction, Site

from core import stamps
from core.bulk import add_pages
from tests.core.factories import make_account
from tests.veranstaltungen import factories as make
from tests.veranstaltungen.kalenderprogramm import FEED, Abonnent, check_lines, read
from themen.models import Thema, Zielgruppe
from veranstaltungen.kalender import abgleich, vevent
from veranstaltungen.models import Kalendereintrag, Reihe, Veranstaltung, Veranstaltungsart
from veranstaltungen.services import year_folder

pytestmark = pytest.mark.usefixtures("sections")


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.CLOCK_NOW = "2027-01-10 12:00"


def titles(client, query: str = "") -> list[str]:
    answer = client.get(FEED + query)
    assert answer.status_code == 200
    return sorted(entry.summary for entry in read(answer.getvalue()).values())


def some_events() -> None:
    reihe = Reihe.objects.create(name="Monitoring", slug="monitoring")
    values = {"art": make.vocabulary(Veranstaltungsart, "forum"), "attendance_mode": "online", "reihe": reihe}
    page = make.event("Gewählt", make.termin("2027-03-08"), **values)
    page.themen, page.zielgruppen = [make.vocabulary(Thema, "ganztag")], [make.vocabulary(Zielgruppe, "schulen")]
    page.save()
    make.vocabulary(Thema, "leer")
    make.event("Anderes", make.termin("2027-03-09"))


@pytest.mark.parametrize(
    "query",
    [
        "?thema=ganztag",
        "?art=forum",
        "?format=online",
        "?zielgruppe=schulen",
        "?reihe=monitoring",
        "?thema=ganztag&format=online&reihe=monitoring",
        "?thema=ganztag&utm_source=x&jahr=1999",
    ],
)
def test_a_feed_holds_what_fits_its_filters(client, query):
    some_events()
    assert titles(client) == ["Anderes", "Gewählt"]
    assert titles(client, query) == ["Gewählt"]
    assert titles(client, "?thema=leer") == []


@pytest.mark.parametrize("name", ["thema", "art", "format", "zielgruppe", "reihe"])
@pytest.mark.parametrize("value", ["gibt-es-nicht", "%20", "%C2%85", "'", "ganztag__in", "9" * 500, "%F0%9F%8E%93"])
def test_whoever_asks_for_what_does_not_exist_does_not_get_everything(client, name, value):
    some_events()
    assert client.get(f"{FEED}?{name}={value}").status_code == 404


def test_hundreds_of_parameters_are_no_more_than_none(client):
    some_events()
    query = "&".join(f"x{number}=1" for number in range(300))
    assert titles(client, f"?{query}") == titles(client)


@pytest.mark.parametrize(
    "address",
    ["/kalender/", "/kalender/x.ics", "/kalender/00000000-0000-0000-0000-000000000000.ics", "/kalender/1.ics"],
)
def test_what_is_no_calendar_is_missing(client, address):
    make.index()
    assert client.get(address).status_code == 404


def test_a_feed_names_itself_and_says_how_often_to_ask(client):
    some_events()
    data = client.get(f"{FEED}?thema=ganztag&reihe=monitoring").getvalue()
    lines = check_lines(data)
    assert b"NAME:Transferagentur: Ganztag\\, Monitoring" in lines
    assert b"X-WR-CALNAME:Transferagentur: Ganztag\\, Monitoring" in lines
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT6H" in lines
    assert b"SOURCE;VALUE=URI:http://testserver/kalender/veranstaltungen.ics?thema=ganztag&reihe=monitoring" in lines


def test_an_empty_feed_is_a_calendar_too(client):
    make.index()
    assert titles(client) == []


def test_a_feed_reaches_from_a_year_back_to_five_years_ahead(client, settings):
    for day in ("2025-12-31", "2026-01-01", "2027-03-08", "2031-12-31", "2032-01-01"):
        make.event(day, make.termin(day))
    assert titles(client) == ["2026-01-01", "2027-03-08", "2031-12-31"]
    before = client.get(FEED)["ETag"]
    settings.CLOCK_NOW = "2027-01-31 23:30"
    assert client.get(FEED)["ETag"] == before
    settings.CLOCK_NOW = "2027-02-01 00:30"
    assert titles(client) == ["2027-03-08", "2031-12-31", "2032-01-01"]


def test_the_link_that_opens_a_calendar_program_leads_to_the_calendar(client):
    make.vocabulary(Veranstaltungsart, "forum")
    make.event("Forum", make.termin("2027-03-08"), art=Veranstaltungsart.objects.get(key="forum"))
    make.event("Anderes", make.termin("2027-03-09"))
    html = client.get("/veranstaltungen/?art=forum").content.decode()
    (link,) = re.findall(r'href="(webcal:[^"]+)"', html)
    found = urlsplit(unescape(link))
    assert (found.scheme, found.netloc, found.path, found.query) == ("webcal", "testserver", FEED, "art=forum")
    subscriber = Abonnent(address=found._replace(scheme="https").geturl())
    assert subscriber.ask() == 200
    assert [title for _begin, title in subscriber.shown] == ["Forum"]
    assert subscriber.ask() == 304


class TestPrivate:
    def test_members_pages_stand_in_no_calendar_whoever_asks(self, client):
        page = make.event("Geheim", make.termin("2027-03-08"))
        make.event("Offen", make.termin("2027-03-08"))
        subscriber = Abonnent()
        subscriber.ask()
        PageViewRestriction.objects.create(page=page, restriction_type="login")
        stamps.clear()
        assert subscriber.ask() == 200
        assert [each.summary for each in subscriber.entries.values()] == ["Offen"]
        client.force_login(make_account())
        assert titles(client) == ["Offen"]

    def test_the_file_of_a_members_event_is_there_for_those_who_may_see_it(self, client, visitor):
        page = make.event("Geheim", make.termin("2027-03-08"))
        PageViewRestriction.objects.create(page=page, restriction_type="login")
        stamps.clear()
        address = f"/kalender/{page.translation_key}.ics"
        assert visitor.get(address).status_code == 404
        client.force_login(make_account())
        assert f'href="{address}"' in client.get(page.get_url()).content.decode()
        answer = client.get(address)
        assert [each.summary for each in read(answer.getvalue()).values()] == ["Geheim"]
        assert answer["Cache-Control"] == "no-cache, private"
        again = client.get(address, headers={"If-None-Match": answer["ETag"]})
        assert (again.status_code, again["Cache-Control"]) == (304, "no-cache, private")

    def test_the_file_of_a_groups_event_is_not_there_for_other_members(self, client):
        page = make.event("Geheim", make.termin("2027-03-08"))
        closed = PageViewRestriction.objects.create(page=page, restriction_type="groups")
        closed.groups.add(Group.objects.create(name="Andere"))
        stamps.clear()
        client.force_login(make_account())
        assert client.get(f"/kalender/{page.translation_key}.ics").status_code == 404

    def test_a_cancelled_event_that_is_no_longer_public_says_nothing_either(self, client):
        page = make.event("Geheim", make.termin("2027-03-08"))
        page.state_override, page.state_override_reason = "abgesagt", "krank"
        page.save()
        assert titles(client) == ["Abgesagt: Geheim"]
        page.unpublish()
        assert titles(client) == []

    def test_events_of_another_site_stand_in_its_own_calendar(self, client):
        make.event("Hier", make.termin("2027-03-08"))
        other = (
            make.index()
            .get_parent()
            .specific.copy(recursive=True, update_attrs={"slug": "andere"}, keep_live=True, to=make.index().get_root())
        )
        Site.objects.create(hostname="andere.example.org", port=80, root_page=other)
        stamps.clear()
        assert titles(client) == ["Hier"]

    def test_the_answer_sets_no_cookie_and_is_the_same_for_everybody(self, client):
        make.event("Offen", make.termin("2027-03-08"))
        answer = client.get(FEED)
        assert not answer.cookies
        assert "Vary" not in answer.headers
        client.force_login(make_account())
        assert client.get(FEED)["ETag"] == answer["ETag"]
        assert answer["Cache-Control"] == "public, no-cache"
        assert answer["X-Robots-Tag"] == "noindex"
        assert answer["Cross-Origin-Resource-Policy"] == "same-origin"


class TestAskedAgain:
    @pytest.mark.parametrize("query", ["", "?thema=ganztag", "?reihe=monitoring&art=forum"])
    def test_nothing_new_costs_three_queries(self, client, query):
        some_events()
        etag = client.get(FEED + query)["ETag"]
        client.get(FEED + query)
        with CaptureQueriesContext(connection) as captured:
            answer = client.get(FEED + query, headers={"If-None-Match": etag})
        assert (answer.status_code, answer["ETag"]) == (304, etag)
        assert not answer.content
        assert len(captured) <= 3

    def test_a_file_answers_in_the_same_way(self, client):
        page = make.event("Einzeln", make.termin("2027-03-08"))
        address = f"/kalender/{page.translation_key}.ics"
        etag = client.get(address)["ETag"]
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address, headers={"If-None-Match": etag}).status_code == 304
        assert len(captured) <= 3
        page.title = "Anders"
        page.save()
        assert client.get(address, headers={"If-None-Match": etag}).status_code == 200

    def test_a_date_alone_is_no_proof_that_nothing_was_taken_away(self, client):
        make.event("Offen", make.termin("2027-03-08"))
        answer = client.get(FEED, headers={"If-Modified-Since": "Sat, 01 Jan 2039 00:00:00 GMT"})
        assert answer.status_code == 200

    def test_head_and_post(self, client):
        make.event("Offen", make.termin("2027-03-08"))
        assert client.head(FEED).status_code == 200
        assert client.post(FEED).status_code == 405

    def test_one_event_in_place_of_another_is_noticed(self, client):
        first, second = (make.event(title, make.termin("2027-03-08")) for title in ("Eins", "Zwei"))
        make.event("Drei", make.termin("2027-03-09"))
        second.unpublish()
        etag = client.get(FEED)["ETag"]
        first.unpublish()
        second.save_revision().publish()
        assert client.get(FEED, headers={"If-None-Match": etag}).status_code == 200


def many(number: int) -> None:
    """Add so many entries to an event."""
    page = make.event("Viele", make.termin("2027-03-08", begin="09:00", end="13:00"), teaser="Zwei Sätze. " * 15)
    row = Kalendereintrag.objects.get(page=page)
    entries = []
    for n in range(number):
        uid, day = uuid.uuid4(), timedelta(n % 700)
        text = row.text.replace(str(row.termin), str(uid))
        values = {"begin": row.begin + day, "end": row.end + day, "digest": vevent.digest(text), "text": text}
        same = {name: getattr(row, name) for name in ("page", "status", "angabe", "changed_at", "essence")}
        entries.append(Kalendereintrag(termin=uid, uid=f"{uid}@localhost", **same, **values))
    Kalendereintrag.objects.bulk_create(entries, batch_size=500)


def test_ten_thousand_dates_take_the_queries_of_one_and_little_memory(client):
    make.event("Eins", make.termin("2027-03-08"))
    client.get(FEED).getvalue()
    with CaptureQueriesContext(connection) as few:
        client.get(FEED).getvalue()
    many(10_000)
    client.get(FEED).getvalue()
    with CaptureQueriesContext(connection) as captured:
        answer = client.get(FEED)
        tracemalloc.start()
        size = sum(len(piece) for piece in answer.streaming_content)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert len(captured) == len(few)
    assert size > 4_000_000
    assert peak < 3_000_000
    with CaptureQueriesContext(connection) as captured:
        assert client.get(FEED, headers={"If-None-Match": answer["ETag"]}).status_code == 304
    assert len(captured) <= 3


def test_writing_many_events_takes_the_queries_of_few():
    def queries(number: int) -> int:
        folder = year_folder(make.index(), 2020 + number)
        pages = [Veranstaltung(title=f"P{n}", slug=f"p-{n}", locale=folder.locale) for n in range(number)]
        for page in pages:
            page.termine = [make.termin("2027-03-08")]
        add_pages(folder, pages, indexed=False)
        with CaptureQueriesContext(connection) as captured:
            abgleich.write_due()
        return len([query for query in captured if "core_stamp" not in query["sql"]])

    # The first run also reads what a process remembers of the site.
    queries(1)
    assert queries(3) == queries(60)
