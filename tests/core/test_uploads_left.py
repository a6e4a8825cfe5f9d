"""Uploads: what is not finished does not stay, and a form that is not right says that the file has to be chosen again."""

import os
import time
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.storage import default_storage
from django.urls import reverse
from wagtail.models import UploadedFile

from core import filekeeping, jobs, timetable
from core.models import Bild, Dokument
from tests.core.factories import PDF, make_account, picture_bytes, upload

pytestmark = pytest.mark.django_db
SAID = "Bitte wählen Sie auch die Datei noch einmal aus"
FOLDER = Path(settings.PRIVATE_ROOT) / "wagtail_uploads"


@pytest.fixture
def editor(client):
    client.force_login(make_account(is_superuser=True))
    return client


@pytest.fixture(autouse=True)
def _empty_folder():
    for path in FOLDER.glob("*"):
        path.unlink()


def begin(editor) -> UploadedFile:
    """Upload a picture together with others; its words come later."""
    editor.post(
        reverse("wagtailimages:add_multiple"), {"files[]": upload(picture_bytes()), "title": "Plan", "collection": "1"}
    )
    return UploadedFile.objects.get()


def make_old(path: Path) -> None:
    before = time.time() - filekeeping.UNFINISHED_FOR.total_seconds() - 60
    os.utime(path, (before, before))


def test_a_finished_upload_leaves_nothing_behind(editor):
    key = begin(editor).pk
    assert len(list(FOLDER.iterdir())) == 1
    values = {"title": "Plan", "default_alt": "Ein Plan.", "credit": "Stadt", "collection": "1", "access": ["public"]}
    editor.post(
        reverse("wagtailimages:create_multiple_from_uploaded_image", args=[key]),
        {f"uploaded-image-{key}-{name}": value for name, value in values.items()},
    )
    assert Bild.objects.exists()
    assert list(FOLDER.iterdir()) == []
    assert not UploadedFile.objects.exists()


def test_one_that_nobody_finished_goes_after_a_day_with_its_row_and_not_before(editor):
    name = begin(editor).file.name
    assert filekeeping.sweep_unfinished_uploads() == 0
    make_old(Path(default_storage.path(name)))
    assert filekeeping.sweep_unfinished_uploads() == 1
    assert list(FOLDER.iterdir()) == []
    assert not UploadedFile.objects.exists()


def test_so_does_a_file_that_has_lost_its_row_and_a_row_that_has_lost_its_file(editor):
    path = Path(default_storage.path(begin(editor).file.name))
    other = UploadedFile.objects.create(file="wagtail_uploads/weg.jpg")
    UploadedFile.objects.exclude(pk=other.pk).delete()
    assert filekeeping.sweep_unfinished_uploads() == 1
    assert not UploadedFile.objects.exists()
    assert path.exists()
    make_old(path)
    assert filekeeping.sweep_unfinished_uploads() == 1
    assert not path.exists()


def test_the_worker_does_so_by_itself():
    assert "core.unfinished_uploads" in {job.name for job in timetable.jobs()}
    assert jobs.sweep_unfinished_uploads() is None


@pytest.mark.parametrize(
    ("address", "model", "file", "values"),
    [
        ("wagtailimages:add", Bild, ("bild.jpg", picture_bytes()), {"default_alt": ""}),
        ("wagtaildocs:add", Dokument, ("bericht.pdf", PDF), {"title": ""}),
    ],
)
def test_a_form_that_is_not_right_asks_for_the_file_again(editor, address, model, file, values):
    name, data = file
    form = {"title": "Plan", "credit": "Stadt", "collection": "1", "access": ["public"], "accessible": "unknown"}
    answer = editor.post(reverse(address), {**form, **values, "file": upload(data, name)})
    assert SAID in answer.content.decode()
    assert not model.objects.exists()
    assert SAID not in editor.post(reverse(address), {**form, **values}).content.decode()


def test_so_does_the_dialogue_in_which_pictures_are_chosen(editor):
    values = {"title": "Plan", "file": upload(picture_bytes()), "collection": "1"}
    answer = editor.post(
        reverse("wagtailimages_chooser:create"),
        {f"image-chooser-upload-{name}": value for name, value in values.items()},
    )
    assert SAID in answer.json()["htmlFragment"]
