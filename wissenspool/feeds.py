"""Publications as a feed."""

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from core.feeds import Feed, register_feed
from core.listings import Criteria
from core.visibility import ANONYMOUS
from wissenspool.models import Publikation


def publications(criteria: Criteria) -> QuerySet:
    """Return the public publications that meet the criteria."""
    pages = Publikation.objects.in_language(criteria.language).visible_to(ANONYMOUS).not_withdrawn()
    return pages.about(thema_id=criteria.thema_id)


register_feed(Feed("publikationen", _("Publications"), publications))
