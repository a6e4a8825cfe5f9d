"""What of the Wissenspool the sitemap leaves out: a withdrawn publication says `noindex`, so no search engine is sent there (P-10)."""

from django.db.models import QuerySet

from core.sitemap import leave_out
from wissenspool.models import Publikation


def withdrawn() -> QuerySet:
    """Return the ids of withdrawn publications; the day stands on translations, too."""
    return Publikation.objects.exclude(withdrawn_on=None).order_by().values("pk")


leave_out(withdrawn)
