"""A PDF of forty pages on its way: uploaded by an editor, read by the worker, found, cited and opened at page 17 by a visitor."""

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from core import stamps
from core.jobs import make_renditions, read_documents
from core.models import Dokument, ReadingState
from tests.browser.editor import Editor, upload
from tests.core.pdfs import report
from wissenspool.models import PublikationsIndex

pytestmark = pytest.mark.no_cover
TITLE = "Lesewege zwischen Kita und Grundschule"
FILE = "Lesewege, Handreichung"
PAGES = 40
FORMATS = {"BibTeX": "@techreport", "RIS": "TY  - ", "CSL-JSON": '"title"', "Text": "Hier: S. 17."}


@pytest.fixture
def handbook(tmp_path: Path) -> Path:
    path = tmp_path / "lesewege.pdf"
    path.write_bytes(
        report([f"Seite {number}: Station {number * 7} auf dem Weg zum Buch." for number in range(1, PAGES + 1)])
    )
    return path


def test_a_file_becomes_a_publication_that_is_found_cited_and_opened_at_a_page(
    live_site: str, page: Page, new_context: Callable[..., Any], screenshot: Any, handbook: Path
) -> None:
    stamps.clear()
    # The files of the demo are not what this is about.
    Dokument.objects.update(reading_state=ReadingState.DONE)
    editor = Editor(page)
    editor.log_in()
    _draft_with_the_file(editor, handbook)
    _watch_it_being_read(editor, screenshot)
    _complete_and_publish(editor)
    for width in (360, 1280):
        visitor = new_context(width=width, accept_downloads=True).new_page()
        _find(visitor)
        screenshot(visitor, f"publikation-aus-datei-{width}")
    _cite_in_each_format(visitor)
    _open_at_page_17(visitor)


def _draft_with_the_file(editor: Editor, handbook: Path) -> None:
    form = editor.new_page(PublikationsIndex.objects.get(locale__language_code="de"), "Veröffentlichung")
    form.type("Titel", TITLE)
    form.type("Kurzfassung", "Vierzig Stationen, an denen Kinder vom Bilderbuch zum ersten eigenen Text finden.")
    # What stands in the form in its first seconds the admin takes as unchanged; nobody types as fast as a test.
    editor.page.wait_for_timeout(5_000)
    form.type("Teaser", "Vierzig Stationen vom Bilderbuch zum ersten eigenen Text.")
    editor.wait_for_draft()
    form = editor.tab("Fakten und Bezüge")
    form.choose("Art", "Handreichung")
    form.type("Jahr", 2026)
    upload(form.add("Datei oder Link").field("Dokument"), handbook, FILE)


def _watch_it_being_read(editor: Editor, screenshot: Any) -> None:
    """The form says how far the worker is, by itself."""
    form = editor.tab("Fakten und Bezüge")
    read = form.root.locator("[data-states]")
    expect(read).to_contain_text("wartet")
    read_documents()
    make_renditions()
    expect(read).to_contain_text(f"{PAGES} Seiten, Text auf {PAGES} Seiten gefunden")
    cover = read.get_by_role("img", name="Titelblatt")
    expect(cover).to_have_js_property("complete", value=True)
    read.scroll_into_view_if_needed()
    screenshot(editor.page, "publikation-datei-gelesen")


def _complete_and_publish(editor: Editor) -> None:
    form = editor.tab("Fakten und Bezüge")
    form.add("Person oder Einrichtung").type("Name wie gedruckt", "Querfeld, Jana")
    publisher = form.add("Person oder Einrichtung")
    publisher.select("Rolle", "Herausgeber")
    publisher.type("Name wie gedruckt", "Lesewerkstatt Querfeld")
    editor.publish()


def _find(visitor: Page) -> None:
    """A visitor comes along the list, and the page shows cover, pages and file."""
    visitor.goto("/wissenspool/")
    visitor.get_by_role("main").get_by_role("link", name=TITLE).click()
    expect(visitor.get_by_role("heading", level=1)).to_have_text(TITLE)
    main = visitor.get_by_role("main")
    expect(main.get_by_role("img", name=f"Titelblatt: {TITLE}")).to_be_visible()
    expect(main).to_contain_text(f"{PAGES} Seiten")
    visitor.goto(f"{visitor.url}?seite=17")


def _cite_in_each_format(visitor: Page) -> None:
    cited = visitor.get_by_role("region", name="Zitiervorschlag").or_(visitor.locator(".citation"))
    expect(cited).to_contain_text("Querfeld")
    for name, words in FORMATS.items():
        with visitor.expect_download() as download:
            cited.get_by_role("link", name=re.compile(rf"^{name}\b")).click()
        text = download.value.path().read_text(encoding="utf-8")
        assert words in text
        assert TITLE in text


def _open_at_page_17(visitor: Page) -> None:
    address = visitor.get_by_role("link", name="PDF auf Seite 17 öffnen").get_attribute("href")
    assert address
    assert address.endswith("#page=17")
    answer = visitor.request.get(address)
    assert answer.headers["content-type"] == "application/pdf"
    sheet = pypdfium2.PdfDocument(io.BytesIO(answer.body()))[16]
    assert "Station 119" in sheet.get_textpage().get_text_range()
