"""The list of publications: filters, counts, pages, whatever somebody writes into the address."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from core import stamps
from tests.core.trees import standard, translate
from tests.wissenspool.factories import art, index_below, kommune, publikation, thema
from wissenspool.models import Publikation, PublikationsIndex

pytestmark = pytest.mark.django_db
ADDRESS = "/wissenspool/"


@pytest.fixture
def index(planted) -> PublikationsIndex:
    return index_below(planted)


@pytest.fixture
def three(index: PublikationsIndex) -> list[Publikation]:
    ganztag, monitoring = thema("Ganztag"), thema("Monitoring")
    return [
        publikation(index, "Alter Bericht", (monitoring,), year=2019, art=art("Bildungsbericht"), kommune=kommune()),
        publikation(index, "Neue Handreichung", (ganztag, monitoring), year=2026, month=9, art=art("Handreichung")),
        publikation(index, "English brief", (ganztag,), year=2026, month=2, art=art("Handreichung"), language="en"),
    ]


def titles(visitor: Client, query: str = "", address: str = ADDRESS) -> list[str]:
    response = visitor.get(address + query)
    assert response.status_code == 200, response.status_code
    return [card.params["title"] for card in response.context["publications"].cards]


def test_the_newest_stands_first(visitor: Client, three: list[Publikation]) -> None:
    assert titles(visitor) == ["Neue Handreichung", "English brief", "Alter Bericht"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?thema=monitoring", ["Neue Handreichung", "Alter Bericht"]),
        ("?art=handreichung", ["Neue Handreichung", "English brief"]),
        ("?jahr=2019", ["Alter Bericht"]),
        ("?sprache=en", ["English brief"]),
        ("?kommune=landkreis-beispielau", ["Alter Bericht"]),
        ("?art=handreichung&thema=monitoring&jahr=2026", ["Neue Handreichung"]),
        ("?jahr=2019&sprache=en", []),
    ],
)
def test_filters(visitor: Client, three: list[Publikation], query: str, expected: list[str]) -> None:
    assert titles(visitor, query) == expected


@pytest.mark.parametrize(
    "query",
    [
        "?thema=<script>",
        "?thema=gibt-es-nicht",
        "?art=%27",
        "?jahr=99999",
        "?jahr=x",
        "?jahr=%D9%A2%D9%A0%D9%A1%D9%A9",
        "?sprache=xx",
        "?kommune=%25",
        "?kommune=" + "a" * 3000,
        "?order_by=password",
        "?thema__in=1&thema__regex=.*&_connector=OR",
        "?thema[]=1",
        "?" + "&".join(f"f{number}=1" for number in range(400)),
    ],
)
def test_what_no_filter_knows_is_ignored(visitor: Client, three: list[Publikation], query: str) -> None:
    assert len(titles(visitor, query)) == 3


@pytest.mark.parametrize("page", ["0", "-1", "1e30", "x", "1000000", "9" * 300, "<script>"])
def test_any_page_is_a_page(visitor: Client, three: list[Publikation], page: str) -> None:
    assert len(titles(visitor, f"?page={page}")) == 3


def test_a_nul_byte_is_refused(visitor: Client, three: list[Publikation]) -> None:
    assert visitor.get(ADDRESS + "?page=%00").status_code == 400


def test_counts_say_what_each_filter_would_show(visitor: Client, three: list[Publikation]) -> None:
    def counts(query: str) -> dict[str, dict[str, int]]:
        groups = visitor.get(ADDRESS + query).context["publications"].groups
        return {
            group["name"]: {option["value"]: option["count"] for option in group["options"][1:]} for group in groups
        }

    assert counts("")["thema"] == {"ganztag": 2, "monitoring": 2}
    assert counts("")["jahr"] == {"2026": 2, "2019": 1}
    assert counts("")["kommune"] == {"landkreis-beispielau": 1}
    assert counts("?jahr=2026")["art"] == {"handreichung": 2}
    assert counts("?jahr=2026")["jahr"] == {"2026": 2, "2019": 1}


def test_counts_follow_a_change(visitor: Client, three: list[Publikation]) -> None:
    assert visitor.get(ADDRESS).context["publications"].pagination.total == 3
    three[0].unpublish()
    assert visitor.get(ADDRESS).context["publications"].pagination.total == 2


def test_what_is_not_public_is_neither_listed_nor_counted(visitor: Client, index: PublikationsIndex) -> None:
    publikation(index, "Entwurf", (thema(),), year=2026, live=False)
    hidden = standard(index.get_parent(), "Geschlossen")
    publikation(hidden, "Geheim", (thema(),), year=2026)
    PageViewRestriction.objects.create(page=hidden, restriction_type=PageViewRestriction.LOGIN)
    stamps.clear()
    response = visitor.get(ADDRESS)
    found = response.context["publications"]
    assert (found.cards, found.pagination.total, found.groups) == ([], 0, [])
    assert "Noch nichts" not in response.content.decode() and "Geheim" not in response.content.decode()


def test_a_filtered_list_is_not_for_search_engines(visitor: Client, three: list[Publikation]) -> None:
    assert 'content="noindex"' in visitor.get(ADDRESS + "?jahr=2019").content.decode()
    assert 'content="noindex"' not in visitor.get(ADDRESS).content.decode()


def test_nothing_found_says_so_and_leads_on(visitor: Client, three: list[Publikation]) -> None:
    content = visitor.get(ADDRESS + "?jahr=2019&sprache=en").content.decode()
    assert "Keine Veröffentlichung gefunden" in content and f'href="{ADDRESS}"' in content


def test_translations_stand_in_the_list_of_their_language_alone(
    visitor: Client, index: PublikationsIndex, three: list[Publikation]
) -> None:
    translate(index, "en", slug="knowledge")
    translate(three[1], "en", title="New guide", slug="new-guide")
    assert titles(visitor, address="/en/knowledge/") == ["New guide"]
    assert titles(visitor, "?thema=monitoring", "/en/knowledge/") == ["New guide"]
    assert titles(visitor, "?thema=unbekannt&jahr=2019", "/en/knowledge/") == []


def statements(visitor: Client, address: str) -> list[str]:
    visitor.get("/")
    visitor.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert visitor.get(address).status_code == 200
    return [query["sql"] for query in queries]


def without_values(sql: str) -> str:
    return re.sub(r"IN \([^()]*\)", "IN (…)", re.sub(r"'[^']*'|\b\d+\b", "?", sql))


@pytest.mark.parametrize("query", ["", "?thema=ganztag"])
def test_queries_do_not_grow(visitor: Client, three: list[Publikation], query: str) -> None:
    few = [without_values(sql) for sql in statements(visitor, ADDRESS + query)]
    for number in range(20):
        publikation(three[0].get_parent().specific, f"Weitere {number}", (thema("Ganztag"),), year=2020, art=art())
    many = [without_values(sql) for sql in statements(visitor, ADDRESS + query)]
    assert many == few
    assert len(few) <= 11 and len(set(few)) == len(few)


def test_below_it_readers_find_the_feed_and_libraries_the_interface(visitor: Client, index: PublikationsIndex) -> None:
    content = visitor.get(ADDRESS).content.decode()
    for address in ("/feeds/publikationen.atom", "/oai?verb=Identify"):
        assert f'href="{address}"' in content
        assert visitor.get(address).status_code == 200
