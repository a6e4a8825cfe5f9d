"""Series, magazines and newsletters in which publications appear (P-09)."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from core.models import localized
from core.slugs import unique_slug
from wissenspool.identifiers import normal_issn, validate_issn


class Publikationsreihe(index.Indexed, models.Model):
    """A series; its issues and volumes are publications that point here."""

    name = models.CharField(_("name"), max_length=160, unique=True, help_text=_("Example: “Aus der Praxis”."))
    name_en = models.CharField(
        _("name in English"), max_length=160, blank=True, help_text=_("Example: “From practice”.")
    )
    slug = models.SlugField(
        _("address"),
        max_length=160,
        unique=True,
        blank=True,
        help_text=_("Empty: made from the name. Example: “aus-der-praxis”."),
    )
    issn = models.CharField("ISSN", max_length=20, blank=True, help_text=_("Example: “1234-5679”."))
    publisher = models.ForeignKey(
        "kontakte.Organisation",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=pgettext_lazy("of a series", "published by"),
        help_text=_("Example: “Transferagentur Musterland”."),
    )
    description = models.TextField(
        _("what it is about"),
        blank=True,
        help_text=_("Stands at the head of the page of the series. Example: “Vier Hefte im Jahr zeigen …”."),
    )
    description_en = models.TextField(
        _("what it is about in English"), blank=True, help_text=_("Example: “Four issues a year show …”.")
    )

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("name_en")]),
        FieldPanel("description"),
        FieldPanel("description_en"),
        FieldRowPanel([FieldPanel("issn"), FieldPanel("publisher")]),
        FieldPanel("slug"),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ("name",)
        verbose_name = pgettext_lazy("of publications", "series")
        verbose_name_plural = pgettext_lazy("of publications, several", "series")

    def __str__(self) -> str:
        return self.name

    @property
    def label(self) -> str:
        """The name in the language of the page."""
        return localized(self, "name")

    def get_absolute_url(self) -> str:
        """The page of the series in the active language."""
        return reverse("publikationsreihe", args=[self.slug])

    def clean(self) -> None:
        super().clean()
        self.issn = normal_issn(self.issn)
        if self.issn:
            try:
                validate_issn(self.issn)
            except ValidationError as error:
                raise ValidationError({"issn": error}) from None

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.slug:
            self.slug = unique_slug(self, self.name)
        super().save(*args, **kwargs)
