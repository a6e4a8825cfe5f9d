"""Atom and RSS: what is new, for everybody the same; nothing that is not public, nothing that a reader would run."""

import datetime as dt
import xml.etree.ElementTree as ET

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, PageViewRestriction

from core import feeds, stamps
from home.models import Meldung, MeldungsIndex, StartSeite
from tests.core.factories import make_account
from tests.veranstaltungen import factories as make
from themen.models import Thema, ThemaSeite, ThemenIndex
from wissenspool.models import Publikation, PublikationsIndex

pytestmark = pytest.mark.usefixtures("sections")
ATOM = "{http://www.w3.org/2005/Atom}"
NEWS = "/feeds/aktuelles.atom"


def add(index, model, title, **values):
    parent = index.objects.get(locale__language_code="de")
    themen = values.pop("themen", [])
    page = model(title=title, live=True, first_published_at=dt.datetime(2027, 1, 1, 12, tzinfo=dt.UTC), **values)
    page.themen = themen
    return parent.add_child(instance=page)


def news(title="Förderaufruf", **values):
    return add(MeldungsIndex, Meldung, title, **{"published_on": dt.date(2027, 1, 2), **values})


def entries(client, address=NEWS):
    answer = client.get(address)
    assert answer.status_code == 200
    root = ET.fromstring(answer.content)
    return [{child.tag.removeprefix(ATOM): child for child in entry} for entry in root.iter(f"{ATOM}entry")]


def titles(client, address=NEWS):
    return [entry["title"].text for entry in entries(client, address)]


def on_one_topic():
    topic = make.vocabulary(Thema, "ganztag")
    news(themen=[topic])
    add(PublikationsIndex, Publikation, "Handreichung", themen=[topic])
    event = make.event("Fachforum", make.termin("2027-03-08"))
    event.themen = [topic]
    event.first_published_at = dt.datetime(2027, 1, 3, 12, tzinfo=dt.UTC)
    event.save()
    news("Anderes")
    return topic


def test_each_kind_of_page_has_a_feed_and_a_topic_has_all_of_them(client):
    on_one_topic()
    assert titles(client) == ["Anderes", "Förderaufruf"]
    assert titles(client, "/feeds/publikationen.atom") == ["Handreichung"]
    assert titles(client, "/feeds/veranstaltungen.atom") == ["Fachforum"]
    assert titles(client, "/feeds/thema/ganztag.atom") == ["Fachforum", "Förderaufruf", "Handreichung"]


@pytest.mark.parametrize(
    "path", ["x.atom", "aktuelles.xml", "aktuelles/", "thema/x.atom", "thema/ganztag.pdf", "", "aktuelles.atom/x"]
)
def test_what_is_no_feed_is_missing(client, path):
    on_one_topic()
    assert client.get(f"/feeds/{path}").status_code == 404


def test_an_entry_says_what_it_is_and_keeps_its_name_when_the_page_moves(client):
    page = news(teaser="Zwei Sätze & mehr.")
    (before,) = entries(client)
    assert before["link"].get("href") == f"http://testserver{page.get_url()}"
    assert before["id"].text == page.translation_key.urn
    assert before["summary"].text == "Zwei Sätze &amp; mehr."
    assert before["published"].text.startswith("2027-01-02T")
    assert before["category"].get("term") == "Aktuelles"
    page.slug = "neue-adresse"
    page.save()
    (after,) = entries(client)
    assert after["link"].get("href").endswith("/neue-adresse/")
    assert after["id"].text == before["id"].text


def test_rss_says_the_same(client):
    page = news(teaser="Zwei Sätze.")
    answer = client.get("/feeds/aktuelles.rss")
    assert answer["Content-Type"] == "application/rss+xml; charset=utf-8"
    (item,) = ET.fromstring(answer.content).iter("item")
    assert (item.findtext("title"), item.findtext("description")) == ("Förderaufruf", "Zwei Sätze.")
    assert item.findtext("guid") == page.translation_key.urn
    assert item.find("guid").get("isPermaLink") == "false"


def test_a_translation_is_an_entry_of_its_own(client):
    page = news()
    english = Locale.objects.get(language_code="en")
    for each in (StartSeite.objects.get(locale__language_code="de"), page.get_parent().specific, page):
        each.copy_for_translation(english).save_revision().publish()
    (entry,) = entries(client, f"/en{NEWS}")
    assert "/en/" in entry["link"].get("href")
    assert entry["id"].text.startswith("urn:uuid:")
    assert entry["id"].text != page.translation_key.urn


@pytest.mark.parametrize("kind", ["atom", "rss"])
@pytest.mark.parametrize(
    "text", ["<img src=x onerror=alert(1)>", "{{7*7}} {% load %}", "a\u202eb\u2066c", "x\ufffey\uffff", "]]>&amp;<b>"]
)
def test_no_text_becomes_markup_or_breaks_the_feed(client, kind, text):
    page = news("Titel", teaser="Teaser")
    Meldung.objects.filter(pk=page.pk).update(title=text, teaser=text)
    content = client.get(f"/feeds/aktuelles.{kind}").content.decode()
    root = ET.fromstring(content)
    summary = next(root.iter(f"{ATOM}summary" if kind == "atom" else "description"), None)
    for found in root.iter("description" if kind == "rss" else f"{ATOM}summary"):
        assert "<" not in found.text
    assert summary is not None
    if kind == "rss":
        assert all("<" not in title.text for title in root.iter("title"))
    assert not any(sign in content for sign in "\u202e\u2066\ufffe\uffff")


def test_private_and_unpublished_pages_stand_in_no_feed_whoever_asks(client):
    topic = on_one_topic()
    private, gone = news("Geheim", themen=[topic]), news("Zurückgezogen", themen=[topic])
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    gone.unpublish()
    stamps.clear()
    for _ in range(2):
        assert titles(client) == ["Anderes", "Förderaufruf"]
        assert titles(client, "/feeds/thema/ganztag.atom") == ["Fachforum", "Förderaufruf", "Handreichung"]
        client.force_login(make_account())


@pytest.mark.parametrize("address", [NEWS, "/feeds/thema/ganztag.atom", "/feeds/thema/ganztag.rss"])
def test_nothing_new_answers_304_in_three_queries(client, address):
    on_one_topic()
    etag = client.get(address)["ETag"]
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        answer = client.get(address, headers={"If-None-Match": etag})
    assert answer.status_code == 304
    assert not answer.cookies
    assert len(captured) <= 3
    Meldung.objects.update(title="Neu")
    assert client.get(address, headers={"If-None-Match": etag}).status_code == 200


def test_an_empty_feed_stays_the_same(client):
    assert client.get(NEWS)["ETag"] == client.get(NEWS)["ETag"]
    assert titles(client) == []


def test_a_feed_is_bounded(client, monkeypatch):
    monkeypatch.setattr(feeds, "LIMIT", 3)
    for number in range(5):
        news(f"Meldung {number}", published_on=dt.date(2027, 1, number + 1))
    assert titles(client) == ["Meldung 4", "Meldung 3", "Meldung 2"]


def test_pages_name_their_feeds_in_their_head(client):
    topic = on_one_topic()
    index = ThemenIndex.objects.get(locale__language_code="de")
    page = index.add_child(instance=ThemaSeite(title="Ganztag", thema=topic, live=True))
    expected = {
        page.get_url(): ["/feeds/thema/ganztag.atom", "/kalender/veranstaltungen.ics?thema=ganztag"],
        "/veranstaltungen/": ["/feeds/veranstaltungen.atom", "/kalender/veranstaltungen.ics"],
        "/veranstaltungen/2027/": ["/feeds/veranstaltungen.atom", "/kalender/veranstaltungen.ics"],
        "/wissenspool/": ["/feeds/publikationen.atom"],
        "/aktuelles/": ["/feeds/aktuelles.atom"],
        "/": ["/feeds/aktuelles.atom", "/feeds/veranstaltungen.atom", "/kalender/veranstaltungen.ics"],
    }
    for address, wanted in expected.items():
        head = client.get(address).content.decode().partition("</head>")[0]
        for url in wanted:
            kind = "text/calendar" if ".ics" in url else "application/atom+xml"
            assert f'<link rel="alternate" type="{kind}"' in head
            assert f'href="{url}"' in head
            assert client.get(url).status_code == 200


def test_lists_and_topic_pages_offer_to_subscribe_to_what_they_show(client):
    topic = on_one_topic()
    index = ThemenIndex.objects.get(locale__language_code="de")
    page = index.add_child(instance=ThemaSeite(title="Ganztag", thema=topic, live=True))
    assert (
        'href="webcal://testserver/kalender/veranstaltungen.ics?thema=ganztag"'
        in client.get(page.get_url()).content.decode()
    )
    text = client.get("/veranstaltungen/?thema=ganztag&jahr=2027&format=unsinn").content.decode()
    assert 'href="webcal://testserver/kalender/veranstaltungen.ics?thema=ganztag"' in text
    assert "Kalender dieser Auswahl abonnieren" in text
