"""Readers, searchers and somebody who publishes, all at once and in processes of their own: nobody is locked out, nothing is lost."""

import multiprocessing
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.core.handlers.wsgi import WSGIHandler
from django.db import DatabaseError, connections
from django.test import RequestFactory

from home.models import Meldung

READERS = 4
ADDRESSES = ("/", "/veranstaltungen/", "/wissenspool/", "/themen/", "/aktuelles/")
SEARCHES = ("/suche/?q=Bildung", "/suche/?q=Daten", "/suche/?q=Ganztag")


@dataclass
class Outcome:
    """What came of it: answers and publishes, and everything that went wrong."""

    answers: int = 0
    published: int = 0
    lost: int = 0
    errors: list[str] = field(default_factory=list)


def read(addresses: tuple[str, ...], until: float) -> Outcome:
    """Ask for addresses in turn."""
    handler, outcome = WSGIHandler(), Outcome()
    environs = [RequestFactory(SERVER_NAME="localhost").get(address).environ for address in addresses]
    while time.monotonic() < until:
        environ = environs[outcome.answers % len(environs)]
        found: list[str] = []
        response = handler({**environ}, lambda line, _headers, _error=None, found=found: found.append(line))
        response.close()
        outcome.answers += 1
        if not found[0].startswith("200"):
            outcome.errors.append(f"{environ['PATH_INFO']}: {found[0]}")
    return outcome


def publish(until: float) -> Outcome:
    """Publish one page again and again, each time with another title, and look whether it stands there."""
    outcome = Outcome()
    pk = Meldung.objects.live().values_list("pk", flat=True)[0]
    while time.monotonic() < until:
        page = Meldung.objects.get(pk=pk)
        page.title = f"Fassung {outcome.published}"
        page.save_revision().publish()
        outcome.published += 1
        outcome.lost += Meldung.objects.values_list("title", flat=True).get(pk=pk) != page.title
    return outcome


def _work(task: Callable[..., Outcome], arguments: tuple[Any, ...], results: Any) -> None:
    try:
        outcome = task(*arguments)
    except DatabaseError as error:
        outcome = Outcome(errors=[repr(error)])
    results.put(outcome)


def run(seconds: float) -> Outcome:
    """Let all of them work side by side for so many seconds."""
    connections.close_all()
    context = multiprocessing.get_context("fork")
    results = context.Queue()
    until = time.monotonic() + seconds
    tasks: list[tuple[Callable[..., Outcome], tuple[Any, ...]]] = [(read, (ADDRESSES, until)) for _ in range(READERS)]
    tasks += [(read, (SEARCHES, until)), (publish, (until,))]
    workers = [context.Process(target=_work, args=(task, arguments, results)) for task, arguments in tasks]
    for worker in workers:
        worker.start()
    found = [results.get(timeout=seconds + 60) for _ in workers]
    for worker in workers:
        worker.join()
    return Outcome(
        answers=sum(item.answers for item in found),
        published=sum(item.published for item in found),
        lost=sum(item.lost for item in found),
        errors=[error for item in found for error in item.errors],
    )
