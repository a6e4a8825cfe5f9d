"""Funding programmes and who takes part in them (T-07)."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from core.models import LabelledRecord


class Programm(index.Indexed, LabelledRecord):
    """A funding programme."""

    funders = models.ManyToManyField(
        "kontakte.Organisation",
        blank=True,
        related_name="+",
        verbose_name=_("funders"),
        help_text=_("Who pays for it. Example: “Ministerium für Bildung des Landes Musterland”."),
    )
    esf = models.CharField(
        _("European funding"),
        max_length=10,
        blank=True,
        choices=[("esf", "ESF"), ("esf_plus", "ESF Plus")],
        help_text=_("Example: “ESF Plus”."),
    )
    starts_on = models.DateField(_("start"), null=True, blank=True, help_text=_("Example: “01.07.2023”."))
    ends_on = models.DateField(_("end"), null=True, blank=True, help_text=_("Example: “30.06.2027”."))
    predecessor = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="successors",
        verbose_name=_("predecessor"),
        help_text=_("The programme this one continues. Example: “Bildung integriert”."),
    )
    url = models.URLField(_("website"), blank=True, help_text=_("Example: “https://programm.example.org”."))
    notice = models.TextField(
        _("funding notice"),
        blank=True,
        help_text=_(
            "The sentence that has to stand on funded pages; pages keep the one they were published with. "
            "Example: “Gefördert aus Mitteln des Landes Musterland.”"
        ),
    )
    logos = models.ManyToManyField(
        "core.Bild",
        blank=True,
        related_name="+",
        verbose_name=_("logos"),
        help_text=_("Logos of the funders, on a light ground. Example: the emblem of the European Union."),
    )

    panels = [
        MultiFieldPanel(
            [
                FieldPanel("label_de"),
                FieldRowPanel(LabelledRecord.label_panels),
                FieldRowPanel([FieldPanel("key"), LabelledRecord.order_panel]),
            ],
            heading=_("Name"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
                FieldPanel("predecessor"),
                FieldPanel("url"),
            ],
            heading=_("Course"),
        ),
        MultiFieldPanel(
            [FieldPanel("funders"), FieldPanel("esf"), FieldPanel("notice"), FieldPanel("logos")], heading=_("Funding")
        ),
    ]

    search_fields = [index.SearchField("label_de"), index.AutocompleteField("label_de")]

    class Meta(LabelledRecord.Meta):
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(starts_on__isnull=True)
                | models.Q(ends_on__isnull=True)
                | models.Q(ends_on__gte=models.F("starts_on")),
                name="programm_period",
                violation_error_message=_("The end lies before the beginning."),
            )
        ]


class Teilnahme(models.Model):
    """A municipality takes part in a programme."""

    kommune = ParentalKey(
        "kommunen.Kommune", on_delete=models.CASCADE, related_name="teilnahmen", verbose_name=_("municipality")
    )
    programm = models.ForeignKey(
        Programm, on_delete=models.CASCADE, related_name="teilnahmen", verbose_name=_("programme")
    )
    starts_on = models.DateField(_("start"), null=True, blank=True)
    ends_on = models.DateField(_("end"), null=True, blank=True)
    reference = models.CharField(
        _("funding reference (Förderkennzeichen)"), max_length=60, blank=True, help_text=_("Example: “01AB0000”.")
    )

    panels = [
        FieldPanel("programm"),
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
        FieldPanel("reference"),
    ]

    class Meta:
        ordering = ("-starts_on", "pk")
        verbose_name = _("participation in a programme")
        verbose_name_plural = _("participations in programmes")

    def __str__(self) -> str:
        return str(self.programm) if self.programm_id else f"#{self.pk}"
