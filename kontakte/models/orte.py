"""Places: where events happen and offices are."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from kontakte.enums import Bundesland


class Ort(index.Indexed, models.Model):
    """A place where events happen or an office is."""

    name = models.CharField(
        _("name"), max_length=160, help_text=_("Name of the house or the office. Example: “Kulturhaus am Ring”.")
    )
    street = models.CharField(
        _("street and number"), max_length=160, blank=True, help_text=_("Example: “Lindenallee 4”.")
    )
    postcode = models.CharField(_("postcode"), max_length=10, blank=True, help_text=_("Example: “01234”."))
    city = models.CharField(_("town"), max_length=100, blank=True, help_text=_("Example: “Musterstadt”."))
    land = models.CharField(
        _("Land"),
        max_length=2,
        choices=Bundesland.choices,
        blank=True,
        help_text=_("Visitors find events by it; empty for places abroad. Example: “Sachsen-Anhalt”."),
    )
    country = models.CharField(
        _("country"),
        max_length=60,
        blank=True,
        default="Deutschland",
        help_text=_("Shown only for places abroad. Example: “Deutschland”."),
    )
    room = models.CharField(_("room"), max_length=100, blank=True, help_text=_("Example: “2. Obergeschoss, Raum 204”."))
    accessibility = models.TextField(
        _("accessibility on site"),
        blank=True,
        help_text=_(
            "What visitors with disabilities need to know. Example: “Stufenloser Eingang, Aufzug, Hörschleife im Saal”."
        ),
    )

    panels = [
        FieldPanel("name"),
        MultiFieldPanel(
            [
                FieldPanel("street"),
                FieldRowPanel([FieldPanel("postcode"), FieldPanel("city")]),
                FieldRowPanel([FieldPanel("land"), FieldPanel("country")]),
                FieldPanel("room"),
            ],
            heading=_("Address"),
        ),
        FieldPanel("accessibility"),
    ]

    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("city"),
        index.AutocompleteField("city"),
    ]

    class Meta:
        ordering = ("city", "name", "pk")
        verbose_name = _("place")
        verbose_name_plural = _("places")

    def __str__(self) -> str:
        return ", ".join(part for part in (self.name, self.city) if part) or f"#{self.pk}"

    def address_lines(self) -> list[str]:
        """Return street, room and town as lines; the country only when it is not Germany."""
        town = " ".join(part for part in (self.postcode, self.city) if part)
        country = "" if self.country == "Deutschland" else self.country
        return [line for line in (self.street, self.room, town, country) if line]
