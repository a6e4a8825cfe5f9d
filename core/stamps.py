"""Per-process caches under version stamps (decision 14, `docs/decisions/0003-versionsstempel.md`).

A stamp is a random value per kind, written in the transaction that changes what is cached and read once per request, in one
query for all kinds. Random instead of counting: after a roll-back a counter would come to the same value twice.
"""

import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from django.core.signals import request_finished, request_started
from django.db import transaction

T = TypeVar("T")

SITE = "site"
SETTINGS = "settings"
MENU = "menu"
RESTRICTION = "restriction"
VOCABULARY = "vocabulary"
KINDS = (SITE, SETTINGS, MENU, RESTRICTION, VOCABULARY)

_in_request: ContextVar[bool] = ContextVar("stamps_in_request", default=False)
_versions: ContextVar[dict[str, str] | None] = ContextVar("stamps_versions", default=None)
_values: dict[str, tuple[tuple[str, ...], Any]] = {}
_lock = threading.Lock()


def touch(*kinds: str) -> None:
    """Say, in the current transaction, that everything cached under these kinds is out of date."""
    from core.models import Stamp

    with transaction.atomic():
        for kind in kinds:
            Stamp.objects.update_or_create(kind=kind, defaults={"value": secrets.token_hex(8)})
    _versions.set(None)


def versions() -> dict[str, str]:
    """Return the current stamps; inside a request, and while they are held, they are read once."""
    from core.models import Stamp

    known = _versions.get()
    if known is None or not _in_request.get():
        known = dict(Stamp.objects.values_list("kind", "value"))
        _versions.set(known)
    return known


@contextmanager
def held() -> Iterator[None]:
    """Read the stamps once for what is done inside, as in a request: for work on many records, where each would ask anew."""
    if _in_request.get():
        yield
        return
    _start_request()
    try:
        yield
    finally:
        _finish_request()


def cached(
    name: str, kinds: tuple[str, ...], build: Callable[[], T], holds: Callable[[T], bool] = lambda _value: True
) -> T:
    """Return the value called `name`, built anew when one of its kinds was touched since.

    `holds` says whether a value that is kept still holds, for what the clock changes.
    """
    current = versions()
    wanted = tuple(current.get(kind, "") for kind in kinds)
    kept = _values.get(name)
    if kept is not None and kept[0] == wanted and holds(kept[1]):
        return kept[1]
    value = build()
    with _lock:
        _values[name] = (wanted, value)
    return value


def clear() -> None:
    """Forget everything this process has cached; for tests that replace the database."""
    with _lock:
        _values.clear()
    _versions.set(None)


def _start_request(**_kwargs: object) -> None:
    _in_request.set(True)
    _versions.set(None)


def _finish_request(**_kwargs: object) -> None:
    _in_request.set(False)
    _versions.set(None)


request_started.connect(_start_request, dispatch_uid="core.stamps.start")
request_finished.connect(_finish_request, dispatch_uid="core.stamps.finish")
