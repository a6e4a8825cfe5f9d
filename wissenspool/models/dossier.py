"""A dossier: publications chosen and put in order by somebody who knows the field (P-09)."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel
from wagtail.models import Orderable

from core.models import BasePage, words
from core.panels import FactsInlinePanel
from kontakte.models import KontaktkartenMixin
from themen.models import ThemenMixin
from wissenspool.forms import EMPTY, DossierForm


class DossierEintrag(Orderable):
    """A publication in its place in a dossier, with a word on why it stands there."""

    dossier = ParentalKey("wissenspool.Dossier", on_delete=models.CASCADE, related_name="eintraege")
    publikation = models.ForeignKey(
        "wissenspool.Publikation",
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name=_("publication"),
        help_text=_("Example: “Ganztag gemeinsam planen”."),
    )
    comment = models.CharField(
        _("why it stands here"),
        max_length=300,
        blank=True,
        help_text=_("One sentence. Example: “Der Einstieg für alle, die neu beginnen.”"),
    )
    comment_en = models.CharField(
        _("why it stands here, in English"),
        max_length=300,
        blank=True,
        help_text=_("Example: “Where to begin.”"),
    )

    panels = [
        PageChooserPanel("publikation", "wissenspool.Publikation"),
        FieldRowPanel([FieldPanel("comment"), FieldPanel("comment_en")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("entry of a dossier")
        verbose_name_plural = _("entries of a dossier")

    def __str__(self) -> str:
        return self.publikation.title if self.publikation_id else f"#{self.pk}"


class Dossier(ThemenMixin, KontaktkartenMixin, BasePage):
    """A curated set of publications in an order that means something."""

    template = "wissenspool/dossier.html"
    page_description = _(
        "Publications on one question, chosen and in order. Example: “Ganztag: zehn Texte für den Anfang”."
    )
    parent_page_types = ["wissenspool.PublikationsIndex"]
    subpage_types: list[str] = []
    page_relations = ("image",)
    og_type = "article"
    list_stamp = "dossiers"
    base_form_class = DossierForm

    facts_panels = [
        FactsInlinePanel("eintraege", heading=_("Publications in their order"), label=_("Publication")),
        FieldPanel("themen"),
        *getattr(KontaktkartenMixin, "contact_panels", []),
    ]
    facts = (*BasePage.facts, "eintraege", "themen", "kontaktkarten", "contact_heading")
    translatable_fields = words()

    class Meta:
        verbose_name = _("dossier")
        verbose_name_plural = _("dossiers")

    def sentences_of_what_is_missing(self) -> list[str]:
        """What every page needs, and a publication."""
        missing = super().sentences_of_what_is_missing()
        return missing if self.is_translation or self.eintraege.all() else [*missing, str(EMPTY)]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from wissenspool.dossiers import record, shelf

        context = super().get_context(request, *args, **kwargs)
        context["shelf"] = shelf(self)
        context["record"] = record(self, request) if context["shelf"] else {}
        return context
