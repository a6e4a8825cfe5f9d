"""Files follow their rows: deleted with them, and moved at once when a picture becomes private or public."""

import datetime
import logging
from typing import Any

from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils import timezone
from wagtail.models import UploadedFile

from core.models import Bild, BildRendition, Dokument

logger = logging.getLogger(__name__)

UNFINISHED_FOR = datetime.timedelta(days=1)


@receiver(post_delete, sender=Bild)
@receiver(post_delete, sender=BildRendition)
@receiver(post_delete, sender=Dokument)
def _delete_file(instance: Any, **_kwargs: Any) -> None:
    """Delete the file as soon as its row is gone for good, not when the worker finds the time."""
    storage, name = instance.file.storage, instance.file.name
    if name:
        transaction.on_commit(lambda: storage.delete(name))


def sweep_unfinished_uploads() -> int:
    """Delete files of uploads that nobody finished; return how many."""
    too_old = timezone.now() - UNFINISHED_FOR
    swept = 0
    for upload in UploadedFile.objects.all():
        if (
            not default_storage.exists(upload.file.name)
            or default_storage.get_modified_time(upload.file.name) < too_old
        ):
            upload.file.delete(save=False)
            upload.delete()
            swept += 1
    return swept
