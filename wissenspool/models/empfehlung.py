"""Publications that editors recommend beside another one (P-11)."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel
from wagtail.models import Orderable


class Empfehlung(Orderable):
    """A publication chosen by hand; it stands before those that are found."""

    publikation = ParentalKey("wissenspool.Publikation", on_delete=models.CASCADE, related_name="empfehlungen")
    target = models.ForeignKey(
        "wissenspool.Publikation",
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name=_("publication"),
        help_text=_("Shown first among the similar ones. Example: “Ganztag gemeinsam planen”."),
    )
    reason = models.CharField(
        _("why it fits"),
        max_length=120,
        blank=True,
        help_text=_(
            "Stands on the card; without it there is “Recommended by the editors”. Example: “Die Vorlagen zu diesem Leitfaden”."
        ),
    )
    reason_en = models.CharField(
        _("why it fits, in English"),
        max_length=120,
        blank=True,
        help_text=_("Stands on English pages. Example: “Templates for this guide”."),
    )

    panels = [
        PageChooserPanel("target", "wissenspool.Publikation"),
        FieldRowPanel([FieldPanel("reason"), FieldPanel("reason_en")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("recommendation")
        verbose_name_plural = _("recommendations")

    def __str__(self) -> str:
        return self.target.title if self.target_id else f"#{self.pk}"
