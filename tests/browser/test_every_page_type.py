"""One page of every type, and what stands beside the pages: free of barriers, valid, from one host, usable without script and mouse."""

import re
from collections.abc import Callable

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.test import Client
from playwright.sync_api import BrowserContext
from wagtail.search import index

from core.models import BasePage
from home.models import Meldung
from intern.models import InternSeite
from tests.browser.checks import axe_violations, html_errors
from tests.browser.test_patterns import WIDER_THAN_SCREEN, staff_cookie
from wissenspool.models import Publikation

GONE, MISSING = "/aktuelles/zurueckgezogen/", "/gibt-es-nicht/"
OTHERS = ["/suche/?q=Bildung", "/konto/login/", MISSING, GONE]
INLINE = re.compile(r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*(?:\ssrc=|application/(?:ld\+)?json))", re.IGNORECASE)


def richest(model: type[BasePage]) -> str:
    """Return the address of the page of a type that holds most, in German."""
    pages = list(model.objects.live().filter(locale__language_code="de"))
    assert pages, f"The demo has no page of the type {model.__name__}."
    return max(pages, key=lambda page: len(page.body.raw_data)).get_url()


def addresses(*, members: bool = False) -> list[str]:
    """Return one address of every type for everybody, or those that need a login."""
    types = [model for model in apps.get_models() if issubclass(model, BasePage)]
    found = [richest(model) for model in types if issubclass(model, InternSeite) is members]
    return found if members else [*found, *OTHERS]


def withdraw() -> None:
    """Take a page away, so that its address answers 410."""
    page = Meldung.objects.live().filter(locale__language_code="de")[0]
    page.slug = GONE.strip("/").rpartition("/")[2]
    page.save()
    page.unpublish()


@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_pages_are_free_of_barriers_and_fit_the_screen(
    new_context: Callable[..., BrowserContext], live_site: str, width: int, colour_scheme: str
) -> None:
    withdraw()
    found = []
    for members in (False, True):
        context = new_context(width=width, color_scheme=colour_scheme)
        if members:
            context.add_cookies([staff_cookie(live_site)])
        page = context.new_page()
        for address in addresses(members=members):
            page.goto(address)
            assert page.locator("h1").count() == 1, address
            found += [f"{address}: {words}" for words in axe_violations(page)]
            if (wider := page.evaluate(WIDER_THAN_SCREEN)) > 0:
                found.append(f"{address}: sticks out by {wider} pixels")
    assert not found, "\n".join(found)


def test_pages_are_valid_and_hold_no_script_or_style_of_their_own(demo_db: None, visitor: Client) -> None:
    withdraw()
    staff = Client()
    staff.force_login(get_user_model().objects.create_superuser(email="muster@example.org"))
    pages = {address: visitor.get(address) for address in addresses()}
    pages |= {address: staff.get(address) for address in [*addresses(members=True), "/muster/"]}
    expected = {MISSING: 404, GONE: 410}
    assert {address: answer.status_code for address, answer in pages.items()} == {
        address: expected.get(address, 200) for address in pages
    }
    html = {address: answer.content.decode() for address, answer in pages.items()}
    assert not {address: INLINE.findall(text) for address, text in html.items() if INLINE.search(text)}
    assert not html_errors(html)


def test_every_page_works_without_script(new_context: Callable[..., BrowserContext], live_site: str) -> None:
    withdraw()
    known = Publikation.objects.live().filter(locale__language_code="de")[0]
    index.insert_or_update_object(known)
    page = new_context(width=360, java_script_enabled=False).new_page()
    for address in addresses():
        page.goto(address)
        assert page.get_by_role("main").get_by_role("heading", level=1).is_visible(), address
    page.goto("/")
    link = page.get_by_role("navigation", name="Hauptnavigation").get_by_role("link", name="Wissenspool")
    assert not link.is_visible()
    page.locator(".main-nav summary").click()
    link.click()
    assert page.url.endswith("/wissenspool/")
    page.goto("/suche/")
    page.locator("main input[name=q]").fill(known.title)
    page.locator("main input[name=q]").press("Enter")
    assert page.locator("main .treffer a").count()


def test_the_keyboard_meets_the_way_to_the_content_first(
    new_context: Callable[..., BrowserContext], live_site: str
) -> None:
    withdraw()
    page = new_context().new_page()
    for address in addresses():
        page.goto(address)
        page.keyboard.press("Tab")
        first = page.locator(":focus")
        if address != "/konto/login/":
            assert first.get_attribute("href") == "#content", address
            assert first.is_visible(), address
            page.keyboard.press("Enter")
            assert page.url.endswith("#content"), address
