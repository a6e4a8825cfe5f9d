"""The page of a publication."""

from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from core.models import BasePage, words
from core.panels import FactsInlinePanel
from kontakte.models import KontaktkartenMixin
from themen.models import Phase, ThemenMixin, Zielgruppe
from wissenspool.enums import Lizenz, Sprache
from wissenspool.fields import YearMonthField
from wissenspool.models.vocabulary import Publikationsart
from wissenspool.querysets import PublikationManager

DOI = RegexValidator(
    r"^10\.\d{4,9}/\S+$", _("A DOI begins with “10.” and has a slash. Example: “10.5555/beispiel.2026”.")
)
FACTS = (
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


class Publikation(KontaktkartenMixin, ThemenMixin, BasePage):
    """A publication: one record with its files (P-01, P-03)."""

    template = "wissenspool/publikation.html"
    parent_page_types = ["wissenspool.PublikationsIndex"]
    subpage_types: list[str] = []
    page_relations = ("image", "cover", "art", "kommune")
    og_type = "article"

    subtitle = models.CharField(
        _("additional title"),
        max_length=300,
        blank=True,
        help_text=_("What stands below the title. Example: “Bildungsberichte planen, schreiben und vorstellen”."),
    )
    abstract = models.TextField(
        _("abstract"),
        max_length=3000,
        blank=True,
        help_text=_(
            "What readers find in the publication, in five to ten sentences; an empty line begins a new paragraph. "
            "Example: “Sechs Kommunen beschreiben, wie sie den Übergang verabredet haben.”"
        ),
    )
    guiding_questions = models.TextField(
        _("guiding questions"),
        blank=True,
        help_text=_("One question a line. Example: “Wer lädt zum ersten Gespräch ein?”"),
    )
    key_messages = models.TextField(
        _("key messages"),
        blank=True,
        help_text=_("One message a line. Example: “Vier Kennzahlen genügen für die jährliche Sitzung.”"),
    )
    practical_use = models.TextField(
        _("use in practice"),
        blank=True,
        help_text=_("One use a line. Example: “Vorlage für die Einladung zum Übergangsgespräch.”"),
    )
    keywords = models.CharField(
        _("keywords"),
        max_length=300,
        blank=True,
        help_text=_("Separated by commas, for finding it. Example: “Einschulung, Elternarbeit”."),
    )

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
    series_title = models.CharField(_("series"), max_length=160, blank=True, help_text=_("Example: “Aus der Praxis”."))
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
        "ISBN", max_length=20, blank=True, help_text=_("With hyphens. Example: “978-3-00-000001-0”.")
    )
    doi = models.CharField(
        "DOI",
        max_length=120,
        blank=True,
        validators=[DOI],
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
        help_text=_(
            "Without one a cover is drawn from the title. Example: a picture of the first page of the PDF file."
        ),
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

    content_panels = [
        *BasePage.content_panels[:1],
        FieldPanel("subtitle"),
        *BasePage.content_panels[1:2],
        FieldPanel("abstract"),
        MultiFieldPanel(
            [FieldPanel("key_messages"), FieldPanel("guiding_questions"), FieldPanel("practical_use")],
            heading=_("In brief"),
        ),
        *BasePage.content_panels[2:],
        FieldPanel("keywords"),
    ]
    facts_panels = [
        MultiFieldPanel(
            [
                FieldPanel("art"),
                FieldRowPanel([FieldPanel("year"), FieldPanel("month"), FieldPanel("place")]),
                FieldRowPanel([FieldPanel("edition"), FieldPanel("extent"), FieldPanel("language")]),
                FieldRowPanel([FieldPanel("series_title"), FieldPanel("series_number")]),
                FieldRowPanel([FieldPanel("isbn"), FieldPanel("doi"), FieldPanel("licence")]),
            ],
            heading=_("Publication"),
        ),
        FactsInlinePanel("mitwirkungen", heading=_("Authors, publishers, editors"), label=_("Person or body")),
        FactsInlinePanel("materialien", heading=_("Files and links"), label=_("File or link")),
        FieldPanel("cover"),
        MultiFieldPanel(
            [
                FieldPanel("themen"),
                FieldPanel("phasen"),
                FieldPanel("zielgruppen"),
                FieldPanel("kommune"),
                FieldPanel("programmes"),
            ],
            heading=_("What it is about"),
        ),
        *getattr(KontaktkartenMixin, "contact_panels", []),
    ]

    facts = (*BasePage.facts, *FACTS)
    listed_facts = (
        *BasePage.listed_facts,
        "art",
        "year",
        "month",
        "newest_first",
        "extent",
        "language",
        "cover",
        "kommune",
    )
    translatable_fields = words(
        "subtitle", "abstract", "guiding_questions", "key_messages", "practical_use", "keywords"
    )
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("subtitle"),
        index.SearchField("abstract"),
        index.SearchField("key_messages"),
        index.SearchField("guiding_questions"),
        index.SearchField("practical_use"),
        index.SearchField("keywords"),
        index.RelatedFields("mitwirkungen", [index.SearchField("name_as_printed")]),
    ]

    objects = PublikationManager()

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")
        indexes = [models.Index(fields=["-newest_first", "-page_ptr"], name="publikation_newest_first")]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["steckbrief"] = self.steckbrief(request)
        return context

    def steckbrief(self, request: HttpRequest) -> Any:
        """Return what the page shows beside its body and contacts, see `wissenspool.services`."""
        from wissenspool.services import steckbrief_of

        if "_steckbrief" not in self.__dict__:
            self._steckbrief = steckbrief_of(self, request)
        return self._steckbrief

    def jsonld(self, request: HttpRequest) -> str:
        """The publication for search engines (F-02)."""
        from wissenspool.structured import structured_data

        return structured_data(self, request, self.steckbrief(request).contributions)
