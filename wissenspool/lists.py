"""The list of all publications with its filters: every parameter is checked against what there is, the rest is ignored."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import CharField, Count, F, QuerySet, Value
from django.db.models.functions import Cast
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from core import stamps
from core.listings import Card
from core.pagination import Pagination, paginate
from core.visibility import ANONYMOUS
from kommunen.models import Kommune
from wissenspool import vocabularies
from wissenspool.cards import cards
from wissenspool.enums import Sprache
from wissenspool.models import Publikation
from wissenspool.querysets import PublikationQuerySet

# Touched when a publication changes; what writes many at once touches it itself.
STAMP = "publications"
NAMES = ("art", "thema", "jahr", "sprache", "kommune")
SLUG = re.compile(r"[\w-]{1,160}")
YEAR = re.compile(r"(?:19|20)\d\d")

Counts = dict[str, list[tuple[str, str, int]]]


@dataclass(frozen=True)
class Filters:
    """The checked filters of one request."""

    art: Any = None
    thema: Any = None
    jahr: int | None = None
    sprache: str = ""
    kommune: Kommune | None = None

    @classmethod
    def read(cls, query: Mapping[str, str]) -> "Filters":
        """Return what somebody asks for, as far as it exists."""
        year, language, slug = (query.get(name) or "" for name in ("jahr", "sprache", "kommune"))
        return cls(
            art=vocabularies.by_key("art", query.get("art") or ""),
            thema=vocabularies.by_key("themen", query.get("thema") or ""),
            jahr=int(year) if YEAR.fullmatch(year) and year.isascii() else None,
            sprache=language if language in Sprache.values else "",
            kommune=Kommune.objects.filter(slug=slug).first() if SLUG.fullmatch(slug) else None,
        )

    def params(self) -> dict[str, str]:
        """Return the filters that are set, as they stand in an address."""
        values = {
            "art": self.art.key if self.art else "",
            "thema": self.thema.key if self.thema else "",
            "jahr": str(self.jahr or ""),
            "sprache": self.sprache,
            "kommune": self.kommune.slug if self.kommune else "",
        }
        return {name: value for name, value in values.items() if value}

    def apply(self, pages: PublikationQuerySet, leave_out: str = "") -> PublikationQuerySet:
        """Return the publications under these filters, one of them left out if wanted."""
        found = pages
        if self.art and leave_out != "art":
            found = found.filter(art_id=self.art.pk)
        if self.jahr and leave_out != "jahr":
            found = found.filter(year=self.jahr)
        if self.sprache and leave_out != "sprache":
            found = found.filter(language=self.sprache)
        return found.about(
            thema_id=self.thema.pk if self.thema and leave_out != "thema" else None,
            kommune_id=self.kommune.pk if self.kommune and leave_out != "kommune" else None,
        )


@dataclass(frozen=True)
class PublicationList:
    """One page of the list as its template shows it."""

    cards: list[Card]
    pagination: Pagination
    groups: list[dict[str, Any]]
    is_filtered: bool
    action: str

    @property
    def reset_url(self) -> str:
        """The list without filters, when one is set."""
        return self.action if self.is_filtered else ""

    @property
    def empty_text(self) -> str:
        """What to do when there is nothing to show."""
        if self.is_filtered:
            return _("No publication matches all filters. Please take one of them away.")
        return _("Nothing has been published here yet.")

    @property
    def empty_links(self) -> list[dict[str, str]]:
        return [{"title": _("Show all publications"), "url": self.action}] if self.is_filtered else []


def publication_list(query: Mapping[str, str], language: str, action: str) -> PublicationList:
    """Return the wanted page of all public publications in a language, newest first. The same for every visitor."""
    filters = Filters.read(query)
    pages = Publikation.objects.visible_to(ANONYMOUS).in_language(language)
    total, counts = _counts(pages, filters, language)
    found = filters.apply(pages).for_cards().newest_first()
    pagination = paginate(found, query.get("page"), total=total, params=filters.params())
    made = list(cards(pagination.items, language, level=2).values())
    return PublicationList(made, pagination, _groups(counts, filters), bool(filters.params()), action)


def _counts(pages: PublikationQuerySet, filters: Filters, language: str) -> tuple[int, Counts]:
    """Return how many there are, in all and per value. Without a filter the answer is kept until a publication changes."""
    if filters.params():
        return filters.apply(pages).count(), _count(pages, filters)
    kinds = (STAMP, stamps.RESTRICTION, stamps.SITE)
    return stamps.cached(f"wissenspool.counts.{language}", kinds, lambda: (pages.count(), _count(pages, filters)))


def _count(pages: PublikationQuerySet, filters: Filters) -> Counts:
    """Return value, label and number per filter: one query for all of them."""
    parts = [_per_value(name, filters.apply(pages, leave_out=name)) for name in NAMES]
    counts: Counts = {name: [] for name in NAMES}
    for name, value, label, number in parts[0].union(*parts[1:], all=True):
        counts[name].append((value, label, number))
    return counts


def _per_value(name: str, pages: PublikationQuerySet) -> QuerySet:
    if name == "thema":
        through = Publikation.themen.through.objects
        rows = through.filter(publikation__translation_key__in=pages.order_by().values("translation_key"))
        value = "thema_id"
    else:
        rows = pages.order_by()
        value = {"art": "art_id", "jahr": "year", "sprache": "language", "kommune": "kommune__slug"}[name]
    label = F("kommune__name") if name == "kommune" else Value("")
    named = rows.exclude(**{f"{value}__isnull": True}).annotate(
        _name=Value(name, output_field=CharField()),
        _value=Cast(value, CharField()),
        _label=Cast(label, CharField()),
    )
    return (
        named.values("_name", "_value", "_label")
        .annotate(_number=Count("pk"))
        .values_list("_name", "_value", "_label", "_number")
    )


def _groups(counts: Counts, filters: Filters) -> list[dict[str, Any]]:
    """Return the filters as `components/filter_panel.html` shows them, without those that offer nothing."""
    labels = {
        "art": _("Kind"),
        "thema": _("Topic"),
        "jahr": _("Year"),
        "sprache": _("Language"),
        "kommune": _("Municipality"),
    }
    chosen = filters.params()
    groups = []
    for name in NAMES:
        options = _options(name, counts[name], chosen.get(name, ""))
        if options:
            everything = {"value": "", "label": pgettext("every value of a filter", "All"), "selected": False}
            groups.append({"label": labels[name], "name": name, "kind": "select", "options": [everything, *options]})
    return groups


def _options(name: str, counted: list[tuple[str, str, int]], chosen: str) -> list[dict[str, Any]]:
    if name in {"art", "thema"}:
        numbers = {int(value): number for value, _label, number in counted}
        known = vocabularies.records("themen" if name == "thema" else name)
        rows = [(record.key, record.label, numbers[pk]) for pk, record in known.items() if pk in numbers]
    elif name == "jahr":
        rows = [(value, value, number) for value, _label, number in sorted(counted, reverse=True)]
    elif name == "sprache":
        numbers_by_code = {value: number for value, _label, number in counted}
        rows = [(code, str(label), numbers_by_code[code]) for code, label in Sprache.choices if code in numbers_by_code]
    else:
        rows = sorted(counted, key=lambda row: row[1])
    return [
        {"value": value, "label": label, "count": number, "selected": value == chosen} for value, label, number in rows
    ]
