"""Events as a feed: what was announced last comes first. Calendars have addresses of their own, see `veranstaltungen.kalender`."""

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from core.feeds import Feed, register_feed
from core.listings import Criteria
from core.visibility import ANONYMOUS
from veranstaltungen.listings import matching


def announced(criteria: Criteria) -> QuerySet:
    """Return the public events that meet the criteria."""
    return matching(criteria, ANONYMOUS)


register_feed(Feed("veranstaltungen", _("Events"), announced))
