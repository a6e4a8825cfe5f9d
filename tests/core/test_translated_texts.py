"""What counts as a translated text: nothing of the German one is lost in silence, and what was typed is kept."""

from urllib.parse import urlencode

import pytest
from django.test import Client
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from core.translation import untranslated_texts
from home.models import StandardSeite
from tests.core.trees import standard

pytestmark = pytest.mark.django_db
FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def translation(planted, admin_client) -> Translation:
    """The begun translation of a page whose teaser is one text and whose body has a link."""
    link = '<p>Ein <span lang="en">Barcamp</span> in <a href="https://example.org/">unserem Bericht</a>.</p>'
    page = standard(planted, "Über uns", slug="ueber-uns", teaser="Ein Satz.", body=[("text", link)])
    page.save_revision().publish()
    english = Locale.objects.get(language_code="en")
    admin_client.post(f"/admin/localize/submit/page/{page.pk}/", {"locales": [english.pk]})
    return Translation.objects.get(source__object_id=page.translation_key)


def put(client: Client, translation: Translation, field: str, **sent: str):
    segment = StringSegment.objects.filter(source=translation.source, context__path__startswith=field).last()
    address = f"/admin/localize/translate/{translation.pk}/strings/{segment.pk}/edit/"
    return client.put(address, urlencode(sent), content_type=FORM)


def waiting(translation: Translation) -> int:
    return len(untranslated_texts(Page.objects.get(pk=translation.get_target_instance().pk)))


@pytest.mark.parametrize("blank", ["", " ", "\n\t", "\0"])
def test_blanks_are_said_to_be_no_translation_at_once(translation, admin_client, blank):
    before = waiting(translation)
    answer = put(admin_client, translation, "teaser", value=blank)
    assert "Die Übersetzung ist leer" in answer.json()["error"]
    assert waiting(translation) == before


def test_a_lost_link_is_named_and_the_text_kept(translation, admin_client):
    before = waiting(translation)
    answer = put(admin_client, translation, "body", value="Read our report.").json()
    assert answer["error"].endswith('Wörter: <a id="a2"> … </a>')
    assert (answer["data"], waiting(translation)) == ("Read our report.", before)


def test_a_text_with_its_links_is_translated_also_without_marks_of_foreign_words(translation, admin_client):
    before = waiting(translation)
    answer = put(admin_client, translation, "body", value='A barcamp in <a id="a2">our report</a>.').json()
    assert (answer["error"], waiting(translation)) == (None, before - 1)


def test_a_corrected_text_loses_its_error(translation, admin_client):
    put(admin_client, translation, "teaser", value=" ")
    assert put(admin_client, translation, "teaser", value="A sentence.").json()["error"] is None


def test_characters_that_nobody_sees_are_not_kept(translation, admin_client):
    put(admin_client, translation, "teaser", value="A\0 sen\x08tence.\x7f")
    assert StringTranslation.objects.get().data == "A sentence."


@pytest.mark.parametrize("kind", ["strings", "overrides"])
def test_a_request_without_a_value_is_refused_with_a_sentence(translation, admin_client, kind):
    segments = {"strings": translation.source.stringsegment_set, "overrides": translation.source.overridablesegment_set}
    address = f"/admin/localize/translate/{translation.pk}/{kind}/{segments[kind].first().pk}/edit/"
    answer = admin_client.put(address, "", content_type=FORM)
    assert answer.status_code == 400
    assert "nichts geändert" in answer.content.decode()


def test_a_translation_cannot_become_a_copy_of_the_german_page(translation, admin_client):
    page = StandardSeite.objects.get(pk=translation.get_target_instance().pk)
    for address in (
        f"/admin/localize/page/{page.pk}/convert_to_alias/",
        f"/admin/localize/translate/{translation.pk}/disable/",
    ):
        assert admin_client.post(address).status_code == 404
    Translation.objects.update(enabled=False)
    assert "localize-convert-to-alias" not in admin_client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    page.refresh_from_db()
    assert page.alias_of_id is None
