"""Pages that the whole site relies on, so that only administrators take them away: its sections and its legal pages."""

import uuid

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.utils.translation import gettext as _
from wagtail.models import Page

from core import stamps
from core.addresses import START_DEPTH

# What the settings of a site name for the footer of every page, and what the law asks for (D-03).
LEGAL = ("imprint", "privacy", "accessibility")


def is_section(page: Page, parent: Page | None = None) -> bool:
    """Return whether a page is the start page or the top of a section, in any language.

    A page that is not written yet has no depth; then the parent says where it is going to stand.
    """
    depth = page.depth or (parent.depth + 1 if parent else START_DEPTH + 2)
    return depth <= START_DEPTH + 1 and bool(getattr(page.specific_class or type(page), "is_section", False))


def is_legal(page: Page) -> bool:
    """Return whether a site names the page, in any language, as one of its legal pages."""
    return page.translation_key in _legal_families()


def is_permanent(page: Page, parent: Page | None = None) -> bool:
    """Return whether a page never ends by the clock, whoever set it: the site would be without it until somebody notices."""
    return is_section(page, parent) or is_legal(page)


def _legal_families() -> frozenset[uuid.UUID]:
    return stamps.cached("sections.legal", (stamps.SETTINGS,), _read_legal_families)


def _read_legal_families() -> frozenset[uuid.UUID]:
    from core.models import SiteSettings

    rows = SiteSettings.objects.values_list(*(f"{name}__translation_key" for name in LEGAL))
    return frozenset(key for row in rows for key in row if key)


def reason_not_to_touch(page: Page, user: AbstractBaseUser | AnonymousUser) -> str:
    """Return why somebody must not move, take away or delete a page or change its address; empty when they may."""
    if getattr(user, "is_superuser", False):
        return ""
    if is_section(page):
        return _(
            "“%(title)s” is a section of the website: menus and links rely on its place and its address. "
            "Please ask the administration if it has to change."
        ) % {"title": page.title}
    if is_legal(page):
        return _(
            "“%(title)s” is a legal page of the website: the footer of every page leads there, and it must not be missing. "
            "You can change its text. Please ask the administration if it has to go or to move."
        ) % {"title": page.title}
    return ""


def reason_not_to_touch_branch(page: Page, user: AbstractBaseUser | AnonymousUser) -> str:
    """Return why somebody must not do so to a page together with all pages below it; empty when they may."""
    below = Page.objects.descendant_of(page).filter(translation_key__in=_legal_families())
    reasons = (reason_not_to_touch(each, user) for each in (page, *below))
    return next((reason for reason in reasons if reason), "")
