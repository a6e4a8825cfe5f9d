"""Topics with the addresses of their pages, cached per process under the stamp of the vocabularies."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from core import sites, stamps
from core.models import localized
from core.subscriptions import CALENDAR, alternate, calendar_links, calendar_url, feed_link, topic_feed_url
from core.visibility import ANONYMOUS
from themen.models import Thema, ThemaSeite

KINDS = (stamps.VOCABULARY, stamps.SITE, stamps.RESTRICTION)


def topic_addresses(language: str) -> dict[int, str]:
    """Return the address of the topic page per topic, for public pages of this language."""
    return stamps.cached(f"themen.addresses.{language}", KINDS, lambda: _addresses(language))


def _addresses(language: str) -> dict[int, str]:
    pages = ThemaSeite.objects.in_language(language).visible_to(ANONYMOUS).filter(thema__isnull=False).order_by("path")
    return {page.thema_id: page.get_url() or "" for page in pages}


def topic_pills(topics: Iterable[Thema], language: str) -> list[dict[str, Any]]:
    """Return topics as `components/topic_pills.html` reads them; without an address where no page exists."""
    addresses = topic_addresses(language)
    return [{"label": localized(t, "label", language), "url": addresses.get(t.pk, ""), "hue": t.hue} for t in topics]


def topic_doors(language: str, limit: int | None = None) -> list[dict[str, Any]]:
    """Return the topic pages of the first level as `components/topic_door.html` reads them, with their narrower topics."""
    doors = stamps.cached(f"themen.doors.{language}", KINDS, lambda: _doors(language))
    return doors[:limit]


def _doors(language: str) -> list[dict[str, Any]]:
    pages = ThemaSeite.objects.in_language(language).visible_to(ANONYMOUS).select_related("thema").order_by("path")
    doors: list[dict[str, Any]] = []
    tops: dict[str, dict[str, Any]] = {}
    for page in pages:
        hue = page.thema.hue if page.thema else 195
        door = {"title": page.title, "url": page.get_url() or "", "text": page.teaser, "hue": hue, "narrower": []}
        parent = tops.get(page.path[: -page.steplen])
        if parent is None:
            tops[page.path] = door
            doors.append(door)
        else:
            parent["narrower"].append(door)
    return doors


def narrower_topics(topic: Thema | None, language: str) -> list[dict[str, Any]]:
    """Return the narrower topics that have a page, as pills."""
    if topic is None:
        return []
    return [pill for pill in topic_pills(_children(topic.pk), language) if pill["url"]]


def _children(pk: int) -> list[Thema]:
    children = stamps.cached("themen.children", (stamps.VOCABULARY,), _build_children)
    return children.get(pk, [])


def _build_children() -> dict[int, list[Thema]]:
    found: dict[int, list[Thema]] = {}
    for topic in Thema.objects.filter(parent__isnull=False):
        found.setdefault(topic.parent_id, []).append(topic)  # type: ignore[arg-type]
    return found


def topic_choices(language: str = "") -> list[tuple[str, str]]:
    """Return key and name of every topic, for filters."""
    code = language or sites.source_locale().language_code
    return [(topic.key, localized(topic, "label", code)) for topic in _all_topics()]


def topic_by_key(key: str) -> Thema | None:
    """Return the topic with this key."""
    return next((topic for topic in _all_topics() if topic.key == key), None)


def _all_topics() -> list[Thema]:
    return stamps.cached("themen.all", (stamps.VOCABULARY,), lambda: list(Thema.objects.all()))


def topic_alternates(topic: Thema | None, language: str) -> list[dict[str, str]]:
    """Return the links in the head of a topic page: its feed and its calendar."""
    if topic is None:
        return []
    name = localized(topic, "label", language)
    return [
        alternate(topic_feed_url(topic.key), _("What is new on “%s”") % name),
        alternate(calendar_url({"thema": topic.key}), _("Calendar of events on “%s”") % name, CALENDAR),
    ]


def topic_subscriptions(topic: Thema | None, request: HttpRequest) -> list[dict[str, str]]:
    """Return how to subscribe to a topic, as `components/subscribe.html` reads it."""
    if topic is None:
        return []
    return [
        *calendar_links(request, calendar_url({"thema": topic.key}), _("Subscribe to the calendar of this topic")),
        feed_link(topic_feed_url(topic.key), _("What is new on this topic as a feed")),
    ]
