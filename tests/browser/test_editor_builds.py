"""An editor builds the five source pages with the forms of the admin, without HTML, and gets what the demo shows."""

from typing import Any

import pytest
from django.core.cache import caches
from django.core.management import call_command
from django.test import Client
from playwright.sync_api import Page
from wagtail.models import Page as SitePage

from core import stamps
from home.management.commands.info import source_pages
from tests.browser.editor import Editor
from tests.browser.editor_pages import build
from tests.browser.likeness import differences
from tests.home.source_elements import TABLES
from tests.home.test_source_pages import as_one_line, missing


def served(path: str) -> str:
    """Return a page as somebody gets it who is not logged in."""
    response = Client().get(path)
    assert response.status_code == 200
    return response.content.decode()


def step_aside(page: Any) -> None:
    """Take a page off the site and free its address, so that another one can stand in its very place."""
    page.unpublish()
    SitePage.objects.filter(pk=page.pk).update(slug=f"{page.slug}-beiseite")
    stamps.clear()
    for cache in caches.all():
        cache.clear()


@pytest.mark.parametrize("name", TABLES)
def test_an_editor_builds_the_page_and_it_equals_that_of_the_demo(live_site: str, page: Page, name: str) -> None:
    # What the worker does soon after `make demo`: without an index no window of the admin finds anything.
    call_command("update_index", verbosity=0)
    path = source_pages()[name]
    demo = served(path)
    model = SitePage.objects.get(slug=path.strip("/").rpartition("/")[2], locale__language_code="de").specific
    step_aside(model)

    editor = Editor(page)
    editor.log_in()
    build(editor, model)

    built = served(path)
    assert missing(as_one_line(built), TABLES[name]) == []
    unlike = differences(demo, built)
    assert not unlike, "\n".join(unlike)
