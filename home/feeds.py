"""News as a feed."""

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from core.feeds import Feed, register_feed
from core.listings import Criteria
from core.visibility import ANONYMOUS
from home.models import Meldung


def news(criteria: Criteria) -> QuerySet:
    """Return the public news that meet the criteria."""
    found = Meldung.objects.in_language(criteria.language).visible_to(ANONYMOUS)
    return found.for_topic(criteria.thema_id) if criteria.thema_id else found


register_feed(Feed("aktuelles", _("News"), news, published="published_on"))
