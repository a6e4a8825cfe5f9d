"""Sections of the site stay at their places: editors cannot move, rename or take them away by a slip."""

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from wagtail.models import GroupPagePermission, Page

from home.models import StandardSeite
from intern.models import InternSeite
from tests.core.admin_forms import PUBLISH, create, edit
from tests.core.factories import client_of, make_editors
from tests.core.trees import standard
from themen.models import ThemenIndex

pytestmark = pytest.mark.django_db
SAID = "ist ein Bereich der Website"


@pytest.fixture
def start(planted) -> Page:
    return planted


@pytest.fixture
def editor(start: Page) -> Client:
    """Somebody with every right to the pages, but no administrator."""
    group = make_editors()
    for right in ("add_page", "change_page", "publish_page", "bulk_delete_page"):
        GroupPagePermission.objects.create(
            group=group, page=Page.get_first_root_node(), permission=Permission.objects.get(codename=right)
        )
    return client_of(group)


@pytest.fixture
def section(start: Page) -> ThemenIndex:
    found = start.add_child(instance=ThemenIndex(title="Themen", slug="themen", locale=start.locale))
    found.save_revision().publish()
    return ThemenIndex.objects.get(pk=found.pk)


@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_a_section_is_not_taken_away(editor, section, action):
    answer = editor.post(f"/admin/pages/{section.pk}/{action}/", follow=True)
    assert SAID in answer.content.decode()
    assert ThemenIndex.objects.get(pk=section.pk).live


def with_others(editor: Client, action: str, page: Page, **values: int) -> str:
    """Return what the admin says to an action for many pages."""
    address = f"/admin/bulk/wagtailcore/page/{action}/?id={page.pk}&next=/admin/"
    return editor.post(address, {"include_descendants": "", **values}, follow=True).content.decode()


@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_nor_together_with_others(editor, section, action):
    assert SAID in with_others(editor, action, section)
    assert ThemenIndex.objects.get(pk=section.pk).live


def test_nor_moved_together_with_others(editor, start):
    intern, other = (
        start.add_child(instance=InternSeite(title=name, slug=name, locale=start.locale)) for name in ("intern", "a")
    )
    assert SAID in with_others(editor, "move", intern, chooser=other.pk)
    assert Page.objects.get(pk=intern.pk).url_path == intern.url_path


def test_a_section_is_not_moved(editor, start, section):
    page = standard(start, "Über uns")
    answer = editor.post(f"/admin/pages/{section.pk}/move/{page.pk}/confirm/", follow=True)
    assert SAID in answer.content.decode()
    assert ThemenIndex.objects.get(pk=section.pk).url_path == section.url_path


def test_a_section_keeps_its_address_while_its_words_are_edited(editor, section):
    edit(editor, section, title="Unsere Themen", slug="anderswo", **PUBLISH)
    kept = ThemenIndex.objects.get(pk=section.pk)
    assert (kept.title, kept.slug) == ("Unsere Themen", "themen")


def test_a_section_does_not_end_by_the_clock(editor, section):
    edit(editor, section, expire_at="01.01.2027 10:00", **PUBLISH)
    assert ThemenIndex.objects.get(pk=section.pk).expire_at is None


def test_administrators_may_change_it_and_editors_any_other_page(admin_client, editor, start, section):
    edit(admin_client, section, slug="unsere-themen", **PUBLISH)
    assert ThemenIndex.objects.get(pk=section.pk).slug == "unsere-themen"
    page = standard(start, "Über uns")
    page.save_revision().publish()
    edit(editor, page, slug="wir", **PUBLISH)
    assert StandardSeite.objects.get(pk=page.pk).slug == "wir"
    editor.post(f"/admin/pages/{page.pk}/unpublish/")
    assert not StandardSeite.objects.get(pk=page.pk).live


def test_an_empty_address_is_made_from_the_title(editor, start):
    standard(start, "Über uns", slug="ueber-uns-alle")
    for _ in range(2):
        assert create(editor, start, StandardSeite, title="Über uns alle", slug="").status_code == 302
    made = StandardSeite.objects.filter(title="Über uns alle").order_by("pk").values_list("slug", flat=True)
    assert list(made) == ["ueber-uns-alle-2", "ueber-uns-alle-3"]
