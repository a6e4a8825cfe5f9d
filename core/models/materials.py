"""Downloads and links of a page: one mixed, ordered list with access per item."""

import uuid

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.models import Orderable, Page

from core.access import AccessField, Tokens
from core.models.identifiers import OwnIdentifier
from core.models.labels import localized


class MaterialKind(models.TextChoices):
    """What an item is, said in front of it."""

    FILE = "file", _("file")
    REPORT = "report", _("report")
    PROGRAMME = "programme", _("programme")
    INVITATION = "invitation", _("invitation")
    BACKGROUND = "background", _("background")
    RECORDING = "recording", _("recording")
    SLIDES = "slides", _("slides")
    SUMMARY = "summary", _("summary")
    LINK = "link", _("link")


class Material(OwnIdentifier, Orderable):
    """A document, a page or an address elsewhere. A document brings its own access, any other item has one here."""

    page = ParentalKey(Page, on_delete=models.CASCADE, related_name="materialien")
    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(_("kind"), max_length=12, choices=MaterialKind.choices, default=MaterialKind.FILE)
    lead_in = models.CharField(
        _("words before the link"),
        max_length=160,
        blank=True,
        help_text=_("Optional. Example: “Zum Bericht der Konferenz:”."),
    )
    label = models.CharField(
        _("link text"),
        max_length=200,
        blank=True,
        help_text=_("Says what people get, never “here” or a bare address. Example: “Programm der Fachtagung”."),
    )
    label_en = models.CharField(_("link text in English"), max_length=200, blank=True)
    document = models.ForeignKey(
        "core.Dokument",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="materialien",
        verbose_name=_("document"),
    )
    target = models.ForeignKey(
        Page, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("page of this site")
    )
    url = models.URLField(_("address elsewhere"), blank=True, max_length=500)
    provisional = models.BooleanField(_("provisional"), default=False, help_text=_("Shown as “vorläufig”."))
    access = AccessField(_("who may see this"), help_text=_("For links only; a document has its own access."))

    panels = [
        FieldPanel("kind", help_text=_("Tells visitors what they get. Example: “report”.")),
        FieldPanel("lead_in"),
        FieldPanel("label"),
        FieldPanel("label_en", help_text=_("Empty: the German text. Example: “Programme of the conference”.")),
        FieldPanel("document", help_text=_("A file of this site. Example: “Programm der Fachtagung (PDF)”.")),
        PageChooserPanel(
            "target", help_text=_("Instead of a document. Example: “Bildungsbericht 2026”, if it has a page here.")
        ),
        FieldPanel("url", help_text=_("Instead of a document or a page. Example: “https://www.example.org/bericht”.")),
        FieldPanel("provisional"),
        FieldPanel("access"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("download or link")
        verbose_name_plural = _("downloads and links")

    def __str__(self) -> str:
        return self.label or (self.document.title if self.document else self.url)

    @property
    def tokens(self) -> Tokens:
        """The access tokens of which one opens the item."""
        return self.document.tokens if self.document else AccessField.split(self.access)

    def text(self) -> str:
        """Return the link text in the language of the page."""
        return (
            localized(self, "label")
            or (self.document.title if self.document else "")
            or (self.target.title if self.target else self.url)
        )

    def clean(self) -> None:
        super().clean()
        chosen = [name for name in ("document", "target", "url") if getattr(self, name)]
        if len(chosen) != 1:
            raise ValidationError(
                _("Please choose exactly one: a document, a page of this site or an address elsewhere.")
            )
        if self.url and not self.label:
            raise ValidationError(
                {"label": _("An address alone tells nobody what stands there. Please write a link text.")}
            )
