"""Hostile PDF files (limits, part 3, row 71): each ends in a state with a reason, within limits; the worker goes on."""

import pytest

from core import pdf, reading
from core.models import Accessible, Dokument, ReadingState
from tests.core import pdfs
from tests.core.factories import make_document

pytestmark = pytest.mark.django_db
MB = 1024 * 1024
JAVASCRIPT = pdfs.with_catalogue("/OpenAction 5 0 R", "<</S/JavaScript/JS(app.alert\\(1\\))>>")
LAUNCH = pdfs.with_catalogue("/OpenAction 5 0 R", "<</S/#4caunch/F(cmd.exe)>>")
PACKED = pdfs.with_catalogue(
    "", pdfs.stream(b"9 0 <</S/JavaScript/JS(x)>>", packed=True, entries="/Type/ObjStm/N 1/First 4")
)
EMBEDDED = pdfs.with_catalogue(
    "/Names<</EmbeddedFiles 5 0 R>>", "<</Names[(a.exe)6 0 R]>>", "<</Type/Filespec/F(a.exe)>>"
)
WRONG_XREF = pdfs.report(["Text"]).replace(b"startxref\n", b"startxref\n9")
# Fonts without ToUnicode: a program sees which shape is drawn, and not which letter it is.
NAMELESS = (
    "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2"
    "/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600>>]>>"
)
DRAWN = (
    "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 4 0 R>>"
    "/Encoding<</Type/Encoding/Differences[0/a]>>/FirstChar 0/LastChar 0/Widths[1]>>"
)
LOOP = pdfs.raw("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>")


def read(data: bytes) -> Dokument:
    document = make_document(data)
    reading.read_waiting()
    document.refresh_from_db()
    return document


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "beschädigt"),
        (b"MZ\x90\x00" + b"x" * 500, "beschädigt"),
        (pdfs.report()[:400], "beschädigt"),
        (b"x" * MB + pdfs.report(), "beschädigt"),
        (LOOP, "beschädigt"),
        (pdfs.locked(), "Passwort"),
    ],
    ids=["empty", "program", "cut off", "behind junk", "loop", "locked"],
)
def test_what_cannot_be_read_says_why(data, words):
    document = read(data)
    assert document.reading_state == ReadingState.FAILED
    assert words in document.reading_error


def test_ten_thousand_pages_are_read():
    document = read(pdfs.many_pages(10_000))
    assert (document.reading_state, document.pages, document.is_image_only) == (ReadingState.DONE, 10_000, True)
    assert document.seiten.count() == 10_000


def test_a_wrong_table_of_places_is_put_right():
    assert read(WRONG_XREF).seiten.get().text == "Text"


def test_what_swells_beyond_the_memory_is_stopped(monkeypatch):
    monkeypatch.setattr(pdf, "MEMORY", 160 * MB)
    monkeypatch.setattr(pdf, "SECONDS", 5)
    document = read(pdfs.with_content(b"0 0 m " * (40 * MB)))
    assert document.reading_state == ReadingState.WAITING
    assert "zu groß" in document.reading_error


def test_one_line_without_end_is_cut(monkeypatch):
    monkeypatch.setattr(pdf, "TEXT_LIMIT", 10_000)
    document = read(pdfs.with_content(b"BT /F 1 Tf (" + b"a" * 60_000 + b") Tj ET"))
    assert (document.reading_state, document.text_is_cut) == (ReadingState.DONE, True)
    assert len(document.seiten.get().text) <= 10_000


@pytest.mark.parametrize("font", [NAMELESS, DRAWN], ids=["numbers of glyphs", "drawn letters"])
def test_letters_that_the_file_does_not_name_leave_no_signs_that_nobody_knows(font):
    document = read(pdfs.with_content(b"BT /F 12 Tf 20 100 Td <E001E010F8FF0001> Tj ET", font=font))
    assert (document.reading_state, document.pages) == (ReadingState.DONE, 1)
    assert document.is_image_only
    assert document.shown_accessible == Accessible.NO
    assert document.seiten.get().text == ""


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (JAVASCRIPT, "javascript"),
        (LAUNCH, "launch"),
        (PACKED, "javascript"),
        (EMBEDDED, "embedded"),
        (pdfs.report(), ""),
    ],
    ids=["script", "launch", "packed", "embedded", "none"],
)
def test_what_it_would_do_is_named(data, found):
    document = read(data)
    assert (document.reading_state, document.active_content) == (ReadingState.DONE, found)
