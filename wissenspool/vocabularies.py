"""The words of vocabularies for pages and lists: cached, so that a topic on a page costs no query of its own."""

from typing import Any

from django.conf import settings
from django.db.models import F, QuerySet, Value
from django.utils.translation import get_language

from core import stamps
from core.models import LabelledRecord
from kommunen.models import Programm
from themen.models import Phase, Thema, Zielgruppe
from themen.services import topic_pills
from wissenspool.models import Abrufzahl, Publikation, Publikationsart

RECORDS: dict[str, type[LabelledRecord]] = {
    "themen": Thema,
    "phasen": Phase,
    "zielgruppen": Zielgruppe,
    "programmes": Programm,
    "art": Publikationsart,
}
MANY = ("themen", "phasen", "zielgruppen", "programmes")
DEFAULT_HUE = 195

Terms = dict[str, list[Any]]


def records(name: str) -> dict[int, Any]:
    """Return all records of a vocabulary by id, in the order editors gave them."""
    model = RECORDS[name]
    return stamps.cached(
        f"wissenspool.{name}",
        (stamps.VOCABULARY,),
        lambda: {record.pk: record for record in model._default_manager.all()},
    )


def by_key(name: str, key: str) -> Any:
    """Return the record with this key, None when there is none."""
    return next((record for record in records(name).values() if record.key == key), None)


def terms_of(page: Publikation) -> Terms:
    """Return topics, phases, target groups and programmes of a page: one query for all of them.

    The same query brings its downloads as pairs of month and number; a page in the editor shows none.
    """
    if set(MANY) & set(getattr(page, "_cluster_related_objects", None) or ()):
        # A page in the editor: what stands in its form counts, saved or not.
        return {name: list(getattr(page, name).all()) for name in MANY}
    first, *others = (_ids(name).filter(publikation_id=page.pk).values_list("_name", "_term") for name in MANY)
    found = set(first.union(*others, _downloads(page), all=True)) if page.pk else set()
    terms = {name: [record for pk, record in records(name).items() if (name, pk) in found] for name in MANY}
    return terms | {"abrufe": sorted(pair for pair in found if pair[0] not in MANY)}


def _downloads(page: Publikation) -> QuerySet:
    totals = Abrufzahl.objects.filter(publication=page.translation_key)
    return totals.annotate(_name=F("month"), _term=F("count")).values_list("_name", "_term")


def _ids(name: str) -> QuerySet:
    column = f"{RECORDS[name]._meta.model_name}_id"
    return getattr(Publikation, name).through.objects.annotate(_name=Value(name), _term=F(column))


def topics_by_family(keys: list[Any]) -> dict[Any, list[Thema]]:
    """Return the topics of many publications by translation key, in one query."""
    if not keys:
        return {}
    rows = Publikation.themen.through.objects.filter(publikation__translation_key__in=keys)
    found = set(rows.values_list("publikation__translation_key", "thema_id"))
    return {key: [topic for pk, topic in records("themen").items() if (key, pk) in found] for key in keys}


def topic(pk: int | None) -> list[Thema]:
    """Return the topic with this id as a list, which is empty when there is none."""
    found = records("themen").get(pk) if pk else None
    return [found] if found else []


def hue_of(topics: list[Thema]) -> int:
    """Return the hue of a publication: that of its first topic."""
    return topics[0].hue if topics else DEFAULT_HUE


def pills(topics: list[Thema], index_url: str) -> list[dict[str, Any]]:
    """Return topics as `components/topic_pills.html` shows them, each leading to its page, else to the publications on it."""
    shown = topic_pills(topics, get_language() or settings.LANGUAGE_CODE)
    return [
        {**pill, "url": pill["url"] or f"{index_url}?thema={topic.key}"}
        for topic, pill in zip(topics, shown, strict=True)
    ]
