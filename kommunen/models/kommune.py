"""The register of municipalities (M-01, decision 21)."""

import uuid
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models, transaction
from django.db.models.functions import Length, Substr
from django.db.models.lookups import Exact
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.search import index

from core.slugs import unique_slug
from kommunen.enums import Kommunentyp
from kommunen.panels import KOMMUNE_PANELS
from kommunen.querysets import KommuneQuerySet
from kontakte.enums import Bundesland
from kontakte.models import Organisation

AGS = RegexValidator(r"^\d{8}\Z", _("The AGS has eight digits; districts are padded with zeros. Example: “15003000”."))
ARS = RegexValidator(r"^\d{12}\Z", _("The ARS has twelve digits. Example: “150030000000”."))


class Kommune(index.Indexed, ClusterableModel):
    """A municipality of the register. Its organisation is made with it (decision 5)."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(
        _("name"), max_length=160, help_text=_("As people say it. Example: “Landkreis Musterland”.")
    )
    slug = models.SlugField(
        _("address"),
        max_length=160,
        unique=True,
        blank=True,
        help_text=_("Empty: made from the name. Example: “landkreis-musterland”."),
    )
    organisation = models.OneToOneField(
        Organisation,
        on_delete=models.PROTECT,
        related_name="kommune",
        verbose_name=_("organisation"),
        editable=False,
    )
    kind = models.CharField(
        _("kind"), max_length=20, choices=Kommunentyp.choices, help_text=_("Example: “kreisfreie Stadt”.")
    )
    land = models.CharField(
        _("Land"),
        max_length=2,
        choices=Bundesland.choices,
        help_text=_("Has to fit the first two digits of the AGS. Example: “Sachsen-Anhalt” for “15”."),
    )
    ags = models.CharField(
        _("AGS"),
        max_length=8,
        blank=True,
        validators=[AGS],
        help_text=_("Amtlicher Gemeindeschlüssel, eight digits; may be missing. Example: “15003000”."),
    )
    ars = models.CharField(
        _("ARS"),
        max_length=12,
        blank=True,
        validators=[ARS],
        help_text=_("Regionalschlüssel, twelve digits. Example: “150030000000”."),
    )
    inhabitants = models.PositiveIntegerField(
        _("inhabitants"), null=True, blank=True, help_text=_("Number without points. Example: “240000”.")
    )
    partner_since = models.DateField(
        _("partner since"),
        null=True,
        blank=True,
        db_index=True,
        help_text=_("Only partners stand in the public list. Example: “01.03.2021”."),
    )
    valid_from = models.DateField(
        _("exists since"), null=True, blank=True, help_text=_("Only after a reform. Example: “01.07.2007”.")
    )
    valid_to = models.DateField(
        _("existed until"), null=True, blank=True, help_text=_("Only after a merger. Example: “31.12.2020”.")
    )
    successor = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="predecessors",
        verbose_name=_("merged into"),
        help_text=_(
            "Members, agreements and rights to files then pass to it; this record stays. Example: “Wartburgkreis”."
        ),
    )
    office_url = models.URLField(
        _("address of the education office"), blank=True, help_text=_("Example: “https://bildung.example.org”.")
    )
    contact = models.ForeignKey(
        "kontakte.Kontakt",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("contact at the agency"),
        help_text=_("Who of us looks after this municipality. Example: “Dr. Ayla Brandt”."),
    )
    mail_domains = models.TextField(
        _("mail domains"),
        blank=True,
        help_text=_(
            "One a line; whoever has such an address probably belongs here. Example: “musterland.example.org”."
        ),
    )

    panels = KOMMUNE_PANELS
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.AutocompleteField("ags"),
        index.FilterField("land"),
    ]

    objects = KommuneQuerySet.as_manager()

    class Meta:
        ordering = ("name", "pk")
        verbose_name = _("municipality")
        verbose_name_plural = _("municipalities")
        constraints = [
            models.UniqueConstraint(
                fields=("ags",),
                condition=models.Q(valid_to__isnull=True) & ~models.Q(ags=""),
                name="unique_ags_in_force",
                violation_error_message=_("Another municipality has this AGS."),
            ),
            models.CheckConstraint(
                condition=models.Q(ags="") | (models.Q(Exact(Length("ags"), 8)) & models.Q(land=Substr("ags", 1, 2))),
                name="kommune_ags_fits_land",
                violation_error_message=_("The first two digits of the AGS do not fit the Land."),
            ),
            models.CheckConstraint(
                condition=models.Q(valid_to__isnull=True)
                | models.Q(valid_from__isnull=True)
                | models.Q(valid_to__gte=models.F("valid_from")),
                name="kommune_valid_period",
                violation_error_message=_("The end lies before the beginning."),
            ),
        ]

    def __str__(self) -> str:
        return self.name or f"#{self.pk}"

    @property
    def token(self) -> str:
        """The access token of its members."""
        return f"kommune:{self.pk}"

    def clean(self) -> None:
        super().clean()
        if self.ags and Kommune.objects.with_ags_at_the_time_of(self).exists():
            raise ValidationError({"ags": _("Another municipality has this AGS at the same time.")})
        if self.successor_id and self.successor_id == self.pk:
            raise ValidationError({"successor": _("A municipality cannot be merged into itself.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save with the organisation, which carries the same name."""
        if not self.slug:
            self.slug = unique_slug(self, self.name)
        with transaction.atomic():
            if self.organisation_id is None:
                self.organisation = Organisation.objects.create(name=self.name, url=self.office_url)
            else:
                Organisation.objects.filter(pk=self.organisation_id).exclude(name=self.name).update(name=self.name)
            super().save(*args, **kwargs)
