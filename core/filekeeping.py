"""Files follow their rows: deleted with them, and moved at once when a picture becomes private or public."""

import datetime
from collections.abc import Iterator
from typing import Any

from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils import timezone
from wagtail.models import UploadedFile

from core.models import Bild, BildRendition, Dokument, DokumentFassung
from core.storage import UNFINISHED_PREFIX

UNFINISHED_FOR = datetime.timedelta(days=1)


@receiver(post_delete, sender=Bild)
@receiver(post_delete, sender=BildRendition)
@receiver(post_delete, sender=Dokument)
@receiver(post_delete, sender=DokumentFassung)
def _delete_file(instance: Any, **_kwargs: Any) -> None:
    """Delete the file as soon as its row is gone for good, not when the worker finds the time."""
    storage, name = instance.file.storage, instance.file.name
    if name:
        transaction.on_commit(lambda: storage.delete(name))


@receiver(post_delete, sender=Dokument)
def _delete_cover(instance: Dokument, **_kwargs: Any) -> None:
    """Delete the cover that the worker has made of it."""
    for cover in Bild.objects.filter(pk=instance.cover_id, made_by_site=True):
        cover.delete()


def sweep_unfinished_uploads() -> int:
    """Delete files of uploads that nobody finished, with their rows and also without one; return how many."""
    too_old = timezone.now() - UNFINISHED_FOR
    uploads = {upload.file.name: upload for upload in UploadedFile.objects.all()}
    kept = set(_unfinished_files(too_old))
    swept = 0
    for name, upload in uploads.items():
        if name not in kept:
            upload.file.delete(save=False)
            upload.delete()
            swept += 1
    for name in set(_unfinished_files()) - kept - uploads.keys():
        default_storage.delete(name)
        swept += 1
    return swept


def _unfinished_files(since: datetime.datetime | None = None) -> Iterator[str]:
    """Yield the names of files of unfinished uploads, all or those that came since then."""
    if not default_storage.exists(UNFINISHED_PREFIX):
        return
    for name in default_storage.listdir(UNFINISHED_PREFIX)[1]:
        path = f"{UNFINISHED_PREFIX}{name}"
        if since is None or default_storage.get_modified_time(path) >= since:
            yield path
