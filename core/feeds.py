"""The register of feeds: apps say which of their pages are news, `home` sends them as Atom and RSS (F-04).

So a feed on a topic names events, publications and news without any of these apps knowing the others.
See `docs/decisions/0009-register-statt-import.md`.
"""

import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple

from django.conf import settings
from django.db.models import CharField, DateTimeField, F, QuerySet, Value
from django.db.models.functions import Cast, Coalesce

from core.listings import Criteria

LIMIT = 50
# Stands for a moment that nobody has noted.
UNKNOWN = datetime(2000, 1, 1, tzinfo=UTC)
COLUMNS = ("feed", "translation_key", "title", "teaser", "url_path", "published", "updated")


class Item(NamedTuple):
    """A page in a feed. `feed` is the key of the one it comes from, `url_path` its place in the tree, the moments are in UTC."""

    feed: str
    translation_key: uuid.UUID
    title: str
    summary: str
    url_path: str
    published: datetime
    updated: datetime

    def identifier(self, language: str) -> str:
        """Return what the item is known by for good, wherever the page moves; each language has its own."""
        is_source = language == settings.LANGUAGE_CODE
        return (self.translation_key if is_source else uuid.uuid5(self.translation_key, language)).urn


@dataclass(frozen=True)
class Feed:
    """Pages that are news: `label` is what they are called, `pages` returns the public ones that meet the criteria.

    `published` names the column with the day or moment by which the newest come first.
    """

    key: str
    label: Any
    pages: Callable[[Criteria], QuerySet]
    published: str = "first_published_at"


_feeds: dict[str, Feed] = {}


def register_feed(feed: Feed) -> None:
    """Offer a feed; called while the apps are loaded."""
    _feeds[feed.key] = feed


def feed_of(key: str) -> Feed | None:
    """Return the feed with this key, None when no app offers it."""
    return _feeds.get(key)


def feeds() -> list[Feed]:
    """Return all feeds in the order of registration."""
    return list(_feeds.values())


def items(chosen: Iterable[Feed], criteria: Criteria) -> list[Item]:
    """Return the newest items of these feeds, in one query; an alias is the same page once more."""
    queries = [_newest(feed, criteria) for feed in chosen]
    found = queries[0].union(*queries[1:], all=True).order_by("-published", "title")
    return [Item(*row) for row in found[:LIMIT]]


def _newest(feed: Feed, criteria: Criteria) -> QuerySet:
    pages = feed.pages(criteria).filter(alias_of=None).order_by(F(feed.published).desc(nulls_last=True), "-pk")
    # A limit within each part keeps the union small, and databases allow none there but in a condition.
    rows = pages.model._default_manager.filter(pk__in=pages.values("pk")[:LIMIT]).order_by()
    moments = {"published": feed.published, "updated": "last_published_at"}
    named = rows.annotate(
        feed=Value(feed.key, CharField()),
        **{name: Coalesce(Cast(column, DateTimeField()), Value(UNKNOWN)) for name, column in moments.items()},
    )
    return named.values_list(*COLUMNS)
