"""What must follow a change of records that events name: their entries in calendars, what lists count by, and folders of years."""

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_unpublished, post_page_move

from core import stamps
from kontakte.models import Ort
from veranstaltungen.models import Veranstaltung, Veranstaltungsart
from veranstaltungen.services import tend_folder


@receiver([post_save, pre_delete], sender=Ort)
def _place_changed(instance: Ort, **_kwargs: Any) -> None:
    Veranstaltung.objects.filter(ort=instance).update(calendar_due=True)


@receiver(post_save, sender=Veranstaltungsart)
def _kind_changed(instance: Veranstaltungsart, **_kwargs: Any) -> None:
    Veranstaltung.objects.filter(art=instance).update(calendar_due=True)


@receiver([post_save, post_delete], sender=Ort)
def _land_changed(raw: bool = False, **_kwargs: Any) -> None:
    """A place says in which Land its events are."""
    if not raw:
        stamps.touch(Veranstaltung.list_stamp)


@receiver(page_unpublished, sender=Veranstaltung)
def _no_longer_public(instance: Veranstaltung, **_kwargs: Any) -> None:
    tend_folder(instance.get_parent())


@receiver(post_delete, sender=Veranstaltung)
def _gone(instance: Veranstaltung, **_kwargs: Any) -> None:
    """A folder that is deleted with its events is no longer there."""
    tend_folder(Page.objects.filter(path=instance.path[: -Page.steplen]).first())


@receiver(post_page_move, sender=Veranstaltung)
def _moved(parent_page_before: Page, parent_page_after: Page, **_kwargs: Any) -> None:
    for parent in (parent_page_before, parent_page_after):
        tend_folder(parent)
