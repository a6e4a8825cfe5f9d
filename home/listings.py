"""The list of news for topic pages and the start page."""

from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from core import images
from core.listings import Card, Criteria, Listing, pinned_first, register_listing
from core.visibility import Visitor
from home.models import Meldung

TEMPLATE = "components/teaser_card.html"


def teaser(report: Meldung) -> dict[str, Any]:
    """Return the parameters of `components/teaser_card.html` for a report; listed facts are on the row itself."""
    params: dict[str, Any] = {
        "title": report.title,
        "url": report.get_url(),
        "text": report.teaser,
        "date": date_format(report.published_on, "d.m.Y") if report.published_on else "",
    }
    found = images.picture(report.image, "card")
    if report.image and found:
        alt = "" if report.image_decorative else report.image_alt or report.image.default_alt_text
        size = {"src": found.src, "srcset": found.srcset, "width": found.width, "height": found.height}
        params |= {**size, "alt": alt, "credit": found.credit}
    return params


def build(criteria: Criteria, visitor: Visitor) -> list[Card]:
    """Return the newest reports that meet the criteria."""
    reports = Meldung.objects.in_language(criteria.language).visible_to(visitor).newest_first()
    if criteria.kommune_id:
        return []
    if criteria.reihe_id:
        reports = reports.filter(reihe_id=criteria.reihe_id)
    if criteria.thema_id:
        reports = reports.for_topic(criteria.thema_id)
    found = reports.exclude(pk__in=criteria.exclude).for_cards()[: criteria.limit + len(criteria.pinned)]
    return pinned_first({page.pk: Card(TEMPLATE, teaser(page)) for page in found}, criteria.pinned, criteria.limit)


register_listing(Listing("meldungen", _("News"), build))
