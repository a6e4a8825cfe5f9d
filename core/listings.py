"""The register of lists: apps say which lists of their pages exist; topic pages, the start page and teaser blocks ask for them.

So `themen`, which stands before `veranstaltungen` and `wissenspool`, can show their pages without knowing them.
See `docs/decisions/0009-register-statt-import.md`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from core.visibility import ANONYMOUS, Visitor


@dataclass(frozen=True)
class Criteria:
    """What a list is about. Ids are of records; `pinned` and `exclude` are ids of pages."""

    language: str = "de"
    thema_id: int | None = None
    kommune_id: int | None = None
    reihe_id: int | None = None
    art_key: str = ""
    pinned: tuple[int, ...] = ()
    exclude: frozenset[int] = frozenset()
    limit: int = 3


@dataclass(frozen=True)
class Card:
    """One item of a list: the component that shows it and the component's named parameters."""

    template: str
    params: dict[str, Any] = field(default_factory=dict)


Build = Callable[[Criteria, Visitor], list[Card]]


@dataclass(frozen=True)
class Listing:
    """A list that can be asked for.

    `label` is its heading (lazy text); `wide` lists rows instead of cards; `columns` names a grid of the style sheet.
    `kinds` returns key and label of the kinds that `Criteria.art_key` may name, None when the list knows no kinds.
    """

    key: str
    label: Any
    build: Build
    wide: bool = False
    columns: str = ""
    kinds: Callable[[], list[tuple[str, str]]] | None = None

    def cards(self, criteria: Criteria, visitor: Visitor = ANONYMOUS) -> list[Card]:
        """Return the cards, in one query however many there are."""
        return self.build(criteria, visitor)


_listings: dict[str, Listing] = {}


def register_listing(listing: Listing) -> None:
    """Offer a list; called while the apps are loaded."""
    _listings[listing.key] = listing


def listing(key: str) -> Listing | None:
    """Return the list with this key, None when no app offers it."""
    return _listings.get(key)


def listings() -> list[Listing]:
    """Return all lists in the order of registration."""
    return list(_listings.values())


def pinned_first(cards_by_id: dict[int, Card], pinned: tuple[int, ...], limit: int) -> list[Card]:
    """Return manual picks first, in their order, then the others, at most `limit`."""
    first = [cards_by_id[pk] for pk in pinned if pk in cards_by_id]
    rest = [card for pk, card in cards_by_id.items() if pk not in pinned]
    return [*first, *rest][:limit]
