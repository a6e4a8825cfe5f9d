"""The list of events with 6,500 events against the same list with 65, in turns within one run (limits, part 2, row 10).

Everything happens in a transaction that is rolled back, so nothing stays in the database of the site.
"""

import datetime
import itertools
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.core import signals
from django.core.handlers.wsgi import WSGIHandler
from django.db import close_old_connections, transaction
from django.test import RequestFactory

from core import stamps
from core.bulk import add_pages
from kontakte.enums import Bundesland
from kontakte.models import Ort
from themen.models import Thema, Zielgruppe
from veranstaltungen import zeit
from veranstaltungen.models import Termin, Veranstaltung, Veranstaltungsart, VeranstaltungsIndex
from veranstaltungen.services import year_folder

FEW, MANY = 65, 6_500
YEARS = 6
PRIME = 7_919
"""Spreads days and words, so that they do not go in step."""


@contextmanager
def one_connection() -> Iterator[None]:
    """Let requests keep the connection, and with it the transaction; they would close it."""
    for signal in (signals.request_started, signals.request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (signals.request_started, signals.request_finished):
        signal.connect(close_old_connections)


@contextmanager
def rolled_back() -> Iterator[None]:
    """Take back everything at the end."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
    stamps.clear()


def fill(total: int) -> None:
    """Add events until there are so many, half of them over, half still to come."""
    index = VeranstaltungsIndex.objects.get(locale__language_code="de")
    there = Veranstaltung.objects.filter(locale=index.locale).count()
    stock = words()
    pages = [_event(number, *stock) for number in range(there, total)]
    for year, rows in itertools.groupby(sorted(pages, key=_year), key=_year):
        made = list(rows)
        for page in made:
            page.locale = index.locale
        add_pages(year_folder(index, year), made, indexed=False)
    stamps.clear()


def _event(number: int, kinds: list[Any], topics: list[Any], groups: list[Any], places: list[Any]) -> Veranstaltung:
    page = Veranstaltung(title=f"Messung {number}", slug=f"messung-{number}", teaser="Ein Satz für die Liste.")
    page.art = kinds[number % len(kinds)]
    page.attendance_mode = ("praesenz", "online", "hybrid")[number % 3]
    page.ort = None if page.attendance_mode == "online" else places[number * PRIME % len(places)]
    page.themen = [topics[number % len(topics)], topics[(number * PRIME + 1) % len(topics)]]
    page.zielgruppen = [groups[number % len(groups)]]
    days = number * PRIME % (2 * YEARS * 365) - YEARS * 365
    page.termine = [Termin(start_date=zeit.today() + datetime.timedelta(days=days), start_time=datetime.time(9))]
    return page


def _year(page: Veranstaltung) -> int:
    return page.termine.all()[0].start_date.year


def words() -> tuple[list[Any], list[Any], list[Any], list[Any]]:
    """Return kinds, topics, target groups and places, made where the site has none."""
    kinds = list(Veranstaltungsart.objects.all()) or [Veranstaltungsart.objects.create(key="a", label_de="A")]
    topics = list(Thema.objects.all()) or [Thema.objects.create(key="t", label_de="T", hue=0)]
    groups = list(Zielgruppe.objects.all()) or [Zielgruppe.objects.create(key="z", label_de="Z")]
    if Ort.objects.filter(name="Messort").count() < len(Bundesland.values):
        Ort.objects.bulk_create(Ort(name="Messort", city="Musterstadt", land=land) for land in Bundesland.values)
    return kinds, topics, groups, list(Ort.objects.filter(name="Messort"))


def addresses() -> dict[str, str]:
    """Return the views of the list that are measured."""
    kinds, topics, _groups, _places = words()
    list_url = VeranstaltungsIndex.objects.get(locale__language_code="de").get_url()
    return {
        "list": list_url,
        "by kind": f"{list_url}?art={kinds[0].key}",
        "by topic and Land": f"{list_url}?thema={topics[0].key}&land={Bundesland.SN}",
        "last page": f"{list_url}?page=100000",
        "year": f"{list_url}?jahr={zeit.today().year + 1}",
    }


def asker(address: str) -> Callable[[], None]:
    """Return a function that asks once for an address, whatever the address answers must be 200."""
    handler, environ = WSGIHandler(), RequestFactory(SERVER_NAME="localhost").get(address).environ

    def ask() -> None:
        found: list[str] = []
        response = handler({**environ}, lambda line, _headers, _error=None: found.append(line))
        response.close()
        if not found[0].startswith("200"):
            raise SystemExit(f"{address} answers {found[0]}.")

    return ask


def cpu(ask: Callable[[], None], batch: int) -> float:
    """Return milliseconds of CPU per request."""
    ask()
    began = time.process_time()
    for _ in range(batch):
        ask()
    return (time.process_time() - began) / batch * 1000


def run(rounds: int = 5, batch: int = 10) -> Iterator[dict[str, Any]]:
    """Yield one row per view; every round measures the list with few, fills it up, measures it with many, empties it again."""
    figures: dict[tuple[str, int], list[float]] = {}
    with one_connection(), rolled_back():
        fill(FEW)
        askers = {name: asker(address) for name, address in addresses().items()}

        def measure(size: int) -> None:
            for name, ask in askers.items():
                figures.setdefault((name, size), []).append(cpu(ask, batch))

        for _ in range(rounds):
            measure(FEW)
            with rolled_back():
                fill(MANY)
                measure(MANY)
        for name in askers:
            few, many = (statistics.median(figures[name, size]) for size in (FEW, MANY))
            row = {"name": f"events: {name}", "value": round(many, 3), "unit": "ms CPU", "against": f"{FEW} events"}
            yield row | {"events": MANY, "ratio": round(many / few, 2)}
