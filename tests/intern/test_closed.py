"""The members' area is private from birth and stays so, whoever makes, moves, copies or opens one of its pages."""

import pytest
from wagtail.models import Page, PageViewRestriction

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


def test_deleting_a_translation_leaves_the_section_closed_after_every_try_to_open_it(intern, visitor, admin_client):
    english = translate(intern, "en", title="Members")
    assert PageViewRestriction.objects.filter(page=english).exists()
    admin_client.post(f"/admin/pages/{intern.pk}/privacy/", {"restriction_type": "none"})
    PageViewRestriction.objects.filter(page=intern).delete()
    Page.objects.get(pk=english.pk).delete()
    assert answer(visitor, "/intern/") == LOGIN
    assert list(PageViewRestriction.objects.values_list("page", flat=True)) == [intern.pk]


def test_public_is_no_choice_although_a_translation_is_restricted(intern, admin_client):
    english = translate(intern, "en", title="Members")
    assert PageViewRestriction.objects.filter(page=english).exists()
    said = admin_client.post(f"/admin/pages/{intern.pk}/privacy/", {"restriction_type": "none"}).json()
    assert "nie öffentlich" in said["html"]
