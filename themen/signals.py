"""A topic page that changes makes the addresses of topics out of date."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from core import stamps
from themen.models import ThemaSeite


@receiver([post_save, post_delete], sender=ThemaSeite)
def _topic_page_changed(**_kwargs: Any) -> None:
    stamps.touch(stamps.VOCABULARY)
