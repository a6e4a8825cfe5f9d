"""What must follow a change of something that lists of events count by."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from core import stamps
from kontakte.models import Ort
from veranstaltungen.models import Veranstaltung


@receiver([post_save, post_delete], sender=Ort)
def _places_changed(raw: bool = False, **_kwargs: Any) -> None:
    """A place says in which Land its events are."""
    if not raw:
        stamps.touch(Veranstaltung.list_stamp)
