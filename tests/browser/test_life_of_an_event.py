"""One event from “vsl. Dezember 2027” to its documentation, at one address: what an editor does, what a visitor sees.

The pictures in the guide for editors are those that this test takes.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import caches
from playwright.sync_api import Page, expect

from core import stamps
from tests.browser.editor import Editor, Form
from tests.browser.editor_blocks import put_together
from veranstaltungen.models import Veranstaltung, VeranstaltungsIndex

TITLE = "Bildungsberichte, die gelesen werden"
REPORT = [("text", "<p>Neunzig Menschen aus dreißig Kommunen haben Berichte gekürzt.</p>")]
ADDRESS = "/veranstaltungen/2027/bildungsberichte-die-gelesen-werden/"
FACTS = "Fakten und Bezüge"
WIDTHS = (1280, 360)


class Life:
    """The event on its way: the clock, the editor's form and the visitor's view."""

    def __init__(self, settings: Any, editor: Editor, visitors: dict[int, Page], screenshot: Any) -> None:
        self.settings, self.editor, self.visitors, self.screenshot = settings, editor, visitors, screenshot

    def it_is(self, moment: str) -> None:
        """Turn the clock; what was kept for an earlier moment is out of date."""
        self.settings.CLOCK_NOW = moment
        for cache in caches.all():
            cache.clear()

    def edit(self) -> Form:
        """Open the form of the event at its facts."""
        page = Veranstaltung.objects.get(title=TITLE)
        self.editor.page.goto(f"/admin/pages/{page.pk}/edit/")
        return self.editor.tab(FACTS)

    def seen(self, name: str) -> str:
        """Look at the event as a visitor on a wide and on a narrow screen; return what stands there."""
        for width, page in self.visitors.items():
            answer = page.goto(ADDRESS)
            assert answer
            assert answer.status == 200
            self.screenshot(page, f"veranstaltung-{name}-{width}")
            overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert page.evaluate(overflow) <= 0, f"{name} is wider than {width} px"
        return self.visitors[WIDTHS[0]].get_by_role("main").inner_text()


def row(form: Form, number: int) -> Form:
    """Return a date of the form by its place."""
    return Form(form.root.locator(f"#inline_child_termine-{number}"))


def says(form: Form, words: str) -> None:
    """Wait until the form says how the date will read."""
    expect(form.root.locator("[data-text]")).to_have_text(words)


@pytest.fixture
def life(
    live_site: str,
    page: Page,
    new_context: Callable[..., Any],
    settings: Any,
    screenshot: Callable[[Page, str], Path],
) -> Life:
    stamps.clear()
    editor = Editor(page)
    editor.log_in()
    return Life(settings, editor, {width: new_context(width=width).new_page() for width in WIDTHS}, screenshot)


def test_an_event_lives_at_one_address_from_the_first_word_to_the_documentation(life: Life) -> None:
    _announce(life)
    _invite(life)
    _move(life)
    _let_it_begin(life)
    _report(life)
    _document(life)


def _announce(life: Life) -> None:
    life.it_is("2027-03-01T10:00")
    index = VeranstaltungsIndex.objects.get(locale__language_code="de")
    form = life.editor.new_page(index, "Veranstaltung")
    form.type("Titel", TITLE)
    put_together(form, "Ankündigung", Veranstaltung(body=[("text", "<p>Wie kurz darf ein Bericht sein?</p>")]).body)
    # What stands in the form in its first seconds the admin takes as unchanged; nobody types as fast as a test.
    life.editor.page.wait_for_timeout(5_000)
    form.type("Teaser", "Ein Tag über Berichte, die kurz genug sind, um gelesen zu werden.")
    life.editor.wait_for_draft()
    form = life.editor.tab(FACTS)
    form.select("Veranstaltungsart", "Fachtag")
    date_row = form.add("Termin")
    date_row.type("Datum in Worten", "vsl. dez. 2027")
    says(date_row, "vsl. Dezember 2027")
    life.editor.publish()
    text = life.seen("1-angekuendigt")
    assert "vsl. Dezember 2027" in text
    assert "Save the Date" in text


def _invite(life: Life) -> None:
    life.it_is("2027-09-01T10:00")
    form = life.edit()
    first = row(form, 0)
    first.type("Datum in Worten", "7. Dezember, 9–16 Uhr")
    says(first, "7. Dezember 2027 · 09:00–16:00 Uhr")
    form.select("Anmeldung", "Anmeldung offen")
    form.type("Anmeldung unter", "https://example.org/anmeldung")
    session = form.add("Programmpunkt")
    session.type("Titel", "Kürzen lernen")
    session.type("Kurztext", "Eine Schreibwerkstatt.")
    life.editor.publish()
    text = life.seen("2-eingeladen")
    for words in ("07.12.2027", "09:00–16:00 Uhr", "Anmeldung offen", "Kürzen lernen"):
        assert words in text


def _move(life: Life) -> None:
    life.it_is("2027-11-20T10:00")
    form = life.edit()
    row(form, 0).type("Gilt nicht mehr seit", date(2027, 11, 20))
    form.add("Termin").type("Datum in Worten", "14.12.2027, 9–16 Uhr")
    life.editor.publish()
    text = life.seen("3-verschoben")
    assert "ursprünglich geplant am 7. Dezember 2027, verschoben auf den 14. Dezember 2027" in text


def _let_it_begin(life: Life) -> None:
    life.it_is("2027-12-14T10:00")
    assert "Findet gerade statt" in life.seen("4-laeuft")


def _report(life: Life) -> None:
    life.it_is("2027-12-20T10:00")
    page = Veranstaltung.objects.get(title=TITLE)
    life.editor.page.goto(f"/admin/pages/{page.pk}/edit/")
    put_together(life.editor.tab("Inhalt"), "Bericht", Veranstaltung(report=REPORT).report)
    life.editor.publish()
    text = life.seen("5-rueckblick")
    assert "Neunzig Menschen aus dreißig Kommunen" in text
    assert "Wie kurz darf ein Bericht sein?" in text
    assert text.index("Neunzig Menschen") < text.index("Wie kurz darf")
    assert "Anmeldung offen" not in text


def _document(life: Life) -> None:
    life.it_is("2028-01-15T10:00")
    form = life.edit()
    session = Form(form.root.locator("#inline_child_programmpunkte-0"))
    session.type("Zusammenfassung", "Vier Seiten reichen.")
    life.editor.publish()
    text = life.seen("6-dokumentiert")
    assert "Dokumentation" in text
    assert "Kürzen lernen" in text
    assert Veranstaltung.objects.get(title=TITLE).get_url() == ADDRESS
