"""What must follow a change of programmes."""

from typing import Any

from django.db.models.signals import m2m_changed
from django.dispatch import receiver

from core import stamps
from kommunen.models import Programm


@receiver(m2m_changed, sender=Programm.funders.through)
@receiver(m2m_changed, sender=Programm.logos.through)
def _programme_changed(**_kwargs: Any) -> None:
    stamps.touch(stamps.VOCABULARY)
