"""Texts with one master copy that many pages show."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from core.models.labels import localized


class Textbaustein(index.Indexed, models.Model):
    """A text block such as the closing paragraph about a programme; changed once, changed everywhere."""

    key = models.SlugField(
        _("key"), unique=True, help_text=_("Short name in small letters. Example: “transferinitiative”.")
    )
    title = models.CharField(_("title"), max_length=120, help_text=_("For the list in the admin, not shown on pages."))
    text_de = RichTextField(_("text in German"), features=["bold", "italic", "link", "ul", "ol"])
    text_en = RichTextField(_("text in English"), blank=True, features=["bold", "italic", "link", "ul", "ol"])
    text_leicht = RichTextField(_("text in easy language"), blank=True, features=["bold", "link", "ul", "ol"])

    panels = [
        FieldPanel("key"),
        FieldPanel("title"),
        FieldPanel("text_de"),
        FieldPanel("text_en"),
        FieldPanel("text_leicht"),
    ]

    search_fields = [index.SearchField("title"), index.AutocompleteField("title"), index.SearchField("text_de")]

    class Meta:
        ordering = ("title",)
        verbose_name = _("text block")
        verbose_name_plural = _("text blocks")

    def rich_texts(self, language: str) -> list[str]:
        """Return the rich texts that a page in this language shows, so that their links are fetched with all others."""
        return [localized(self, "text", language)]

    def __str__(self) -> str:
        return self.title or self.key
