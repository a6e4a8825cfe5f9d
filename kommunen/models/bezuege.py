"""Municipalities on pages of other apps."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable, Page

from core.models import localized
from core.panels import FactsInlinePanel
from kommunen.enums import BezugRolle
from kommunen.models.kommune import Kommune


class KommuneBezug(Orderable):
    """A municipality on a page, with its part in it and the topic it brought."""

    page = ParentalKey(Page, on_delete=models.CASCADE, related_name="kommunenbezuege")
    kommune = models.ForeignKey(
        Kommune,
        on_delete=models.CASCADE,
        related_name="bezuege",
        verbose_name=_("municipality"),
        help_text=_("Example: “Landkreis Musterland”."),
    )
    role = models.CharField(
        _("part"),
        max_length=20,
        choices=BezugRolle.choices,
        default=BezugRolle.BETEILIGT,
        help_text=_("Practical examples stand under a heading of their own. Example: “Praxisbeispiel”."),
    )
    topic = models.CharField(
        _("topic"), max_length=200, blank=True, help_text=_("Stands in brackets behind the name. Example: “Ganztag”.")
    )
    topic_en = models.CharField(
        _("topic in English"), max_length=200, blank=True, help_text=_("Example: “all-day schools”.")
    )

    panels = [
        FieldRowPanel([FieldPanel("kommune"), FieldPanel("role")]),
        FieldRowPanel([FieldPanel("topic"), FieldPanel("topic_en")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("municipality on a page")
        verbose_name_plural = _("municipalities on a page")

    def __str__(self) -> str:
        return self.kommune.name if self.kommune_id else f"#{self.pk}"

    @property
    def label(self) -> str:
        """The topic in the language of the page."""
        return localized(self, "topic")


class KommunenMixin(models.Model):
    """Municipalities of a page; name `kommunenbezuege` among the facts of the page type."""

    municipality_panels = [
        FactsInlinePanel("kommunenbezuege", heading=_("Municipalities"), label=_("Municipality")),
    ]

    class Meta:
        abstract = True
