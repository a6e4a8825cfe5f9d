"""Addresses that mean something of their own: the members' area, and those the site itself answers instead of a page."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from django.conf import settings
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import LocalePrefixPattern
from django.utils.translation import gettext as _
from wagtail.models import Page

INTERN = "intern"
START_DEPTH = 2
FIRST_PART = re.compile(r"\^?(?:\(\?:(?P<several>[\w|-]+)\)|(?P<one>[\w.\\-]+))(?=[/$<(]|$)")


def reason_to_refuse(page: Page, slug: str, parent: Page | None) -> str:
    """Return why a page cannot stand at this address, as a sentence for editors; empty when it can."""
    if parent is None or parent.depth != START_DEPTH or slug not in reserved():
        return ""
    if slug == INTERN and getattr(page, "private_page_options", None):
        return ""
    return _(
        "The address “/%(slug)s/” belongs to the website itself, so nobody would reach this page there. "
        "Please choose another one. Example: “%(slug)s-thema”."
    ) % {"slug": slug}


def is_intern(path: str) -> bool:
    """Return whether an address, with or without a language in front, lies in the members' area."""
    parts = path.lstrip("/").split("/")
    languages = {code for code, _label in settings.LANGUAGES}
    return INTERN in parts[:1] or (parts[0] in languages and INTERN in parts[1:2])


@cache
def reserved() -> frozenset[str]:
    """Return the first parts of all addresses that lead elsewhere than to pages."""
    folders = (part for url in (settings.STATIC_URL, settings.MEDIA_URL) for part in url.split("/") if part)
    languages = (code for code, _label in settings.LANGUAGES)
    return frozenset({*_first_parts(get_resolver().url_patterns), *folders, *languages, "favicon.ico"})


def _first_parts(patterns: list[Any], *, shared: bool = False) -> Iterator[str]:
    """Yield the first part of every pattern; below a page's own address, as at `kontakt/`, only what is no longer than it."""
    for each in patterns:
        text = "" if isinstance(each.pattern, LocalePrefixPattern) else str(each.pattern)
        below = shared or isinstance(each.pattern, LocalePrefixPattern)
        if isinstance(each, URLResolver) and not text:
            yield from _first_parts(each.url_patterns, shared=below)
        elif (found := FIRST_PART.match(text)) and not (shared and _is_longer(each, text, found.end())):
            yield from (found["several"] or found["one"].replace("\\", "")).split("|")


def _is_longer(pattern: URLPattern | URLResolver, text: str, end: int) -> bool:
    return isinstance(pattern, URLPattern) and bool(text[end:].strip("/$"))
