"""The search page: what it finds for whom, and that no input breaks it."""

import re
import time
from urllib.parse import quote

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from core import stamps
from home.models import StartSeite
from search import services
from tests.core.trees import index_all, standard, translate
from tests.wissenspool.factories import art, index_below, publikation

pytestmark = pytest.mark.django_db
ADDRESS = "/suche/"


@pytest.fixture
def home(planted) -> StartSeite:
    return planted


@pytest.fixture
def pages(home: StartSeite) -> None:
    index = index_below(home)
    publikation(
        index, "Ganztag gemeinsam planen", year=2026, art=art("Handreichung"), teaser="Ein Heft über Räume & Zeit."
    )
    publikation(index, "Bericht", year=2024, art=art("Bildungsbericht"), teaser="Wie der Ganztag wächst.")
    standard(home, "Über uns", teaser="Wir begleiten den Ganztag.")
    standard(home, "Entwurf", teaser="Ganztag", live=False)
    index_all()


def titles(visitor: Client, query: str, address: str = ADDRESS) -> list[str]:
    response = visitor.get(address + query)
    assert response.status_code == 200
    return [re.sub("<.*?>", "", hit["title"]) for hit in response.context["results"].hits]


def test_words_in_the_title_stand_above_words_in_the_text(visitor: Client, pages: None) -> None:
    assert titles(visitor, "?q=ganztag") == ["Ganztag gemeinsam planen", "Über uns", "Bericht"]


def test_all_words_must_stand_there(visitor: Client, pages: None) -> None:
    assert titles(visitor, "?q=ganztag+heft") == ["Ganztag gemeinsam planen"]
    assert titles(visitor, "?q=ganztag+gibtesnicht") == []


def test_kinds_are_counted_and_narrow_the_hits(visitor: Client, pages: None) -> None:
    response = visitor.get(ADDRESS + "?q=ganztag&kind=publikation")
    (group,) = response.context["results"].groups
    assert [(option["value"], option["count"]) for option in group["options"]] == [
        ("", 3),
        ("publikation", 2),
        ("seite", 1),
    ]
    assert titles(visitor, "?q=ganztag&kind=publikation") == ["Ganztag gemeinsam planen", "Bericht"]
    assert titles(visitor, "?q=ganztag&kind=seite") == ["Über uns"]


def test_the_page_shows_kind_year_and_marked_words(visitor: Client, pages: None) -> None:
    content = visitor.get(ADDRESS + "?q=ganztag").content.decode()
    assert "Handreichung · 2026" in content and "<mark>Ganztag</mark> gemeinsam planen" in content
    assert "Räume &amp; Zeit" in content and "<title>Suche nach „ganztag“ –" in content
    assert 'name="robots" content="noindex"' in content and "3 Treffer" in content


def test_only_pages_of_the_language_are_found(visitor: Client, home: StartSeite) -> None:
    page = standard(home, "Ganztag")
    translate(page, "en", title="Ganztag in English", slug="all-day")
    index_all()
    assert titles(visitor, "?q=ganztag") == ["Ganztag"]
    assert titles(visitor, "?q=ganztag", "/en/suche/") == ["Ganztag in English"]
    assert "Search for “ganztag”" in visitor.get("/en/suche/?q=ganztag").content.decode()


@pytest.fixture
def secret(home: StartSeite) -> None:
    closed = standard(home, "Geschlossen")
    standard(closed, "Geheimplan", teaser="Kennwortverzeichnis")
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    stamps.clear()
    index_all()


def test_nobody_finds_what_they_may_not_see(visitor: Client, secret: None) -> None:
    hidden, nonsense = (visitor.get(f"{ADDRESS}?q={word}") for word in ("Kennwortverzeichnis", "Xennwortverzeichnis"))
    assert hidden.content.decode().replace("Kennwort", "Xennwort") == nonsense.content.decode()
    assert "Geheimplan" not in hidden.content.decode()


def test_members_find_their_pages_and_the_answer_is_theirs_alone(visitor: Client, secret: None) -> None:
    visitor.force_login(get_user_model().objects.create_user(email="mitglied@example.org", password="x"))
    response = visitor.get(ADDRESS + "?q=kennwortverzeichnis")
    assert titles(visitor, "?q=kennwortverzeichnis") == ["Geheimplan"]
    assert response.context["results"].hits[0]["locked"]
    assert {"private", "no-store"} <= set(response.headers["Cache-Control"].split(", "))


def test_an_anonymous_answer_sets_no_cookie_and_writes_nothing(visitor: Client, pages: None) -> None:
    visitor.get("/")
    with CaptureQueriesContext(connection) as queries:
        response = visitor.get(ADDRESS + "?q=ganztag")
    assert not response.cookies and "no-store" not in response.headers.get("Cache-Control", "")
    assert not [query for query in queries if not query["sql"].startswith(("SELECT", "BEGIN"))]


def test_queries_stay_few_however_many_hits(visitor: Client, pages: None, home: StartSeite) -> None:
    def statements(query: str) -> int:
        visitor.get(ADDRESS + query)
        with CaptureQueriesContext(connection) as queries:
            visitor.get(ADDRESS + query)
        return len(queries)

    visitor.get("/")
    few = statements("?q=heft")
    for number in range(15):
        standard(home, f"Heft {number}")
    index_all()
    assert statements("?q=heft") == few <= 8
    assert max(statements(query) for query in ("", "?q=nichtsda", "?q=heft&kind=seite&page=2")) <= 8


def test_many_hits_are_capped_and_it_is_said(
    visitor: Client, home: StartSeite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services, "MOST_HITS", 12)
    for number in range(14):
        standard(home, f"Heft {number}")
    index_all()
    content = visitor.get(ADDRESS + "?q=heft").content.decode()
    assert "Mehr als 12 Treffer" in content
    assert titles(visitor, "?q=heft&page=2") == ["Heft 3", "Heft 2"]
    assert titles(visitor, "?q=heft&page=1e30") == titles(visitor, "?q=heft")


def test_no_hits_lead_to_topics_and_an_empty_search_asks(visitor: Client, pages: None) -> None:
    assert "Keine Treffer" in visitor.get(ADDRESS + "?q=nichtsda").content.decode()
    assert "Was suchen Sie?" in visitor.get(ADDRESS).content.decode()
    assert "Was suchen Sie?" in visitor.get(ADDRESS + "?q=+++").content.decode()


HOSTILE = [
    '"', "\\", "%", "*", "-", "()", "🙂", "'", "`", "\u202ekita", "e" + "\u0301" * 200, 'foo"bar', "NEAR(", "NEAR(a b, 3)",
    "title:", "title:kita", "a & | !", "/(a+)+$/", "_exists_:", '{"match_all":{}}', "*:*", "kita*", "^kita", "{title} : x",
    "a AND", "OR", "NOT", "und der die das", "x", "-ganztag", "+ganztag", "' OR 1=1 --", "<script>alert(1)</script>", "{{7*7}}",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_typed_breaks_the_page(visitor: Client, pages: None, text: str) -> None:
    response = visitor.get(f"{ADDRESS}?q={quote(text)}")
    assert response.status_code == 200
    assert "<script>alert" not in response.content.decode() and ">49<" not in response.content.decode()


@pytest.mark.parametrize(
    "query",
    ["?q=%00", "?q=%ed%a0%80", "?q=%ff", "?q=" + "wort+" * 2000, "?q=" + "x" * 1_000_000, "?" + "q=a&" * 1000],
)
def test_impossible_addresses_are_refused_at_once(visitor: Client, pages: None, query: str) -> None:
    begin = time.process_time()
    assert visitor.get(ADDRESS + query).status_code in {400, 414}
    assert time.process_time() - begin < 0.3


@pytest.mark.parametrize(
    "query",
    ["?q=" + "wort+" * 600, "?q[]=a&q[]=b", "?q=a&q=b&kind=publikation__in&page=x&order_by=password&per_page=1000000"],
)
def test_odd_addresses_give_a_page(visitor: Client, pages: None, query: str) -> None:
    assert visitor.get(ADDRESS + query).status_code == 200


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_the_search_only_reads(visitor: Client, pages: None, method: str) -> None:
    assert getattr(visitor, method)(ADDRESS).status_code in {403, 405}


def test_the_page_says_what_is_searched_and_finds_it(visitor: Client, pages: None) -> None:
    assert "Meldungen und alle anderen Seiten" in visitor.get(ADDRESS).content.decode()
    assert "Über uns" in visitor.get(ADDRESS, {"q": "Ganztag"}).content.decode()
