"""Addresses lead to pages in two queries, in every language and depth."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page

from core.models import BasePage, SiteSettings
from home.models import StandardSeite

pytestmark = pytest.mark.django_db


@pytest.fixture
def start(sections) -> BasePage:
    return sections


def add(parent: Page, title: str, slug: str, **fields: object) -> StandardSeite:
    return Page.objects.get(pk=parent.pk).add_child(
        instance=StandardSeite(title=title, slug=slug, locale=parent.locale, **fields)
    )


def translate(page: Page, code: str, title: str, slug: str) -> Page:
    copy = page.copy_for_translation(Locale.objects.get(language_code=code))
    copy.title, copy.slug = title, slug
    copy.save_revision().publish()
    return copy


def queries(visitor: Client, address: str) -> list[str]:
    visitor.get(address)
    with CaptureQueriesContext(connection) as captured:
        visitor.get(address)
    return [query["sql"] for query in captured]


def test_a_deep_page_is_found_with_as_few_queries_as_a_flat_one(start, visitor):
    page = start
    for number in range(5):
        page = add(page, f"Ebene {number}", f"ebene-{number}")
    # Both have a page below them, which takes a query of its own.
    flat, deep = queries(visitor, "/ebene-0/"), queries(visitor, page.get_parent().url)
    assert len(flat) == len(deep) <= 9
    assert len(set(deep)) == len(deep)


def test_a_page_is_found_only_at_its_full_address(start, visitor):
    add(add(start, "Über uns", "ueber-uns"), "Team", "team")
    assert visitor.get("/ueber-uns/team/").status_code == 200
    assert visitor.get("/team/").status_code == 404
    assert visitor.get("/ueber-uns/andere/team/").status_code == 404


def test_an_english_page_is_found_below_its_language_and_the_german_one_is_not(start, visitor):
    german = add(start, "Über uns", "ueber-uns", teaser="Wir auf Deutsch")
    translate(start, "en", "Home", "home-en")
    translate(german, "en", "About us", "about-us")
    answer = visitor.get("/en/about-us/")
    assert answer.status_code == 200
    assert "About us" in answer.content.decode()
    assert visitor.get("/en/ueber-uns/").status_code == 404


def test_a_missing_translation_answers_404_and_names_the_german_page(start, visitor):
    add(start, "Über uns", "ueber-uns")
    translate(start, "en", "Home", "home-en")
    answer = visitor.get("/en/ueber-uns/")
    assert answer.status_code == 404
    assert 'href="/ueber-uns/"' in answer.content.decode()


def test_a_missing_translation_never_names_a_private_german_page(start, visitor):
    add(Page.objects.get(slug="intern"), "Geheimer Zirkel", "geheimer-zirkel")
    translate(start, "en", "Home", "home-en")
    answer = visitor.get("/en/intern/geheimer-zirkel/")
    assert answer.status_code in {302, 404}
    assert "Geheimer Zirkel" not in answer.content.decode()


def test_a_page_that_was_taken_away_answers_410(start, visitor):
    page = add(start, "Altes", "altes")
    page.save_revision().publish()
    StandardSeite.objects.get(pk=page.pk).unpublish()
    assert visitor.get("/altes/").status_code == 410


def test_a_draft_that_was_never_public_answers_404(start, visitor):
    add(start, "Entwurf", "entwurf", live=False)
    assert visitor.get("/entwurf/").status_code == 404


def test_not_found_costs_at_most_four_queries_in_every_language(start, visitor):
    translate(start, "en", "Home", "home-en")
    assert len(queries(visitor, "/gibt/es/nicht/")) <= 4
    assert len(queries(visitor, "/en/gibt/es/nicht/")) <= 4


@pytest.mark.parametrize("address", ["/?x=%00", "/%00/", "/?x=%ff%fe", f"/?x={'a' * 5000}", "/%ff%fe/"])
def test_an_address_no_honest_link_has_gets_a_plain_german_answer(start, visitor, address):
    answer = visitor.get(address)
    assert answer.status_code in {200, 400, 404}
    assert "Traceback" not in answer.content.decode()


@pytest.mark.parametrize("address", ["/gibt-es-nicht/", "/war-einmal/"])
def test_a_missing_page_offers_search_and_contact(start, visitor, address):
    contact = Page.objects.get(slug="kontakt")
    settings = SiteSettings.for_site(contact.get_site())
    settings.contact = contact
    settings.save()
    page = add(start, "War einmal", "war-einmal")
    page.save_revision().publish()
    StandardSeite.objects.get(pk=page.pk).unpublish()
    answer = visitor.get(address)
    body = answer.content.decode()
    assert answer.status_code in {404, 410}
    assert 'action="/suche/"' in body
    assert 'href="/kontakt/"' in body
