"""What stands around a page on English pages and in easy language: own words where there are some, else German ones that say so."""

import re

import pytest
from django.test import Client
from wagtail.models import Site

from core import stamps
from core.models import FundingNotice, SiteSettings
from core.views import errors
from kontakte.models import Kontakt, Person
from tests.core.trees import standard, translate

pytestmark = pytest.mark.django_db
GERMAN = "Gefördert vom Land."


@pytest.fixture
def english(planted, visitor: Client) -> SiteSettings:
    """A site with an English start page and one funding notice."""
    found = SiteSettings.for_site(Site.objects.get(is_default_site=True))
    found.privacy, found.contact = standard(planted, "Datenschutz"), standard(planted, "Kontakt")
    found.sign_language = standard(planted, "Gebärden")
    translate(found.contact, "en", title="Contact", slug="contact")
    found.funding_notices = [FundingNotice(name="Land Musterland", text=GERMAN)]
    found.save()
    stamps.clear()
    return found


def footer(visitor: Client, address: str = "/en/") -> str:
    return visitor.get(address).content.decode().partition("<footer")[2]


def test_a_funding_notice_without_a_translation_says_that_it_is_german(english, visitor):
    assert f'<span lang="de">{GERMAN}</span>' in footer(visitor)
    assert f'<p class="measure">{GERMAN}</p>' in footer(visitor, "/")


def test_a_funding_notice_has_words_for_each_language(english, visitor):
    notice = english.funding_notices.get()
    notice.name_en, notice.text_en, notice.text_leicht = "State", "Funded by the state.", "Das Land bezahlt uns."
    notice.save()
    stamps.clear()
    assert '<p class="measure">Funded by the state.</p>' in footer(visitor)
    assert "<li>State</li>" in footer(visitor)
    assert '<p class="measure">Das Land bezahlt uns.</p>' in footer(visitor, "/de-x-leicht/")


def test_links_to_german_pages_say_so_and_those_to_english_ones_do_not(english, visitor):
    html = footer(visitor)
    assert '<a href="/datenschutz/" hreflang="de">Data protection (in German)</a>' in html
    assert '<a href="/en/contact/">Contact</a>' in html
    assert '<a href="/datenschutz/">Datenschutz</a>' in footer(visitor, "/")


def test_the_word_before_the_telephone_number_is_in_the_language_of_the_page(english, visitor):
    english.footer_address = "Lindenallee 4\nTelefon 0000 120000"
    english.save()
    stamps.clear()
    number = '<a href="tel:+49000120000">0000 120000</a>'
    assert f"<span>Phone {number}</span>" in footer(visitor)
    assert '<span lang="de">Lindenallee 4</span>' in footer(visitor)
    assert f"<span>Telefon {number}</span>" in footer(visitor, "/")
    assert f"<span>Telefon {number}</span>" in footer(visitor, "/de-x-leicht/")


def test_the_search_of_the_easy_start_page_asks_in_easy_words(english, visitor):
    assert 'placeholder="Was suchen Sie?"' in visitor.get("/de-x-leicht/").content.decode()
    assert "Was suchen Sie?" not in visitor.get("/").content.decode()


def test_links_of_easy_pages_say_when_they_lead_to_everyday_language(english, visitor):
    translate(english.contact, "de-x-leicht", title="Kontakt leicht", slug="kontakt")
    html = footer(visitor, "/de-x-leicht/")
    assert '<a href="/datenschutz/" hreflang="de">Datenschutz (in Alltags-Sprache)</a>' in html
    assert '<a href="/de-x-leicht/kontakt/">Kontakt</a>' in html


def test_the_bar_above_the_head_and_error_pages_say_it_too(english, visitor):
    bar = visitor.get("/en/").content.decode().partition("<header")[0]
    assert 'hreflang="de">Sign language (in German)</a>' in bar
    missing = visitor.get("/en/nothing-here/").content.decode()
    assert 'hreflang="de">Data protection (in German)</a>' in missing


def test_the_way_into_the_members_area_says_that_it_is_german(english, visitor):
    link = re.compile(r'<a href="/intern/" hreflang="de">([^<]+)</a>')
    assert link.findall(visitor.get("/en/").content.decode()) == ["Members’ area (in German)"]
    assert link.findall(visitor.get("/").content.decode()) == ["Interner Bereich"]


def test_a_missing_page_in_easy_language_is_said_in_easy_words(english, visitor):
    html = visitor.get("/de-x-leicht/gibt-es-nicht/").content.decode()
    assert "<h1>Diese Seite gibt es nicht</h1>" in html
    assert "Seite nicht gefunden" not in html.partition("<main")[2]


@pytest.mark.parametrize(("asked", "there"), [("/EN/", "/en/"), ("/EN/contact/?a=B", "/en/contact/?a=B")])
def test_a_language_in_capitals_leads_to_its_pages(english, visitor, asked, there):
    answer = visitor.get(asked)
    assert (answer.status_code, answer.headers["Location"]) == (301, there)


def test_who_may_not_open_a_page_finds_the_contact(english, rf):
    html = errors.forbidden(rf.get("/")).content.decode()
    assert '<a href="/kontakt/">Kontakt</a>' in html.partition("<main")[2]


def switch(visitor: Client, address: str, label: str) -> str:
    """Return the link of the language switch as it is seen."""
    bar = visitor.get(address).content.decode().partition("<header")[0]
    return re.search(rf"<a [^>]*>(?:(?!</a>).)*{label}.*?</a>", bar)[0]


def test_the_language_switch_says_in_sight_when_it_leads_to_the_home_page(english, visitor):
    assert switch(visitor, "/datenschutz/", "English") == (
        '<a href="/en/" hreflang="en"><span lang="en">English</span> (Startseite)</a>'
    )
    assert switch(visitor, "/kontakt/", "English").endswith(
        'href="/en/contact/" hreflang="en" title="Contact"><span lang="en">English</span></a>'
    )
    assert "(Startseite)" not in switch(visitor, "/", "English")


@pytest.mark.parametrize("make", ["search", "person", "form"])
def test_what_is_no_page_leads_to_itself_in_the_other_language(english, visitor, make):
    person = Person.objects.create(first_name="Ada", last_name="Beispiel", slug="ada-beispiel", is_team=True)
    contact = Kontakt.objects.create(person=person, email="ada@example.org", has_form=True)
    address = {
        "search": "/suche/",
        "person": person.get_absolute_url(),
        "form": f"/kontakt/{contact.uuid}/nachricht/",
    }[make]
    assert f'<a href="/en{address}" hreflang="en">' in switch(visitor, address, "English")
    assert "(Startseite)" not in switch(visitor, address, "English")
    assert f'<a href="{address}" hreflang="de">' in switch(visitor, f"/en{address}", "Deutsch")
    head = visitor.get(address).content.decode().partition("</head>")[0]
    assert ('hreflang="en"' in head) == (make != "form")


@pytest.mark.parametrize(
    ("language", "heading", "words"),
    [
        ("en", "This page exists in German only", "You can read it in German:"),
        (
            "de-x-leicht",
            "Diese Seite gibt es nicht in Leichter Sprache",
            "Sie können die Seite in Alltags-Sprache lesen:",
        ),
    ],
)
def test_a_missing_translation_leads_to_the_german_page_first_of_all(english, visitor, language, heading, words):
    answer = visitor.get(f"/{language}/datenschutz/")
    assert answer.status_code == 404
    html = answer.content.decode()
    main = " ".join(html.partition("<main")[2].split())
    assert f"<title>{heading} – " in html
    assert f"<h1>{heading}</h1>" in main
    assert f'{words} <a href="/datenschutz/" lang="de" hreflang="de">Datenschutz</a>' in main
    assert main.index(words) < main.index("<form")
    assert "404" not in main


@pytest.mark.parametrize(
    ("asked", "there"),
    [
        ("/suche/?q=Ganztag+%26+mehr&page=2", "/en/suche/?q=Ganztag+%26+mehr"),
        ("/suche/?q=Ganztag&kind=seite", "/en/suche/?q=Ganztag&amp;kind=seite"),
        ("/suche/?q=Ganztag&kind=gibtesnicht&x=y", "/en/suche/?q=Ganztag"),
        ("/suche/", "/en/suche/"),
        ("/datenschutz/?q=Ganztag", "/en/"),
    ],
)
def test_the_language_switch_takes_along_what_is_searched_for(english, visitor, asked, there):
    assert f'<a href="{there}" hreflang="en"' in switch(visitor, asked, "English")


def test_addresses_for_search_engines_name_no_search(english, visitor):
    head = visitor.get("/suche/?q=Ganztag").content.decode().partition("</head>")[0]
    assert "q=Ganztag" not in head
