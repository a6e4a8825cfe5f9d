"""Restrictions that translations got as copies, before one row held for a section in all languages."""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from wagtail.models import Page, PageViewRestriction

from core import stamps, visibility
from tests.core.trees import standard, translate

pytestmark = pytest.mark.django_db
MIGRATION = import_module("intern.migrations.0002_one_restriction_per_section")
NAMES = ("A", "B")


@pytest.fixture
def german(planted) -> Page:
    return standard(planted, "Abschnitt", slug="abschnitt")


@pytest.fixture
def english(german) -> Page:
    return translate(german, "en", title="Section", slug="section")


def restrict(page: Page, groups: str | None) -> None:
    """Restrict a page to groups named by letters, to those who are logged in when the text is empty."""
    if groups is None:
        return
    row = PageViewRestriction.objects.create(page=page, restriction_type="groups" if groups else "login")
    row.groups.set([Group.objects.get_or_create(name=name)[0] for name in groups])


def rows() -> list[tuple[int, str]]:
    """Return each row as its page and the letters of its groups."""
    found = PageViewRestriction.objects.order_by("page")
    return [(row.page_id, "".join(sorted(row.groups.values_list("name", flat=True)))) for row in found]


def migrate() -> None:
    MIGRATION.leave_access_to_german_pages(apps, None)
    stamps.clear()


def passing(page: Page) -> list[str]:
    """Return who may see a page: nobody in particular, somebody logged in, members of each set of groups."""
    number = {group.name: group.pk for group in Group.objects.filter(name__in=NAMES)}
    visitors = {"": visibility.ANONYMOUS}
    for letters in ("-", "A", "B", "AB"):
        groups = {f"group:{number[name]}" for name in letters if name in number}
        visitors[letters] = visibility.Visitor(frozenset({"public", "login", *groups}))
    return [name for name, visitor in visitors.items() if visibility.may_see_page(visitor, page)]


@pytest.mark.parametrize(
    ("at_german", "at_english", "left"),
    [("", "", ""), ("A", "A", "A"), ("A", "", "A"), ("", "A", "A"), ("AB", "A", "A"), ("A", "AB", "A"), (None, "", "")],
)
def test_the_german_page_bears_the_one_row_that_holds(german, english, at_german, at_english, left):
    restrict(german, at_german)
    restrict(english, at_english)
    before = [passing(page) for page in (german, english)]
    migrate()
    assert rows() == [(german.pk, left)]
    assert [passing(page) for page in (german, english)] == before


def test_rows_of_which_neither_is_stricter_stay_so_that_nothing_opens(german, english):
    restrict(german, "A")
    restrict(english, "B")
    migrate()
    assert rows() == [(german.pk, "A"), (english.pk, "B")]


def test_rows_of_german_pages_and_of_pages_without_a_german_one_stay(german, english):
    below = standard(german, "Unten", slug="unten")
    restrict(below, "A")
    alone = standard(english, "Alone", slug="alone")
    restrict(alone, "B")
    migrate()
    assert rows() == [(below.pk, "A"), (alone.pk, "B")]
