"""Lists with filters: with JavaScript without loading the page anew, without it as a plain form; the month by keyboard."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.checks import axe_violations, html_errors

EVENTS, PUBLICATIONS = "/veranstaltungen/", "/wissenspool/"
WIDER_THAN_SCREEN = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def mark(page: Page) -> None:
    """Leave something behind that a page loaded anew would not have."""
    page.evaluate("window.marked = true")


def is_marked(page: Page) -> bool:
    return bool(page.evaluate("window.marked === true"))


def choose(page: Page, name: str) -> str:
    """Choose the first value that is offered, apply it, and return the value."""
    value: str = page.locator(f"#filter-{name} option").nth(1).get_attribute("value") or ""
    page.locator(f"#filter-{name}").select_option(value)
    page.get_by_role("button", name="Filter anwenden").click()
    return value


@pytest.mark.parametrize("address", [EVENTS, PUBLICATIONS])
def test_the_list_changes_without_loading_the_page(page: Page, address: str) -> None:
    page.goto(address)
    status, before = page.get_by_role("status").first, page.get_by_role("status").first.inner_text()
    mark(page)
    value = choose(page, "thema")
    page.wait_for_url(f"**{address}?thema={value}")
    chip = page.get_by_role("link", name="entfernen").first
    expect(chip).to_be_visible()
    assert is_marked(page)
    if address == EVENTS:
        expect(page.locator(".subscribe a").first).to_have_attribute("href", re.compile(f"thema={value}"))
    expect(page.get_by_role("button", name="Filter anwenden")).to_be_focused()
    expect(page.locator("#filter-thema")).to_have_value(value)
    expect(status).not_to_have_text(before)
    page.go_back()
    expect(chip).to_have_count(0)
    expect(status).to_have_text(before)
    expect(page.locator("#filter-thema")).to_have_value("")
    page.go_forward()
    expect(chip).to_be_visible()
    chip.click()
    page.wait_for_url(f"**{address}")
    expect(chip).to_have_count(0)
    expect(status).to_be_focused()
    assert is_marked(page)


def test_a_failed_request_loads_the_page(page: Page) -> None:
    def fail(route: Route) -> None:
        if route.request.resource_type == "fetch":
            route.abort()
        else:
            route.fallback()

    page.route("**/veranstaltungen/?*", fail)
    page.goto(EVENTS)
    mark(page)
    value = choose(page, "format")
    page.wait_for_url(f"**/veranstaltungen/?*format={value}*")
    expect(page.get_by_role("link", name="entfernen")).to_be_visible()
    assert not is_marked(page)


def test_a_wrong_day_is_said_and_kept(page: Page) -> None:
    page.goto(EVENTS)
    mark(page)
    page.locator("#filter-von").fill("2027-05-01")
    page.locator("#filter-bis").fill("2027-04-01")
    page.get_by_role("button", name="Filter anwenden").click()
    expect(page.get_by_role("status").first).to_contain_text("Der letzte Tag liegt vor dem ersten")
    expect(page.locator("#filter-bis")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#filter-von")).to_have_value("2027-05-01")
    assert is_marked(page)


@pytest.mark.parametrize("address", [EVENTS, PUBLICATIONS])
def test_filters_work_without_script(new_context: Callable[..., BrowserContext], address: str) -> None:
    page = new_context(width=360, java_script_enabled=False).new_page()
    page.goto(address)
    page.locator(".filter-panel summary").click()
    value = choose(page, "thema")
    page.wait_for_url(f"**{address}?*thema={value}*")
    page.get_by_role("link", name="entfernen").first.click()
    page.wait_for_url(f"**{address}")


def test_the_month_by_keyboard(page: Page, screenshot: Callable[[Page, str], object]) -> None:
    page.goto(EVENTS)
    mark(page)
    switch = page.get_by_role("navigation", name="Ansicht").get_by_role("link", name="Monat")
    switch.focus()
    page.keyboard.press("Enter")
    table = page.get_by_role("table")
    expect(table).to_be_visible()
    expect(switch).to_be_focused()
    assert "monat=" in page.url
    first = page.get_by_role("navigation", name="Andere Monate").get_by_role("link").first
    caption = table.locator("caption").inner_text()
    page.keyboard.press("Tab")
    expect(first).to_be_focused()
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.press("Enter")
    expect(table.locator("caption")).not_to_have_text(caption)
    assert is_marked(page)
    page.go_back()
    expect(table.locator("caption")).to_have_text(caption)
    screenshot(page, "month-1280")


@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_lists_are_free_of_barriers(new_context: Callable[..., BrowserContext], width: int, colour_scheme: str) -> None:
    page = new_context(width=width, color_scheme=colour_scheme).new_page()
    page.goto(EVENTS)
    month = page.get_by_role("link", name="Monat").get_attribute("href")
    for address in (
        f"{EVENTS}?format=online&von=30.02.2027",
        str(month),
        f"{EVENTS}?monat=2025-13",
        f"{PUBLICATIONS}?jahr=1900",
    ):
        page.goto(address)
        assert not axe_violations(page), address
        assert page.evaluate(WIDER_THAN_SCREEN) <= 0, address


def test_the_markup_of_lists_is_valid(page: Page) -> None:
    found = {}
    for address in (EVENTS, f"{EVENTS}?format=online&von=x", f"{PUBLICATIONS}?jahr=1900"):
        answer = page.request.get(address)
        found[address] = answer.text()
    page.goto(EVENTS)
    month = str(page.get_by_role("link", name="Monat").get_attribute("href"))
    found[month] = page.request.get(month).text()
    assert not html_errors(found)
