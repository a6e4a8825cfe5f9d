"""Publications as cards."""

from collections.abc import Iterable
from typing import Any

from django.db.models import OuterRef, Subquery
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page

from core.listings import Card
from core.wording import joined
from themen.models import Thema
from wissenspool import titelblatt, vocabularies
from wissenspool.enums import Sprache
from wissenspool.models import Publikation
from wissenspool.querysets import PublikationQuerySet

TEMPLATE = "components/publication_card.html"


def kicker(page: Publikation) -> str:
    """Return the line above the title: “Handreichung · 2026”. Works on translations, too."""
    art = vocabularies.records("art").get(page.art_id or 0)
    return joined(" · ", (art.label if art else "", str(page.year or "")))


def pages_text(count: int | None) -> str:
    """Return “64 Seiten”; empty when it is not known."""
    return ngettext("%(count)s page", "%(count)s pages", count) % {"count": count} if count else ""


def language_text(code: str, language: str) -> str:
    """Return the language of a publication when it is another one than that of the page."""
    return str(Sprache(code).label) if code in Sprache.values and code != language else ""


def params(page: Publikation, topics: list[Thema], hue: int, language: str, level: int) -> dict[str, Any]:
    """Return the parameters of `components/publication_card.html`."""
    cover = titelblatt.shown(page)
    facts = [pages_text(page.extent), language_text(page.language, language)]
    return {
        "title": page.title,
        "url": page.get_url() or "",
        "kicker": kicker(page),
        "hue": hue,
        "text": page.subtitle or page.teaser,
        "facts": [fact for fact in facts if fact],
        "topics": [{"label": topic.label, "url": "", "hue": topic.hue} for topic in topics[:3]],
        "level": level,
        # Decision 0017: a withdrawn publication is found and says so, so that nobody looks for it in vain.
        "status": _("withdrawn") if page.withdrawn_on else "",
        "status_kind": "cancelled",
        "cover_src": cover.src if cover else "",
        "cover_width": cover.width if cover else None,
        "cover_height": cover.height if cover else None,
    }


def cards(pages: Iterable[Publikation], language: str, level: int = 3) -> dict[int, Card]:
    """Return the cards by id of the page.

    Pages that bring `first_topic` cost no further query and show no topics; for others one query fetches all topics.
    """
    rows = list(pages)
    families = [page.translation_key for page in rows if not hasattr(page, "first_topic")]
    topics = vocabularies.topics_by_family(families)
    found: dict[int, Card] = {}
    for page in rows:
        own = topics.get(page.translation_key, [])
        hue = vocabularies.hue_of(own or vocabularies.topic(getattr(page, "first_topic", None)))
        found[page.pk] = Card(TEMPLATE, params(page, own, hue, language, level))
    return found


def with_first_topic(pages: PublikationQuerySet) -> PublikationQuerySet:
    """Return the publications with the id of their first topic, which gives a card its hue."""
    rows = Publikation.themen.through.objects.filter(publikation__translation_key=OuterRef("translation_key"))
    first = rows.order_by("thema__sort_order", "thema__label_de").values("thema_id")[:1]
    return pages.annotate(first_topic=Subquery(first))


def index_url(page: Page) -> str:
    """Return the address of the list a publication stands in."""
    chain = getattr(page, "chain", None)
    parent = chain[-1] if chain else page.get_parent()
    return (parent.get_url() or "") if parent else ""
