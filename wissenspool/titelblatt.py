"""Which title page a publication shows: one of its own, else that of its first public PDF file, else a drawn one (P-04).

The second is kept in a column, so that no page and no list asks for it. See `docs/decisions/0018-dateien-lesen.md`.
"""

from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.signals import page_published

from core import images, stamps
from core.documentcovers import cover_changed
from core.images import Picture
from core.models import Dokument, Material
from wissenspool.models import Publikation


def shown(page: Publikation) -> Picture | None:
    """Return the title page in the sizes that are finished; None where a cover is drawn."""
    # Keys first: a page without a title page must not ask for one.
    cover = (page.cover if page.cover_id else None) or (page.auto_cover if page.auto_cover_id else None)
    found = images.picture(cover, "cover")
    return None if found is None or found.missing else found


def refresh(pages: QuerySet[Publikation]) -> int:
    """Note the cover of the first public file of these publications, and of their translations; return how many have changed."""
    rows = Material.objects.filter(page__translation_key=OuterRef("translation_key"), document__cover__isnull=False)
    first = rows.order_by("sort_order", "pk").values("document__cover_id")[:1]
    found = pages.annotate(wanted=Subquery(first)).values_list("pk", "auto_cover_id", "wanted")
    changed = [(pk, wanted) for pk, noted, wanted in found if noted != wanted]
    for pk, wanted in changed:
        Publikation.objects.filter(pk=pk).update(auto_cover=wanted)
    if changed:
        stamps.touch(Publikation.list_stamp)
    return len(changed)


def _with_files(rows: QuerySet[Material]) -> QuerySet[Publikation]:
    return Publikation.objects.filter(translation_key__in=rows.values("page__translation_key"))


@receiver(cover_changed, sender=Dokument)
def _cover_changed(document: Dokument, **_kwargs: Any) -> None:
    refresh(_with_files(Material.objects.filter(document=document)))


@receiver(page_published, sender=Publikation)
def _published(instance: Publikation, **_kwargs: Any) -> None:
    # A revision brings back the cover that was right when it was written.
    refresh(Publikation.objects.filter(translation_key=instance.translation_key))


@receiver([post_save, post_delete], sender=Material)
def _files_changed(instance: Material, raw: bool = False, **_kwargs: Any) -> None:
    if not raw:
        refresh(Publikation.objects.filter(translation_key__in=_family_of(instance)))


def _family_of(row: Material) -> QuerySet:
    return Publikation.objects.filter(pk=row.page_id).values("translation_key")
