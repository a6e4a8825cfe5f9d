"""Feeds of news, as Atom and RSS. They are the same for everybody and name public pages only."""

import re
from collections.abc import Sequence
from datetime import datetime
from hashlib import blake2b

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import translation
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed
from django.utils.html import escape
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from core import feeds, sites
from core.feeds import Feed, Item
from core.inputs import without_controls
from core.listings import Criteria
from core.models import localized
from core.site_frame import site_frame
from core.sitemap import Home, homes_of
from core.views.revalidation import revalidated
from themen.services import topic_addresses, topic_by_key

# What XML knows no sign for.
NO_SIGNS = re.compile("[\ufffe\uffff]")
BRACKETS = str.maketrans("<>", "‹›")


class Atom(Atom1Feed):
    """An empty feed has not changed just now, but never."""

    def latest_post_date(self) -> datetime:
        return super().latest_post_date() if self.items else feeds.UNKNOWN


class Rss(Rss201rev2Feed):
    """As above."""

    def latest_post_date(self) -> datetime:
        return super().latest_post_date() if self.items else feeds.UNKNOWN


KINDS: dict[str, type[Atom] | type[Rss]] = {"atom": Atom, "rss": Rss}


@require_safe
def feed(request: HttpRequest, key: str, kind: str) -> HttpResponseBase:
    """Send what is new of one kind: events, publications, news."""
    found = feeds.feed_of(key)
    if found is None or kind not in KINDS:
        raise Http404
    return _answer(request, [found], Criteria(language=translation.get_language() or ""), (str(found.label), ""), kind)


@require_safe
def topic_feed(request: HttpRequest, key: str, kind: str) -> HttpResponseBase:
    """Send everything that is new on a topic."""
    topic = topic_by_key(key)
    if topic is None or kind not in KINDS:
        raise Http404
    language = translation.get_language() or ""
    title = _("What is new on “%s”") % localized(topic, "label", language)
    page = topic_addresses(language).get(topic.pk, "")
    return _answer(request, feeds.feeds(), Criteria(language=language, thema_id=topic.pk), (title, page), kind)


def _answer(
    request: HttpRequest, chosen: Sequence[Feed], criteria: Criteria, what: tuple[str, str], kind: str
) -> HttpResponseBase:
    """Return the feed. `what` is its title and the address of the page it belongs to, empty for the home page."""
    site = sites.site_of(request)
    locale = sites.locale_of(criteria.language)
    home = homes_of(site).get(locale.pk) if locale else None
    if home is None:
        raise Http404
    base = f"{request.scheme}://{request.get_host()}"
    agency = site_frame(site, criteria.language).settings.agency_name
    title, page = what
    made = KINDS[kind](
        title=_plain(f"{agency}: {title}" if agency else title),
        link=base + (page or home.url),
        description=_plain(title),
        language=criteria.language,
        feed_url=base + request.path,
        feed_guid=base + request.path,
        author_name=_plain(agency),
    )
    labels = {each.key: str(each.label) for each in chosen}
    for item in feeds.items(chosen, criteria):
        _add(made, item, home, base, labels)
    content = made.writeString("utf-8").encode()
    response = HttpResponse(content, content_type=made.content_type)
    return revalidated(request, response, blake2b(content, digest_size=16).hexdigest())


def _add(made: SyndicationFeed, item: Item, home: Home, base: str, labels: dict[str, str]) -> None:
    title = _plain(item.title)
    made.add_item(
        # Readers of RSS take titles for markup: what would be a tag is shown between other brackets.
        title=title.translate(BRACKETS) if isinstance(made, Rss) else title,
        link=home.address(base, item.url_path),
        # Readers take it for markup.
        description=escape(_plain(item.summary)),
        unique_id=item.identifier(home.code),
        unique_id_is_permalink=False,
        pubdate=item.published,
        updateddate=max(item.updated, item.published),
        categories=[labels[item.feed]],
    )


def _plain(text: str) -> str:
    return NO_SIGNS.sub("", without_controls(text))
