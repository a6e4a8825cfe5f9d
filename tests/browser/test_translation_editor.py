"""The script and the style of the editor of translations: German words, and no files for translators' programs."""

from playwright.sync_api import Page, expect
from wagtail.models import Page as SitePage

from tests.browser.editor import Editor
from themen.models import ThemaSeite


def test_the_editor_of_translations_is_german_and_offers_no_files(live_site: str, page: Page) -> None:
    english = SitePage.objects.filter(locale__language_code="en").values("translation_key")
    topics = ThemaSeite.objects.filter(locale__language_code="de", live=True).exclude(translation_key__in=english)
    source = topics.order_by("depth", "path").first()
    Editor(page).log_in()
    page.goto(f"/admin/localize/submit/page/{source.pk}/")
    page.get_by_label("Englisch").check()
    page.get_by_role("button", name="Übersetzung beginnen").click()
    editor = page.locator(".js-translation-editor")
    expect(editor.get_by_role("heading", name="Übersetzung: Deutsch → Englisch")).to_be_visible()
    expect(editor.get_by_role("button", name="Weitere Aktionen").first).to_be_visible()
    expect(editor.get_by_text("to Englisch translation")).to_have_count(0)
    for link in editor.get_by_text("PO Datei").all():
        expect(link).to_be_hidden()


def test_signs_of_a_german_text_are_shown_as_signs(live_site: str, page: Page) -> None:
    english = SitePage.objects.filter(locale__language_code="en").values("translation_key")
    topics = ThemaSeite.objects.filter(locale__language_code="de", live=True).exclude(translation_key__in=english)
    source = topics.order_by("depth", "path")[1]
    source.teaser = "Rat < Tat, Kita & „Schule“ 'heute' &amp;"
    source.save_revision().publish()
    Editor(page).log_in()
    page.goto(f"/admin/localize/submit/page/{source.pk}/")
    page.get_by_label("Englisch").check()
    page.get_by_role("button", name="Übersetzung beginnen").click()
    editor = page.locator(".js-translation-editor")
    expect(editor.get_by_text("Rat < Tat, Kita & „Schule“ 'heute' &amp;", exact=True)).to_be_visible()
