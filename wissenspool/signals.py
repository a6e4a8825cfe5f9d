"""What must follow a change of a publication."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from core import stamps
from wissenspool.lists import STAMP
from wissenspool.models import Publikation


@receiver([post_save, post_delete], sender=Publikation)
def _counts_changed(raw: bool = False, **_kwargs: Any) -> None:
    if not raw:
        stamps.touch(STAMP)
