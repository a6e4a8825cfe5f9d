"""The fields for days and times keep what an editor typed."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.editor import Editor
from veranstaltungen.models import VeranstaltungsIndex


@pytest.mark.parametrize(("label", "typed"), [("Beginnt um", "9 Uhr"), ("Erster Tag", "8.3.27")])
def test_a_field_keeps_what_was_typed_when_it_is_left(live_site: str, page: Page, label: str, typed: str) -> None:
    editor = Editor(page)
    editor.log_in()
    editor.new_page(VeranstaltungsIndex.objects.get(locale__language_code="de"), "Veranstaltung")
    field = editor.tab("Fakten und Bezüge").add("Termin").field(label).locator("input")
    field.fill(typed)
    field.press("Tab")
    expect(field).to_have_value(typed)
