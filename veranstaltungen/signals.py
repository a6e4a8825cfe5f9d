"""What follows a change of records that events name: their entries in calendars are written anew by the worker."""

from typing import Any

from django.db.models.signals import post_save, pre_delete
from django.dispatch import receiver

from kontakte.models import Ort
from veranstaltungen.models import Veranstaltung, Veranstaltungsart


@receiver([post_save, pre_delete], sender=Ort)
def _place_changed(instance: Ort, **_kwargs: Any) -> None:
    Veranstaltung.objects.filter(ort=instance).update(calendar_due=True)


@receiver(post_save, sender=Veranstaltungsart)
def _kind_changed(instance: Veranstaltungsart, **_kwargs: Any) -> None:
    Veranstaltung.objects.filter(art=instance).update(calendar_due=True)
