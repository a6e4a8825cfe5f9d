"""A group of the members' area and its access group come and go together (decision 5)."""

from typing import Any

from django.contrib.auth.models import Group
from django.db.models.signals import post_delete
from django.dispatch import receiver

from intern.models import Gruppe


@receiver(post_delete, sender=Gruppe)
def _take_access_away(instance: Gruppe, **_kwargs: Any) -> None:
    # What was open to this group alone is then open to nobody.
    Group.objects.filter(pk=instance.group_id).delete()
