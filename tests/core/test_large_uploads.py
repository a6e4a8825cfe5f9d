"""Uploads that are far too large, or whose connection broke off, leave nothing behind (limits, part 3, row 74)."""

import gc
import io
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files import uploadhandler
from django.test import Client
from django.urls import reverse

from core.models import Dokument
from tests.core.factories import make_account

pytestmark = pytest.mark.django_db
MB = 1024 * 1024
BOUNDARY = "grenze"
FIELDS = {"title": "Daten", "collection": "1", "accessible": "unknown", "language": "de", "access": "public"}


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(make_account(is_superuser=True))
    return client


@pytest.fixture
def temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def most_written(temp: Path, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The size of the folder for temporary files after each piece that was received."""
    sizes: list[int] = []
    real = uploadhandler.TemporaryFileUploadHandler.receive_data_chunk

    def receive(self, raw_data: bytes, start: int) -> None:
        real(self, raw_data, start)
        self.file.flush()
        sizes.append(sum(path.stat().st_size for path in temp.iterdir()))

    monkeypatch.setattr(uploadhandler.TemporaryFileUploadHandler, "receive_data_chunk", receive)
    return sizes


def body(data: bytes, name: str = "daten.csv") -> bytes:
    fields = (
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'
        for key, value in FIELDS.items()
    )
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: text/csv\r\n\r\n'
    return "".join((*fields, head)).encode() + data + f"\r\n--{BOUNDARY}--\r\n".encode()


def send(client: Client, sent: bytes, announced: int):
    """Post as a browser does whose connection may end before everything has arrived."""
    return client.generic(
        "POST",
        reverse("wagtaildocs:add"),
        CONTENT_TYPE=f"multipart/form-data; boundary={BOUNDARY}",
        CONTENT_LENGTH=str(announced),
        **{"wsgi.input": io.BytesIO(sent)},
    )


def stored() -> set[Path]:
    return set(Path(settings.PRIVATE_ROOT).rglob("*.csv"))


def test_what_arrives_whole_is_taken(editor: Client):
    whole = body(b"a;b\n" * MB)
    assert send(editor, whole, len(whole)).status_code == 302
    assert Dokument.objects.get().file_size == 4 * MB


def test_what_breaks_off_shortly_before_the_end_is_not_taken_for_the_whole(editor: Client, temp: Path):
    whole, before = body(b"a;b\n" * MB), stored()
    answer = send(editor, whole[: len(whole) * 99 // 100], len(whole))
    assert "Es ist keine Datei angekommen" in answer.content.decode()
    assert not Dokument.objects.exists()
    assert (list(temp.iterdir()), stored()) == ([], before)


def test_what_is_above_the_limit_is_refused_by_its_size_and_not_written_down(
    editor: Client, temp: Path, most_written: list[int], settings
):
    settings.WAGTAILDOCS_MAX_UPLOAD_SIZE = settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 3 * MB
    whole, before = body(b"a;b\n" * 5 * MB), stored()
    answer = send(editor, whole, len(whole))
    assert "höchstens 3,0" in " ".join(answer.context["form"].errors["file"]).replace("\xa0", " ")
    assert not Dokument.objects.exists()
    assert 0 < max(most_written) <= 3 * MB
    # The file ends with the request, which the answer still holds.
    del answer
    gc.collect()
    assert (list(temp.iterdir()), stored()) == ([], before)
