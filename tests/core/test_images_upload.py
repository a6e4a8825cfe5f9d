"""Pictures: what is accepted, what the refusal says, and how an original is kept."""

import io
import struct
import time
import zlib
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse
from PIL import Image

from core.models import Bild
from tests.core.factories import make_account, make_picture, picture_bytes, upload

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(make_account(is_superuser=True))
    return client


def send(client, data, name="bild.jpg", **values):
    form = {
        "title": "Stadtplan",
        "default_alt": "Ein Plan.",
        "credit": "Stadt Musterstadt",
        "collection": "1",
        "access": ["public"],
        **values,
    }
    return client.post(reverse("wagtailimages:add"), {**form, "file": upload(data, name)})


def refusal(response, field="file"):
    assert response.status_code == 200
    assert not Bild.objects.exists()
    return " ".join(response.context["form"].errors[field])


def stored(image):
    with image.file.storage.open(image.file.name) as file:
        return file.read()


def empty_png(width, height):
    """A PNG whose header promises much more than its few bytes hold."""

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    data = zlib.compress(b"\x00" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


@pytest.mark.parametrize(("width", "height"), [(11_000, 11_000), (40_000, 40_000), (8_000, 5_001)])
def test_too_many_pixels_are_refused_from_the_header_alone(editor, width, height):
    start = time.perf_counter()
    text = refusal(send(editor, empty_png(width, height), "riesig.png"))
    assert "Millionen Bildpunkte" in text
    assert "40" in text
    assert time.perf_counter() - start < 2


def test_a_picture_of_one_pixel_by_many_is_refused(editor):
    assert "16.000" in refusal(send(editor, empty_png(1, 65_500), "strich.png"))


def test_an_endless_animation_is_refused(editor, monkeypatch):
    monkeypatch.setattr("core.picturefiles.MAX_FRAMES", 3)
    frames = [Image.new("RGB", (10, 10), (number * 40, 0, 0)) for number in range(5)]
    target = io.BytesIO()
    frames[0].save(target, "GIF", save_all=True, append_images=frames[1:])
    assert "5 Einzelbilder" in refusal(send(editor, target.getvalue(), "film.gif"))


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"<html><script>alert(1)</script></html>", "seite.jpg", "kein Bild"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "zeichnung.svg", "kein Bild"),
        (picture_bytes(), "bild.html", "kein Bild"),
        (picture_bytes()[:-900], "halb.jpg", "beschädigt"),
        (b"", "leer.jpg", "leer"),
    ],
    ids=["html", "svg", "html-name", "cut", "empty"],
)
def test_what_is_no_sound_picture_is_refused_in_german(editor, data, name, words):
    assert words in refusal(send(editor, data, name))


def test_a_file_over_the_limit_is_refused(editor, settings):
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 1000
    assert "höchstens" in refusal(send(editor, picture_bytes(size=(3000, 2000), colour=(9, 90, 200))))


@pytest.mark.parametrize("missing", ["default_alt", "credit"])
def test_alternative_text_and_credit_are_asked_for(editor, missing):
    assert "Bitte" in refusal(send(editor, picture_bytes(), **{missing: ""}), missing)


def test_a_decorative_picture_needs_no_text_and_stays_decorative(editor):
    send(editor, picture_bytes(), default_alt="", is_decorative="on")
    image = Bild.objects.get()
    assert image.is_decorative
    assert image.default_alt_text == ""


def test_the_chooser_asks_for_text_and_credit_too(editor):
    response = editor.post(
        reverse("wagtailimages_chooser:create"),
        {
            "image-chooser-upload-title": "Plan",
            "image-chooser-upload-file": upload(picture_bytes()),
            "image-chooser-upload-collection": "1",
        },
    )
    assert "Bitte beschreiben Sie" in response.json()["htmlFragment"]
    assert not Bild.objects.exists()


def test_many_at_once_wait_out_of_reach_until_text_and_credit_are_there(editor):
    response = editor.post(
        reverse("wagtailimages:add_multiple"), {"title": "Plan", "collection": "1", "files[]": upload(exif_picture())}
    )
    answer = response.json()
    assert answer["success"]
    assert not Bild.objects.exists()
    waiting = list(Path(settings.MEDIA_ROOT).rglob("wagtail_uploads/*"))
    assert waiting == []
    key = answer["uploaded_file_id"]
    address = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[key])
    values = {"title": "Plan", "default_alt": "", "credit": "Stadt", "collection": "1", "access": ["public"]}
    first = editor.post(address, {f"uploaded-image-{key}-{name}": value for name, value in values.items()})
    assert "Bitte beschreiben Sie" in first.json()["form"]
    values["default_alt"] = "Ein Plan."
    editor.post(address, {f"uploaded-image-{key}-{name}": value for name, value in values.items()})
    assert b"Exif" not in stored(Bild.objects.get())


def exif_picture():
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Kamera GEHEIM"
    exif.get_ifd(0x8825)[1] = "N"
    return picture_bytes(size=(120, 60), exif=exif, comment=b"GEHEIM")


def test_place_and_camera_are_gone_and_the_picture_stands_upright():
    image = make_picture(exif_picture())
    data = stored(image)
    assert b"GEHEIM" not in data
    assert b"Exif" not in data
    assert (image.width, image.height) == (60, 120)


def test_what_hides_behind_a_picture_is_dropped():
    assert b"<script>" not in stored(make_picture(picture_bytes() + b"<script>alert(1)</script>"))


def test_the_stored_name_is_neutral():
    image = Bild(title="x", default_alt="x", credit="x", file=upload(picture_bytes("PNG"), "Näme <b>.jpg"))
    image.save()
    assert Path(image.file.name).name.isascii()
    assert image.file.name.endswith(".png")


def test_a_large_original_is_kept_smaller():
    image = make_picture(picture_bytes(size=(6000, 3000)))
    assert (image.width, image.height) == (4000, 2000)


def test_alpha_and_animation_survive():
    frames = [Image.new("RGB", (40, 30), (number, 9, 9)) for number in (1, 90, 200)]
    target = io.BytesIO()
    frames[0].save(target, "GIF", save_all=True, append_images=frames[1:], duration=80)
    film = Image.open(io.BytesIO(stored(make_picture(target.getvalue()))))
    assert film.n_frames == 3
    clear = Image.open(io.BytesIO(stored(make_picture(picture_bytes("PNG", (20, 20), "RGBA")))))
    assert clear.mode == "RGBA"


def test_nothing_ticked_is_not_taken_for_everybody(editor):
    assert "kreuzen Sie an" in refusal(send(editor, picture_bytes(), access=[]), "access")
