"""What a row would change in a publication that is there. Empty cells change nothing; files, addresses and old addresses are added."""

import datetime
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from wagtail.contrib.redirects.models import Redirect

from core.imports import Change
from core.models import Material
from core.stand import today
from wissenspool.einlesen import dateien
from wissenspool.einlesen.dubletten import have_a_word_in_common, plain
from wissenspool.einlesen.spalten import MANY
from wissenspool.einlesen.zellen import Satz
from wissenspool.enums import Rolle
from wissenspool.models import Mitwirkung, Publikation

SHOWN = 300
NOTHING = "–"


class Stand(NamedTuple):
    """A publication as it stands: that of its latest revision where an editor has not published what they changed."""

    page: Publikation
    many: dict[str, set[int]]
    makers: dict[str, list[str]]
    urls: set[str]
    hashes: set[str]


def stands(pks: Iterable[int]) -> dict[int, Stand]:
    """Return publications with what belongs to them, in one query per relation, however many they are."""
    wanted = set(pks)
    pages = Publikation.objects.filter(pk__in=wanted).select_related("art", "reihe", "kommune", "part_of")
    many = {column.field: _many(column.field, wanted) for column in MANY}
    makers, materials = _makers(wanted), _materials(wanted)
    found = {}
    for page in pages:
        if page.live and page.has_unpublished_changes:
            found[page.pk] = _of_revision(page.get_latest_revision_as_object())
            continue
        rows = materials[page.pk]
        found[page.pk] = Stand(
            page,
            {name: ids[page.pk] for name, ids in many.items()},
            makers[page.pk],
            {url for url, _hash in rows if url},
            {key for _url, key in rows if key},
        )
    return found


def _many(name: str, pks: set[int]) -> dict[int, set[int]]:
    field: Any = Publikation._meta.get_field(name)
    column = f"{field.m2m_reverse_field_name()}_id"
    found: dict[int, set[int]] = defaultdict(set)
    through = field.remote_field.through.objects.filter(publikation_id__in=pks)
    for page, record in through.values_list("publikation_id", column):
        found[page].add(record)
    return found


def _makers(pks: set[int]) -> dict[int, dict[str, list[str]]]:
    found: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    rows = Mitwirkung.objects.filter(publikation__in=pks).order_by("publikation", "sort_order", "pk")
    for page, role, name in rows.values_list("publikation_id", "role", "name_as_printed"):
        found[page][role].append(name)
    return found


def _materials(pks: set[int]) -> dict[int, list[tuple[str, str | None]]]:
    found: dict[int, list[tuple[str, str | None]]] = defaultdict(list)
    rows = Material.objects.filter(page__in=pks).values_list("page_id", "url", "document__file_hash")
    for page, url, key in rows:
        found[page].append((url, key))
    return found


def _of_revision(page: Publikation) -> Stand:
    makers: dict[str, list[str]] = defaultdict(list)
    for row in page.mitwirkungen.all():
        makers[row.role].append(row.name_as_printed)
    materials = list(page.materialien.all())
    return Stand(
        page,
        {column.field: {record.pk for record in getattr(page, column.field).all()} for column in MANY},
        makers,
        {row.url for row in materials if row.url},
        {row.document.file_hash for row in materials if row.document},
    )


def changes(satz: Satz, stand: Stand, redirects: dict[str, Redirect]) -> list[Change]:
    """Return what a row would change, field by field, in the words of the form."""
    told = [*_fields(satz, stand.page), *_relations(satz, stand), *_additions(satz, stand, redirects)]
    return [
        Change(satz.line, stand.page.title, label, _short(old), _short(new), _warning(satz, stand.page, label))
        for label, old, new in told
    ]


Told = Iterable[tuple[str, str, str]]


def _fields(satz: Satz, page: Publikation) -> Told:
    for name, value in satz.fields.items():
        old = getattr(page, name)
        if _comparable(old) != _comparable(value):
            yield label_of(name), _shown(name, old), _shown(name, value)
    before = page.reihe.name if page.reihe else ""
    if satz.series and satz.series.casefold() != before.casefold():
        yield label_of("reihe"), before or NOTHING, satz.series


def _comparable(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace("\r\n", "\n").strip()
    return value


def _relations(satz: Satz, stand: Stand) -> Told:
    for name, records in satz.many.items():
        if {record.pk for record in records} != stand.many[name]:
            before = getattr(Publikation, name).field.related_model.objects.filter(pk__in=stand.many[name])
            yield label_of(name), _joined(map(str, before)), _joined(map(str, records))
    for role, names in satz.makers.items():
        if names != list(stand.makers.get(role, ())):
            yield str(Rolle(role).label), _joined(stand.makers.get(role, ())), _joined(names)


def _additions(satz: Satz, stand: Stand, redirects: dict[str, Redirect]) -> Told:
    for link in new_links(satz, stand):
        yield _("file or link"), NOTHING, link.url
    for path in new_files(satz, stand):
        yield _("file or link"), NOTHING, path.name
    for old in satz.old:
        if old not in redirects:
            yield _("old address"), NOTHING, old


def new_links(satz: Satz, stand: Stand) -> list[Any]:
    """Return the addresses that the publication does not have yet."""
    return [link for link in satz.links if link.url not in stand.urls]


def new_files(satz: Satz, stand: Stand) -> list[Any]:
    """Return the files whose content the publication does not have yet."""
    return [path for path in satz.files if dateien.hash_of(path) not in stand.hashes]


def is_another(satz: Satz, page: Publikation) -> bool:
    """Return whether a row that was found by its ISBN means something else: one that has no word of the title."""
    if satz.own == page.pk:
        return False
    if satz.fields.get("doi", "").casefold() == page.doi.casefold() != "":
        return False
    return not have_a_word_in_common(satz.title, page.title)


def brings_closed_files(satz: Satz, stand: Stand) -> bool:
    """Return whether a row brings files that its own embargo closes."""
    until = satz.fields.get("embargo_until")
    return bool(until and until > today() and new_files(satz, stand))


def _warning(satz: Satz, page: Publikation, label: str) -> str:
    if label != label_of("title") or plain(page.title) == plain(satz.title):
        return ""
    return _(
        "The title changes, because permanent address, DOI or ISBN are those of “%s”. Perhaps the row means another publication: please "
        "check the numbers."
    ) % Truncator(page.title).chars(80)


def label_of(name: str) -> str:
    """Return the name of a field in the words of the form."""
    return str(getattr(Publikation._meta.get_field(name), "verbose_name", name))


def _shown(name: str, value: Any) -> str:
    if value in ("", None):
        return NOTHING
    if isinstance(value, datetime.date):
        return date_format(value, "d.m.Y")
    choices = dict(getattr(Publikation._meta.get_field(name), "flatchoices", ()))
    return str(choices.get(value, value) if choices else getattr(value, "name", value))


def _joined(names: Iterable[str]) -> str:
    return "; ".join(names) or NOTHING


def _short(text: str) -> str:
    return Truncator(text).chars(SHOWN)
