"""Kinds of events and sessions, and series, as records."""

from typing import Any

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from core.models import LabelledRecord, localized
from core.slugs import slugify_german


class Veranstaltungsart(LabelledRecord):
    """A kind of event, shown as kicker above the title."""

    class Meta(LabelledRecord.Meta):
        verbose_name = _("kind of event")
        verbose_name_plural = _("kinds of event")


class Programmart(LabelledRecord):
    """A kind of session: talk, forum, break …"""

    is_break = models.BooleanField(
        _("a break"), default=False, help_text=_("Breaks stand in the programme, not in the documentation.")
    )

    panels = [*LabelledRecord.panels, FieldPanel("is_break")]

    class Meta(LabelledRecord.Meta):
        verbose_name = _("kind of session")
        verbose_name_plural = _("kinds of session")


class Reihe(index.Indexed, models.Model):
    """A series of events (V-07)."""

    name = models.CharField(_("name"), max_length=160, help_text=_("Example: “Expertengruppe DKBM”."))
    name_en = models.CharField(
        _("name in English"), max_length=160, blank=True, help_text=_("Example: “Expert group DKBM”.")
    )
    slug = models.SlugField(
        _("address"), max_length=160, unique=True, blank=True, help_text=_("Empty: made from the name.")
    )
    ordinal_words = models.CharField(
        _("words of the counting line"),
        max_length=160,
        blank=True,
        help_text=_(
            "Stands behind the number. Example: “Online-Treffen der Expertengruppe DKBM” gives “8. Online-Treffen der Expertengruppe DKBM”."
        ),
    )
    ordinal_words_en = models.CharField(
        _("words of the counting line in English"),
        max_length=160,
        blank=True,
        help_text=_("Example: “online meeting of the expert group DKBM”."),
    )

    description = models.TextField(
        _("what it is about"),
        blank=True,
        help_text=_("Stands at the head of the page of the series. Example: “Viermal im Jahr treffen sich …”."),
    )
    description_en = models.TextField(
        _("what it is about in English"), blank=True, help_text=_("Example: “Four times a year, people meet …”.")
    )

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("name_en")]),
        FieldPanel("description"),
        FieldPanel("description_en"),
        FieldPanel("ordinal_words"),
        FieldPanel("ordinal_words_en"),
        FieldPanel("slug"),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ("name",)
        verbose_name = _("series")
        verbose_name_plural = pgettext_lazy("several", "series")

    def __str__(self) -> str:
        return self.name

    @property
    def label(self) -> str:
        """The name in the language of the page."""
        return localized(self, "name")

    def get_absolute_url(self) -> str:
        """The page of the series in the language in use."""
        return reverse("reihe", args=[self.slug])

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.slug:
            base = slugify_german(self.name, 150) or "reihe"
            taken = set(Reihe.objects.filter(slug__startswith=base).exclude(pk=self.pk).values_list("slug", flat=True))
            self.slug = next(s for s in (base, *(f"{base}-{n}" for n in range(2, len(taken) + 3))) if s not in taken)
        super().save(*args, **kwargs)
