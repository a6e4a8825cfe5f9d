"""`make bench`: pages against a bare view in the same middleware, one JSON object per line.

All are asked in turn within one run, through the WSGI application and without a network; what counts is CPU time of
this process. Absolute times move from run to run and from machine to machine, the ratios hardly do.
"""

import argparse
import json
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict

import django
from django.apps import apps
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.test import RequestFactory, override_settings
from django.test.utils import CaptureQueriesContext

BARE = "bare view"


def first_of(model: str) -> str:
    """Return the address of the newest public page of a type."""
    from core.visibility import ANONYMOUS, visible

    pages = apps.get_model(model).objects.filter(locale__language_code="de")
    page = visible(pages, ANONYMOUS).order_by("-pk").first()
    if page is None:
        raise SystemExit(f"There is no {model} to measure: run make demo first.")
    return page.get_url()


def addresses() -> dict[str, str]:
    return {
        BARE: "/messung/",
        "start page": "/",
        "article": first_of("home.Meldung"),
        "event": first_of("veranstaltungen.Veranstaltung"),
        "publication": first_of("wissenspool.Publikation"),
        "topic": first_of("themen.ThemaSeite"),
        "event list": "/veranstaltungen/",
        "publication list": "/wissenspool/",
        "search": "/suche/?q=Bildung",
        "calendar": "/kalender/veranstaltungen.ics",
        "feed": "/feeds/veranstaltungen.atom",
        "404": "/gibt-es-nicht/",
    }


def asker(handler: WSGIHandler, address: str) -> Callable[[], int]:
    """Return a function that asks for the address once and returns the status."""
    environ = RequestFactory(SERVER_NAME="localhost").get(address).environ

    def ask() -> int:
        status = 0

        def start_response(line: str, headers: list[tuple[str, str]], exc_info: object = None) -> None:
            nonlocal status
            status = int(line[:3])

        response = handler({**environ}, start_response)
        for _chunk in response:
            pass
        response.close()
        return status

    return ask


def measure(askers: dict[str, Callable[[], int]], rounds: int, batch: int) -> dict[str, list[float]]:
    """Return milliseconds of CPU per request, one figure a round; every round asks all in turn."""
    figures: dict[str, list[float]] = {name: [] for name in askers}
    for _ in range(rounds):
        for name, ask in askers.items():
            began = time.process_time()
            for _ in range(batch):
                ask()
            figures[name].append((time.process_time() - began) / batch * 1000)
    return figures


def queries(ask: Callable[[], int]) -> int:
    with CaptureQueriesContext(connection) as captured:
        ask()
    return len(captured)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--batch", type=int, default=10)
    parser.add_argument(
        "--sqlite", type=float, metavar="SECONDS", help="read, search and publish at once instead; writes"
    )
    parser.add_argument(
        "--lists", type=int, metavar="ROUNDS", help="the list with many events against the one with few instead"
    )
    parser.add_argument(
        "--import", type=int, metavar="RECORDS", dest="records", help="the import of so many publications instead"
    )
    parser.add_argument(
        "--publications", type=int, metavar="ROUNDS", help="the Wissenspool with many publications instead"
    )
    parser.add_argument("--text", type=int, metavar="PAGES", help="reading a PDF of so many pages instead")
    options = parser.parse_args()
    django.setup()
    if options.lists:
        lists(options.lists, options.batch)
    elif options.records:
        imported(options.records)
    elif options.publications or options.text:
        wissenspool(options.publications or 0, options.batch, options.text or 0)
    elif options.sqlite:
        crowd(options.sqlite)
    else:
        pages(options.rounds, options.batch)


def crowd(seconds: float) -> None:
    """Let readers, searchers and an editor work at once on the database of the site."""
    from tests.performance.contention import run

    print(
        json.dumps({"name": "readers, searchers and an editor", "seconds": seconds, **asdict(run(seconds))}), flush=True
    )


def lists(rounds: int, batch: int) -> None:
    """Measure the list of events with many of them against the list with few; nothing stays in the database."""
    from tests.performance.lists import run

    for row in run(rounds, batch):
        print(json.dumps(row), flush=True)


def imported(records: int) -> None:
    """Measure the import of publications; nothing stays in the database."""
    from tests.performance.imports import run

    for row in run(records):
        print(json.dumps(row), flush=True)


def wissenspool(rounds: int, batch: int, length: int) -> None:
    """Measure the reading of a PDF, and the Wissenspool with many publications; nothing stays in the database."""
    from tests.performance import publications

    for row in publications.text(length) if length else publications.run(rounds, batch):
        print(json.dumps(row), flush=True)


def pages(rounds: int, batch: int) -> None:
    """Measure pages against the bare view."""
    with override_settings(ROOT_URLCONF="tests.performance.urls"):
        handler = WSGIHandler()
        askers = {name: asker(handler, address) for name, address in addresses().items()}
        for name, ask in askers.items():
            status = [ask(), ask()][-1]
            if status != (404 if name == "404" else 200):
                raise SystemExit(f"{name} answers {status}.")
        figures = {name: statistics.median(row) for name, row in measure(askers, rounds, batch).items()}
        for name, value in figures.items():
            row = {"name": name, "value": round(value, 3), "unit": "ms CPU", "against": BARE}
            print(
                json.dumps(row | {"ratio": round(value / figures[BARE], 1), "queries": queries(askers[name])}),
                flush=True,
            )


if __name__ == "__main__":
    main()
