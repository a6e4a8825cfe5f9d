"""When the sizes of a picture are made, where they lie, and that they follow their picture."""

from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse

from core import images
from core.models import Bild, BildRendition, RenditionState
from tests.core.factories import make_account, make_picture, picture_bytes, upload

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(make_account(is_superuser=True))
    return client


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        ("JPEG", "CMYK"),
        ("JPEG", "L"),
        ("PNG", "I;16"),
        ("PNG", "RGBA"),
        ("PNG", "LA"),
        ("PNG", "P"),
        ("PNG", "1"),
        ("GIF", "P"),
        ("WEBP", "RGBA"),
    ],
)
def test_every_kind_of_picture_gets_its_sizes(kind, mode, settings):
    image = make_picture(picture_bytes(kind, (300, 200), mode))
    assert images.make_sizes(image)
    image.refresh_from_db()
    assert set(image.renditions_ready) == set(images.ALL_FILTERS)
    # Nothing is blown up.
    assert max(width for _url, width, _height in image.renditions_ready.values()) <= 300
    found = images.picture(image, "hero")
    assert found.srcset.count(" 300w") == 1


def test_a_missing_size_is_a_placeholder_of_the_right_shape_and_nothing_is_made():
    image = make_picture()
    found = images.picture(image, "card")
    assert found.missing
    assert (found.width, found.height) == (480, 300)
    assert not BildRendition.objects.exists()


@pytest.mark.parametrize("spec", images.ALL_FILTERS)
@pytest.mark.parametrize("size", [(1200, 800), (100, 300), (2000, 40)])
def test_the_placeholder_has_the_size_of_the_picture_that_comes(spec, size):
    image = make_picture(picture_bytes("PNG", size, "L"))
    width, height = images.expected_size(spec, image.width, image.height)
    rendition = image.get_rendition(spec)
    assert abs(rendition.width - width) <= 2
    assert abs(rendition.height - height) <= 2


def test_another_focal_point_asks_for_new_sizes():
    image = make_picture()
    images.make_sizes(image)
    image = Bild.objects.get()
    old = {item.file.name for item in image.renditions.all()}
    image.focal_point_x, image.focal_point_y, image.focal_point_width, image.focal_point_height = 100, 100, 50, 50
    image.save()
    assert image.renditions_state == RenditionState.WAITING
    assert images.make_waiting() == 1
    image = Bild.objects.get()
    assert set(image.renditions_ready) == set(images.ALL_FILTERS)
    assert image.renditions.count() == len(images.ALL_FILTERS)
    assert {item.file.name for item in image.renditions.all()} != old


def test_a_replaced_picture_gets_new_addresses(editor, django_capture_on_commit_callbacks):
    image = make_picture()
    images.make_sizes(image)
    before = Bild.objects.get()
    old_file = Path(before.file.path)
    with django_capture_on_commit_callbacks(execute=True):
        editor.post(
            reverse("wagtailimages:edit", args=[image.pk]),
            {
                "title": "Neu",
                "default_alt": "Neu.",
                "credit": "Stadt",
                "collection": "1",
                "access": ["public"],
                "file": upload(picture_bytes(size=(900, 900))),
            },
        )
    after = Bild.objects.get()
    assert after.renditions_ready == {}
    assert not old_file.exists()
    images.make_waiting()
    assert set(map(tuple, Bild.objects.get().renditions_ready.values())).isdisjoint(
        map(tuple, before.renditions_ready.values())
    )


def test_becoming_private_moves_everything_at_once(client, django_capture_on_commit_callbacks):
    image = make_picture()
    images.make_sizes(image)
    image = Bild.objects.get()
    public = [entry[0] for entry in image.renditions_ready.values()] + [image.file.url]
    assert all(client.get(address).status_code == 200 for address in public)
    with django_capture_on_commit_callbacks(execute=True):
        image.access = {"login"}
        image.save()
    assert {client.get(address).status_code for address in public} == {404}
    assert not [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file() and image.uuid.hex in str(path)]
    image = Bild.objects.get()
    private = [entry[0] for entry in image.renditions_ready.values()]
    assert {client.get(address).status_code for address in private} == {302}
    client.force_login(make_account())
    answers = [client.get(address) for address in private]
    assert {answer.status_code for answer in answers} == {200}
    assert {answer["Cache-Control"] for answer in answers} == {"private, no-store"}
    with django_capture_on_commit_callbacks(execute=True):
        image.access = {"public"}
        image.save()
    client.logout()
    assert all(client.get(entry[0]).status_code == 200 for entry in Bild.objects.get().renditions_ready.values())


def test_sizes_made_while_the_picture_became_private_are_thrown_away(django_capture_on_commit_callbacks):
    image = make_picture()
    stale = Bild.objects.get()
    with django_capture_on_commit_callbacks(execute=True):
        image.access = {"login"}
        image.save()
        stale.file.storage.save(stale.file.name, upload(picture_bytes()))
        assert not images.make_sizes(stale)
    assert not BildRendition.objects.exists()
    assert not [path for path in Path(settings.MEDIA_ROOT).rglob("groessen/*/*") if image.uuid.hex in str(path)]


def test_deleting_removes_all_files_at_once(django_capture_on_commit_callbacks):
    image = make_picture()
    images.make_sizes(image)
    with django_capture_on_commit_callbacks(execute=True):
        Bild.objects.get().delete()
    assert not [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file() and image.uuid.hex in str(path)]


def test_a_damaged_original_ends_in_a_state_with_its_reason():
    image = make_picture()
    Path(image.file.path).write_bytes(b"kaputt")
    assert not images.make_sizes(image)
    state = Bild.objects.values().get()
    assert state["renditions_state"] == RenditionState.FAILED
    assert state["renditions_error"]


def test_a_new_size_of_the_site_is_queued():
    image = make_picture()
    images.make_sizes(image)
    Bild.objects.update(renditions_ready={})
    assert images.queue_missing() == 1
    assert images.make_waiting() == 1
