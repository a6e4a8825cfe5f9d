"""The list of all publications with its filters: every parameter is checked against what there is, the rest is ignored.

Reasons: `docs/decisions/0020-filter-der-publikationen.md`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import CharField, QuerySet, Value
from django.utils.translation import gettext as _

from core import facets, stamps
from core.facets import Choice, Counts, Facet
from core.listings import Card
from core.pagination import Pagination, paginate
from core.visibility import ANONYMOUS
from core.wording import foreign
from kommunen.models import Kommune
from kontakte.enums import Bundesland
from wissenspool import vocabularies
from wissenspool.cards import cards
from wissenspool.enums import Sprache
from wissenspool.models import Publikation, Publikationsreihe
from wissenspool.querysets import PublikationQuerySet

NAMES = ("art", "thema", "phase", "zielgruppe", "land", "kommune", "jahr", "sprache", "weiterverwendbar")
# Filters over records that a publication names several of: the vocabulary, and the column of the rows in between.
MANY = {
    "thema": ("themen", "thema_id"),
    "phase": ("phasen", "phase_id"),
    "zielgruppe": ("zielgruppen", "zielgruppe_id"),
}
COLUMNS = {"art": "art_id", "land": "kommune__land", "kommune": "kommune__slug", "jahr": "year", "sprache": "language"}
REUSABLE = "ja"
SLUG = re.compile(r"[\w-]{1,160}")
YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True)
class Filters:
    """The checked filters of one request."""

    art: Any = None
    thema: Any = None
    phase: Any = None
    zielgruppe: Any = None
    land: str = ""
    jahr: int | None = None
    sprache: str = ""
    kommune: Kommune | None = None
    weiterverwendbar: str = ""
    reihe: Publikationsreihe | None = None

    @classmethod
    def read(cls, query: Mapping[str, str]) -> "Filters":
        """Return what somebody asks for, as far as it exists."""
        year, language, land, reuse = (
            query.get(name) or "" for name in ("jahr", "sprache", "land", "weiterverwendbar")
        )
        return cls(
            art=vocabularies.by_key("art", query.get("art") or ""),
            **{name: vocabularies.by_key(records, query.get(name) or "") for name, (records, _column) in MANY.items()},
            land=land if land in Bundesland.values else "",
            jahr=int(year) if YEAR.fullmatch(year) and year.isascii() else None,
            sprache=language if language in Sprache.values else "",
            kommune=_by_slug(Kommune, query.get("kommune") or ""),
            weiterverwendbar=reuse if reuse == REUSABLE else "",
            reihe=_by_slug(Publikationsreihe, query.get("reihe") or ""),
        )

    def params(self) -> dict[str, str]:
        """Return the filters that are set, as they stand in an address."""
        values = {
            "art": self.art.key if self.art else "",
            **{name: record.key for name in MANY if (record := getattr(self, name))},
            "land": self.land,
            "jahr": str(self.jahr or ""),
            "sprache": self.sprache,
            "kommune": self.kommune.slug if self.kommune else "",
            "weiterverwendbar": self.weiterverwendbar,
            "reihe": self.reihe.slug if self.reihe else "",
        }
        return {name: value for name, value in values.items() if value}

    def apply(self, pages: PublikationQuerySet, leave_out: str = "") -> PublikationQuerySet:
        """Return the publications under these filters, one of them left out if wanted."""
        chosen = {name: value for name, value in self.params().items() if name != leave_out}
        found = pages.with_values(
            **{COLUMNS[name]: chosen[name] for name in ("land", "kommune", "jahr", "sprache") if name in chosen}
        )
        if "art" in chosen:
            found = found.of_kind(self.art.pk)
        if "weiterverwendbar" in chosen:
            found = found.reusable()
        if "reihe" in chosen and self.reihe:
            found = found.in_series(self.reihe.pk)
        for name, (records, column) in MANY.items():
            if name in chosen:
                found = found.naming(records, **{column: getattr(self, name).pk})
        return found


def _by_slug(model: Any, slug: str) -> Any:
    return model.objects.filter(slug=slug).first() if SLUG.fullmatch(slug) else None


@dataclass(frozen=True)
class PublicationList:
    """One page of the list as its template shows it."""

    cards: list[Card]
    pagination: Pagination
    groups: list[dict[str, Any]]
    chips: list[dict[str, Any]]
    action: str
    params: dict[str, str]

    @property
    def is_filtered(self) -> bool:
        return bool(self.chips)

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
    params = filters.params()
    pagination = paginate(found, query.get("page"), total=total, params=params)
    made = list(cards(pagination.items, language, level=2).values())
    offered = _facets(filters, counts, language)
    chosen = [(facet.name, facet.label, facet.chosen_label) for facet in offered if facet.chosen]
    if filters.reihe:
        chosen.append(("reihe", _("Series"), foreign(filters.reihe.label, language)))
    return PublicationList(
        made, pagination, facets.groups(offered, counts), facets.chips(chosen, params, action), action, params
    )


def _counts(pages: PublikationQuerySet, filters: Filters, language: str) -> tuple[int, Counts]:
    """Return how many there are, in all and per value. Without a filter the answer is kept until a publication changes."""
    if filters.params():
        return filters.apply(pages).count(), _count(pages, filters)
    kinds = (Publikation.list_stamp, stamps.RESTRICTION, stamps.SITE)
    return stamps.cached(f"wissenspool.counts.{language}", kinds, lambda: (pages.count(), _count(pages, filters)))


def _count(pages: PublikationQuerySet, filters: Filters) -> Counts:
    return facets.count([_per_value(name, filters.apply(pages, leave_out=name)) for name in NAMES])


def _per_value(name: str, pages: PublikationQuerySet) -> QuerySet:
    if name in MANY:
        records, column = MANY[name]
        through = getattr(Publikation, records).through.objects
        rows = through.filter(publikation__translation_key__in=pages.order_by().values("translation_key"))
        return facets.per_value(name, rows, column)
    if name == "weiterverwendbar":
        marked = pages.reusable().annotate(reuse=Value(REUSABLE, output_field=CharField()))
        return facets.per_value(name, marked, "reuse")
    return facets.per_value(name, pages, COLUMNS[name], "kommune__name" if name == "kommune" else "")


def _facets(filters: Filters, counts: Counts, language: str) -> list[Facet]:
    chosen = filters.params()
    offered = {
        "art": (_("Kind"), _records("art")),
        "thema": (_("Topic"), _records("themen")),
        "phase": (_("Phase of education"), _records("phasen")),
        "zielgruppe": (_("Target group"), _records("zielgruppen")),
        "land": ("Land", [Choice(code, foreign(str(label), language)) for code, label in Bundesland.choices]),
        "kommune": (_("Municipality"), _kommunen(filters, counts)),
        "jahr": (_("Year"), facets.year_choices(counts.get("jahr", {}), chosen.get("jahr", ""))),
        "sprache": (_("Language"), [Choice(code, str(label)) for code, label in Sprache.choices]),
        "weiterverwendbar": (_("May I use it again?"), [Choice(REUSABLE, _("Yes, as its licence says"))]),
    }
    return [Facet(name, label, choices, chosen.get(name, "")) for name, (label, choices) in offered.items()]


def _records(name: str) -> list[Choice]:
    return [Choice(record.key, record.label, str(pk)) for pk, record in vocabularies.records(name).items()]


def _kommunen(filters: Filters, counts: Counts) -> list[Choice]:
    """Return the municipalities that have publications and the chosen one, by name."""
    found = {slug: counted.label for slug, counted in counts.get("kommune", {}).items()}
    if filters.kommune:
        found[filters.kommune.slug] = filters.kommune.name
    return [Choice(slug, name) for slug, name in sorted(found.items(), key=lambda item: item[1])]
