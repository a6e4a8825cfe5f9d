"""Translations: how they begin, when they may go live, what they follow (decisions 1 to 3)."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.test import TestCase
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from home.models import StandardSeite
from intern.models import InternSeite
from tests.core.trees import standard, translate

pytestmark = pytest.mark.django_db
GERMAN = "Nur auf Deutsch geschrieben"


@pytest.fixture
def start(planted) -> Page:
    return planted


@pytest.fixture
def page(start: Page) -> StandardSeite:
    page = standard(start, "Über uns", slug="ueber-uns", teaser=GERMAN)
    page.save_revision().publish()
    return page


def english() -> Locale:
    return Locale.objects.get(language_code="en")


def submit(client, page: Page, *codes: str):
    ids = [Locale.objects.get(language_code=code).pk for code in codes]
    return client.post(f"/admin/localize/submit/page/{page.pk}/", {"locales": ids}, follow=True)


def translation_of(page: Page) -> Page | None:
    return Page.objects.filter(translation_key=page.translation_key, locale=english()).first()


def fill_in(page: Page) -> None:
    """Translate every text of a page, as an editor does in the translation view."""
    translation = Translation.objects.get(source__object_id=page.translation_key, target_locale=english())
    for segment in translation.source.stringsegment_set.all():
        StringTranslation.objects.create(
            translation_of=segment.string, locale=english(), context=segment.context, data=f"en-{segment.order}"
        )
    translation.save_target(publish=False)


def publish_in_admin(client, page: Page):
    """Press „Veröffentlichen“ in the translation view, which publishes after its transaction."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        return client.post(f"/admin/pages/{page.pk}/edit/", {"action": "publish"}, follow=True)


def test_a_translation_begins_as_a_draft_that_nobody_sees(page, admin_client, visitor):
    submit(admin_client, page, "en")
    assert translation_of(page).live is False
    answer = visitor.get("/en/ueber-uns/")
    assert answer.status_code == 404
    assert GERMAN not in answer.content.decode()


def test_below_a_page_without_translation_none_can_begin(page, admin_client):
    below = standard(page, "Team")
    answer = submit(admin_client, below, "en")
    assert "„Über uns“" in answer.content.decode()
    assert translation_of(below) is None
    assert translation_of(page) is None


def test_an_incomplete_translation_cannot_be_published(page, admin_client):
    submit(admin_client, page, "en")
    answer = publish_in_admin(admin_client, translation_of(page))
    waiting = re.search(r"(\d Texte) sind noch nicht übersetzt \((.*?)\)", answer.content.decode())
    assert waiting.groups() == ("3 Texte", "Titel, Adresse der Seite, Teaser")
    assert translation_of(page).live is False
    with pytest.raises(ValidationError):
        translation_of(page).specific.save_revision().publish()


def test_a_complete_translation_can_be_published(page, admin_client, visitor):
    submit(admin_client, page, "en")
    fill_in(page)
    publish_in_admin(admin_client, translation_of(page))
    assert translation_of(page).live
    answer = visitor.get(translation_of(page).get_url()).content.decode()
    assert 'lang="en"' in answer
    assert GERMAN not in answer


def test_a_translation_of_a_draft_cannot_be_published(start, admin_client):
    draft = standard(start, "Entwurf", live=False)
    draft.save_revision()
    submit(admin_client, draft, "en")
    fill_in(draft)
    answer = publish_in_admin(admin_client, translation_of(draft))
    assert "deutsche Seite ist nicht veröffentlicht" in answer.content.decode()
    assert translation_of(draft).live is False


def test_new_german_texts_never_reach_the_live_translation_untranslated(page, admin_client, visitor):
    submit(admin_client, page, "en")
    fill_in(page)
    publish_in_admin(admin_client, translation_of(page))
    page.refresh_from_db()
    page.teaser = "Neuer deutscher Satz"
    page.save_revision().publish()
    source = TranslationSource.objects.get(object_id=page.translation_key)
    admin_client.post(f"/admin/localize/update/{source.pk}/", {"publish_translations": "on"})
    answer = visitor.get(translation_of(page).get_url()).content.decode()
    assert "Neuer deutscher Satz" not in answer
    assert GERMAN not in answer


def test_publishing_many_at_once_follows_the_same_rules(page, admin_client):
    submit(admin_client, page, "en")
    copy = translation_of(page)
    answer = admin_client.post(
        f"/admin/bulk/wagtailcore/page/publish/?id={copy.pk}&next=/admin/", {"id": copy.pk}, follow=True
    )
    assert "noch nicht übersetzt" in answer.content.decode()
    assert translation_of(page).live is False


def test_taking_the_german_page_away_takes_its_translations_along(page):
    copy = translate(page, "en", title="About us", slug="about-us")
    page.refresh_from_db()
    page.unpublish()
    copy.refresh_from_db()
    assert copy.live is False


def test_a_translation_can_be_taken_away_alone(page):
    copy = translate(page, "en", title="About us", slug="about-us")
    copy.unpublish()
    page.refresh_from_db()
    assert page.live


def test_translations_follow_a_move(start, page, admin_client, visitor):
    goal = standard(start, "Die Agentur", slug="die-agentur")
    translate(goal, "en", title="The agency", slug="the-agency")
    translate(page, "en", title="About us", slug="about-us")
    admin_client.post(f"/admin/pages/{page.pk}/move/{goal.pk}/confirm/", follow=True)
    assert visitor.get("/die-agentur/ueber-uns/").status_code == 200
    assert visitor.get("/en/the-agency/about-us/").status_code == 200


def test_a_move_to_where_the_translations_cannot_follow_is_refused(start, page, admin_client, visitor):
    goal = standard(start, "Die Agentur", slug="die-agentur")
    translate(page, "en", title="About us", slug="about-us")
    answer = admin_client.post(f"/admin/pages/{page.pk}/move/{goal.pk}/confirm/", follow=True)
    assert "Die Agentur" in answer.content.decode()
    assert visitor.get("/ueber-uns/").status_code == 200


def test_a_translation_holds_no_facts_of_its_own(page):
    copy = translate(page, "en", title="About us", slug="about-us").specific
    assert copy.source.pk == page.pk
    assert all(not getattr(copy, name).exists() for name in ("kontaktkarten", "materialien"))


def test_an_ordinary_copy_in_german_keeps_the_facts(page):
    page.review_on = "2027-01-01"
    page.save_revision().publish()
    copy = page.copy(update_attrs={"slug": "kopie", "title": "Kopie"})
    assert str(copy.specific.review_on) == "2027-01-01"


def test_pages_are_written_in_german_first(start):
    home = start.get_translations().get(locale=english())
    assert not StandardSeite.can_create_at(home)
    assert StandardSeite.can_create_at(start)


def test_a_translation_of_a_members_page_is_as_closed_as_its_original(start, visitor):
    intern = InternSeite(title="Interner Bereich", slug="intern", live=True)
    start.add_child(instance=intern)
    intern.save_revision().publish()
    translate(intern, "en", title="Members", slug="members")
    answer = visitor.get("/en/members/")
    assert answer.status_code == 302
    assert "/konto/login/" in answer.url


def test_the_language_switch_leads_to_the_same_page_or_names_the_german_one(start, page, visitor):
    """No German text below `/en/`: without a translation the switch of the page does not offer that language's address."""
    address = "http://testserver/en/ueber-uns/"
    assert address.removeprefix("http://testserver") not in visitor.get("/ueber-uns/").content.decode()
    translate(page, "en", title="About us")
    german, translated = (visitor.get(path).content.decode() for path in ("/ueber-uns/", "/en/ueber-uns/"))
    for html in (german, translated):
        assert re.search(rf'<link rel="alternate" hreflang="en" href="{address}">', html)
        assert re.search(r'<link rel="alternate" hreflang="de" href="http://testserver/ueber-uns/">', html)
    assert re.search(r'href="/en/ueber-uns/"[^>]* hreflang="en"|hreflang="en"[^>]* href="/en/ueber-uns/"', german)


@pytest.mark.parametrize("blank", ["", " ", "\n\t"])
def test_a_text_of_blanks_is_no_translation(page, admin_client, blank):
    submit(admin_client, page, "en")
    fill_in(page)
    StringTranslation.objects.filter(translation_of__data=GERMAN).update(data=blank)
    publish_in_admin(admin_client, translation_of(page))
    assert translation_of(page).live is False
