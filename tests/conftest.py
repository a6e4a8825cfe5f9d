"""What all tests share: the database, a visitor, the worker's queue, the served site and the browser."""

import gc
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from django.core.cache import caches
from django.test import Client
from django.utils import translation
from pytest_django.plugin import blocking_manager_key

from core import stamps, stylesheet
from home.models import StartSeite
from tests.databases import GROWN, Copies

hypothesis.settings.register_profile("project", derandomize=True, deadline=None, database=None, max_examples=60)
hypothesis.settings.load_profile("project")

pytest_plugins = ["tests.browser.fixtures"]

COPIES = Copies()
ON_DEMO = {"demo_db", "live_site"}
WRITES_WITHOUT_TRANSACTION = {"transactional_db", "live_server", "live_site"}


def pytest_configure(config: pytest.Config) -> None:
    """Build the style sheet, which is not kept in the repository, so that tests run without `make` too."""
    if not hasattr(config, "workerinput"):
        refuse_missing(config.args, config.invocation_params.dir)
        stylesheet.write()


def refuse_missing(names: list[str], folder: Path) -> None:
    """Raise UsageError for a file that is not there: the processes of pytest-xdist would wait for ever instead of saying it."""
    missing = [name for name in names if not (folder / name.partition("::")[0]).exists()]
    if missing:
        raise pytest.UsageError(f"There is no {', '.join(missing)}. Please name a file or a folder below tests/.")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what works on the demo content, and what needs Chromium. The latter come first: a long test must not be the last."""
    for item in items:
        if ON_DEMO & set(getattr(item, "fixturenames", ())):
            item.add_marker("demo")
        if "live_site" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")
    items.sort(key=lambda item: item.get_closest_marker("browser") is None)


def pytest_collection_finish() -> None:
    """Spare the garbage collector all that is loaded by now and stays: searching it took a seventh of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Count lines only where a test may find new ones.

    The mark `no_cover` of pytest-cov is not enough: it still counts the lines of fixtures.
    """
    controller = getattr(item.config.pluginmanager.getplugin("_cov"), "cov_controller", None)
    if controller is None or _finds_lines(item):
        return (yield)
    controller.pause()
    try:
        return (yield)
    finally:
        controller.resume()


def _finds_lines(item: pytest.Item) -> bool:
    """Return whether a test neither walks through whole pages of the demo nor repeats one with other values.

    Counting nearly doubles what a test takes, and those would find hardly a line that no other test finds.
    """
    callspec = getattr(item, "callspec", None)
    return not item.get_closest_marker("demo") and not (callspec and any(callspec.indices.values()))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Lay the right copy under the site before any fixture asks for the database."""
    if _needs_database(item):
        with item.config.stash[blocking_manager_key].unblock():
            COPIES.use(_database(item))


def _database(item: pytest.Item) -> str:
    if item.get_closest_marker("demo"):
        return "demo"
    return next((name for name in item.fixturenames if name in GROWN), "empty")  # type: ignore[attr-defined]


def _needs_database(item: pytest.Item) -> bool:
    return bool(item.get_closest_marker("django_db") or {"db", *WRITES_WITHOUT_TRANSACTION} & set(item.fixturenames))  # type: ignore[attr-defined]


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Put the database back after a test that wrote without a transaction around it."""
    result = yield
    marker = item.get_closest_marker("django_db")
    loose = bool(marker and marker.kwargs.get("transaction"))
    if loose or WRITES_WITHOUT_TRANSACTION & set(item.fixturenames):  # type: ignore[attr-defined]
        with item.config.stash[blocking_manager_key].unblock():
            COPIES.restore()
    return result


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment: None) -> None:
    """Take the place of pytest-django's own: the database is a copy, laid by `pytest_runtest_setup`."""


@pytest.fixture(autouse=True)
def _fresh_caches() -> Iterator[None]:
    yield
    # A request leaves its language behind.
    translation.deactivate()
    stamps.clear()
    for cache in caches.all(initialized_only=True):
        cache.clear()


@pytest.fixture
def demo_db(db: None) -> None:
    """The database with the demo content."""


@pytest.fixture
def sections(db: None) -> StartSeite:
    """The German start page of a site with all its sections, and nothing else."""
    return StartSeite.objects.get()


@pytest.fixture
def planted(db: None) -> StartSeite:
    """The German start page of a small site in all languages, without sections."""
    return StartSeite.objects.get(locale__language_code="de")


@pytest.fixture
def visitor() -> Client:
    """Somebody who is not logged in."""
    return Client()


@pytest.fixture
def drain() -> object:
    """Return a function that carries out all work that waits for the worker."""
    from core import worker

    return worker.drain
