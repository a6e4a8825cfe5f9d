"""The part of a form that says how far its files are read: for files that the editor may choose, and no others."""

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse
from wagtail.models import Collection, GroupCollectionPermission

from core import reading
from core.models import Dokument, ReadingState
from tests.core import pdfs
from tests.core.factories import client_of, make_document, make_editors

pytestmark = pytest.mark.django_db


@pytest.fixture
def own_folder() -> Collection:
    return Collection.get_first_root_node().add_child(name="Eigene")


@pytest.fixture
def editor(own_folder: Collection) -> Client:
    """Somebody who may add files in one collection and nothing else."""
    group = make_editors()
    for codename in ("add_document", "change_document"):
        permission = Permission.objects.get(codename=codename)
        GroupCollectionPermission.objects.create(group=group, collection=own_folder, permission=permission)
    return client_of(group)


def states(client: Client, asked: str) -> str:
    answer = client.get(reverse("documents_states"), {"dateien": asked})
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def test_it_says_how_far_each_file_is(admin_client: Client):
    done = make_document(pdfs.report(["eins", "zwei"]), title="Gelesen")
    reading.read_waiting()
    broken = make_document(b"%PDF-1.7\nUnsinn", title="Kaputt")
    reading.read_waiting()
    waiting = make_document(title="Wartet")
    text = states(admin_client, f"{done.pk},{broken.pk},{waiting.pk}")
    assert "2 Seiten" in text
    assert "beschädigt" in text
    assert "Wartet" in text and Dokument.objects.get(pk=waiting.pk).reading_state == ReadingState.WAITING


def test_files_of_others_are_not_named(editor: Client, own_folder: Collection):
    own = make_document(title="Eigener Bericht", collection=own_folder)
    foreign = make_document(title="Fremder Bericht")
    text = states(editor, f"{own.pk},{foreign.pk}")
    assert "Eigener Bericht" in text
    assert "Fremder Bericht" not in text


@pytest.mark.parametrize("asked", ["", "x", "99999999999999999999", "-1", "1" * 5000, "\x00"])
def test_nonsense_names_nothing(admin_client: Client, asked: str):
    make_document(title="Ein Bericht")
    answer = admin_client.get(reverse("documents_states"), {"dateien": asked})
    assert answer.status_code in {200, 400, 404}
    assert "Ein Bericht" not in answer.content.decode()


def test_visitors_get_nothing():
    document = make_document(title="Ein Bericht")
    answer = Client().get(reverse("documents_states"), {"dateien": str(document.pk)})
    assert answer.status_code == 302
    assert "login" in answer["Location"]
