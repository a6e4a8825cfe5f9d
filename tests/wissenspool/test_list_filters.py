"""Further filters of the list of publications, and where withdrawn ones do not stand."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core.listings import Criteria, listing
from tests.core.trees import plant, translate
from tests.wissenspool.factories import index_below, kommune, publikation, reihe, thema
from themen.models import Phase, Zielgruppe
from wissenspool.enums import Lizenz
from wissenspool.feeds import publications
from wissenspool.models import Publikation, PublikationsIndex

pytestmark = pytest.mark.django_db
ADDRESS = "/wissenspool/"


@pytest.fixture
def index() -> PublikationsIndex:
    return index_below(plant())


@pytest.fixture
def two(index: PublikationsIndex) -> list[Publikation]:
    open_one = publikation(index, "Offen", (thema(),), year=2026, licence=Lizenz.BY, kommune=kommune(), reihe=reihe())
    open_one.phasen = [Phase.objects.get_or_create(key="kita", defaults={"label_de": "Kita"})[0]]
    open_one.zielgruppen = [Zielgruppe.objects.get_or_create(key="traeger", defaults={"label_de": "Träger"})[0]]
    open_one.save()
    return [open_one, publikation(index, "Geschützt", (thema(),), year=2025, licence=Lizenz.RESERVED)]


QUERIES = ["phase=kita", "zielgruppe=traeger", "land=15", "weiterverwendbar=ja", "reihe=aus-der-praxis"]


@pytest.mark.parametrize("query", QUERIES)
def test_each_filter_finds_the_one_that_fits_in_every_language(
    visitor: Client, index: PublikationsIndex, two: list[Publikation], query: str
) -> None:
    translate(index, "en", slug="knowledge")
    for page, title in zip(two, ("Open", "Closed"), strict=True):
        translate(page, "en", title=title, slug=title.lower())
    for address, title in ((ADDRESS, "Offen"), ("/en/knowledge/", "Open")):
        found = visitor.get(f"{address}?{query}").context["publications"]
        assert [card.params["title"] for card in found.cards] == [title]
        assert len(found.chips) == 1


def test_values_are_counted_and_a_combination_without_a_hit_is_not_offered(
    visitor: Client, two: list[Publikation]
) -> None:
    def names(query: str) -> dict[str, list[int]]:
        groups = visitor.get(ADDRESS + query).context["publications"].groups
        return {group["name"]: [option["count"] for option in group["options"][1:]] for group in groups}

    assert {name: names("")[name] for name in ("phase", "zielgruppe", "land", "weiterverwendbar")} == {
        "phase": [1],
        "zielgruppe": [1],
        "land": [1],
        "weiterverwendbar": [1],
    }
    assert not {"phase", "zielgruppe", "land", "weiterverwendbar"} & names("?jahr=2025").keys()


@pytest.mark.parametrize("query", ["phase=x", "zielgruppe='", "land=99", "weiterverwendbar=1", "reihe=%25"])
def test_nonsense_is_left_out(visitor: Client, two: list[Publikation], query: str) -> None:
    assert visitor.get(f"{ADDRESS}?{query}").context["publications"].pagination.total == 2


@pytest.mark.parametrize("query", ["", "?page=2", "?" + "&".join([*QUERIES, "thema=ganztag", "jahr=2026"])])
def test_first_and_last_page_keep_to_the_budget(visitor: Client, two: list[Publikation], query: str) -> None:
    for number in range(30):
        publikation(two[0].get_parent().specific, f"Weitere {number}", (thema(),), year=2020)
    visitor.get("/")
    visitor.get(ADDRESS + query)
    with CaptureQueriesContext(connection) as queries:
        assert visitor.get(ADDRESS + query).status_code == 200
    assert len(queries) <= 11


def test_what_is_withdrawn_is_neither_in_feeds_nor_in_lists(two: list[Publikation]) -> None:
    two[0].withdrawn_on = "2026-05-12"
    two[0].save()
    found = listing("publikationen")
    assert found
    assert [page.title for page in publications(Criteria())] == ["Geschützt"]
    assert [card.params["title"] for card in found.cards(Criteria(pinned=(two[0].pk,)))] == ["Geschützt"]


def test_the_language_switch_keeps_the_filters_that_exist(
    visitor: Client, index: PublikationsIndex, two: list[Publikation]
) -> None:
    translate(index, "en", slug="knowledge")
    html = visitor.get(f"{ADDRESS}?phase=kita&thema=gibtesnicht&land=15&page=2").content.decode()
    assert 'href="/en/knowledge/?phase=kita&amp;land=15" hreflang="en"' in html
