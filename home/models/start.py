"""The start page."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from core.models import BasePage, words


class StartSeite(BasePage):
    """The start page: hero, next events, newest publications, topics, news."""

    max_count_per_parent = 1
    parent_page_types = ["wagtailcore.Page"]

    hero_title = models.CharField(_("sentence of the hero"), max_length=160, blank=True)
    hero_text = models.TextField(_("text of the hero"), max_length=400, blank=True)
    search_examples = models.CharField(_("examples for the search"), max_length=200, blank=True)
    quote = models.TextField(_("quote"), blank=True)
    quote_source = models.CharField(_("source of the quote"), max_length=200, blank=True)

    facts = (*BasePage.facts, "figures")
    translatable_fields = words("hero_title", "hero_text", "search_examples", "quote", "quote_source")

    class Meta:
        verbose_name = _("start page")
        verbose_name_plural = _("start pages")


class StartFigure(Orderable):
    """A figure of the agency on the start page."""

    start = ParentalKey(StartSeite, on_delete=models.CASCADE, related_name="figures")
    value = models.PositiveIntegerField(_("value"))
    label = models.CharField(_("label"), max_length=80)
    label_en = models.CharField(_("label in English"), max_length=80, blank=True)

    panels = ["value", "label", "label_en"]
