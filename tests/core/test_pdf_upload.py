"""A PDF that nobody could open is refused while it is uploaded, and nothing of it is stored."""

import io
import subprocess
import sys
import time
from pathlib import Path

import pypdfium2
import pytest
from django.conf import settings
from django.core.files.uploadedfile import TemporaryUploadedFile
from django.urls import reverse

from core import pdf
from core.models import Dokument
from tests.core import pdfs
from tests.core.factories import PDF, make_account, upload

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(make_account(is_superuser=True))
    return client


def whole() -> bytes:
    """Return a sound PDF as programs write one."""
    target = io.BytesIO()
    document = pypdfium2.PdfDocument.new()
    for _number in range(3):
        document.new_page(200, 200)
    document.save(target)
    return target.getvalue()


def stored() -> set[Path]:
    return set(settings.PRIVATE_ROOT.rglob("*"))


def send(client, data: bytes, name: str = "bericht.pdf"):
    form = {"title": "Bericht", "collection": "1", "accessible": "unknown", "language": "de", "access": ["public"]}
    return client.post(reverse("wagtaildocs:add"), {**form, "file": upload(data, name)})


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n" + b"Unsinn " * 500, whole()[: len(whole()) // 2], b"%PDF-"], ids=["junk", "cut off", "head"]
)
def test_a_damaged_file_is_refused_in_german_and_not_stored(editor, data):
    before = stored()
    answer = send(editor, data)
    error = " ".join(answer.context["form"].errors["file"])
    assert "beschädigt oder unvollständig" in error
    assert "laden Sie sie noch einmal hoch" in error
    assert not Dokument.objects.exists()
    assert "Dateiendung" not in error
    assert stored() == before


@pytest.mark.parametrize(
    "action", ["/S/JavaScript/JS(app.alert\\(1\\))", "/S/Launch/F(cmd.exe)"], ids=["script", "launch"]
)
def test_a_file_that_runs_something_is_refused_with_what_to_do_and_not_stored(editor, action):
    before = stored()
    answer = send(editor, pdfs.with_catalogue("/OpenAction 5 0 R", f"<<{action}>>"))
    error = " ".join(answer.context["form"].errors["file"])
    assert "Skripte" in error and "Bitte" in error
    assert not Dokument.objects.exists()
    assert stored() == before


def test_many_at_once_are_looked_into_as_well(editor):
    broken = {"title": "x", "collection": "1", "files[]": upload(b"%PDF-1.7\nUnsinn", "bericht.pdf")}
    answer = editor.post(reverse("wagtaildocs:add_multiple"), broken).json()
    assert not answer["success"]
    assert "beschädigt" in answer["error_message"]


@pytest.mark.parametrize("data", [PDF, whole()], ids=["short", "as programs write it"])
def test_a_sound_file_is_taken(editor, data):
    assert send(editor, data).status_code == 302
    assert Dokument.objects.get().file.size == len(data)


def test_a_large_upload_is_read_where_it_lies():
    file = TemporaryUploadedFile("bericht.pdf", "application/pdf", 0, None)
    file.write(whole())
    file.flush()
    pdf.check(file)


@pytest.mark.parametrize(("reason", "words"), [("locked", "Passwort"), ("broken", "beschädigt"), ("new", "beschädigt")])
def test_each_reason_has_its_sentence(monkeypatch, reason, words):
    monkeypatch.setattr(pdf, "_ask", lambda _path, _seconds, _wanted: reason)
    with pytest.raises(pdf.Unreadable, match=words):
        pdf.check(upload(PDF))


def test_a_file_that_takes_too_long_does_not_hold_up_the_form(monkeypatch):
    real = subprocess.run
    endless = [sys.executable, "-c", "while True: pass"]
    monkeypatch.setattr(pdf, "UPLOAD_SECONDS", 1)
    monkeypatch.setattr(pdf.subprocess, "run", lambda _command, **options: real(endless, **options))
    began = time.monotonic()
    pdf.check(upload(PDF))
    assert time.monotonic() - began < 30
