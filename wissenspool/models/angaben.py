"""The facts of a publication, which belong to the German page alone."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField

from themen.models import Phase, Zielgruppe
from wissenspool.enums import Lizenz, Sprache
from wissenspool.fields import YearMonthField
from wissenspool.models.vocabulary import Publikationsart


class Angaben(models.Model):
    """Kind, date, place, series, identifiers, licence and what the publication is about (P-01, P-02)."""

    art = models.ForeignKey(
        Publikationsart,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="publikationen",
        verbose_name=_("kind"),
        help_text=_("Stands above the title. Example: “Handreichung”."),
    )
    year = models.PositiveSmallIntegerField(
        _("year"),
        null=True,
        blank=True,
        db_index=True,
        validators=[MinValueValidator(1900), MaxValueValidator(2100)],
        help_text=_("Year of publication. Example: “2026”."),
    )
    month = models.PositiveSmallIntegerField(
        _("month"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(12)],
        help_text=_("As a number, when it is known. Example: “9”."),
    )
    newest_first = YearMonthField()
    place = models.CharField(
        _("place of publication"), max_length=120, blank=True, help_text=_("Example: “Musterstadt”.")
    )
    edition = models.CharField(
        _("edition"),
        max_length=60,
        blank=True,
        help_text=_("From the second one on. Example: “2., überarbeitete Auflage”."),
    )
    reihe = models.ForeignKey(
        "wissenspool.Publikationsreihe",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="publikationen",
        verbose_name=_("series"),
        help_text=_("Series, magazine or newsletter in which it appeared. Example: “Aus der Praxis”."),
    )
    series_number = models.CharField(
        _("number"), max_length=40, blank=True, help_text=_("Number in the series. Example: “14”.")
    )
    extent = models.PositiveIntegerField(
        _("pages"), null=True, blank=True, help_text=_("Number of pages. Example: “64”.")
    )
    language = models.CharField(
        _("language"),
        max_length=12,
        default=Sprache.DE,
        blank=True,
        choices=Sprache.choices,
        help_text=_("In which the publication is written. Example: “German”."),
    )
    isbn = models.CharField(
        "ISBN",
        max_length=200,
        blank=True,
        help_text=_(
            "With hyphens; several are separated by commas, the edition stands in brackets. "
            "Example: “978-3-00-000001-0 (Druck), 978-3-00-000002-7 (PDF)”."
        ),
    )
    issn = models.CharField(
        "ISSN", max_length=20, blank=True, help_text=_("Of a magazine or newsletter. Example: “1234-5679”.")
    )
    urn = models.CharField(
        "URN", max_length=120, blank=True, help_text=_("Given by a library. Example: “urn:nbn:de:0000-20260101009”.")
    )
    doi = models.CharField(
        "DOI",
        max_length=120,
        blank=True,
        help_text=_("Without an address in front. Example: “10.5555/beispiel.2026”."),
    )
    licence = models.CharField(
        _("licence"),
        max_length=60,
        blank=True,
        choices=Lizenz.choices,
        help_text=_("What others may do with it. Example: “CC BY 4.0”."),
    )
    cover = models.ForeignKey(
        "core.Bild",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("title page"),
        help_text=_("Without one the first page of the PDF file is shown. Example: the cover of the printed edition."),
    )
    # The cover of its first public PDF file, see `wissenspool.titelblatt`.
    auto_cover = models.ForeignKey(
        "core.Bild", null=True, editable=False, on_delete=models.SET_NULL, related_name="+", verbose_name=_("cover")
    )
    kommune = models.ForeignKey(
        "kommunen.Kommune",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="publikationen",
        verbose_name=_("municipality"),
        help_text=_("Which municipality the publication is about or comes from. Example: “Landkreis Beispielau”."),
    )
    programmes = ParentalManyToManyField(
        "kommunen.Programm",
        blank=True,
        related_name="+",
        verbose_name=_("programmes"),
        help_text=_("In which it came into being. Example: “Bildungskommunen”."),
    )
    phasen = ParentalManyToManyField(
        Phase,
        blank=True,
        related_name="+",
        verbose_name=_("phases of education"),
        help_text=_("Example: “Grundschule”."),
    )
    zielgruppen = ParentalManyToManyField(
        Zielgruppe,
        blank=True,
        related_name="+",
        verbose_name=_("target groups"),
        help_text=_("For whom it was written. Example: “Bildungsmonitoring”."),
    )

    class Meta:
        abstract = True
