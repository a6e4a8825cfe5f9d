"""What an editor writes in the admin comes out as written: words that stand out, links, lists, and an address in plain letters."""

from django.test import Client
from playwright.sync_api import Page
from wagtail.rich_text import RichText

from core.blocks.base import markup
from home.models import Meldung, MeldungsIndex
from tests.browser.editor import Editor
from tests.browser.editor_blocks import put_together

TEXT = (
    '<p>Ein <b>Barcamp</b> in <i>Auenbrück</i> mit <a href="https://www.example.org/">Programm</a> im Netz.</p>'
    "<ul><li>eins</li><li>zwei <b>fett</b></li></ul><p>Ende</p>"
)


def test_running_text_comes_out_as_it_was_written(live_site: str, page: Page) -> None:
    editor = Editor(page)
    editor.log_in()
    form = editor.new_page(MeldungsIndex.objects.get(locale__language_code="de"), "Meldung")
    form.type("Titel", "Grüße aus Straßburg – Ärger mit Öl?!")
    put_together(form, "Inhalt", Meldung(body=[("text", RichText(TEXT))]).body)
    editor.publish()
    served = Client().get("/aktuelles/gruesse-aus-strassburg-aerger-mit-oel/").content.decode()
    assert served.partition('<div class="prose">')[2].partition("</div>")[0] == markup(TEXT)
