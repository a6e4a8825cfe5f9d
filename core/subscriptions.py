"""What people can subscribe to: addresses of calendars and feeds, for the head of a page and as links on it.

Calendars are sent by `veranstaltungen`, feeds by `home`; both are known here by the names of their addresses.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

ATOM, CALENDAR = "application/atom+xml", "text/calendar"


def calendar_url(params: Mapping[str, Any] | None = None) -> str:
    """Return the address of the calendar of these filters, of all events without any."""
    return reverse("kalender") + (f"?{urlencode(params)}" if params else "")


def feed_url(key: str, kind: str = "atom") -> str:
    """Return the address of a feed."""
    return reverse("feed", args=[key, kind])


def topic_feed_url(key: str, kind: str = "atom") -> str:
    """Return the address of the feed on a topic."""
    return reverse("themenfeed", args=[key, kind])


def alternate(url: str, title: str, kind: str = ATOM) -> dict[str, str]:
    """Return a link for the head of a page, by which programs find a feed."""
    return {"type": kind, "title": title, "url": url}


def webcal(request: HttpRequest, url: str) -> str:
    """Return the address that makes the program of a visitor subscribe to a calendar."""
    return f"webcal://{request.get_host()}{url}"


def calendar_links(request: HttpRequest, url: str, title: str) -> list[dict[str, str]]:
    """Return the links to a calendar as `components/subscribe.html` reads them: for the program of the visitor, and to copy."""
    return [
        {
            "title": title,
            "url": webcal(request, url),
            "icon": "calendar",
            "note": _("opens your calendar"),
        },
        {"title": _("Address of this calendar"), "url": url, "icon": "link", "note": _("ICS, for all other calendars")},
    ]


def feed_link(url: str, title: str) -> dict[str, str]:
    """Return the link to a feed as `components/subscribe.html` reads it."""
    return {"title": title, "url": url, "icon": "feed", "note": _("Atom, for feed readers")}
