"""What must follow a change of records that events name: their entries in calendars, and what lists count by."""

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver

from core import stamps
from kontakte.models import Ort
from veranstaltungen.models import Veranstaltung, Veranstaltungsart


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
