"""What hangs on an event and is no more than a few words: one query for six relations and the neighbours in the series.

Each relation is named once, with the columns it contributes; a page in the database is read by one union of all of them, a
preview from the same paths on the objects in its form.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db.models import CharField, F, IntegerField, Q, QuerySet, Value
from django.db.models.functions import Cast

from core import sites
from core.visibility import Visitor
from kommunen.models import KommuneBezug, KommuneSeite

if TYPE_CHECKING:
    from veranstaltungen.models import Veranstaltung


class Bezug(NamedTuple):
    """One row: what it is, its place, the record it names and up to six texts."""

    kind: str
    place: int
    record_id: int
    first: str = ""
    second: str = ""
    third: str = ""
    fourth: str = ""
    fifth: str = ""
    sixth: str = ""


@dataclass(frozen=True)
class Relation:
    """A relation of the page: id of the record and texts as paths from the row; ``to_many`` has no rows of its own."""

    name: str
    record: str
    texts: tuple[str, ...] = ()
    to_many: bool = False


RELATIONS = (
    Relation("themen", "thema_id", to_many=True),
    Relation("zielgruppen", "zielgruppe_id", to_many=True),
    Relation("programmes", "programm_id", to_many=True),
    Relation(
        "beteiligte",
        "organisation_id",
        (
            *("organisation.name", "organisation.name_en", "organisation.url", "role"),
            *("organisation.logo.renditions_ready", "organisation.logo.access"),
        ),
    ),
    Relation("kommunenbezuege", "kommune_id", ("kommune.name", "topic", "topic_en", "role")),
    Relation("kennzahlen", "value", ("label", "label_en", "qualifier")),
)
NEIGHBOURS = ("previous", "next")
PAGES = "kommunenseiten"
PHOTOS = "fotos"
TEXTS = 6


def bezuege(page: Veranstaltung, visitor: Visitor) -> dict[str, list[Bezug]]:
    """Return the rows of every relation by its name, the neighbours in the series, pages of municipalities and photos.

    In a preview the photos stand in the sessions themselves (`programmansicht.sessions_of`).
    """
    source: Any = page.source
    elsewhere = [*_neighbours(page, visitor), _pages(page, visitor)]
    if source.holds_parts:
        rows = [*_in_memory(source), *_rows(elsewhere)]
    else:
        rows = _rows([*(_query(source, relation) for relation in RELATIONS), _photos(source), *elsewhere])
    names = (*(each.name for each in RELATIONS), *NEIGHBOURS, PAGES, PHOTOS)
    found: dict[str, list[Bezug]] = {name: [] for name in names}
    for row in sorted(rows, key=lambda row: row.place or 0):
        found[row.kind].append(row)
    return found


def _rows(queries: list[QuerySet]) -> list[Bezug]:
    return [Bezug(*row) for row in queries[0].union(*queries[1:], all=True)]


def _text(path: str) -> Any:
    return Cast(F(path.replace(".", "__")), CharField()) if path else Value("", CharField())


def _values(query: QuerySet, kind: str, place: Any, record: str, texts: tuple[Any, ...]) -> QuerySet:
    padded = (*texts, *[_text("")] * (TEXTS - len(texts)))
    columns = {f"text_{number}": text for number, text in enumerate(padded)}
    named = query.annotate(kind=Value(kind, CharField()), place=place, record=F(record), **columns)
    return named.order_by().values_list("kind", "place", "record", *columns)


def _query(source: Veranstaltung, relation: Relation) -> QuerySet:
    field: Any = source._meta.get_field(relation.name)
    if relation.to_many:
        rows = field.remote_field.through._default_manager.filter(veranstaltung_id=source.pk)
        place: Any = F("pk")
    else:
        rows = field.related_model._default_manager.filter(**{field.field.name: source.pk})
        place = F("sort_order")
    return _values(rows, relation.name, place, relation.record, tuple(_text(path) for path in relation.texts))


def _photos(source: Veranstaltung) -> QuerySet:
    """The photos of all sessions, each with its picture and the session it belongs to."""
    from veranstaltungen.models import Programmfoto

    rows = Programmfoto.objects.filter(programmpunkt__veranstaltung_id=source.pk, image__isnull=False)
    texts = (_text("programmpunkt_id"), F("caption"), F("caption_en"))
    return _values(rows, PHOTOS, F("sort_order"), "image_id", texts)


def _in_memory(source: Veranstaltung) -> Iterator[Bezug]:
    for relation in RELATIONS:
        for place, row in enumerate(getattr(source, relation.name).all()):
            if relation.to_many:
                yield Bezug(relation.name, place, row.pk)
            elif _follow(row, relation.record):
                yield Bezug(relation.name, place, _follow(row, relation.record), *_texts(row, relation))


def _follow(row: Any, path: str) -> Any:
    return reduce(lambda value, name: getattr(value, name, None), path.split("."), row)


def _texts(row: Any, relation: Relation) -> list[str]:
    return [_as_stored(_follow(row, path)) for path in relation.texts]


def _as_stored(value: Any) -> str:
    """Return a value as the text that the database makes of it."""
    if isinstance(value, dict):
        return json.dumps(value)
    return " ".join(value) if isinstance(value, frozenset) else str(value or "")


def _neighbours(page: Veranstaltung, visitor: Visitor) -> list[QuerySet]:
    """The events before and after this one in its series, in its language, that the visitor may see."""
    source: Any = page.source
    if source.reihe_id is None or source.sort_moment is None or page.pk is None:
        return []
    pages: Any = type(page)._default_manager.filter(reihe_id=source.reihe_id, locale_id=page.locale_id)
    series = (
        pages.visible_to(visitor)
        .once()
        .exclude(translation_key=source.translation_key)
        .exclude(state_override="abgesagt")
    )
    moment, number = source.sort_moment, source.pk
    before = series.filter(Q(sort_moment__lt=moment) | Q(sort_moment=moment, pk__lt=number)).order_by(
        "-sort_moment", "-pk"
    )
    after = series.filter(Q(sort_moment__gt=moment) | Q(sort_moment=moment, pk__gt=number)).order_by(
        "sort_moment", "pk"
    )
    texts = (F("title"), F("url_path"), Cast(F("dates"), CharField()), F("state_override"))
    return [
        _values(pages.filter(pk__in=query.values("pk")[:1]), name, Value(0, IntegerField()), "pk", texts)
        for name, query in zip(NEIGHBOURS, (before, after), strict=True)
    ]


def _pages(page: Veranstaltung, visitor: Visitor) -> QuerySet:
    """The pages of the municipalities that an event names, in its language and in German, that the visitor may see."""
    source: Any = page.source
    if source.holds_parts:
        named = [row.kommune_id for row in (*source.kommunenbezuege.all(), *source.programmpunkte.all())]
        condition = Q(kommune_id__in=[key for key in named if key])
    else:
        shown = KommuneBezug.objects.filter(page_id=source.pk).values("kommune_id")
        condition = Q(kommune_id__in=shown) | Q(kommune_id__in=source.programmpunkte.values("kommune_id"))
    languages = {page.locale_id, sites.source_locale().pk}
    pages = KommuneSeite.objects.filter(condition, locale_id__in=languages).visible_to(visitor)
    return _values(pages, PAGES, F("locale_id"), "kommune_id", (F("url_path"), F("path")))
