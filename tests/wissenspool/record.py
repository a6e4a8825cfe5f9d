"""What tests of the record share: a file that is served, and the page as a visitor reads it."""

from typing import Any

from django.core.files.base import ContentFile
from django.test import Client

from core.models import Dokument, Material
from wissenspool.models import Publikation


def dokument(title: str = "Bericht", name: str = "bericht.pdf", **values: Any) -> Dokument:
    made = Dokument(title=title, **values)
    made.file.save(name, ContentFile(b"%PDF-1.4 Inhalt"), save=False)
    made.file_size = 15
    made.save()
    return made


def attach(page: Any, document: Dokument, label: str = "Der Bericht") -> Material:
    return Material.objects.create(page_id=page.pk, document=document, label=label)


def again(document: Dokument) -> Dokument:
    return Dokument.objects.get(pk=document.pk)


def words(visitor: Client, address: str) -> str:
    response = visitor.get(address)
    assert response.status_code == 200, response.status_code
    return " ".join(response.content.decode().split())


def fresh(page: Publikation) -> Publikation:
    return Publikation.objects.get(pk=page.pk)
