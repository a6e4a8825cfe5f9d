"""What must follow a change of an account."""

from typing import Any

from allauth.account.models import EmailAddress
from django.db.models.signals import post_save
from django.dispatch import receiver

from konten.models import Konto


@receiver(post_save, sender=Konto)
def _forget_old_addresses(instance: Konto, **_kwargs: Any) -> None:
    """An address that was replaced opens nothing any more: neither the login nor a link to a new password."""
    EmailAddress.objects.filter(user=instance).exclude(email__iexact=instance.email).delete()
