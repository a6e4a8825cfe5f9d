"""A small site in all languages, for tests that need pages and not the demo content."""

from typing import Any

from wagtail.models import Locale, Page, Site
from wagtail.search import index

from core import stamps
from home.models import StandardSeite, StartSeite


def plant() -> StartSeite:
    """Make the start page of the default site in German, English and easy language, and return the German one."""
    for code in ("de", "en", "de-x-leicht"):
        Locale.objects.get_or_create(language_code=code)
    home = StartSeite(title="Transferagentur Musterland", slug="start", live=True)
    Page.get_first_root_node().add_child(instance=home)
    Site.objects.update(root_page=home)
    stamps.clear()
    for code in ("en", "de-x-leicht"):
        translate(home, code)
    return home


def translate(page: Page, code: str, **words: Any) -> Page:
    """Return the published translation of a page."""
    copy = page.copy_for_translation(Locale.objects.get(language_code=code))
    for name, value in words.items():
        setattr(copy, name, value)
    copy.save_revision().publish()
    stamps.clear()
    return copy


def standard(parent: Page, title: str, **values: Any) -> StandardSeite:
    """Make a public standard page."""
    page = StandardSeite(title=title, **{"live": True, **values})
    parent.add_child(instance=page)
    return page


def index_all() -> None:
    """Put all pages into the index, as the worker does."""
    for page in Page.objects.all():
        index.insert_or_update_object(page.specific)
