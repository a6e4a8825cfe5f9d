"""Publications."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.models import Orderable

from core.models import BasePage, LabelledRecord, words
from kontakte.models import KontaktkartenMixin
from themen.models import Phase, ThemenMixin, Zielgruppe


class Publikationsart(LabelledRecord):
    """A kind of publication."""

    class Meta(LabelledRecord.Meta):
        verbose_name = _("kind of publication")
        verbose_name_plural = _("kinds of publication")


class PublikationsIndex(BasePage):
    """All publications, at /wissenspool/."""

    max_count_per_parent = 1
    parent_page_types = ["home.StartSeite"]
    subpage_types = ["wissenspool.Publikation"]


class Publikation(KontaktkartenMixin, ThemenMixin, BasePage):
    """A publication: one record with its files (P-01, P-03)."""

    parent_page_types = ["wissenspool.PublikationsIndex"]
    subpage_types: list[str] = []

    subtitle = models.CharField(_("additional title"), max_length=300, blank=True)
    key_messages = models.TextField(_("key messages"), blank=True, help_text=_("One message a line."))
    keywords = models.CharField(_("keywords"), max_length=300, blank=True)

    art = models.ForeignKey(
        Publikationsart,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="publikationen",
        verbose_name=_("kind"),
    )
    year = models.PositiveSmallIntegerField(
        _("year"), null=True, blank=True, db_index=True, validators=[MinValueValidator(1900), MaxValueValidator(2100)]
    )
    month = models.PositiveSmallIntegerField(
        _("month"), null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(12)]
    )
    place = models.CharField(_("place of publication"), max_length=120, blank=True)
    edition = models.CharField(_("edition"), max_length=60, blank=True)
    series_title = models.CharField(_("series"), max_length=160, blank=True)
    series_number = models.CharField(_("number"), max_length=40, blank=True)
    extent = models.PositiveIntegerField(_("pages"), null=True, blank=True)
    language = models.CharField(_("language"), max_length=12, default="de", blank=True)
    isbn = models.CharField("ISBN", max_length=20, blank=True)
    doi = models.CharField("DOI", max_length=120, blank=True)
    licence = models.CharField(_("licence"), max_length=60, blank=True)
    cover = models.ForeignKey(
        "core.Bild", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("title page")
    )
    kommune = models.ForeignKey(
        "kommunen.Kommune",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="publikationen",
        verbose_name=_("municipality"),
    )
    programmes = ParentalManyToManyField(
        "kommunen.Programm", blank=True, related_name="+", verbose_name=_("programmes")
    )
    phasen = ParentalManyToManyField(Phase, blank=True, related_name="+", verbose_name=_("phases of education"))
    zielgruppen = ParentalManyToManyField(Zielgruppe, blank=True, related_name="+", verbose_name=_("target groups"))

    facts = (
        *BasePage.facts,
        "art",
        "year",
        "month",
        "place",
        "edition",
        "series_title",
        "series_number",
        "extent",
        "language",
        "isbn",
        "doi",
        "licence",
        "cover",
        "kommune",
        "programmes",
        "phasen",
        "zielgruppen",
        "themen",
        "mitwirkungen",
        "kontaktkarten",
        "materialien",
        "contact_heading",
    )
    listed_facts = (*BasePage.listed_facts, "art", "year", "month", "extent", "cover", "kommune")
    translatable_fields = words("subtitle", "key_messages", "keywords")

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")


class Mitwirkung(Orderable):
    """A person or body in a role; the name as printed stays when the record changes."""

    publikation = ParentalKey(Publikation, on_delete=models.CASCADE, related_name="mitwirkungen")
    role = models.CharField(
        _("role"),
        max_length=12,
        default="autor",
        choices=[("autor", _("author")), ("herausgeber", _("publisher")), ("redaktion", _("editor"))],
    )
    person = models.ForeignKey(
        "kontakte.Person",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="mitwirkungen",
        verbose_name=_("person"),
    )
    organisation = models.ForeignKey(
        "kontakte.Organisation",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="mitwirkungen",
        verbose_name=_("organisation"),
    )
    name_as_printed = models.CharField(_("name as printed"), max_length=200, blank=True)

    panels = ["role", "person", "organisation", "name_as_printed"]
