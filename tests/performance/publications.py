"""What the worker takes to read a long PDF, and the Wissenspool with many publications against the same with few.

The lists happen in a transaction that is rolled back, so nothing stays in the database of the site.
"""

import resource
import statistics
import tempfile
from collections.abc import Iterator
from typing import Any

from core import pdf, stamps
from core.bulk import add_pages
from kommunen.models import Kommune
from tests.core.pdfs import report
from tests.performance.lists import PRIME, asker, cpu, one_connection, rolled_back, words
from wissenspool.models import Publikation, Publikationsart, PublikationsIndex

FEW, MANY = 100, 12_000
SENTENCE = "Die Kommunen zeigen, wie Bildung vor Ort gelingt, und nennen Zahlen dazu. "


def text(pages: int) -> Iterator[dict[str, Any]]:
    """Yield seconds of CPU and the peak of memory of the process that reads a PDF of so many full pages."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(report([f"Seite {number}. {SENTENCE * 35}" for number in range(1, pages + 1)]))
        file.flush()
        before = _children()
        found = pdf.read(file.name)
        used = _children()
    seconds = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
    figure = {"value": round(seconds, 2), "unit": "s CPU", "peak_mb": used.ru_maxrss // 1024}
    yield {
        "name": "text of a PDF",
        "pages": found.pages,
        "characters": sum(len(row[2]) for row in found.texts),
        **figure,
    }


def _children() -> resource.struct_rusage:
    return resource.getrusage(resource.RUSAGE_CHILDREN)


def fill(total: int) -> None:
    """Add publications until there are so many, about what the site has topics, kinds and municipalities for."""
    index = PublikationsIndex.objects.get(locale__language_code="de")
    topics = words()[1]
    kinds = list(Publikationsart.objects.all()) or [Publikationsart.objects.create(key="messung", label_de="Messung")]
    kommunen = list(Kommune.objects.all()) or [None]
    pages = []
    for number in range(Publikation.objects.filter(locale=index.locale).count(), total):
        page = Publikation(title=f"Bildungsbericht {number}", slug=f"messung-{number}", locale=index.locale)
        page.year, page.art = 2000 + number % 27, kinds[number % len(kinds)]
        page.kommune = kommunen[number * PRIME % len(kommunen)]
        page.themen = list({topics[number % len(topics)], topics[(number * PRIME + 1) % len(topics)]})
        pages.append(page)
    add_pages(index, pages, indexed=False)
    stamps.clear()


def addresses() -> dict[str, str]:
    """Return what is measured: the list, one filter, and the page of a publication with those that are similar."""
    index = PublikationsIndex.objects.get(locale__language_code="de")
    art = Publikationsart.objects.filter(publikationen__slug__startswith="messung-").order_by("pk").first()
    page = Publikation.objects.filter(locale=index.locale, slug__startswith="messung-").earliest("pk")
    return {
        "list": index.get_url(),
        "by kind": f"{index.get_url()}?art={art.key if art else ''}",
        "page": page.get_url(),
    }


def run(rounds: int, batch: int, few: int = FEW, many: int = MANY) -> Iterator[dict[str, Any]]:
    """Yield one row per view: milliseconds of CPU with many, and the ratio to few, measured in turns."""
    figures: dict[tuple[str, int], list[float]] = {}
    with one_connection(), rolled_back():
        fill(few)
        views = addresses()
        askers = {name: asker(address) for name, address in views.items()}
        for _ in range(rounds):
            for name, ask in askers.items():
                figures.setdefault((name, few), []).append(cpu(ask, batch))
            with rolled_back():
                fill(many)
                for name, ask in askers.items():
                    figures.setdefault((name, many), []).append(cpu(ask, batch))
        for name in askers:
            low, high = (statistics.median(figures[name, size]) for size in (few, many))
            row = {"name": f"publications: {name}", "value": round(high, 3), "unit": "ms CPU"}
            yield row | {"against": f"{few} publications", "publications": many, "ratio": round(high / low, 2)}
