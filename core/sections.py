"""The sections of the site: pages whose addresses and places others rely on, so that only administrators touch them."""

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.utils.translation import gettext as _
from wagtail.models import Page

from core.addresses import START_DEPTH


def is_section(page: Page) -> bool:
    """Return whether a page is the start page or the top of a section, in any language."""
    model = page.specific_class
    return page.pk is not None and page.depth <= START_DEPTH + 1 and bool(getattr(model, "is_section", False))


def reason_not_to_touch(page: Page, user: AbstractBaseUser | AnonymousUser) -> str:
    """Return why somebody must not move, take away or delete a page or change its address; empty when they may."""
    if getattr(user, "is_superuser", False) or not is_section(page):
        return ""
    return _(
        "“%(title)s” is a section of the website: menus and links rely on its place and its address. "
        "Please ask the administration if it has to change."
    ) % {"title": page.title}
