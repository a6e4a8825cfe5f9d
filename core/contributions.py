"""The register of contributions: apps say where a person has spoken, written or helped; the page of the person lists it.

So `kontakte`, which stands before all apps with such pages, can show them without knowing them.
See `docs/decisions/0009-register-statt-import.md`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.listings import Card
from core.visibility import ANONYMOUS, Visitor

Build = Callable[[int, str, Visitor], list[Card]]


@dataclass(frozen=True)
class Contributions:
    """One kind of contribution. `build` gets the person's id, the language and the visitor, and asks one query."""

    key: str
    label: Any
    build: Build
    wide: bool = False


@dataclass(frozen=True)
class Found:
    """The cards of one kind, with its heading."""

    label: Any
    cards: list[Card]
    wide: bool


_kinds: dict[str, Contributions] = {}


def register_contributions(kind: Contributions) -> None:
    """Offer a kind of contribution; called while the apps are loaded."""
    _kinds[kind.key] = kind


def contributions_of(person_id: int, language: str, visitor: Visitor = ANONYMOUS) -> list[Found]:
    """Return every kind of which this person has something the visitor may see."""
    found = [Found(kind.label, kind.build(person_id, language, visitor), kind.wide) for kind in _kinds.values()]
    return [item for item in found if item.cards]
