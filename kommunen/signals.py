"""What must follow a change of programmes and of pages of municipalities."""

from typing import Any

from django.db.models.signals import m2m_changed, post_delete, post_save
from django.dispatch import receiver

from core import stamps
from kommunen.models import KommuneSeite, Programm


@receiver(m2m_changed, sender=Programm.funders.through)
@receiver(m2m_changed, sender=Programm.logos.through)
def _programme_changed(**_kwargs: Any) -> None:
    stamps.touch(stamps.VOCABULARY)


@receiver([post_save, post_delete], sender=KommuneSeite)
def _page_changed(**_kwargs: Any) -> None:
    """The pages of a municipality lead to each other, from a list that is kept."""
    stamps.touch(stamps.MENU)
