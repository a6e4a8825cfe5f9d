"""The worker reads files: text page by page, states with reasons, tries, leases; nothing is lost and nothing blocks the queue."""

import datetime
import tempfile
from pathlib import Path

import pytest
from django.contrib.auth.models import Group
from django.utils import timezone

from core import documenttexts, pdf, pdfwords, reading
from core.models import Accessible, Dokument, DokumentSeite, ReadingState
from core.visibility import ANONYMOUS, Visitor
from tests.core import pdfs
from tests.core.factories import make_document, upload

pytestmark = pytest.mark.django_db


def read(data: bytes = b"", **values) -> Dokument:
    document = make_document(data or pdfs.report(), **values)
    reading.read_waiting()
    document.refresh_from_db()
    return document


def test_text_stands_page_by_page_with_the_printed_numbers():
    document = read(pdfs.report(["Vorwort", "Inhalt", "Ganztag in Größe"], roman=2))
    rows = list(document.seiten.values_list("number", "label", "text"))
    assert rows == [(1, "i", "Vorwort"), (2, "ii", "Inhalt"), (3, "1", "Ganztag in Größe")]
    assert (document.pages, document.text_pages, document.file_language) == (3, 3, "de-DE")
    assert (document.file_title, document.tagged) == ("Bildungsbericht", False)
    assert [page.shown_label for page in document.seiten.all()] == ["i", "ii", "1"]


def test_without_printed_numbers_the_place_in_the_file_is_shown():
    assert [page.shown_label for page in read().seiten.all()] == ["1", "2"]


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Bildungs\x02bericht", "Bildungsbericht"),
        ("Bildungs\ufffebericht", "Bildungsbericht"),
        ("Schul\x02und Sport\x02Verein", "Schul- und Sport-Verein"),
        ("2026\x0227", "2026-27"),
        ("a\x00b\ud800c\ue000d\ufffd", "abcd"),
        ("erste\r\nzweite\tdritte", "erste\nzweite dritte"),
        ("Bil\xaddung", "Bildung"),
    ],
)
def test_text_is_put_together_and_holds_what_databases_take(text, cleaned):
    assert pdfwords.clean(text) == cleaned
    assert pdfwords.clean(text).encode()


def test_the_file_is_cut_at_a_number_of_bytes_and_says_so(monkeypatch):
    monkeypatch.setattr(pdf, "TEXT_LIMIT", 30)
    document = read(pdfs.report(["ä" * 10, "ö" * 10, "ü" * 10]))
    assert [page.text for page in document.seiten.all()] == ["ä" * 10, "ö" * 5, ""]
    assert document.text_is_cut
    assert document.reading_state == ReadingState.DONE


def test_markup_in_the_text_of_a_file_is_nothing_but_text():
    assert read(pdfs.report(["<script>alert(1)</script>"])).seiten.get().text == "<script>alert(1)</script>"


def test_another_file_replaces_the_text_as_a_whole():
    document = read(pdfs.report(["eins", "zwei", "drei"]))
    document.file = upload(pdfs.report(["neu"]), "neu.pdf")
    document.save()
    assert not DokumentSeite.objects.exists()
    reading.read_waiting()
    assert [page.text for page in document.seiten.all()] == ["neu"]


class TestAccessibility:
    def test_pictures_of_pages_are_not_accessible(self):
        document = read(pdfs.report(["", "", ""]))
        assert document.is_image_only
        assert document.shown_accessible == Accessible.NO

    def test_tags_alone_promise_nothing(self):
        document = Dokument(pages=3, text_pages=3, tagged=True)
        assert document.shown_accessible == Accessible.UNKNOWN
        document.tagged = False
        assert document.shown_accessible == Accessible.NO

    def test_what_an_editor_says_wins(self):
        document = Dokument(pages=3, text_pages=0, tagged=False, accessible=Accessible.YES, language="en")
        document.file_language = "de-DE"
        assert (document.shown_accessible, document.shown_language) == (Accessible.YES, "en")
        assert Dokument(file_language="fr-FR").shown_language == "fr"


class TestTries:
    @pytest.fixture
    def hard(self, monkeypatch):
        monkeypatch.setattr(pdf, "_ask", lambda *_args: None)
        return make_document(pdfs.report())

    def test_three_tries_with_pauses_and_then_for_good(self, hard):
        for attempt in (1, 2):
            reading.read_waiting()
            hard.refresh_from_db()
            assert (hard.reading_state, hard.reading_attempts) == (ReadingState.WAITING, attempt)
            assert hard.reading_due_at > timezone.now() + datetime.timedelta(seconds=50)
            assert "zu groß" in hard.reading_error
            assert reading.read_waiting() == 0
            Dokument.objects.update(reading_due_at=timezone.now())
        reading.read_waiting()
        hard.refresh_from_db()
        assert (hard.reading_state, hard.reading_attempts) == (ReadingState.FAILED, 3)
        assert reading.read_waiting() == 0

    def test_by_hand_it_is_tried_anew(self, hard, monkeypatch):
        Dokument.objects.update(reading_state=ReadingState.FAILED, reading_attempts=3, reading_error="x")
        monkeypatch.undo()
        assert reading.read_again(Dokument.objects.all()) == 1
        assert reading.read_waiting() == 1
        hard.refresh_from_db()
        assert (hard.reading_state, hard.reading_error, hard.pages) == (ReadingState.DONE, "", 2)

    def test_a_file_that_fails_does_not_hold_up_the_next_one(self, monkeypatch):
        bad, good = make_document(b"%PDF-1.7\nUnsinn"), make_document(pdfs.report())
        reading.read_waiting()
        states = dict(Dokument.objects.values_list("pk", "reading_state"))
        assert states == {bad.pk: ReadingState.FAILED, good.pk: ReadingState.DONE}

    def test_new_files_go_before_those_that_failed(self):
        first, second = make_document(), make_document()
        Dokument.objects.filter(pk=first.pk).update(reading_attempts=1)
        assert [document.pk for document in reading.queue()] == [second.pk, first.pk]

    def test_an_error_of_ours_ends_in_a_state_too(self, monkeypatch):
        document = make_document(pdfs.report())
        monkeypatch.setattr(reading.documentcovers, "put", lambda *_args: 1 / 0)
        reading.read_waiting()
        document.refresh_from_db()
        assert (document.reading_state, document.reading_attempts) == (ReadingState.WAITING, 1)
        assert not DokumentSeite.objects.exists()

    def test_a_file_that_is_gone_says_so(self):
        document = make_document(pdfs.report())
        Path(document.file.path).unlink()
        reading.read_waiting()
        document.refresh_from_db()
        assert "nicht an ihrem Platz" in document.reading_error


class TestKilledWorker:
    def test_what_it_was_reading_is_taken_up_again_after_its_lease(self):
        document = make_document(pdfs.report())
        assert reading._take().pk == document.pk
        assert reading.read_waiting() == 0
        Dokument.objects.update(reading_due_at=timezone.now() - datetime.timedelta(seconds=1))
        assert reading.read_waiting() == 1
        document.refresh_from_db()
        assert document.reading_state == ReadingState.DONE

    def test_a_file_that_ends_the_worker_three_times_is_left_alone(self):
        document = make_document(pdfs.report())
        for _attempt in range(3):
            reading._take()
            Dokument.objects.update(reading_due_at=timezone.now())
        assert reading.read_waiting() == 0
        document.refresh_from_db()
        assert document.reading_state == ReadingState.FAILED
        assert document.reading_error

    def test_what_was_replaced_while_it_was_read_is_read_anew(self):
        make_document(pdfs.report(["alt"]))
        claimed = reading._take()
        document = Dokument.objects.get()
        document.file = upload(pdfs.report(["neu"]), "neu.pdf")
        document.save()
        reading.read_document(claimed)
        assert not DokumentSeite.objects.exists()
        reading.read_waiting()
        assert DokumentSeite.objects.get().text == "neu"


def test_a_form_opened_before_the_worker_was_done_takes_nothing_back():
    before = make_document(pdfs.report())
    stale = Dokument.objects.get()
    reading.read_waiting()
    stale.title = "Anderer Titel"
    stale.save()
    before.refresh_from_db()
    assert (before.title, before.reading_state, before.pages) == ("Anderer Titel", ReadingState.DONE, 2)
    assert before.cover_id


def test_a_file_above_the_limit_is_refused_before_it_is_read(settings, monkeypatch):
    settings.WAGTAILDOCS_MAX_UPLOAD_SIZE = 1000
    monkeypatch.setattr(pdf, "_ask", lambda *_args: pytest.fail("was read"))
    document = read()
    assert document.reading_state == ReadingState.FAILED
    assert "höchstens 1000" in document.reading_error.replace("\xa0", " ")


def test_other_formats_have_nothing_to_read():
    document = read(b"a;b", name="daten.csv")
    assert (document.reading_state, document.pages, document.text_pages) == (ReadingState.DONE, None, None)


def test_the_text_of_a_closed_document_is_for_those_who_may_see_it():
    group = Group.objects.create(name="Kreis")
    open_one, closed = read(), read(pdfs.report(["Geheimes Wort"]), access={f"group:{group.pk}"})
    assert {page.document_id for page in documenttexts.pages_for()} == {open_one.pk}
    assert not documenttexts.pages_for(ANONYMOUS, closed).exists()
    assert not documenttexts.pages_for(Visitor(frozenset({"public", "login"})), closed).exists()
    member = Visitor(frozenset({"public", "login", f"group:{group.pk}"}))
    assert documenttexts.pages_for(member, closed).get().text == "Geheimes Wort"


def test_nothing_is_left_in_the_folder_for_temporary_files(monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    read()
    assert not list(tmp_path.iterdir())
