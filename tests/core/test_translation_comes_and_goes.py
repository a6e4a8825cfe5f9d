"""What happens to translations when the German page goes offline, is deleted or comes back: it is said, and led to."""

import re

import pytest
from wagtail.models import Page

from home.models import StandardSeite
from tests.core.admin_forms import PUBLISH, edit
from tests.core.trees import standard, translate

pytestmark = pytest.mark.django_db
OFFLINE = "Auch die Übersetzungen gehen offline: Englisch, Leichte Sprache."
DELETED = "Auch die Übersetzungen werden gelöscht: Englisch, Leichte Sprache."


@pytest.fixture
def page(planted) -> StandardSeite:
    """A page in three languages."""
    page = standard(planted, "Über uns", slug="ueber-uns")
    page.save_revision().publish()
    translate(page, "en", title="About us", slug="about-us")
    translate(page, "de-x-leicht", title="Wir", slug="wir")
    return page


def shown(answer) -> str:
    return re.sub(r"\s+", " ", answer.content.decode())


def family(page: Page):
    return Page.objects.filter(translation_key=page.translation_key)


def bulk(page: Page, action: str) -> str:
    return f"/admin/bulk/wagtailcore/page/{action}/?id={page.pk}&next=/admin/"


def test_the_question_and_the_answer_name_the_languages_that_go_offline(page, admin_client):
    address = f"/admin/pages/{page.pk}/unpublish/"
    assert OFFLINE in shown(admin_client.get(address))
    assert OFFLINE in shown(admin_client.post(address, follow=True))
    assert not family(page).filter(live=True).exists()


def test_so_it_is_for_many_pages(page, admin_client):
    assert OFFLINE in shown(admin_client.get(bulk(page, "unpublish")))
    assert OFFLINE in shown(admin_client.post(bulk(page, "unpublish"), {"include_descendants": ""}, follow=True))
    assert not family(page).filter(live=True).exists()


def test_a_page_without_translations_goes_without_a_word_about_them(page, admin_client):
    alone = standard(page, "Team")
    alone.save_revision().publish()
    html = shown(admin_client.get(f"/admin/pages/{alone.pk}/unpublish/")) + shown(
        admin_client.post(f"/admin/pages/{alone.pk}/delete/", follow=True)
    )
    assert "Auch die Übersetzungen" not in html


def test_a_page_that_comes_back_leads_to_its_translations(page, admin_client):
    admin_client.post(f"/admin/pages/{page.pk}/unpublish/")
    edit(admin_client, page, **PUBLISH)
    html = shown(admin_client.get("/admin/"))
    assert "2 Übersetzungen sind noch offline" in html
    for translated in family(page).exclude(pk=page.pk):
        assert f'href="/admin/pages/{translated.pk}/edit/"' in html
    edit(admin_client, page, **PUBLISH)
    assert "noch offline" not in shown(admin_client.get("/admin/"))


def test_so_it_is_when_many_pages_come_back(page, admin_client):
    admin_client.post(f"/admin/pages/{page.pk}/unpublish/")
    html = shown(admin_client.post(bulk(page, "publish"), {"include_descendants": ""}, follow=True))
    assert "2 Übersetzungen sind noch offline" in html


@pytest.mark.parametrize("many", [False, True])
def test_translations_are_deleted_with_the_german_page_and_the_question_says_so(page, admin_client, many):
    address = bulk(page, "delete") if many else f"/admin/pages/{page.pk}/delete/"
    assert DELETED in shown(admin_client.get(address))
    assert DELETED in shown(admin_client.post(address, follow=True))
    assert not family(page).exists()
    assert Page.find_problems() == ([], [], [], [], [])


def test_so_are_those_of_the_pages_below(page, admin_client):
    below = standard(page, "Team", slug="team")
    below.save_revision().publish()
    translate(below, "en", title="Team", slug="team")
    admin_client.post(f"/admin/pages/{page.pk}/delete/")
    assert not family(page).exists()
    assert not family(below).exists()
    assert Page.find_problems() == ([], [], [], [], [])


def test_a_translation_can_be_deleted_alone_and_both_at_once(page, admin_client):
    english = family(page).get(locale__language_code="en")
    admin_client.post(f"/admin/pages/{english.pk}/delete/")
    assert family(page).count() == 2
    other = family(page).get(locale__language_code="de-x-leicht")
    answer = admin_client.post(f"{bulk(page, 'delete')}&id={other.pk}", follow=True)
    assert "1 Seite wurde gelöscht" in shown(answer)
    assert not family(page).exists()


def test_a_refused_translation_keeps_what_was_typed(page, admin_client):
    admin_client.post(f"/admin/pages/{page.pk}/unpublish/")
    english = family(page).get(locale__language_code="en").specific
    answer = edit(admin_client, english, title="All about us", **PUBLISH)
    assert "deutsche Seite ist nicht veröffentlicht" in shown(answer)
    assert 'value="All about us"' in shown(answer)
    assert Page.objects.get(pk=english.pk).live is False


def test_taking_offline_what_is_offline_already_says_so(page, admin_client):
    for _ in range(2):
        html = shown(admin_client.post(f"/admin/pages/{page.pk}/unpublish/", follow=True))
    assert "„Über uns“ ist schon offline." in html
    assert "keinen Zugang" not in html
