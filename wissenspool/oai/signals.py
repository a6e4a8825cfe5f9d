"""What must follow a change of something that a record names. What is hidden here is found by the worker's comparison."""

from typing import Any

from django.db.models import QuerySet
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_unpublished, post_page_move

from core.models import Dokument, Material
from kommunen.models import Kommune
from kontakte.models import Organisation, Person
from themen.models import Thema
from wissenspool.models import Mitwirkung, Publikation, Publikationsart, Publikationsreihe
from wissenspool.oai import abgleich

# How publications name the records of a model.
NAMES: dict[type, str] = {
    Thema: "themen",
    Publikationsart: "art",
    Publikationsreihe: "reihe",
    Kommune: "kommune",
    Person: "mitwirkungen__person",
    Organisation: "mitwirkungen__organisation",
}


@receiver([post_save, pre_delete])
def _record_changed(sender: type, instance: Any, raw: bool = False, **_kwargs: Any) -> None:
    if not raw and sender in NAMES and instance.pk:
        abgleich.mark_due(Publikation.objects.filter(**{NAMES[sender]: instance}))


@receiver(post_save, sender=Dokument)
def _file_changed(instance: Dokument, raw: bool = False, **_kwargs: Any) -> None:
    """A file that was closed or opened: its address goes or comes at once."""
    if not raw:
        abgleich.write(abgleich.using([instance.pk]).values_list("pk", flat=True))


@receiver([post_save, post_delete], sender=Material)
@receiver([post_save, post_delete], sender=Mitwirkung)
def _row_changed(instance: Any, raw: bool = False, **_kwargs: Any) -> None:
    if not raw:
        pk = instance.page_id if isinstance(instance, Material) else instance.publikation_id
        abgleich.mark_due(Publikation.objects.filter(pk=pk))


@receiver(post_delete, sender=Publikation)
def _deleted(instance: Publikation, **_kwargs: Any) -> None:
    abgleich.follow(instance)


@receiver(page_unpublished, sender=Publikation)
def _unpublished(instance: Publikation, **_kwargs: Any) -> None:
    abgleich.follow(instance)


@receiver(post_page_move)
def _moved(instance: Page, **_kwargs: Any) -> None:
    """One publication at once; those of a whole section by the worker, while readers of the interface ask for the rights anyway."""
    below: QuerySet = Publikation.objects.filter(path__startswith=instance.path)
    abgleich.mark_due(below)
    abgleich.write(below.filter(pk=instance.pk).values_list("pk", flat=True))
