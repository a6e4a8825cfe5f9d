"""What must follow a change of a publication: its files are closed or opened."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from core.models import Material
from wissenspool.closing import close_files, documents_of
from wissenspool.models import Abrufzahl, Publikation


@receiver(post_save, sender=Publikation)
def _publication_saved(instance: Publikation, raw: bool = False, **_kwargs: Any) -> None:
    # The facts, and with them files and days, belong to the German page.
    if not raw and not instance.is_translation:
        close_files(documents_of(instance))


@receiver(post_delete, sender=Publikation)
def _publication_deleted(instance: Publikation, **_kwargs: Any) -> None:
    close_files()
    if not instance.is_translation:
        Abrufzahl.objects.filter(publication=instance.translation_key).delete()


@receiver([post_save, post_delete], sender=Material)
def _file_of_a_page_changed(instance: Material, raw: bool = False, **_kwargs: Any) -> None:
    """Rows are written after their page, so what they bring or take away is seen here; files of other pages are none of ours."""
    if not raw and instance.document_id:
        close_files([instance.document_id])
