"""Pages of municipalities."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from core import materials
from core.models import BasePage, words
from core.panels import FactsInlinePanel
from core.wording import foreign
from kommunen.models.kommune import Kommune
from kommunen.models.programme import Programm
from kontakte.models import KontaktkartenMixin


class KommunenIndex(BasePage):
    """All partner municipalities, at /kommunen/."""

    template = "kommunen/kommunen_index.html"
    page_description = _("Lists all partner municipalities by Land, with a filter.")

    is_section = True
    shows_stand = False
    max_count_per_parent = 1
    parent_page_types = ["home.StartSeite"]
    subpage_types = ["kommunen.KommuneSeite"]

    translatable_fields = words()

    class Meta:
        verbose_name = _("index of municipalities")
        verbose_name_plural = _("indexes of municipalities")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from kommunen.services import partner_list

        context = super().get_context(request, *args, **kwargs)
        context["listing"] = partner_list(self, request.GET, context["visitor"])
        return context


class KommuneSeite(KontaktkartenMixin, BasePage):
    """The page of a partner municipality or of one of its projects."""

    template = "kommunen/kommune_seite.html"
    page_description = _("Presents a partner municipality or one of its projects, with its publications.")

    parent_page_types = ["kommunen.KommunenIndex"]
    subpage_types: list[str] = []

    kommune = models.ForeignKey(
        Kommune,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="seiten",
        verbose_name=_("municipality"),
        help_text=_("Its facts and publications then appear by themselves. Example: “Landkreis Musterland”."),
    )
    programmes = ParentalManyToManyField(
        Programm,
        blank=True,
        related_name="+",
        verbose_name=_("programmes"),
        help_text=_("Added to those of the municipality. Example: “Bildungskommunen”."),
    )

    facts_panels = [
        MultiFieldPanel([FieldPanel("kommune"), FieldPanel("programmes")], heading=_("Municipality")),
        FactsInlinePanel("materialien", heading=_("Downloads and links"), label=_("Download or link")),
        *KontaktkartenMixin.contact_panels,
    ]

    facts = (*BasePage.facts, "kommune", "programmes", "kontaktkarten", "materialien", "contact_heading")
    listed_facts = (*BasePage.listed_facts, "kommune")
    page_relations = ("image", "kommune")
    needed_to_publish = {
        "kommune": _("Please choose the municipality this page is about, for a project the one that carries it."),
    }
    translatable_fields = words()

    class Meta:
        verbose_name = _("page of a municipality")
        verbose_name_plural = _("pages of municipalities")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from kommunen.services import facts_of, other_pages_of, publications_of

        context = super().get_context(request, *args, **kwargs)
        kommune = self.source.kommune
        context["kicker"] = foreign(str(kommune.get_kind_display())) if kommune else ""
        context["facts"] = facts_of(self)
        context["materials"] = materials.of_page(self, request)
        context["publications"] = publications_of(self, context["visitor"])
        context["other_pages"] = other_pages_of(self, context["visitor"])
        return context
