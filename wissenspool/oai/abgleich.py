"""Brings what harvesters know up to date with what is public: the only place that writes `OaiEintrag`.

A publication gets an entry when it first is public and keeps it for good; one that is not public any more stays as deleted. The date
moves when something that the record says has changed, and only forward.
"""

from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from functools import partial
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from core import sites, stamps
from core.models import Material
from core.visibility import ANONYMOUS
from wissenspool.models import OaiEintrag, Publikation
from wissenspool.oai import dublincore, mengen

# Publications at a time: while they are written nobody else writes.
BATCH = 200
WRITTEN = ("datestamp", "deleted", "sets", "metadata", "due")

Key = tuple[int, int]


def now() -> datetime:
    """Return the moment in UTC, in whole seconds: finer the protocol does not count."""
    return timezone.now().astimezone(UTC).replace(microsecond=0)


def was_deleted(number: int) -> bool:
    """Return whether a publication that once was public is gone for good; one that still exists may only be private."""
    known = OaiEintrag.objects.filter(number=number, deleted=True)
    return known.exists() and not Publikation.objects.filter(pk=number).exists()


def public_pages() -> QuerySet:
    """Return the publications that have a record: German, public, on a site, and no alias, which is the same page once more."""
    source = sites.source_locale().pk
    inside = Q(pk__in=[])
    for (_site, locale), home in sites.tree().homes.items():
        inside |= Q(path__startswith=home.path) if locale == source else Q()
    return Publikation.objects.visible_to(ANONYMOUS).filter(inside, locale_id=source, alias_of=None)


def numbers_of(page: Publikation) -> set[int]:
    """Return the ids of the German pages of a page's family, its own among them when it is one; it may be gone by now."""
    family = Publikation.objects.filter(translation_key=page.translation_key, locale_id=sites.source_locale().pk)
    return {*family.values_list("pk", flat=True), *(() if page.is_translation else (page.pk,))}


@stamps.held()
def follow(page: Publikation) -> None:
    """Write the entry of a publication of which a page was changed in whatever language; the worker looks at those that name it."""
    numbers = numbers_of(page)
    write(numbers)
    mark_due(Publikation.objects.filter(Q(part_of__in=numbers) | Q(replaces__in=numbers)))


@stamps.held()
@transaction.atomic
def write(numbers: Iterable[int]) -> int:
    """Write the entries of publications, named by the ids of their German pages; return how many got another date."""
    asked = set(numbers)
    stamp = now()
    # Locked, so that two who change a publication at once do not both make its entry.
    locked = Publikation.objects.select_for_update(of=("self",)).filter(pk__in=asked).order_by("pk")
    list(locked.values_list("pk", flat=True))
    entries = {(entry.site_id, entry.number): entry for entry in OaiEintrag.objects.filter(number__in=asked)}
    wanted = _wanted(asked)
    changed = [entry for key, entry in entries.items() if _renew(entry, wanted.get(key), stamp)]
    for (site, number), (sets, metadata) in wanted.items():
        if (site, number) not in entries:
            made = OaiEintrag(site_id=site, number=number, datestamp=stamp, sets=sets, metadata=metadata)
            changed.append(made)
    OaiEintrag.objects.bulk_create([entry for entry in changed if not entry.pk], batch_size=BATCH)
    OaiEintrag.objects.bulk_update([entry for entry in changed if entry.pk], WRITTEN, batch_size=BATCH)
    OaiEintrag.objects.filter(number__in=asked, due=True).update(due=False)
    if changed:
        transaction.on_commit(partial(_date_again, [entry.pk for entry in changed], stamp))
    return len(changed)


def write_due() -> int:
    """Write what was marked as due, what is public without an entry, and what is public no more; return how many changed."""
    listed = OaiEintrag.objects.filter(number=OuterRef("pk"))
    still = public_pages().filter(pk=OuterRef("number"))
    missing = public_pages().filter(~Exists(listed.filter(deleted=False))).values_list("pk", flat=True)
    gone = OaiEintrag.objects.filter(~Exists(still), deleted=False).values_list("number", flat=True)
    due = OaiEintrag.objects.filter(due=True).values_list("number", flat=True)
    return _in_batches({*due, *missing, *gone})


def write_all() -> int:
    """Compare every entry with what is public now; return how many changed."""
    return _in_batches(
        {*public_pages().values_list("pk", flat=True), *OaiEintrag.objects.values_list("number", flat=True)}
    )


def mark_due(pages: QuerySet) -> None:
    """Let the worker look into the entries of these publications."""
    OaiEintrag.objects.filter(number__in=pages.order_by().values("pk"), deleted=False, due=False).update(due=True)


def using(documents: Collection[int]) -> QuerySet:
    """Return the publications that show one of these files."""
    rows = Material.objects.filter(document_id__in=documents).order_by().values("page_id")
    return Publikation.objects.filter(Q(pk__in=rows) | Q(media_file_id__in=documents))


def _in_batches(numbers: Collection[int]) -> int:
    ordered = sorted(numbers)
    return sum(write(ordered[start : start + BATCH]) for start in range(0, len(ordered), BATCH))


def _wanted(numbers: Collection[int]) -> dict[Key, tuple[str, list[Any]]]:
    """Return sets and record by site and number, for the publications that are public."""
    pages = list(dublincore.with_names(public_pages().filter(pk__in=numbers)))
    known = dublincore.knowledge_of(pages)
    found = {}
    for page in pages:
        if site := sites.site_of_page(page):
            sets = mengen.sets_of(page, known.topics.get(page.translation_key, []))
            found[site.pk, page.pk] = sets, dublincore.elements(page, known)
    return found


def _renew(entry: OaiEintrag, wanted: tuple[str, list[Any]] | None, stamp: datetime) -> bool:
    """Let an entry say what holds now; return whether it said something else before. What is deleted keeps its sets."""
    deleted = wanted is None
    sets, metadata = wanted or (entry.sets, [])
    if (entry.deleted, entry.sets, entry.metadata) == (deleted, sets, metadata):
        return False
    entry.deleted, entry.sets, entry.metadata, entry.due = deleted, sets, metadata, False
    entry.datestamp = max(stamp, entry.datestamp)
    return True


def _date_again(pks: list[int], stamp: datetime) -> None:
    """Move the date to the moment from which others see the change: who harvested while it was written would miss it."""
    late = now()
    if late > stamp:
        OaiEintrag.objects.filter(pk__in=pks, datestamp=stamp).update(datestamp=late)
