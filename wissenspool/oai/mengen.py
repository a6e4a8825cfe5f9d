"""Sets: publications by topic, kind and series. Their names stay: keys of vocabularies do, and a series goes by its id."""

from collections.abc import Iterable
from typing import NamedTuple

from themen.models import Thema
from wissenspool import vocabularies
from wissenspool.models import Publikation, Publikationsart, Publikationsreihe


class Menge(NamedTuple):
    """A set: its name in requests, and what people call it."""

    spec: str
    name: str


def of_topic(topic: Thema) -> str:
    """Return the set of a topic."""
    return f"thema-{topic.key}"


def of_kind(kind: Publikationsart) -> str:
    """Return the set of a kind of publication."""
    return f"art-{kind.key}"


def of_series(pk: int) -> str:
    """Return the set of a series, whose address may change."""
    return f"reihe-{pk}"


def sets_of(facts: Publikation, topics: Iterable[Thema]) -> str:
    """Return the sets of a publication as `OaiEintrag.sets` holds them."""
    found = [of_topic(topic) for topic in topics]
    found += [of_kind(facts.art)] if facts.art else []
    found += [of_series(facts.reihe_id)] if facts.reihe_id else []
    return f" {' '.join(sorted(found))} "


def all_sets() -> list[Menge]:
    """Return every set, also one without a record: kinds, series, topics."""
    series = Publikationsreihe.objects.order_by("pk").values_list("pk", "name")
    return [
        *(Menge(of_kind(kind), kind.label_de) for kind in vocabularies.records("art").values()),
        *(Menge(of_series(pk), name) for pk, name in series),
        *(Menge(of_topic(topic), topic.label_de) for topic in vocabularies.records("themen").values()),
    ]
