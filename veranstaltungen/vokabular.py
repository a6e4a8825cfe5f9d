"""The vocabularies an event page names, cached per process under their stamp: a page asks no query for them."""

from typing import Any

from django.apps import apps

from core import stamps
from core.models import LabelledRecord, localized

APPS = {
    "Veranstaltungsart": "veranstaltungen",
    "Programmart": "veranstaltungen",
    "Thema": "themen",
    "Zielgruppe": "themen",
    "Programm": "kommunen",
}


def records(name: str) -> dict[int, Any]:
    """Return the records of a vocabulary by id, in their order."""
    app = APPS[name]
    model: Any = apps.get_model(app, name)
    return stamps.cached(
        f"veranstaltungen.{name}", (stamps.VOCABULARY,), lambda: {row.pk: row for row in model.objects.all()}
    )


def named(name: str, ids: Any) -> list[Any]:
    """Return the records with these ids, in the order of the vocabulary; one that is gone is left out."""
    wanted = set(ids)
    return [row for pk, row in records(name).items() if pk in wanted]


def by_key(name: str) -> dict[str, LabelledRecord]:
    """Return the records of a vocabulary by key."""
    return {row.key: row for row in records(name).values()}


def choices_of(name: str, language: str | None = None) -> list[tuple[str, str]]:
    """Return key and label of every record, for forms."""
    return [(row.key, localized(row, "label", language)) for row in records(name).values()]
