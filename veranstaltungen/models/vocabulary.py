"""Kinds of events and sessions, and series, as records."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from core.models import LabelledRecord, localized


class Veranstaltungsart(LabelledRecord):
    """A kind of event, shown as kicker above the title."""

    class Meta(LabelledRecord.Meta):
        verbose_name = _("kind of event")
        verbose_name_plural = _("kinds of event")


class Programmart(LabelledRecord):
    """A kind of session: talk, forum, break …"""

    is_break = models.BooleanField(_("a break"), default=False)

    class Meta(LabelledRecord.Meta):
        verbose_name = _("kind of session")
        verbose_name_plural = _("kinds of session")


class Reihe(index.Indexed, models.Model):
    """A series of events (V-07)."""

    name = models.CharField(_("name"), max_length=160, help_text=_("Example: “Expertengruppe DKBM”."))
    name_en = models.CharField(_("name in English"), max_length=160, blank=True)
    slug = models.SlugField(max_length=160, unique=True, blank=True)
    ordinal_words = models.CharField(
        _("words of the counting line"),
        max_length=160,
        blank=True,
        help_text=_(
            "Stands behind the number. Example: “Online-Treffen der Expertengruppe DKBM” gives “8. Online-Treffen der Expertengruppe DKBM”."
        ),
    )
    ordinal_words_en = models.CharField(_("words of the counting line in English"), max_length=160, blank=True)

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ("name",)
        verbose_name = _("series")
        verbose_name_plural = _("series")

    def __str__(self) -> str:
        return self.name

    @property
    def label(self) -> str:
        """The name in the language of the page."""
        return localized(self, "name")
