"""The pattern page and the example pages: free of barriers in both colour schemes, and nothing sticks out on narrow screens."""

from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.test import Client
from playwright.sync_api import BrowserContext

from core import patterns
from tests.browser.checks import axe_violations

ADDRESSES = ["/muster/", *(f"/muster/?page={name}" for name in patterns.page_names())]
WIDER_THAN_SCREEN = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def staff_cookie(address: str) -> dict[str, Any]:
    client = Client()
    client.force_login(get_user_model().objects.create_superuser(email="muster@example.org"))
    return {"name": settings.SESSION_COOKIE_NAME, "value": client.session.session_key, "url": address}


@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_components_are_free_of_barriers(
    new_context: Callable[..., BrowserContext], live_site: str, width: int, colour_scheme: str
) -> None:
    context = new_context(width=width, color_scheme=colour_scheme)
    context.add_cookies([staff_cookie(live_site)])
    page = context.new_page()
    for address in ADDRESSES:
        page.goto(address)
        assert page.locator("h1").count(), address
        assert not axe_violations(page), address
        assert page.evaluate(WIDER_THAN_SCREEN) <= 0, address


def test_the_menu_opens_without_script(new_context: Callable[..., BrowserContext], live_site: str) -> None:
    context = new_context(width=360, java_script_enabled=False)
    context.add_cookies([staff_cookie(live_site)])
    page = context.new_page()
    page.goto("/muster/?page=event")
    link = page.get_by_role("navigation", name="Hauptnavigation").get_by_role("link", name="Wissenspool")
    assert not link.is_visible()
    page.locator(".main-nav summary").click()
    assert link.is_visible()


def test_the_pattern_page_is_for_staff_only(visitor: Client, db: None) -> None:
    assert visitor.get("/muster/").status_code == 404
