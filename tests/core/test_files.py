"""Documents: what is accepted, how it is served, and that nothing of a private one leaks."""

import io
import zipfile
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.urls import reverse

from core import documentfiles, pdf, reading
from core.models import Dokument, ReadingState
from tests.core.factories import PDF, make_account, make_document, make_picture, make_zip, upload

pytestmark = pytest.mark.django_db
DOCX = {"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w:document/>"}
ODT = {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<office/>"}


@pytest.fixture
def editor(client):
    client.force_login(make_account(is_superuser=True))
    return client


@pytest.fixture
def member(client):
    client.force_login(make_account())
    return client


def send(client, data, name, access=("public",)):
    form = {"title": "Bericht", "collection": "1", "accessible": "unknown", "language": "de", "access": access}
    return client.post(reverse("wagtaildocs:add"), {**form, "file": upload(data, name)})


def bomb():
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in DOCX.items():
            archive.writestr(name, data)
        archive.writestr("word/media.bin", b"\x00" * (documentfiles.HARMLESS + 1))
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"MZ\x90\x00" + b"x" * 200, "programm.pdf", "etwas anderes"),
        (b"<html><script>alert(1)</script></html>", "seite.pdf", "etwas anderes"),
        (b"x" * 2000 + PDF, "spaet.pdf", "etwas anderes"),
        (PDF, "bericht.pdf.html", "Endung"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "zeichnung.svg", "Endung"),
        (b"MZ\x90", "programm.exe", "Endung"),
        (PDF, "bericht", "hat keine Endung"),
        (b"PK\x03\x04kaputt", "kaputt.docx", "etwas anderes"),
        (make_zip({"x.txt": b"x"}), "kein.docx", "etwas anderes"),
        (make_zip(DOCX | {"word/vbaProject.bin": b"x"}), "makro.docx", "Makros"),
        (make_zip(DOCX | {"../../x.txt": b"x"}), "pfad.docx", "Pfade"),
        (make_zip(DOCX | {"word/x.xml": b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'}), "xxe.docx", "etwas anderes"),
        (make_zip(ODT | {"Basic/x.xml": b"x"}), "makro.odt", "etwas anderes"),
        (make_zip({"start.exe": b"MZ"}), "paket.zip", "in dieser ZIP-Datei"),
        (bomb(), "bombe.docx", "anwachsen"),
        (b"<script>alert(1)</script>", "tabelle.csv", "etwas anderes"),
        (b"a;b\x00c", "tabelle.csv", "etwas anderes"),
        (b"kein Kalender", "termin.ics", "etwas anderes"),
        (b"", "leer.pdf", "leer"),
    ],
)  # fmt: skip
def test_what_is_not_what_its_name_says_is_refused_in_german(editor, data, name, words):
    before = set(Path(settings.PRIVATE_ROOT).rglob(name))
    response = send(editor, data, name)
    text = " ".join(response.context["form"].errors["file"])
    assert words in text
    assert len(response.context["form"].errors["file"]) == 1
    assert "Bitte" in text
    assert not Dokument.objects.exists()
    assert set(Path(settings.PRIVATE_ROOT).rglob(name)) == before


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (PDF, "bericht.pdf"),
        (make_zip(DOCX), "brief.docx"),
        (make_zip({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<x/>"}), "tabelle.xlsx"),
        (make_zip(ODT), "brief.odt"),
        (make_zip({"daten.csv": b"a;b"}), "daten.zip"),
        ("Straße;Größe".encode(), "daten.csv"),
        ("Straße;Größe".encode("cp1252"), "alt.csv"),
        (b"WEBVTT\n\n00:00.000 --> 00:01.000\nHallo", "untertitel.vtt"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR", "termin.ics"),
        (b"ID3\x04" + b"x" * 50, "ton.mp3"),
        (b"\x00\x00\x00\x18ftypmp42" + b"x" * 50, "film.mp4"),
    ],
)  # fmt: skip
def test_what_is_what_its_name_says_is_taken(editor, data, name):
    assert send(editor, data, name).status_code == 302
    assert Dokument.objects.get().filename == name


def test_a_file_over_the_limit_is_refused(editor, settings):
    settings.WAGTAILDOCS_MAX_UPLOAD_SIZE = 100
    assert "höchstens" in " ".join(send(editor, PDF, "bericht.pdf").context["form"].errors["file"])


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../bericht.pdf", "bericht.pdf"),
        ("Straßenübersicht Süd (2).pdf", "strassenuebersicht-sued-2.pdf"),
        ("x.html.pdf", "x-html.pdf"),
        ("nul\x00l.pdf", "null.pdf"),
        ("a" * 300 + ".pdf", "a" * 80 + ".pdf"),
        ("\u202efdp.pdf", "fdp.pdf"),
        ("....pdf", "datei.pdf"),
    ],
)
def test_names_are_made_safe(name, kept):
    assert documentfiles.safe_name(name) == kept


def test_a_document_never_lies_below_the_public_media(editor):
    send(editor, PDF, "bericht.pdf")
    assert not list(Path(settings.MEDIA_ROOT).rglob("*.pdf"))
    document = Dokument.objects.get()
    for address in (
        f"/medien/{document.file.name}",
        f"/medien/../private/{document.file.name}",
        "/medien/",
        "/media/documents/bericht.pdf",
    ):
        assert editor.get(address).status_code == 404


def test_nothing_ticked_is_not_taken_for_everybody(editor):
    answer = send(editor, PDF, "bericht.pdf", access=())
    assert "kreuzen Sie an" in answer.content.decode()
    assert not Dokument.objects.exists()


def test_many_documents_at_once_wait_out_of_reach(editor):
    answer = editor.post(
        reverse("wagtaildocs:add_multiple"), {"title": "x", "collection": "1", "files[]": upload(PDF, "bericht.pdf")}
    ).json()
    assert answer["success"]
    assert not list(Path(settings.MEDIA_ROOT).rglob("*.pdf"))


class TestServing:
    def test_a_public_document_can_be_asked_for_again_without_being_sent(self, client):
        document = make_document()
        first = client.get(document.url)
        assert b"".join(first.streaming_content) == PDF
        assert first["Cache-Control"] == "public, no-cache"
        again = client.get(document.url, headers={"if-none-match": first["ETag"]})
        assert again.status_code == 304
        assert client.head(document.url)["Content-Length"] == str(len(PDF))
        assert client.post(document.url).status_code == 405

    @pytest.mark.parametrize(
        ("wanted", "status", "content"),
        [
            ("bytes=0-3", 206, PDF[:4]),
            ("bytes=-5", 206, PDF[-5:]),
            ("bytes=10-", 206, PDF[10:]),
            ("bytes=0-999999", 206, PDF),
            ("bytes=999999-", 416, b""),
            ("bytes=0-0,5-6", 200, PDF),
            ("bytes=x", 200, PDF),
            ("", 200, PDF),
        ],
    )
    def test_parts_of_a_file(self, client, wanted, status, content):
        answer = client.get(make_document().url, headers={"range": wanted})
        assert answer.status_code == status
        assert answer.getvalue() == content

    def test_a_part_of_an_older_state_is_not_mixed_in(self, client):
        answer = client.get(make_document().url, headers={"range": "bytes=0-3", "if-range": '"alt"'})
        assert answer.status_code == 200

    def test_what_browsers_cannot_show_safely_is_offered_for_saving(self, client):
        answer = client.get(make_document(b"a;b", "daten.csv").url)
        assert answer["Content-Disposition"].startswith("attachment")
        assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"
        assert client.get(make_document().url)["Content-Disposition"].startswith("inline")

    def test_a_private_document_answers_members_only(self, member):
        document = make_document(access={"login"})
        answer = member.get(document.url)
        assert answer.status_code == 200
        assert answer["Cache-Control"] == "private, no-store"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert "default-src 'none'" in answer["Content-Security-Policy"]
        assert not {"ETag", "Last-Modified"} & set(answer.headers)
        assert member.get(document.url, headers={"range": "bytes=0-3"})["Cache-Control"] == "private, no-store"

    def test_members_without_the_right_get_what_does_not_exist(self, member):
        document = make_document(access={f"group:{Group.objects.create(name='Gruppe').pk}"})
        missing = member.get("/intern/material/00000000-0000-4000-8000-000000000000/")
        refused = member.get(document.url)
        assert refused.status_code == missing.status_code == 404
        assert refused.content == missing.content

    @pytest.mark.parametrize(
        "headers",
        [{}, {"if-none-match": "*"}, {"if-modified-since": "Sat, 01 Jan 2000 00:00:00 GMT"}, {"range": "bytes=0-3"}],
    )
    def test_anonymous_visitors_are_sent_to_the_login_whatever_they_ask(self, client, headers):
        document = make_document(access={"login"})
        hashed = {"if-none-match": f'"{document.get_file_hash()}"'} if "if-none-match" in headers else headers
        for tried in (headers, hashed):
            answer = client.get(document.url, headers=tried)
            assert answer.status_code == 302
            assert answer["Location"].startswith("/konto/login/?next=/intern/material/")
            assert answer["Cache-Control"] == "private, no-store"
            assert "ETag" not in answer.headers

    def test_a_document_made_private_loses_its_public_address_at_once(self, client):
        document = make_document()
        address = document.url
        document.access = {"login"}
        document.save()
        assert client.get(address).status_code == 404
        assert client.get(address, headers={"if-none-match": "*"}).status_code == 404
        assert client.get(document.url).status_code == 302

    def test_addresses_of_wagtail_lead_nowhere(self, client):
        document = make_document(access={"login"})
        for address in (
            f"/documents/{document.pk}/{document.filename}",
            f"/_documents/{document.pk}/{document.filename}",
            f"/documents/{document.pk}/",
            "/images/abc/1/original/",
            "/api/v2/documents/",
            "/api/v2/pages/?search=x",
        ):
            assert client.get(address).status_code == 404

    def test_the_admin_shows_files_to_staff_only(self, client):
        document, picture = make_document(access={"login"}), make_picture(access={"login"})
        client.force_login(make_account())
        for name, pk in (
            ("wagtaildocs:edit", document.pk),
            ("wagtaildocs_chooser:chosen", document.pk),
            ("wagtailimages:edit", picture.pk),
            ("wagtailimages:preview", picture.pk),
            ("wagtailimages_chooser:chosen", picture.pk),
        ):
            args = [pk, "original"] if name.endswith("preview") else [pk]
            answer = client.get(reverse(name, args=args))
            assert answer.status_code in {302, 403, 404}
            assert document.title.encode() not in answer.content

    def test_a_member_cannot_reach_other_files_through_a_picture_he_may_see(self, member):
        picture = make_picture(access={"login"})
        secret = make_document(access={"group:99"})
        way = f"/intern/bild/bilder/{picture.uuid.hex}/../../../{secret.file.name}"
        assert member.get(way).status_code == 404
        assert member.get(f"/intern/bild/bilder/{picture.uuid.hex}/%2e%2e/x.jpg").status_code == 404


class TestReading:
    def test_pages_tags_and_title_are_read(self):
        document = make_document()
        assert reading.read_waiting() == 1
        document.refresh_from_db()
        assert (document.pages, document.tagged, document.file_title) == (2, True, "Jahresbericht")
        assert document.reading_state == ReadingState.DONE

    @pytest.mark.parametrize(
        "data", [b"%PDF-1.7\n", PDF[:60], b"%PDF-1.4\n" + b"1 0 obj<</Kids[1 0 R]>>endobj\n" * 2000]
    )
    def test_a_damaged_file_ends_in_a_state_with_its_reason(self, data):
        document = make_document(data)
        reading.read_waiting()
        document.refresh_from_db()
        assert document.reading_state == ReadingState.FAILED
        assert "beschädigt" in document.reading_error

    def test_a_file_that_never_ends_is_stopped(self, monkeypatch, tmp_path):
        monkeypatch.setattr("core.pdf.MEMORY", 20 * 1024 * 1024)
        path = tmp_path / "x.pdf"
        path.write_bytes(PDF)
        with pytest.raises(pdf.Unreadable, match="zu groß"):
            pdf.read(str(path), seconds=2)

    def test_another_file_is_read_anew(self):
        make_document()
        reading.read_waiting()
        document = Dokument.objects.get()
        document.file = upload(b"a;b", "daten.csv")
        document.save()
        assert (document.reading_state, document.pages) == (ReadingState.WAITING, None)
        reading.read_waiting()
        assert Dokument.objects.get().reading_state == ReadingState.DONE
