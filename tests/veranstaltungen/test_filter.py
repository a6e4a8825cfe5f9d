"""Filters of the list of events: counts, periods, what is chosen, whatever somebody writes into the address."""

import re
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page

from kontakte.models import Ort
from tests.veranstaltungen import factories as make
from themen.models import Thema, Zielgruppe
from veranstaltungen.models import Veranstaltung, Veranstaltungsart

pytestmark = pytest.mark.usefixtures("sections")
ADDRESS = "/veranstaltungen/"


@pytest.fixture(autouse=True)
def in_2027():
    with override_settings(CLOCK_NOW="2027-01-01T12:00"):
        yield


def event(
    title: str, *dates: Any, topics: tuple[str, ...] = (), groups: tuple[str, ...] = (), **values: Any
) -> Veranstaltung:
    values["themen"] = [make.vocabulary(Thema, key) for key in topics]
    values["zielgruppen"] = [make.vocabulary(Zielgruppe, key) for key in groups]
    return make.event(title, *(make.termin(each) if isinstance(each, str) else each for each in dates), **values)


@pytest.fixture
def some() -> None:
    """Three events to come and two that are over."""
    art, other = (make.vocabulary(Veranstaltungsart, key) for key in ("fachforum", "austausch"))
    saxony = Ort.objects.create(name="Kulturhaus", city="Musterstadt", land="14")
    event(
        "Forum",
        "2027-03-08",
        topics=("ganztag", "daten"),
        groups=("politik",),
        art=art,
        attendance_mode="praesenz",
        ort=saxony,
    )
    event("Runde", "2027-04-08", topics=("ganztag",), art=other, attendance_mode="online")
    event(
        "Tagung",
        make.termin("2027-06-01", "2027-06-03"),
        topics=("daten",),
        art=art,
        attendance_mode="hybrid",
        ort=saxony,
    )
    event("Damals", "2025-03-08", topics=("daten",), art=art)
    event("Vorher", make.termin("2025-12-30", "2026-01-02"), art=other)


def context(visitor: Client, query: str = "", address: str = ADDRESS) -> Any:
    answer = visitor.get(address + query)
    assert answer.status_code == 200
    return answer.context


def titles(visitor: Client, query: str = "", address: str = ADDRESS) -> list[str]:
    sections = context(visitor, query, address)["sections"]
    return [card.params["title"] for section in sections for card in section["cards"]]


def counts(visitor: Client, query: str = "", address: str = ADDRESS) -> dict[str, dict[str, int]]:
    groups = [group for group in context(visitor, query, address)["filters"] if group["kind"] == "select"]
    return {group["name"]: {option["value"]: option["count"] for option in group["options"][1:]} for group in groups}


def text(visitor: Client, query: str) -> str:
    return visitor.get(ADDRESS + query).content.decode()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Forum", "Runde", "Tagung"]),
        ("?art=fachforum", ["Forum", "Tagung"]),
        ("?thema=ganztag", ["Forum", "Runde"]),
        ("?format=online", ["Runde"]),
        ("?zielgruppe=politik", ["Forum"]),
        ("?land=14", ["Forum", "Tagung"]),
        ("?land=14&thema=ganztag", ["Forum"]),
        ("?format=online&land=14", []),
        ("?jahr=2025", ["Damals", "Vorher"]),
        ("?jahr=2026", []),
        ("?von=2026-01-01", ["Vorher", "Forum", "Runde", "Tagung"]),
        ("?von=03.01.2026&bis=08.03.2027", ["Forum"]),
        ("?bis=2025-12-31", ["Damals", "Vorher"]),
        ("?von=2027-06-02&bis=2027-06-02", ["Tagung"]),
        ("?von=2027-06-04", []),
        ("?jahr=2025&von=2025-06-01", ["Vorher"]),
        ("?art=&thema=&von=&bis=", ["Forum", "Runde", "Tagung"]),
    ],
)
def test_filters(visitor: Client, some: None, query: str, expected: list[str]) -> None:
    assert titles(visitor, query) == expected


def test_counts_say_what_each_choice_would_show(visitor: Client, some: None) -> None:
    assert counts(visitor) == {
        "art": {"fachforum": 2, "austausch": 1},
        "thema": {"daten": 2, "ganztag": 2},
        "format": {"praesenz": 1, "online": 1, "hybrid": 1},
        "zielgruppe": {"politik": 1},
        "land": {"14": 2},
        "jahr": {"2027": 3, "2025": 2},
    }
    assert counts(visitor, "?jahr=2025")["art"] == {"fachforum": 1, "austausch": 1}
    assert counts(visitor, "?bis=2025-12-31")["thema"] == {"daten": 1}


def test_every_count_is_kept(visitor: Client, some: None) -> None:
    for name, values in counts(visitor).items():
        for value, number in values.items():
            assert len(titles(visitor, f"?{name}={value}")) == number, (name, value)


def test_what_would_find_nothing_is_not_offered_and_what_is_chosen_stays(visitor: Client, some: None) -> None:
    offered = counts(visitor, "?format=online")
    assert offered["art"] == {"austausch": 1}
    assert "land" not in offered
    assert offered["format"] == {"praesenz": 1, "online": 1, "hybrid": 1}
    empty = counts(visitor, "?format=online&land=14")
    assert (empty["land"], empty["format"]["online"]) == ({"14": 0}, 0)
    assert counts(visitor, "?jahr=2026")["jahr"] == {"2027": 3, "2026": 0, "2025": 2}


def test_what_is_chosen_can_be_taken_away_one_by_one(visitor: Client, some: None) -> None:
    found = context(visitor, "?thema=ganztag&von=2027-03-01")
    chips = {chip["label"] + ": " + chip["value"]: chip["url"] for chip in found["chips"]}
    assert chips == {
        "Thema: Ganztag": "/veranstaltungen/?von=2027-03-01",
        "Von: 01.03.2027": "/veranstaltungen/?thema=ganztag",
    }
    html = text(visitor, "?thema=ganztag")
    assert re.search(r"<span>Thema: Ganztag</span> <span class=\"visually-hidden\">entfernen</span>", html)
    assert 'href="/veranstaltungen/"' in html
    assert not context(visitor)["chips"]


def test_the_number_of_hits_is_announced(visitor: Client, some: None) -> None:
    status = re.compile(r'role="status"[^>]*>\s*<p class="soft">([^<]*)</p>')
    assert status.search(text(visitor, "?thema=ganztag"))[1] == "2 Veranstaltungen"
    assert status.search(text(visitor, "?zielgruppe=politik"))[1] == "1 Veranstaltung"


def test_nothing_found_says_what_to_do(visitor: Client, some: None) -> None:
    html = text(visitor, "?format=online&land=14")
    assert "empty-state" in html
    assert "Alle kommenden Veranstaltungen zeigen" in html


@pytest.mark.parametrize(
    ("query", "message", "typed"),
    [
        ("?von=30.02.2027", "einen Tag ein, den es gibt", "30.02.2027"),
        ("?von=2026-13-01", "einen Tag ein, den es gibt", "2026-13-01"),
        ("?bis=0000-00-00", "einen Tag ein, den es gibt", "0000-00-00"),
        ("?bis=9999-12-31", "zwischen 1990 und 2100", "9999-12-31"),
        ("?von=1000000000-01-01", "einen Tag ein, den es gibt", "1000000000-01-01"),
        ("?von=2027-05-01&bis=2027-04-01", "Der letzte Tag liegt vor dem ersten", "2027-05-01"),
        ("?von=%3Cscript%3E", "einen Tag ein, den es gibt", "&lt;script&gt;"),
    ],
)
def test_an_impossible_day_is_named_at_its_field_and_kept(
    visitor: Client, some: None, query: str, message: str, typed: str
) -> None:
    html = text(visitor, query)
    name = "bis" if query.startswith("?bis") or "&" in query else "von"
    field = html[html.index(f'for="filter-{name}"') :]
    assert message in field[: field.index("</div>")]
    assert f'aria-describedby="filter-{name}-error"' in html
    assert f'value="{typed}"' in html
    assert titles(visitor, query) == ["Forum", "Runde", "Tagung"]


def test_a_leap_day_is_a_day(visitor: Client, some: None) -> None:
    assert titles(visitor, "?von=2028-02-29") == []
    assert "den es gibt" in text(visitor, "?von=2027-02-29")


@pytest.mark.parametrize(
    "query",
    [
        "?land=99",
        "?land=%27",
        "?order_by=password",
        "?art__in=1&thema__regex=.*&_connector=OR",
        "?ort__land=14",
        "?thema[]=1",
        "?jahr=%D9%A2%D9%A0",
        "?" + "&".join(f"f{number}=1" for number in range(400)),
    ],
)
def test_what_no_filter_knows_changes_nothing(visitor: Client, some: None, query: str) -> None:
    assert len(titles(visitor, query)) == 3


def test_filtered_lists_are_not_for_search_engines(visitor: Client, some: None) -> None:
    for query in ("?land=14", "?von=2026-01-01", "?jahr=2025", "?monat=2027-03"):
        html = text(visitor, query)
        assert '<meta name="robots" content="noindex">' in html
        assert re.search(r'<link rel="canonical" href="[^"?]*/veranstaltungen/">', html)
    assert "noindex" not in text(visitor, "")


def test_a_date_that_no_longer_holds_is_in_no_period(visitor: Client) -> None:
    event("Verlegt", make.termin("2027-03-08", withdrawn_on=date(2027, 1, 1)), make.termin("2027-05-08"))
    event("Abgesagt", make.termin("2027-03-09", withdrawn_on=date(2027, 1, 1)))
    event("Getrennt", "2027-02-01", "2027-04-01")
    event("Offen", make.termin(precision="offen"))
    assert titles(visitor, "?von=2027-03-01&bis=2027-03-31") == ["Abgesagt"]
    assert titles(visitor, "?von=2027-04-01") == ["Getrennt", "Verlegt"]
    assert "Offen" in titles(visitor)


def test_each_event_is_in_one_section_of_its_year(visitor: Client) -> None:
    for title, each in {"Januar": "2027-01-05", "Juli": "2027-07-05", "März": "2027-03-05"}.items():
        event(title, each)
    with override_settings(CLOCK_NOW="2027-03-05T23:30"):
        sections = context(visitor, address="/veranstaltungen/2027/")["sections"]
        assert [card.params["title"] for card in sections[0]["cards"]] == ["März", "Juli"]
        assert [card.params["title"] for card in sections[1]["cards"]] == ["Januar"]
        assert titles(visitor) == ["März", "Juli"]
    with override_settings(CLOCK_NOW="2027-03-06T00:00"):
        sections = context(visitor, address="/veranstaltungen/2027/")["sections"]
        assert [card.params["title"] for card in sections[1]["cards"]] == ["März", "Januar"]
        assert [section["heading"] for section in sections] == [
            "Kommende Veranstaltungen",
            "Vergangene Veranstaltungen",
        ]


def test_what_is_not_public_is_not_counted(visitor: Client, some: None) -> None:
    hidden = Veranstaltung(title="Geheim", live=True, attendance_mode="online")
    hidden.termine = [make.termin("2027-03-08")]
    Page.objects.get(slug="intern").add_child(instance=hidden)
    event("Entwurf", "2027-03-08", attendance_mode="online", live=False)
    assert counts(visitor)["format"]["online"] == 1
    assert counts(visitor, "?thema=ganztag")["format"] == {"praesenz": 1, "online": 1}


def test_a_translation_is_found_by_the_facts_of_its_source(visitor: Client, some: None) -> None:
    english = Locale.objects.get(language_code="en")
    index = make.index()
    for page in (index.get_parent().specific, index, Veranstaltung.objects.get(title="Forum")):
        page.copy_for_translation(english).save_revision().publish()
    address = index.get_translation(english).get_url()
    assert titles(visitor, "?thema=daten&land=14&jahr=2027", address) == ["Forum"]
    assert counts(visitor, "", address)["thema"] == {"daten": 1, "ganztag": 1}
    assert counts(visitor, "", address)["jahr"] == {"2027": 1}


def statements(visitor: Client, query: str) -> list[str]:
    visitor.get(ADDRESS + query)
    with CaptureQueriesContext(connection) as captured:
        assert visitor.get(ADDRESS + query).status_code == 200
    return [re.sub(r"IN \([^()]*\)", "IN (…)", re.sub(r"'[^']*'|\b\d+\b", "?", each["sql"])) for each in captured]


EVERYTHING = (
    "?art=fachforum&thema=daten&format=hybrid&zielgruppe=politik&land=14&jahr=2027&von=2027-01-01&bis=2027-12-31"
)


@pytest.mark.parametrize(
    "query",
    ["", "?art=fachforum", "?thema=daten", "?land=14&zielgruppe=politik", "?jahr=2027", "?monat=2027-03", EVERYTHING],
)
def test_queries_do_not_grow(visitor: Client, some: None, query: str) -> None:
    few = statements(visitor, query)
    for number in range(15):
        event(
            f"Weitere {number}",
            "2027-03-08",
            topics=("daten",),
            groups=("politik",),
            attendance_mode="hybrid",
            ort=Ort.objects.get(),
        )
    many = statements(visitor, query)
    assert many == few
    assert len(few) <= 11 and len(set(few)) == len(few), "\n".join(few)


def test_the_ways_to_subscribe_change_with_the_list(client, some):
    """Without loading the page anew only the parts marked `data-list` are exchanged."""
    html = client.get(ADDRESS).content.decode()
    assert re.search(r'<div data-list="subscribe">\s*<div class="subscribe">', html)


def heading(client: Client, query: str, address: str = ADDRESS) -> tuple[str, str]:
    """Return the heading of the list and the title of the window."""
    html = client.get(address + query).content.decode()
    h1, title = (re.search(pattern, html, re.S) for pattern in (r"<h1[^>]*>(.*?)</h1>", r"<title>(.*?)</title>"))
    assert h1 and title
    return h1[1], title[1]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("", "Veranstaltungen"),
        ("?monat=2027-03", "Veranstaltungen im März 2027"),
        ("?monat=2027-03&art=fachforum", "Veranstaltungen im März 2027: Fachforum"),
        ("?jahr=2027", "Veranstaltungen 2027"),
        ("?jahr=2027&art=fachforum", "Veranstaltungen 2027: Fachforum"),
        ("?art=fachforum&format=online", "Veranstaltungen: Fachforum, Online"),
        ("?von=2027-03-01&bis=2027-03-31", "Veranstaltungen: 01.03.2027–31.03.2027"),
        ("?von=2027-03-01", "Veranstaltungen: ab 01.03.2027"),
        ("?art=nichts", "Veranstaltungen"),
    ],
)
def test_heading_and_title_name_what_is_shown(client, some, query, said):
    make.event("Im März", make.termin("2027-03-08"))
    h1, title = heading(client, query)
    assert (h1, title.partition(" – ")[0]) == (said, said)


def test_the_title_of_a_year_names_what_it_lists(client, some):
    make.event("Im März", make.termin("2027-03-08"))
    assert heading(client, "", f"{ADDRESS}2027/")[1].partition(" – ")[0] == "Veranstaltungen 2027"


def test_the_calendar_beside_a_period_says_that_it_goes_on(client, some):
    """A calendar is asked again and again; a period in its address would end it without a word."""
    goes_on = "er endet nicht mit dem gewählten Zeitraum"
    for query in ("?jahr=2027", "?von=2027-03-01", "?bis=2027-03-31&art=fachforum"):
        html = client.get(ADDRESS + query).content.decode()
        assert goes_on in html
        assert not re.search(r"veranstaltungen\.ics\?[^\"]*(jahr|von|bis)=", html)
    assert goes_on not in client.get(f"{ADDRESS}?art=fachforum").content.decode()


@pytest.mark.parametrize("query", ["?monat=2027-03", "?art=fachforum&von=2027-03-01"])
def test_paper_names_the_address_with_what_was_chosen(client, some, query):
    make.event("Im März", make.termin("2027-03-08"))
    printed = '<span data-list="address">Adresse dieser Seite: http://testserver/veranstaltungen/{}</span>'
    assert printed.format(query.replace("&", "&amp;")) in client.get(ADDRESS + query).content.decode()
    assert printed.format("") in client.get(f"{ADDRESS}?utm_source=brief").content.decode()
