"""Agreements with municipalities and who belongs to them (M-02). Neither is ever public."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from kommunen.enums import Rolle, VereinbarungArt
from kommunen.models.kommune import Kommune


class Vereinbarung(index.Indexed, models.Model):
    """An agreement between a municipality and the agency."""

    kommune = models.ForeignKey(
        Kommune,
        on_delete=models.CASCADE,
        related_name="vereinbarungen",
        verbose_name=_("municipality"),
        help_text=_("With whom it was made. Example: “Landkreis Musterland”."),
    )
    kind = models.CharField(
        _("kind"), max_length=20, choices=VereinbarungArt.choices, help_text=_("Example: “Zielvereinbarung”.")
    )
    signed_on = models.DateField(_("signed on"), null=True, blank=True, help_text=_("Example: “01.03.2024”."))
    signed_by = models.CharField(
        _("represented by (office)"),
        max_length=160,
        blank=True,
        help_text=_("The office, no name. Example: “Landrätin”."),
    )
    valid_to = models.DateField(
        _("valid until"), null=True, blank=True, db_index=True, help_text=_("Example: “31.12.2027”.")
    )
    renewal_on = models.DateField(
        _("talk about renewal from"),
        null=True,
        blank=True,
        help_text=_("From this day the agreement stands out in the list. Example: “01.07.2027”."),
    )
    renewed_by = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="renews",
        verbose_name=_("renewed by"),
        help_text=_("The agreement that took the place of this one. Example: “Zielvereinbarung 2028”."),
    )
    phase = models.CharField(_("funding phase"), max_length=80, blank=True, help_text=_("Example: “2. Förderphase”."))
    goals = models.TextField(_("goals"), blank=True, help_text=_("One a line. Example: “Bildungsbericht aufbauen”."))
    document = models.ForeignKey(
        "core.Dokument",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("file"),
        help_text=_("Choose a file that only this municipality may see. Example: the signed PDF."),
    )

    panels = [
        FieldPanel("kommune"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("kind"), FieldPanel("phase")]),
                FieldRowPanel([FieldPanel("signed_on"), FieldPanel("signed_by")]),
            ],
            heading=_("Agreement"),
        ),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("valid_to"), FieldPanel("renewal_on")]), FieldPanel("renewed_by")],
            heading=_("Renewal"),
        ),
        FieldPanel("goals"),
        FieldPanel("document"),
    ]

    search_fields = [index.RelatedFields("kommune", [index.SearchField("name")]), index.SearchField("phase")]

    class Meta:
        ordering = ("-signed_on", "-pk")
        verbose_name = _("agreement")
        verbose_name_plural = _("agreements")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(signed_on__isnull=True)
                | models.Q(valid_to__isnull=True)
                | models.Q(valid_to__gte=models.F("signed_on")),
                name="vereinbarung_period",
                violation_error_message=_("The end lies before the day of signing."),
            )
        ]

    def __str__(self) -> str:
        year = str(self.signed_on.year) if self.signed_on else ""
        kind = str(self.get_kind_display()) if self.kind else ""
        name = self.kommune.name if self.kommune_id else ""
        return ", ".join(part for part in (kind, name, year) if part) or f"#{self.pk}"


class Mitgliedschaft(index.Indexed, models.Model):
    """An account belongs to a municipality."""

    konto = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="mitgliedschaften",
        verbose_name=_("account"),
        help_text=_("Who. Example: “Kim Sommer”."),
    )
    kommune = models.ForeignKey(
        Kommune,
        on_delete=models.CASCADE,
        related_name="mitgliedschaften",
        verbose_name=_("municipality"),
        help_text=_("Where they work. Example: “Landkreis Musterland”."),
    )
    role = models.CharField(
        _("role"),
        max_length=20,
        choices=Rolle.choices,
        default=Rolle.LESEN,
        help_text=_("What they may do for their municipality. Example: “lesen”."),
    )

    panels = [FieldPanel("konto"), FieldPanel("kommune"), FieldPanel("role")]

    search_fields = [
        index.RelatedFields("konto", [index.SearchField("email"), index.SearchField("last_name")]),
        index.RelatedFields("kommune", [index.SearchField("name")]),
    ]

    class Meta:
        ordering = ("kommune__name", "pk")
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        constraints = [
            models.UniqueConstraint(
                fields=("konto", "kommune"),
                name="one_membership",
                violation_error_message=_("This person belongs to the municipality already."),
            )
        ]

    def __str__(self) -> str:
        names = [str(self.konto) if self.konto_id else "", self.kommune.name if self.kommune_id else ""]
        return ", ".join(name for name in names if name) or f"#{self.pk}"
