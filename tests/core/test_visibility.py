"""The visibility service decides who sees what, for lists and for single pages."""

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page, PageViewRestriction

from core import stamps, visibility
from core.visibility import ANONYMOUS, Visitor, visible
from home.models import StandardSeite
from intern.models import InternSeite

pytestmark = pytest.mark.django_db
MEMBER = Visitor(frozenset({"public", "login"}))


@pytest.fixture
def start(sections) -> Page:
    return sections


@pytest.fixture
def section(start: Page) -> Page:
    return Page.objects.get(slug="intern")


def add(parent: Page, title: str, model: type = InternSeite) -> Page:
    slug = title.lower().replace(" ", "-")
    return Page.objects.get(pk=parent.pk).add_child(instance=model(title=title, slug=slug, locale=parent.locale))


def titles(visitor: Visitor = ANONYMOUS) -> set[str]:
    return set(visible(Page.objects.filter(depth__gt=1), visitor).values_list("title", flat=True))


def test_everything_below_a_restricted_root_is_hidden_from_lists(section):
    add(add(section, "Erste"), "Zweite")
    assert not {"Interner Bereich", "Erste", "Zweite"} & titles()
    assert {"Interner Bereich", "Erste", "Zweite"} <= titles(MEMBER)


def test_drafts_are_hidden_from_everybody(start):
    page = add(start, "Entwurf", StandardSeite)
    Page.objects.filter(pk=page.pk).update(live=False)
    assert "Entwurf" not in titles(Visitor(MEMBER.tokens, sees_all=True))


def test_a_group_section_opens_for_its_group_alone(section):
    group = Group.objects.create(name="Expertengruppe")
    page = add(section, "Nur Gruppe")
    PageViewRestriction.objects.create(page=page, restriction_type="groups").groups.add(group)
    assert "Nur Gruppe" not in titles(MEMBER)
    assert "Nur Gruppe" in titles(Visitor(frozenset({"public", "login", f"group:{group.pk}"})))


def test_a_restriction_reaches_the_translations_of_its_root(start, section):
    english = Locale.objects.get(language_code="en")
    for page in (start, section):
        page.specific.copy_for_translation(english).save_revision().publish()
    copy = Page.objects.get(locale=english, translation_key=section.translation_key)
    assert copy.pk in visibility.blocked_roots(ANONYMOUS)


def test_an_alias_of_a_private_page_in_the_public_tree_is_hidden(start, section):
    page = add(section, "Vertraulich")
    page.create_alias(parent=Page.objects.get(pk=start.pk), update_slug="alias")
    assert "Vertraulich" not in titles()


def test_moving_a_page_below_the_private_root_hides_it_at_once(start, section):
    page = add(add(section, "Vorher"), "Bewegt")
    assert "Bewegt" not in titles()
    page.move(Page.objects.get(slug="vorher").get_parent(), pos="last-child")
    assert "Bewegt" not in titles()


def test_reordering_siblings_does_not_open_a_private_section(start, section):
    other = add(start, "Nachbarin", StandardSeite)
    Page.objects.get(pk=other.pk).move(Page.objects.get(pk=section.pk), pos="left")
    assert "Interner Bereich" not in titles()
    assert "Nachbarin" in titles()


@pytest.mark.parametrize("number", [1, 30])
def test_three_queries_read_the_restrictions_however_many_there_are(section, number):
    for count in range(number):
        group = Group.objects.create(name=f"Gruppe {count}")
        page = add(section, f"Seite {count}")
        PageViewRestriction.objects.create(page=page, restriction_type="groups").groups.add(group)
    stamps.clear()
    with CaptureQueriesContext(connection) as captured:
        visibility.restrictions()
    reads = [query["sql"] for query in captured if "core_stamp" not in query["sql"]]
    assert len(reads) == 3


def test_a_removed_restriction_is_noticed_at_once(section, start):
    page = add(start, "Entwurf eines Berichts", StandardSeite)
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert page.title not in titles()
    PageViewRestriction.objects.filter(page=page).delete()
    assert page.title in titles()
