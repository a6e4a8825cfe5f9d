"""The site on a port of this machine, and Chromium to look at it.

A missing Chromium is an error, never a skip. Every request to another host is stopped and fails the test at its end:
Chromium finds no host but this machine. Stopping requests one by one would switch its cache off, and every page of the
admin would load forty files anew.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from browsers import chromium
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.test.testcases import LiveServerThread
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright

from tests.environment import ROOT

SCREENSHOTS = ROOT / ".cache" / "screenshots"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
]
TIMEOUT_MS = 15_000


class _StaticFiles(StaticFilesHandler):
    """Lets the browser keep what stays the same throughout a test."""

    def serve(self, request: HttpRequest) -> HttpResponseBase:
        answer = super().serve(request)
        answer["Cache-Control"] = "max-age=3600"
        return answer


def _handler(_media_handler: Any) -> StaticFilesHandler:
    """Serve static files beside the site; media goes through the site's own view, with its headers."""
    return _StaticFiles(WSGIHandler())


@pytest.fixture(scope="session")
def _server() -> Iterator[str]:
    server = LiveServerThread("127.0.0.1", _handler)
    server.daemon = True
    server.start()
    server.is_ready.wait()
    if server.error:
        raise server.error
    yield f"http://localhost:{server.port}"
    server.terminate()


@pytest.fixture
def live_site(django_db_setup: None, django_db_blocker: Any, _server: str) -> Iterator[str]:
    """Return the address of the served demo site; what a test writes there is gone after it.

    The test may use the database too, but without the fixture `db`: its transaction would hide all from the server.
    """
    with django_db_blocker.unblock():
        yield _server


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return Chromium."""
    path = chromium()
    if path is None:
        pytest.fail("Chromium is missing. On Debian: sudo apt install chromium")
    with sync_playwright() as playwright:
        instance = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield instance
        instance.close()


class Guard:
    """Remembers every request to another host, and what the content security policy or a script complained of."""

    def __init__(self, address: str) -> None:
        self.host = urlsplit(address).netloc
        self.foreign: list[str] = []
        self.complaints: list[str] = []

    def watch(self, context: BrowserContext) -> None:
        context.on("request", self._see)
        context.on("requestfailed", self._forgive)
        context.on("console", self._hear)
        context.on("weberror", lambda error: self.complaints.append(f"{error.page and error.page.url}: {error.error}"))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error" and "Content Security Policy" in message.text:
            self.complaints.append(message.text)

    def _see(self, request: Request) -> None:
        url = urlsplit(request.url)
        if url.scheme not in {"data", "blob"} and url.netloc != self.host:
            self.foreign.append(request.url)

    def _forgive(self, request: Request) -> None:
        """What the policy of the page stopped was never sent; it is complained of already."""
        if request.failure == "csp":
            self.foreign.remove(request.url)


@pytest.fixture
def new_context(browser: Browser, live_site: str) -> Iterator[Callable[..., BrowserContext]]:
    """Return a function that opens a browser context (`width=360, color_scheme="dark", java_script_enabled=False`)."""
    opened: list[BrowserContext] = []
    guard = Guard(live_site)

    def make(width: int = 1280, height: int = 900, **options: Any) -> BrowserContext:
        context = browser.new_context(
            base_url=live_site,
            viewport={"width": width, "height": height},
            locale="de-DE",
            timezone_id="Europe/Berlin",
            **options,
        )
        context.set_default_timeout(TIMEOUT_MS)
        guard.watch(context)
        opened.append(context)
        return context

    yield make
    for context in opened:
        context.close()
    assert not guard.foreign, f"Requests to foreign hosts: {guard.foreign}"
    assert not guard.complaints, f"Complaints of the browser: {guard.complaints}"


@pytest.fixture
def page(new_context: Callable[..., BrowserContext]) -> Page:
    """Return an empty page of 1280 pixels; addresses are relative to the site: `page.goto("/")`."""
    return new_context().new_page()


@pytest.fixture
def screenshot() -> Callable[[Page, str], Path]:
    """Return a function that keeps a picture of the whole page in the cache and returns its path."""

    def take(page: Page, name: str) -> Path:
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        path = SCREENSHOTS / f"{name}.png"
        page.screenshot(path=path, full_page=True, animations="disabled")
        return path

    return take
