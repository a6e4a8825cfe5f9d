"""The editor of translations: its words, and what it does not offer."""

import pytest
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from home.models import StandardSeite
from tests.core.trees import standard


def begin(client, page: Page, code: str = "en") -> Translation:
    """Start a translation as an editor does."""
    locale = Locale.objects.get(language_code=code)
    client.post(f"/admin/localize/submit/page/{page.pk}/", {"locales": [locale.pk]})
    return Translation.objects.get(source__object_id=page.translation_key, target_locale=locale)


@pytest.fixture
def page(planted) -> StandardSeite:
    page = standard(planted, "Über uns", slug="ueber-uns")
    page.save_revision().publish()
    return page


def test_the_form_that_begins_a_translation_is_german(page, admin_client):
    html = admin_client.get(f"/admin/localize/submit/page/{page.pk}/").content.decode()
    for word in ("Sprachen", "Englisch", "Leichte Sprache", "Übersetzung beginnen", "Zurück"):
        assert word in html
    for word in ("Locale<", "English", "Zurückgehen"):
        assert word not in html


def test_a_begun_translation_is_announced_in_german(page, admin_client):
    locale = Locale.objects.get(language_code="en")
    address = f"/admin/localize/submit/page/{page.pk}/"
    html = admin_client.post(address, {"locales": [locale.pk]}, follow=True).content.decode()
    assert "lässt sich jetzt übersetzen. Sprache: Englisch." in html


def test_the_editor_gets_german_words_for_what_the_package_writes_in_english(page, admin_client):
    target = begin(admin_client, page).get_target_instance()
    html = admin_client.get(f"/admin/pages/{target.pk}/edit/").content.decode()
    assert 'data-heading="Übersetzung: Deutsch → Englisch"' in html
    assert 'data-actions="Weitere Aktionen"' in html
    assert "js/translation" in html
    assert "admin/translation" in html


def test_the_scripts_of_the_editor_get_our_words(admin_client):
    words = admin_client.get("/admin/localize/jsi18n/").content.decode()
    assert '"Publish in ": "Ver\\u00f6ffentlichen: "' in words


def test_the_report_of_translations_names_its_filters_in_german(page, admin_client):
    begin(admin_client, page)
    for address in ("/admin/localize/reports/translations/", "/admin/localize/reports/translations/results/"):
        html = admin_client.get(address).content.decode()
        assert "ource locale" not in html
        assert "arget locale" not in html
    html = admin_client.get("/admin/localize/reports/translations/").content.decode()
    assert "Sprache des Originals" in html
    assert "Sprache der Übersetzung" in html
    assert "Englisch" in html


@pytest.mark.parametrize("way", ["download", "upload"])
def test_files_for_the_programs_of_translators_are_there_for_nobody(page, admin_client, client, way):
    address = f"/admin/localize/translate/{begin(admin_client, page).pk}/pofile/{way}/"
    assert admin_client.get(address).status_code == 404
    assert admin_client.post(address).status_code == 404
    client.logout()
    assert client.get(address).status_code == 404
