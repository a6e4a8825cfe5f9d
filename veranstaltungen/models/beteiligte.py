"""What hangs on an event: who carries it, and its figures."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from veranstaltungen.models.veranstaltung import Veranstaltung


class Beteiligtenrolle(models.TextChoices):
    """What an organisation does for an event."""

    VERANSTALTER = "veranstalter", _("organiser")
    KOOPERATION = "kooperation", _("partner")
    GASTGEBER = "gastgeber", _("host")
    FOERDERUNG = "foerderung", _("funder")


class Beteiligung(Orderable):
    """An organisation that carries the event: organiser, partner, host, funder (V-10)."""

    veranstaltung = ParentalKey(Veranstaltung, on_delete=models.CASCADE, related_name="beteiligte")
    organisation = models.ForeignKey(
        "kontakte.Organisation",
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name=_("organisation"),
        help_text=_("Example: “Ministerium für Bildung Musterland”."),
    )
    role = models.CharField(
        _("role"),
        max_length=16,
        default=Beteiligtenrolle.VERANSTALTER,
        choices=Beteiligtenrolle.choices,
        help_text=_("Example: “partner” is shown as “in Kooperation mit”."),
    )

    panels = [FieldRowPanel([FieldPanel("organisation"), FieldPanel("role")])]

    class Meta(Orderable.Meta):
        verbose_name = _("organisation of an event")
        verbose_name_plural = _("organisations of an event")

    def __str__(self) -> str:
        return str(self.organisation) if self.organisation_id else f"#{self.pk}"


class Genauer(models.TextChoices):
    """The word before a figure."""

    UEBER = "ueber", pgettext_lazy("before a figure", "over")
    RUND = "rund", pgettext_lazy("before a figure", "around")
    CA = "ca", pgettext_lazy("before a figure", "approx.")


class Kennzahl(Orderable):
    """A figure of the event: guests on site, online."""

    veranstaltung = ParentalKey(Veranstaltung, on_delete=models.CASCADE, related_name="kennzahlen")
    value = models.PositiveIntegerField(_("value"), help_text=_("Example: 280."))
    qualifier = models.CharField(
        _("qualifier"), max_length=10, blank=True, choices=Genauer.choices, help_text=_("Example: “over”.")
    )
    label = models.CharField(_("label"), max_length=120, help_text=_("Example: “Gäste vor Ort”."))
    label_en = models.CharField(
        _("label in English"), max_length=120, blank=True, help_text=_("Example: “guests online”.")
    )

    panels = [
        FieldRowPanel([FieldPanel("qualifier"), FieldPanel("value")]),
        FieldRowPanel([FieldPanel("label"), FieldPanel("label_en")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("figure of an event")
        verbose_name_plural = _("figures of an event")

    def __str__(self) -> str:
        return f"{self.value} {self.label}"
