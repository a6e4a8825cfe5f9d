"""Topics, phases and target groups as records; topic pages."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.models import Orderable, Page
from wagtail.search import index

from core.models import BasePage, LabelledRecord, words
from kontakte.models import KontaktkartenMixin


class Thema(index.Indexed, LabelledRecord):
    """A topic of the vocabulary; content can have several (T-01)."""

    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="children",
        verbose_name=_("broader topic"),
    )
    hue = models.PositiveSmallIntegerField(_("hue"), default=195, validators=[MaxValueValidator(345)])
    short_form = models.CharField(_("short form"), max_length=20, blank=True)
    synonyms = models.TextField(_("synonyms"), blank=True)
    contact = models.ForeignKey(
        "kontakte.Kontakt",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="themen",
        verbose_name=_("contact"),
    )

    search_fields = [index.SearchField("label_de"), index.AutocompleteField("label_de")]

    class Meta(LabelledRecord.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")


class Phase(LabelledRecord):
    """A phase of education."""

    class Meta(LabelledRecord.Meta):
        verbose_name = _("phase of education")
        verbose_name_plural = _("phases of education")


class Zielgruppe(LabelledRecord):
    """A target group."""

    class Meta(LabelledRecord.Meta):
        verbose_name = _("target group")
        verbose_name_plural = _("target groups")


class ThemenMixin(models.Model):
    """Topics of a page."""

    themen = ParentalManyToManyField(Thema, blank=True, related_name="+", verbose_name=_("topics"))

    class Meta:
        abstract = True


class ThemenIndex(BasePage):
    """All topics, at /themen/."""

    max_count_per_parent = 1
    parent_page_types = ["home.StartSeite"]
    subpage_types = ["themen.ThemaSeite"]


class ThemaSeite(KontaktkartenMixin, BasePage):
    """The page of one topic, two levels deep (T-01, T-02)."""

    parent_page_types = ["themen.ThemenIndex", "themen.ThemaSeite"]
    subpage_types = ["themen.ThemaSeite"]

    thema = models.ForeignKey(
        Thema, null=True, blank=True, on_delete=models.PROTECT, related_name="seiten", verbose_name=_("topic")
    )

    facts = (*BasePage.facts, "thema", "kontaktkarten", "materialien", "contact_heading", "pins")
    listed_facts = (*BasePage.listed_facts, "thema")
    translatable_fields = words()


class ThemaPin(Orderable):
    """A page that an editor puts on top of one of the topic page's lists; up to three each."""

    thema_seite = ParentalKey(ThemaSeite, on_delete=models.CASCADE, related_name="pins")
    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+", verbose_name=_("page"))

    panels = ["page"]
