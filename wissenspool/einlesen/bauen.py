"""Pages from rows: a new publication, or one that is there with what a row says."""

from collections.abc import Sequence
from typing import Any

from core import sites
from core.models import Dokument, Material, MaterialKind
from wissenspool.einlesen.vokabular import Vokabular
from wissenspool.einlesen.zellen import Link, Satz
from wissenspool.models import Mitwirkung, Publikation, Publikationsreihe

# Stands for a file before it is written, so that a kind that asks for one is content.
PLACEHOLDER = "https://example.org/"


def build(
    satz: Satz, vokabular: Vokabular, reihe: Publikationsreihe | None = None, materials: Sequence[Material] = ()
) -> Publikation:
    """Return a new publication, not saved, with these rows of files."""
    page = Publikation(locale=sites.source_locale(), **satz.fields)
    page.reihe = reihe or (Publikationsreihe(name=satz.series) if satz.series else None)
    for name, records in satz.many.items():
        setattr(page, name, records)
    page.mitwirkungen = [row for role, names in satz.makers.items() for row in contributions(role, names, vokabular)]
    page.materialien = [*materials, *links(satz.links)]
    return page


def placeholders(satz: Satz) -> list[Material]:
    """Return a row for each file that is not written yet."""
    return [Material(url=PLACEHOLDER) for _path in satz.files]


def contributions(role: str, names: Sequence[str], vokabular: Vokabular) -> list[Mitwirkung]:
    """Return the rows of a role; a record is linked only when exactly one fits."""
    rows = []
    for name in names:
        person, body = vokabular.maker(name)
        rows.append(Mitwirkung(role=role, person=person, organisation=body, name_as_printed=name))
    return rows


def links(found: Sequence[Link]) -> list[Material]:
    """Return the rows of web addresses."""
    return [Material(kind=MaterialKind.LINK, url=link.url, label=link.label) for link in found]


def files(documents: Sequence[Dokument]) -> list[Material]:
    """Return the rows of files."""
    return [Material(kind=MaterialKind.FILE, document=document) for document in documents]


def change(page: Publikation, satz: Satz, vokabular: Vokabular, additions: Sequence[Any]) -> None:
    """Give a publication what a row says; rows of people that stay keep their links."""
    for name, value in satz.fields.items():
        setattr(page, name, value)
    for name, records in satz.many.items():
        setattr(page, name, records)
    for role, names in satz.makers.items():
        _replace(page, role, names, vokabular)
    page.materialien.add(*additions)


def _replace(page: Publikation, role: str, names: Sequence[str], vokabular: Vokabular) -> None:
    rows = list(page.mitwirkungen.all())
    before = {row.name_as_printed: row for row in rows if row.role == role}
    if list(before) == list(names):
        return
    made = [before.get(name) or contributions(role, [name], vokabular)[0] for name in names]
    others = [row for row in rows if row.role != role]
    for place, row in enumerate([*others, *made]):
        row.sort_order = place
    page.mitwirkungen.set([*others, *made])
