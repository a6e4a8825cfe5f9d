"""The members' area is private from birth and stays so, whoever makes, moves, copies or opens one of its pages."""

import pytest
from django.contrib.auth.models import Group
from wagtail.models import Locale, Page, PageViewRestriction

from core import visibility
from intern.models import InternSeite
from tests.core.trees import standard, translate

pytestmark = pytest.mark.django_db
LOGIN = (302, "/konto/login/")


@pytest.fixture
def start(planted) -> Page:
    return planted


@pytest.fixture
def intern(start: Page) -> InternSeite:
    return add(start, "intern")


def add(parent: Page, slug: str) -> InternSeite:
    page = Page.objects.get(pk=parent.pk).add_child(instance=InternSeite(title=slug.title(), slug=slug, live=True))
    page.save_revision().publish()
    return page


def answer(visitor, address: str) -> tuple[int, str]:
    response = visitor.get(address)
    return response.status_code, response.headers.get("Location", "").partition("?")[0]


def test_a_page_made_without_the_admin_is_closed(intern, visitor):
    assert answer(visitor, "/intern/") == LOGIN


def test_a_page_below_needs_no_restriction_of_its_own(intern, visitor):
    add(intern, "gruppe")
    assert answer(visitor, "/intern/gruppe/") == LOGIN
    assert PageViewRestriction.objects.count() == 1


def test_choosing_public_in_the_admin_does_not_open_it(intern, visitor, admin_client):
    said = admin_client.post(f"/admin/pages/{intern.pk}/privacy/", {"restriction_type": "none"}).json()
    assert "nie öffentlich" in said["html"]
    assert answer(visitor, "/intern/") == LOGIN
    assert PageViewRestriction.objects.count() == 1


def test_below_a_closed_page_the_choice_goes_back_to_what_is_above(intern, admin_client):
    below = add(intern, "gruppe")
    row = PageViewRestriction.objects.create(page=below, restriction_type=PageViewRestriction.LOGIN)
    admin_client.post(f"/admin/pages/{below.pk}/privacy/", {"restriction_type": "none"})
    assert not PageViewRestriction.objects.filter(pk=row.pk).exists()


def test_deleting_the_restriction_does_not_open_it(intern, visitor):
    PageViewRestriction.objects.all().delete()
    assert answer(visitor, "/intern/") == LOGIN


def test_a_page_that_leaves_its_section_is_closed_at_its_new_place(start, intern, visitor):
    below = add(intern, "gruppe")
    below.move(Page.objects.get(pk=start.pk), pos="last-child")
    assert answer(visitor, "/gruppe/") == LOGIN


def test_a_copy_is_closed(start, intern, visitor):
    below = add(intern, "gruppe")
    below.copy(to=Page.objects.get(pk=start.pk), update_attrs={"slug": "kopie"})
    assert answer(visitor, "/kopie/") == LOGIN


def test_a_translation_is_closed(intern, visitor):
    translate(intern, "en", title="Members")
    assert answer(visitor, "/en/intern/") == LOGIN


def test_a_closed_page_can_be_deleted(intern):
    Page.objects.get(pk=intern.pk).delete()
    assert not PageViewRestriction.objects.exists()


def test_other_pages_stay_open(start, visitor):
    standard(start, "Offen")
    assert answer(visitor, "/offen/") == (200, "")


@pytest.fixture
def english(intern) -> Page:
    return translate(intern, "en", title="Members")


def bearers() -> list[int]:
    return list(PageViewRestriction.objects.values_list("page", flat=True))


def test_one_restriction_holds_for_all_languages(intern, english):
    assert bearers() == [intern.pk]


def test_who_may_see_a_translation_is_set_at_the_german_page(intern, english, admin_client, visitor):
    group = Group.objects.create(name="Expertengruppe")
    sent = {"restriction_type": "groups", "groups": [group.pk]}
    admin_client.post(f"/admin/pages/{english.pk}/privacy/", sent)
    assert bearers() == [intern.pk]
    assert visibility.tokens_of_page(english) == visibility.tokens_of_page(intern) == [{f"group:{group.pk}"}]


def test_the_translation_of_a_restricted_page_is_as_closed_at_once(start, visitor):
    page = start
    for name in ("a", "b", "c"):
        page = standard(page, name.upper(), slug=name)
        copy = page.copy_for_translation(Locale.objects.get(language_code="en"))
        copy.save_revision().publish()
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    copy.delete()
    assert answer(visitor, "/a/b/c/") == LOGIN
    page.copy_for_translation(Locale.objects.get(language_code="en")).save_revision().publish()
    assert bearers() == [page.pk]
    assert answer(visitor, "/en/a/b/c/") == LOGIN


@pytest.mark.parametrize("way", ["page", "row"])
def test_deleting_a_translation_or_its_row_leaves_the_section_closed(intern, english, visitor, way):
    PageViewRestriction.objects.create(page=english, restriction_type=PageViewRestriction.LOGIN)
    PageViewRestriction.objects.filter(page=intern).delete()
    if way == "page":
        Page.objects.get(pk=english.pk).delete()
    else:
        PageViewRestriction.objects.filter(page=english).delete()
    assert answer(visitor, "/intern/") == LOGIN
    assert bearers() == [intern.pk]


def test_public_is_no_choice_although_a_translation_is_restricted(intern, english, admin_client):
    PageViewRestriction.objects.create(page=english, restriction_type=PageViewRestriction.LOGIN)
    said = admin_client.post(f"/admin/pages/{intern.pk}/privacy/", {"restriction_type": "none"}).json()
    assert "nie öffentlich" in said["html"]
