"""What the lists of news can do."""

from typing import Self

from wagtail.models import PageManager

from core.querysets import BasePageQuerySet


class DatedQuerySet(BasePageQuerySet):
    """Pages that bear a date."""

    def newest_first(self) -> Self:
        """The newest first; the order stays when two bear the same date."""
        return self.order_by("-published_on", "-pk")


class MeldungQuerySet(DatedQuerySet):
    """News reports."""

    def for_topic(self, thema_id: int) -> Self:
        """Only reports on a topic; a translation has the topics of its German page."""
        found = self.model._default_manager.filter(themen=thema_id).values("translation_key")
        return self.filter(translation_key__in=found)


MeldungManager = PageManager.from_queryset(MeldungQuerySet)
NewsletterManager = PageManager.from_queryset(DatedQuerySet)
