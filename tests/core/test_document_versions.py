"""Replaced files, covers, and the list of files in the admin."""

import datetime

import pytest
from django.urls import reverse

from core import images, reading, versions
from core.models import Bild, Dokument, DokumentFassung, ReadingState
from tests.core import pdfs
from tests.core.factories import PDF, make_account, make_document, upload

pytestmark = pytest.mark.django_db


def replace(document: Dokument, data: bytes = PDF, name: str = "bericht.pdf") -> Dokument:
    document = Dokument.objects.get(pk=document.pk)
    document.file = upload(data, name)
    document.save()
    return document


class TestVersions:
    def test_the_former_file_stays_at_an_address_of_its_own(self, client):
        document = make_document(pdfs.report())
        reading.read_waiting()
        address = document.url
        document = replace(document)
        version = document.fassungen.get()
        answer = client.get(version.url)
        assert answer.getvalue() != PDF
        assert (version.number, version.pages) == (1, 2)
        assert version.valid_from < version.valid_until
        assert answer["X-Robots-Tag"] == "noindex"
        assert f'<http://testserver{document.url}>; rel="canonical"' in answer["Link"]
        assert document.url == address
        assert client.get(address).getvalue() == PDF

    def test_the_address_under_a_former_name_leads_to_the_file(self, client):
        document = make_document(name="alt.pdf")
        address = document.url
        document = replace(document, name="neu.pdf")
        assert client.get(address)["Location"] == document.url
        assert client.get(address.replace("alt", "nie")).status_code == 404

    def test_it_is_as_closed_as_its_document(self, client):
        document = replace(make_document())
        public = document.fassungen.get().url
        document.access = {"login"}
        document.save()
        assert client.get(public).status_code == 404
        closed = document.fassungen.get().url
        assert client.get(closed)["Location"].startswith("/konto/login/")
        client.force_login(make_account())
        answer = client.get(closed)
        assert (answer.status_code, answer["Cache-Control"]) == (200, "private, no-store")
        document.access = {"group:99"}
        document.save()
        assert client.get(closed).status_code == 404

    def test_the_page_leads_to_all_versions_and_to_none_where_there_are_none(self, client):
        document = make_document(pdfs.report())
        assert versions.address(document) == ""
        assert client.get(f"/dokumente/{document.uuid}/fassungen/").status_code == 404
        reading.read_waiting()
        for name in ("zweite.pdf", "dritte.pdf"):
            document = replace(document, name=name)
        answer = client.get(versions.address(document))
        content = " ".join(answer.content.decode().split())
        places = [content.index(word) for word in ("dritte.pdf", "Fassung 2", "zweite.pdf", "Fassung 1", "bericht.pdf")]
        assert places == sorted(places)
        assert "2 Seiten" in content and "noindex" in content
        assert all(version.url in content for version in document.fassungen.all())

    def test_the_list_is_as_closed_as_the_document(self, client):
        document = replace(make_document())
        public = versions.address(document)
        document.access = {"login"}
        document.save()
        assert client.get(public).status_code == 404
        closed = versions.address(document)
        assert client.get(closed)["Location"].startswith("/konto/login/")
        client.force_login(make_account())
        answer = client.get(closed)
        assert (answer.status_code, answer["Cache-Control"]) == (200, "private, no-store")
        document.closed_until = datetime.date.max
        document.save()
        assert client.get(public).status_code == client.get(closed).status_code == 404

    def test_one_that_nobody_should_have_seen_is_deleted_for_good(self, client, django_capture_on_commit_callbacks):
        document = replace(make_document())
        version = document.fassungen.get()
        storage, name, address = version.file.storage, version.file.name, version.url
        delete = reverse("document_version_delete", args=[version.pk])
        client.force_login(make_account())
        assert client.post(delete).status_code in {302, 403, 404}
        assert client.get(address).status_code == 200
        client.force_login(make_account(is_superuser=True))
        assert delete in client.get(reverse("wagtaildocs:edit", args=[document.pk])).content.decode()
        assert "endgültig" in client.get(delete).content.decode()
        assert DokumentFassung.objects.exists()
        with django_capture_on_commit_callbacks(execute=True):
            assert client.post(delete).status_code == 302
        assert not storage.exists(name)
        assert client.get(address).status_code == 404
        document.refresh_from_db()
        assert versions.address(document) == ""
        assert client.get(document.url).status_code == 200

    def test_a_form_opened_before_does_not_forget_how_many_there_are(self):
        stale = make_document()
        replace(stale)
        stale.title = "Anderer Titel"
        stale.save()
        assert Dokument.objects.get().former_files == 1

    def test_all_files_go_with_the_document(self, django_capture_on_commit_callbacks):
        document = replace(make_document(pdfs.report()))
        version = document.fassungen.get()
        reading.read_waiting()
        storage, names = document.file.storage, [version.file.name, document.file.name]
        with django_capture_on_commit_callbacks(execute=True):
            Dokument.objects.get().delete()
        assert not any(storage.exists(name) for name in names)
        assert not DokumentFassung.objects.exists()
        assert not Bild.objects.exists()

    def test_the_admin_replaces_without_deleting_and_shows_the_versions(self, client):
        client.force_login(make_account(is_superuser=True))
        document = make_document(pdfs.report())
        address = reverse("wagtaildocs:edit", args=[document.pk])
        form = {"title": "Bericht", "collection": "1", "accessible": "unknown", "language": "", "access": ["public"]}
        assert client.post(address, {**form, "file": upload(PDF, "bericht.pdf")}).status_code == 302
        version = document.fassungen.get()
        assert version.file.storage.exists(version.file.name)
        page = client.get(address).content.decode()
        assert version.url in page
        assert "Noch einmal lesen" in page


class TestCovers:
    @pytest.fixture
    def document(self):
        make_document(pdfs.report())
        reading.read_waiting()
        return Dokument.objects.get()

    def test_it_is_twice_as_wide_as_shown(self, document):
        assert document.cover.width == 672
        images.make_waiting()
        found = images.picture(Bild.objects.get(), "cover")
        assert (found.width, "672w" in found.srcset or found.height) != (0, 0)

    def test_a_private_file_has_none(self):
        make_document(pdfs.report(), access={"login"})
        reading.read_waiting()
        assert not Bild.objects.exists()

    def test_it_goes_at_once_with_the_access_and_comes_back_with_it(self, document):
        document.access = {"login"}
        document.save()
        assert not Bild.objects.exists()
        document = Dokument.objects.get()
        document.access = {"public"}
        document.save()
        reading.read_waiting()
        assert Dokument.objects.get().cover_id

    def test_nobody_chooses_or_edits_it(self, client, document):
        client.force_login(make_account(is_superuser=True))
        for name in ("wagtailimages:index", "wagtailimages_chooser:choose"):
            assert not list(client.get(reverse(name)).context["object_list" if "index" in name else "results"])
        assert client.get(reverse("wagtailimages:edit", args=[document.cover_id])).status_code == 302


class TestList:
    def test_states_reasons_and_places_are_shown(self, client):
        make_document(b"%PDF-1.7\nUnsinn")
        reading.read_waiting()
        waiting = make_document(title="Wartendes")
        client.force_login(make_account(is_superuser=True))
        answer = client.get(reverse("documents_report"))
        text = answer.content.decode()
        assert "beschädigt" in text
        assert "Platz 1 in der Warteschlange" in text
        only = client.get(reverse("documents_report") + "?state=waiting&p=x").context["documents"]
        assert [document.pk for document in only] == [waiting.pk]
        assert client.get(reverse("documents_report") + "?state=x").status_code == 200

    def test_empty_says_what_to_do(self, client):
        client.force_login(make_account(is_superuser=True))
        assert "noch keine Dateien" in client.get(reverse("documents_report")).content.decode()

    def test_reading_again_needs_the_right_and_a_post(self, client):
        document = make_document(b"%PDF-1.7\nUnsinn")
        reading.read_waiting()
        address = reverse("document_read_again", args=[document.pk])
        client.force_login(make_account())
        client.post(address)
        assert Dokument.objects.get().reading_state == ReadingState.FAILED
        client.force_login(make_account(is_superuser=True))
        assert client.get(address).status_code == 405
        assert client.post(address).status_code == 302
        assert Dokument.objects.get().reading_state == ReadingState.WAITING
