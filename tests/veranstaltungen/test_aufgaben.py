"""What is left to do for events stands in the list of the admin and on its front page."""

from datetime import date

import pytest
from django.core.cache import cache
from django.core.management import call_command

from tests.veranstaltungen import factories as make
from veranstaltungen.aufgaben import Aufgabe, tasks, with_task
from veranstaltungen.models import Programmpunkt, Reihe, Veranstaltung

pytestmark = pytest.mark.usefixtures("sections")
LIST = "/admin/veranstaltungen/"


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.CLOCK_NOW = "2027-06-01T12:00"
    cache.clear()


PAST, COMING = "2027-03-08", "2027-09-08"
REPORT = [("text", "<p>Es war gut.</p>")]
CASES = {
    "past without documentation": ([(PAST, {})], {}, [Aufgabe.DOKUMENTATION]),
    "past with a report": ([(PAST, {})], {"report": REPORT}, []),
    "coming": ([(COMING, {})], {}, []),
    "running": ([("2027-06-01", {"begin": "09:00", "end": "18:00"})], {}, []),
    "month has begun": ([("2027-06-15", {"precision": "monat"})], {}, [Aufgabe.TERMIN]),
    "month is over": ([("2027-03-15", {"precision": "monat"})], {}, [Aufgabe.TERMIN]),
    "month is to come": ([("2027-12-01", {"precision": "monat", "certainty": "vsl"})], {}, []),
    "expected day has come": ([("2027-06-01", {"certainty": "vsl"})], {}, [Aufgabe.TERMIN]),
    "no date yet": ([(None, {"precision": "offen"})], {}, []),
    "without any date": ([], {}, []),
    "cancelled by hand": ([(PAST, {})], {"state_override": "abgesagt", "state_override_reason": "krank"}, []),
    "cancelled by its dates": ([(PAST, {"withdrawn_on": date(2027, 2, 1)})], {}, []),
    "moved from a month": (
        [("2027-03-15", {"precision": "monat", "withdrawn_on": date(2027, 2, 1)}), (COMING, {})],
        {},
        [],
    ),
    "draft": ([(PAST, {})], {"live": False}, []),
}


def build(dates, values):
    rows = [make.termin(day, **said) for day, said in dates]
    return make.event("Probe", *rows, **values)


@pytest.mark.parametrize(("dates", "values", "expected"), CASES.values(), ids=CASES)
def test_a_task_is_found_at_the_event_and_in_the_list_alike(dates, values, expected):
    page = build(dates, values)
    assert tasks(Veranstaltung.objects.get(pk=page.pk)) == expected
    found = [task for task in Aufgabe if with_task(Veranstaltung.objects.all(), task).filter(pk=page.pk).exists()]
    assert found == expected


def test_a_documented_session_is_documentation():
    page = make.event("Probe", make.termin(PAST))
    page.programmpunkte = [Programmpunkt(title="Vortrag", summary="Was bleibt.")]
    page.save()
    assert tasks(page) == []


def test_the_list_shows_date_state_series_and_task(admin_client):
    reihe = Reihe.objects.create(name="Runde Statistik")
    make.event("Vergangenes Treffen", make.termin(PAST), reihe=reihe)
    html = admin_client.get(LIST).content.decode()
    for words in ("08.03.2027", "Beendet", "Runde Statistik", "Dokumentation fehlt", "Offene Aufgaben"):
        assert words in html


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"aufgabe": "dokumentation"}, {"Vergangen"}),
        ({"aufgabe": "termin"}, {"Vage"}),
        ({"phase": "past"}, {"Vergangen"}),
        ({"phase": "running"}, {"Läuft"}),
        ({"phase": "upcoming"}, {"Vage", "Kommt"}),
        ({"von_partnern": "true"}, {"Kommt"}),
        ({"von_partnern": "false"}, {"Vergangen", "Vage", "Läuft"}),
        ({"phase": "<script>"}, {"Vergangen", "Vage", "Läuft", "Kommt"}),
    ],
)
def test_the_list_is_filtered_by_time_task_and_origin(admin_client, query, expected):
    make.event("Vergangen", make.termin(PAST))
    make.event("Vage", make.termin("2027-06-15", precision="monat"))
    make.event("Läuft", make.termin("2027-06-01", begin="09:00", end="18:00"))
    make.event("Kommt", make.termin(COMING), origin="Landkreis Musterland")
    answer = admin_client.get(LIST, query)
    assert answer.status_code == 200
    assert {page.title for page in answer.context["object_list"]} == expected


def test_the_list_asks_no_more_for_more_events(admin_client, django_assert_max_num_queries):
    def asked(number):
        for each in range(number):
            reihe = Reihe.objects.create(name=f"Reihe {number} {each}")
            art = make.vocabulary(make.Veranstaltungsart, f"art-{number}-{each}")
            make.event(f"Treffen {number} {each}", make.termin(PAST), reihe=reihe, art=art)
        admin_client.get(LIST)
        with django_assert_max_num_queries(200) as counted:
            admin_client.get(LIST)
        return len(counted)

    assert asked(8) - asked(2) <= 2


def test_the_front_page_leads_to_what_is_left_to_do(admin_client):
    assert "Offene Aufgaben bei Veranstaltungen" not in admin_client.get("/admin/").content.decode()
    make.event("Vergangen", make.termin(PAST))
    html = admin_client.get("/admin/").content.decode()
    assert 'href="/admin/veranstaltungen/?aufgabe=dokumentation"' in html
    assert "Dokumentation fehlt: 1" in html


def test_words_and_filters_of_the_list_are_asked_for_together(admin_client):
    make.event("Fachtag Ganztag", make.termin(COMING))
    make.event("Netzwerktreffen", make.termin(COMING))
    call_command("update_index", verbosity=0)
    fits = ("phase=upcoming", "ordering=-reihe", "ordering=art", "live=true")
    for query in (*fits, "aufgabe=dokumentation", "attendance_mode=online", "von_partnern=true"):
        answer = admin_client.get(f"{LIST}?q=fachtag&{query}")
        assert answer.status_code == 200, query
        shown = [page.title for page in answer.context["object_list"]]
        assert shown == (["Fachtag Ganztag"] if query in fits else []), query


def test_a_preview_without_anything_to_show_says_so(admin_client):
    page = make.event("Fachtag", make.termin(COMING))
    answer = admin_client.get(f"/admin/pages/{page.pk}/edit/preview/?mode=")
    assert answer.status_code == 200
