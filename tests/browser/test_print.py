"""On paper: what belongs together stays together, and no page is left half empty."""

from collections.abc import Callable

import pypdfium2
from playwright.sync_api import BrowserContext

from veranstaltungen.models import Veranstaltung


def sheets(new_context: Callable[..., BrowserContext], address: str) -> list[str]:
    """Return the text of each sheet of A4."""
    page = new_context().new_page()
    page.goto(address)
    document = pypdfium2.PdfDocument(page.pdf(format="A4"))
    return [" ".join(sheet.get_textpage().get_text_range().split()) for sheet in document]


def test_the_facts_of_an_event_begin_below_its_title(
    new_context: Callable[..., BrowserContext], live_site: str
) -> None:
    event = Veranstaltung.objects.get(slug="daten-die-bewegen", locale__language_code="de")
    first = sheets(new_context, event.get_url())[0]
    assert event.title in first
    assert "Datum" in first
    assert "Uhrzeit" in first


def test_no_heading_is_left_alone_and_no_address_is_torn(
    new_context: Callable[..., BrowserContext], live_site: str
) -> None:
    found = sheets(new_context, "/")
    assert next(sheet for sheet in found if "Alle Themen" in sheet).find("Bildungsmonitoring") > 0
    assert "00000 Musterstadt" in next(sheet for sheet in found if "info@transferagentur.example.org" in sheet)
