"""Lists of events: order, years, folders, filters in the address, cards of other apps. Phases: test_partition.py."""

from datetime import datetime

import pytest
from django.db import connection
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page

from core.listings import Criteria, listing
from tests.veranstaltungen import factories as make
from themen.models import Thema, Zielgruppe
from veranstaltungen import zeit
from veranstaltungen.models import Jahresordner, Reihe, Veranstaltung, Veranstaltungsart
from veranstaltungen.services import renew_changed

pytestmark = pytest.mark.usefixtures("sections")


def test_between_two_separate_days_nothing_runs():
    page = make.event("Zwei Tage", make.termin("2027-03-26"), make.termin("2027-03-29"))
    between = datetime(2027, 3, 27, 12, tzinfo=zeit.BERLIN)
    assert list(Veranstaltung.objects.upcoming(between)) == [page]
    assert not Veranstaltung.objects.running(between)


def test_the_next_comes_first_and_vague_dates_stand_behind_the_fixed_ones_of_their_month():
    for title, each in {
        "offen": make.termin(precision="offen"),
        "vage": make.termin("2027-04-01", precision="monat"),
        "spät": make.termin("2027-04-20"),
        "läuft": make.termin("2027-03-26", "2027-03-29"),
        "mai": make.termin("2027-05-02"),
    }.items():
        make.event(title, each)
    moment = datetime(2027, 3, 28, 12, tzinfo=zeit.BERLIN)
    found = Veranstaltung.objects.not_past(moment).next_first(moment)
    assert [page.title for page in found] == ["läuft", "spät", "vage", "mai", "offen"]


def coming(moment: datetime) -> list[str]:
    return [page.title for page in Veranstaltung.objects.not_past(moment).next_first(moment)]


def test_an_event_whose_first_day_is_over_stands_at_its_next_day():
    """At once when it is saved, by the worker when the clock goes on; in the order of time it stays where it began."""
    with override_settings(CLOCK_NOW="2026-11-01T12:00"):
        make.event("Zwei Tage", make.termin("2026-11-06"), make.termin("2027-06-13"))
        make.event("Winter", make.termin("2027-01-10"))
        assert coming(zeit.now()) == ["Zwei Tage", "Winter"]
    with override_settings(CLOCK_NOW="2026-11-25T12:00"):
        renew_changed()
        assert coming(zeit.now()) == ["Winter", "Zwei Tage"]
        assert [page.title for page in Veranstaltung.objects.coming_then_past()] == ["Winter", "Zwei Tage"]
        assert [page.title for page in Veranstaltung.objects.in_order_of_time()] == ["Zwei Tage", "Winter"]
        make.event("Schon begonnen", make.termin("2026-11-05"), make.termin("2027-01-05"))
        assert coming(zeit.now()) == ["Schon begonnen", "Winter", "Zwei Tage"]


def test_a_vague_day_that_is_over_gives_way_to_the_next():
    with override_settings(CLOCK_NOW="2026-11-01T12:00"):
        page = make.event("Zwei", make.termin("2026-11-06", certainty="vsl"), make.termin("2027-06-13"))
        first = page.next_moment
    with override_settings(CLOCK_NOW="2026-11-07T12:00"):
        renew_changed()
        page.refresh_from_db()
    assert zeit.local_date(first).isoformat() == "2026-11-06"
    assert zeit.local_date(page.next_moment).isoformat() == "2027-06-13"


@pytest.mark.parametrize(
    "said", [{"precision": "monat", "bound": "ab"}, {"certainty": "vsl", "bound": "ab"}], ids=["month", "day"]
)
def test_what_is_open_ended_stands_in_the_month_it_names(said):
    with override_settings(CLOCK_NOW="2026-11-01T12:00"):
        for title, day in {"Anfang": "2026-11-30", "Danach": "2027-01-02"}.items():
            make.event(title, make.termin(day))
        make.event("Ab", make.termin("2026-12-01", **said))
        assert coming(zeit.now()) == ["Anfang", "Ab", "Danach"]
    with override_settings(CLOCK_NOW="2027-01-01T12:00"):
        renew_changed()
        assert coming(zeit.now()) == ["Danach", "Ab"]


def test_an_event_moves_into_the_folder_of_its_year_by_itself():
    page = make.event("Neujahr", make.termin("2026-12-31", begin="23:30"))
    assert page.get_parent().slug == "2026"
    other = make.event("Neujahr", make.termin("2026-12-31"))
    assert other.get_parent() == page.get_parent()
    assert other.slug != page.slug
    with override_settings(CLOCK_NOW="2028-05-01"):
        assert make.event("Ohne Datum").get_parent().slug == "2028"
    assert Jahresordner.objects.filter(slug="2026").count() == 1


def test_a_year_comes_into_being_in_every_language():
    index = make.index()
    english = Locale.objects.get(language_code="en")
    for page in (index.get_parent().specific, index):
        page.copy_for_translation(english).save_revision().publish()
    page = make.event("Deutsch", make.termin("2027-03-08"))
    folder = page.get_parent().get_translation(english)
    assert not folder.live
    page.copy_for_translation(english).save_revision().publish()
    folder.refresh_from_db()
    assert folder.live


def test_a_year_made_before_the_english_index_is_translated_with_its_first_event():
    page = make.event("Deutsch", make.termin("2027-03-08"))
    english = Locale.objects.get(language_code="en")
    index = make.index()
    for each in (index.get_parent().specific, index):
        each.copy_for_translation(english).save_revision().publish()
    assert page.copy_for_translation(english).get_parent().slug == "2027"


def test_a_year_shows_its_events(visitor):
    page = make.event("Im Jahr 2025", make.termin("2025-03-08"))
    make.event("Im Jahr 2024", make.termin("2024-03-08"))
    answer = visitor.get("/veranstaltungen/2025/")
    assert answer.status_code == 200
    assert page.get_url() in answer.content.decode()
    assert "Im Jahr 2024" not in answer.content.decode()


def shown(visitor, query: str) -> str:
    answer = visitor.get(f"/veranstaltungen/{query}")
    assert answer.status_code == 200
    return answer.content.decode()


@override_settings(CLOCK_NOW="2027-01-01T12:00")
def test_filters_stand_in_the_address(visitor):
    forum = make.event("Fachforum A", make.termin("2027-03-08"), attendance_mode="online")
    forum.art = make.vocabulary(Veranstaltungsart, "fachforum")
    forum.themen = [make.vocabulary(Thema, "ganztag")]
    forum.zielgruppen = [make.vocabulary(Zielgruppe, "politik")]
    forum.save()
    make.event("Anderes B", make.termin("2027-03-09"), attendance_mode="praesenz")
    make.event("Altes C", make.termin("2025-03-09"))
    for query in ("?art=fachforum", "?thema=ganztag", "?format=online", "?zielgruppe=politik"):
        text = shown(visitor, query)
        assert "Fachforum A" in text, query
        assert "Anderes B" not in text, query
        assert "noindex" in text
    assert "Altes C" in shown(visitor, "?jahr=2025")
    assert "Altes C" not in shown(visitor, "")
    assert "noindex" not in shown(visitor, "")


@pytest.mark.parametrize(
    "query",
    [
        "?art=gibtesnicht",
        "?jahr=abc",
        "?jahr=99999999999",
        "?jahr=0",
        "?thema=%3Cscript%3E",
        "?thema='",
        "?page=abc",
        "?page=9999999999999",
        "?format=%00",
        "?zielgruppe=%ff%fe",
        f"?art={'x' * 5000}",
        "?art=a&art=b",
    ],
)
def test_no_address_breaks_the_list(visitor, query):
    make.event("Da", make.termin("2027-03-08"))
    answer = visitor.get(f"/veranstaltungen/{query}")
    assert answer.status_code in {200, 400, 404}
    assert "<script>" not in answer.content.decode().replace("<script>alert", "")


def test_an_unknown_value_is_named_and_left_out(visitor):
    make.event("Trotzdem da", make.termin("2090-03-08"))
    text = shown(visitor, "?art=gibtesnicht")
    assert "Trotzdem da" in text
    assert "weggelassen" in text


def test_an_empty_list_says_so(visitor):
    make.index()
    assert "Zurzeit" in shown(visitor, "")


def queries(action) -> list[str]:
    action()
    with CaptureQueriesContext(connection) as captured:
        action()
    return [query["sql"] for query in captured if "core_stamp" not in query["sql"]]


@override_settings(CLOCK_NOW="2027-01-01T12:00")
def test_the_list_costs_the_same_with_one_and_with_many(visitor):
    make.full_event(1, "Erste")
    few = queries(lambda: visitor.get("/veranstaltungen/?jahr=2020"))
    for number in range(12):
        make.event(f"Weitere {number}", make.termin("2020-03-08"))
    many = queries(lambda: visitor.get("/veranstaltungen/?jahr=2020"))
    assert len(few) == len(many) <= 10, "\n".join(many)
    assert len(set(many)) == len(many)


@override_settings(CLOCK_NOW="2027-01-01T12:00")
def test_other_apps_ask_for_lists_with_one_query():
    thema = make.vocabulary(Thema, "ganztag")
    reihe = Reihe.objects.create(name="Reihe")
    first = make.event("Kommt", make.termin("2027-03-08"), reihe=reihe)
    first.themen = [thema]
    first.save()
    second = make.event("Kommt später", make.termin("2027-04-08"))
    past = make.event("War", make.termin("2026-04-08"), report=[("text", "<p>Gut.</p>")])
    make.event("War ohne Bericht", make.termin("2026-04-09"))

    def titles(key: str, **criteria) -> list[str]:
        return [card.params["title"] for card in listing(key).cards(Criteria(**criteria))]

    assert titles("kommende") == [first.title, second.title]
    assert titles("kommende", pinned=(second.pk,)) == [second.title, first.title]
    assert titles("kommende", thema_id=thema.pk) == [first.title]
    assert titles("kommende", reihe_id=reihe.pk) == [first.title]
    assert titles("dokumentationen") == [past.title]
    assert len(queries(lambda: titles("kommende"))) == 1


def test_a_private_event_is_in_no_list():
    index = make.index()
    intern = Page.objects.get(slug="intern")
    page = Veranstaltung(title="Geheim", live=True)
    page.termine = [make.termin("2090-03-08")]
    intern.add_child(instance=page)
    assert index.pk
    assert "Geheim" not in [card.params["title"] for card in listing("kommende").cards(Criteria())]


def test_the_page_of_a_person_lists_their_events():
    from core.contributions import contributions_of

    page = make.full_event(1)
    speaker = page.programmpunkte.first().beitraege.first().person
    found = contributions_of(speaker.pk, "de")
    assert [card.params["title"] for kind in found for card in kind.cards] == [page.title]


@override_settings(CLOCK_NOW="2027-01-10T12:00")
def test_the_filters_of_a_year_stay_in_the_year(visitor):
    art = make.vocabulary(Veranstaltungsart, "fachtag")
    make.event("Fachtag damals", make.termin("2024-03-08"), art=art)
    make.event("Runde damals", make.termin("2024-03-09"))
    make.event("Fachtag vorher", make.termin("2023-03-08"), art=art)
    html = visitor.get("/veranstaltungen/2024/?art=fachtag&jahr=2023").content.decode()
    assert '<form action="/veranstaltungen/2024/"' in html
    assert 'name="jahr"' not in html
    assert "Fachtag damals" in html
    assert "Runde damals" not in html
    assert "Fachtag vorher" not in html
    assert 'name="jahr"' in visitor.get("/veranstaltungen/").content.decode()
