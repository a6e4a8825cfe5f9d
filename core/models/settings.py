"""What an editor sets once per site: name, logo, colours, footer, funding notices, legal links, order of facts."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, HelpPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Orderable, Page

from core.colours import contrast_warning

COLOUR = RegexValidator(r"^#[0-9a-fA-F]{6}$", _("Please write the colour as # and six digits. Example: “#0b5a5e”."))
FACTS_ORDER = (
    "art,format,ort,plattform,datum,uhrzeit,reihe,veranstalter,kooperation,zielgruppe,voraussetzung,kosten,"
    "anmeldeschluss,sprache,kontakt"
)


def _page_link(label: Any) -> models.ForeignKey:
    return models.ForeignKey(
        Page, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=label
    )


@register_setting(icon="site")
class SiteSettings(BaseSiteSetting, ClusterableModel):
    """Settings of one site."""

    agency_name = models.CharField(
        _("name of the agency"),
        max_length=120,
        default="Transferagentur",
        help_text=_("Shown beside the logo and in titles. Example: “Transferagentur Musterland”."),
    )
    agency_claim = models.CharField(
        _("addition to the name"),
        max_length=120,
        blank=True,
        default="für kommunales Bildungsmanagement",
        help_text=_("Small line below the name. Example: “für kommunales Bildungsmanagement”."),
    )
    agency_claim_en = models.CharField(_("addition to the name in English"), max_length=120, blank=True)
    logo = models.ForeignKey(
        "core.Bild",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("logo"),
        help_text=_("Shown in the head of each page. Without one a drawn mark stands there."),
    )
    brand_colour = models.CharField(
        _("main colour"),
        max_length=7,
        default="#0b5a5e",
        validators=[COLOUR],
        help_text=_("Links and buttons. It needs a contrast of 4.5 : 1 to white. Example: “#0b5a5e”."),
    )
    signal_colour = models.CharField(
        _("signal colour"),
        max_length=7,
        default="#ffc53d",
        validators=[COLOUR],
        help_text=_("Search and marked words, with dark writing on it. Example: “#ffc53d”."),
    )
    footer_address = models.TextField(
        _("address in the footer"),
        blank=True,
        help_text=_("One line per line; a number behind “Telefon” can be dialled. Example: “Telefon 0391 5550000”."),
    )
    facts_order = models.CharField(
        _("order of the facts of an event"),
        max_length=400,
        default=FACTS_ORDER,
        blank=True,
        help_text=_("Keys separated by commas; what is missing comes last. Example: “art,ort,datum,uhrzeit,kontakt”."),
    )
    imprint = _page_link(_("legal notice (Impressum)"))
    privacy = _page_link(_("data protection"))
    accessibility = _page_link(_("accessibility statement"))
    report_barrier = _page_link(_("report a barrier"))
    easy_language = _page_link(_("easy language"))
    sign_language = _page_link(_("sign language"))
    newsletter = _page_link(_("newsletter"))
    contact = _page_link(_("contact"))

    panels = [
        MultiFieldPanel(
            [FieldPanel("agency_name"), FieldPanel("agency_claim"), FieldPanel("agency_claim_en"), FieldPanel("logo")],
            heading=_("Agency"),
        ),
        MultiFieldPanel(
            [
                HelpPanel(_("The writing on both colours is chosen for the best contrast.")),
                FieldPanel("brand_colour"),
                FieldPanel("signal_colour"),
            ],
            heading=_("Colours"),
        ),
        FieldPanel("footer_address"),
        FieldPanel("facts_order"),
        InlinePanel("funding_notices", heading=_("Funding notices"), label=_("Funding notice")),
        MultiFieldPanel(
            [
                PageChooserPanel("imprint", help_text=_("Stands in the footer. Example: “Impressum”.")),
                PageChooserPanel("privacy", help_text=_("Stands in the footer. Example: “Datenschutz”.")),
                PageChooserPanel("accessibility", help_text=_("Stands in the footer. Example: “Barrierefreiheit”.")),
                PageChooserPanel("report_barrier", help_text=_("Stands in the footer. Example: “Barriere melden”.")),
                PageChooserPanel("easy_language", help_text=_("Stands above the head. Example: “Leichte Sprache”.")),
                PageChooserPanel("sign_language", help_text=_("Stands above the head. Example: “Gebärdensprache”.")),
                PageChooserPanel("newsletter", help_text=_("Where one can subscribe. Example: “Newsletter”.")),
                PageChooserPanel("contact", help_text=_("Whom visitors can ask. Example: “Kontakt”.")),
            ],
            heading=_("Links of the frame"),
        ),
    ]

    class Meta:
        verbose_name = _("Agency and frame")

    def clean(self) -> None:
        super().clean()
        try:
            COLOUR(self.brand_colour)
        except ValidationError:
            # What is no colour at all, the field says itself.
            return
        contrast_warning(self.brand_colour)


class FundingNotice(Orderable):
    """A funder named in the footer of every page."""

    settings = ParentalKey(SiteSettings, on_delete=models.CASCADE, related_name="funding_notices")
    name = models.CharField(
        _("name"), max_length=200, help_text=_("Example: “Kofinanziert von der Europäischen Union”.")
    )
    name_en = models.CharField(
        _("name in English"),
        max_length=200,
        blank=True,
        help_text=_("Empty: the German name. Example: “Co-funded by the European Union”."),
    )
    text = models.CharField(
        _("text"),
        max_length=300,
        blank=True,
        help_text=_("Stands below the logos. Example: “Die Agentur wird vom Land Musterland gefördert.”"),
    )
    text_en = models.CharField(
        _("text in English"),
        max_length=300,
        blank=True,
        help_text=_("Empty: the German text. Example: “The agency is funded by the State of Musterland.”"),
    )
    text_leicht = models.CharField(
        _("text in easy language"),
        max_length=300,
        blank=True,
        help_text=_("Empty: the German text. Example: “Das Land bezahlt die Agentur.”"),
    )
    logo = models.ForeignKey(
        "core.Bild", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("logo")
    )
    url = models.URLField(_("address"), blank=True)
    valid_from = models.DateField(_("shown from"), null=True, blank=True)
    valid_to = models.DateField(_("shown until"), null=True, blank=True)

    panels = [
        FieldPanel("name"),
        FieldPanel("name_en"),
        FieldPanel("text"),
        FieldPanel("text_en"),
        FieldPanel("text_leicht"),
        FieldPanel("logo", help_text=_("On a light ground. Example: the emblem of the European Union.")),
        FieldPanel("url", help_text=_("Where the logo leads. Example: “https://foerderung.example.org”.")),
        FieldPanel("valid_from", help_text=_("Empty: at once. Example: “01.07.2023”.")),
        FieldPanel("valid_to", help_text=_("Empty: for good. Example: “30.06.2027”.")),
    ]

    def __str__(self) -> str:
        return self.name
