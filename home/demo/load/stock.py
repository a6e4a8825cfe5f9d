"""What the loader has made or found so far, by the keys of the material."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from django.db import models
from django.utils import timezone
from tqdm import tqdm
from wagtail.models import Locale, Page

from home.models import StartSeite

T = TypeVar("T")


@dataclass
class Stock:
    """Records and pages by key, and how many were added."""

    start: StartSeite
    locale: Locale
    today: date = field(default_factory=timezone.localdate)
    records: dict[str, dict[str, Any]] = field(default_factory=dict)
    lists: dict[str, list[Any]] = field(default_factory=dict)
    pages: dict[tuple[str, str], Page] = field(default_factory=dict)
    added: int = 0

    def of(self, kind: str) -> dict[str, Any]:
        """Return all records of a kind by key."""
        return self.records.setdefault(kind, {})

    def get(self, kind: str, key: str) -> Any:
        """Return a record, None for an empty key.

        Raises KeyError for a key the material does not have.
        """
        return self.of(kind)[key] if key else None

    def some(self, kind: str, keys: Iterable[str]) -> list[Any]:
        """Return several records in their order."""
        return [self.of(kind)[key] for key in keys]

    def all_of(self, kind: str) -> list[Any]:
        """Return all records of a kind in their order; for drawing lots."""
        known = self.lists.get(kind)
        if known is None or len(known) != len(self.of(kind)):
            known = self.lists[kind] = list(self.of(kind).values())
        return known

    def ensure(self, kind: str, key: str, model: type[models.Model], lookup: dict[str, Any], /, **values: Any) -> Any:
        """Return the record that `lookup` finds; made with `values` when there is none."""
        found = model._default_manager.filter(**lookup).first()
        if found is None:
            found = model._default_manager.create(**lookup, **values)
            self.added += 1
        self.of(kind)[key] = found
        return found

    def section(self, slug: str) -> Any:
        """Return the section of the German site at an address."""
        return self.start.get_children().get(slug=slug).specific


def batches(items: Sequence[T], label: str, size: int = 500) -> Iterator[Sequence[T]]:
    """Yield the items in batches and show how far the loader is."""
    if not items:
        return
    with progress(label, len(items)) as bar:
        for start in range(0, len(items), size):
            found = items[start : start + size]
            yield found
            bar.update(len(found))


def progress(label: str, total: int) -> tqdm:
    """Return a progress bar, which moves on a terminal alone; elsewhere one line says what is done."""
    moves = sys.stdout.isatty()
    if not moves and total:
        print(f"  {label}: {total}", flush=True)  # noqa: T201 - the progress of a command
    return tqdm(desc=f"  {label}", total=total, unit="", file=sys.stdout, disable=not moves)


def each(items: Iterable[T], label: str) -> Iterator[T]:
    """Yield the items and show how far the loader is: a bar on a terminal, one line elsewhere."""
    found = list(items)
    with progress(label, len(found)) as bar:
        for item in found:
            yield item
            bar.update()
