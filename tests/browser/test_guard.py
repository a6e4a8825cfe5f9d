"""The guard of the browser tests sees what it is for."""

import pytest
from playwright.sync_api import Browser

from tests.browser.checks import axe_violations
from tests.browser.fixtures import Guard

FOREIGN = "http://fremd.example.org/bild.png"


@pytest.fixture
def guard() -> Guard:
    return Guard("http://localhost:9")


@pytest.mark.parametrize("address", [FOREIGN, "http://192.0.2.1/bild.png", "https://localhost.example.org/bild.png"])
def test_a_request_to_a_foreign_host_is_stopped_and_named(browser: Browser, guard: Guard, address: str) -> None:
    failures = []
    with browser.new_context() as context:
        guard.watch(context)
        context.on("requestfailed", lambda request: failures.append(request.failure))
        page = context.new_page()
        page.set_content(f'<img src="{address}" alt="">')
        page.wait_for_load_state("networkidle")
    assert guard.foreign == [address]
    assert failures == ["net::ERR_NAME_NOT_RESOLVED"]


def test_what_the_policy_of_a_page_forbids_is_named(browser: Browser, guard: Guard) -> None:
    with browser.new_context() as context:
        guard.watch(context)
        policy = '<meta http-equiv="Content-Security-Policy" content="img-src \'none\'">'
        page = context.new_page()
        page.set_content(f'<!doctype html>{policy}<img src="{FOREIGN}" alt="">')
        page.wait_for_load_state("networkidle")
    assert guard.foreign == []
    assert any("Content Security Policy" in words for words in guard.complaints)


def test_an_error_in_a_script_is_named(browser: Browser, guard: Guard) -> None:
    with browser.new_context() as context:
        guard.watch(context)
        page = context.new_page()
        page.set_content("<script>nothing.there()</script>")
        page.wait_for_timeout(100)
    assert any("nothing is not defined" in words for words in guard.complaints)


def test_axe_finds_weak_contrast(browser: Browser) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.set_content(
            '<html lang="de"><title>T</title><main><h1 style="color:#aaa;background:#fff">Titel</h1></main>'
        )
        assert any(words.startswith("color-contrast") for words in axe_violations(page))
