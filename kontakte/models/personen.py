"""People and bodies that stand behind pages."""

import uuid
from typing import Any

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from core.models import localized
from core.slugs import unique_slug
from kontakte.identifiers import validate_gnd, validate_orcid


class Organisation(index.Indexed, models.Model):
    """A body that organises, publishes, hosts or funds. Municipalities bring theirs with them."""

    name = models.CharField(
        _("name"),
        max_length=200,
        help_text=_("As it shall stand on pages. Example: “Ministerium für Bildung des Landes Musterland”."),
    )
    name_en = models.CharField(
        _("name in English"),
        max_length=200,
        blank=True,
        help_text=_("For the English pages; empty: the German name. Example: “Ministry of Education”."),
    )
    short_name = models.CharField(
        _("short name"), max_length=60, blank=True, help_text=_("For narrow places. Example: “MB Musterland”.")
    )
    url = models.URLField(
        _("website"), blank=True, help_text=_("With https in front. Example: “https://bildung.example.org”.")
    )
    logo = models.ForeignKey(
        "core.Bild",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("logo"),
        help_text=_("Shown where the organisation funds or organises. Example: the logo on a light ground."),
    )
    gnd = models.CharField(
        _("GND number"),
        max_length=20,
        blank=True,
        validators=[validate_gnd],
        help_text=_("Number in the catalogue of German libraries. Example: “2065889-4”."),
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel("name"), FieldRowPanel([FieldPanel("name_en"), FieldPanel("short_name")])], heading=_("Name")
        ),
        FieldPanel("url"),
        FieldPanel("logo"),
        FieldPanel("gnd"),
    ]

    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("short_name"),
        index.AutocompleteField("short_name"),
    ]

    class Meta:
        ordering = ("name", "pk")
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def __str__(self) -> str:
        return self.name or f"#{self.pk}"

    @property
    def label(self) -> str:
        """The name in the language of the page."""
        return localized(self, "name")


class Person(index.Indexed, models.Model):
    """Somebody named on pages: staff, speakers, authors."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    title = models.CharField(_("academic title"), max_length=40, blank=True, help_text=_("Example: “Dr.”"))
    first_name = models.CharField(_("first name"), max_length=80, blank=True, help_text=_("Example: “Ayla”."))
    last_name = models.CharField(_("last name"), max_length=80, help_text=_("Example: “Brandt”."))
    slug = models.SlugField(
        _("address"),
        max_length=120,
        unique=True,
        blank=True,
        help_text=_("Part of the address of the person's page; empty: made from the name. Example: “ayla-brandt”."),
    )
    function = models.CharField(
        _("function"),
        max_length=160,
        blank=True,
        help_text=_("What the person does. Example: “Bildungskoordinatorin”."),
    )
    function_en = models.CharField(
        _("function in English"), max_length=160, blank=True, help_text=_("Example: “Education coordinator”.")
    )
    organisation = models.ForeignKey(
        Organisation,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="personen",
        verbose_name=_("organisation"),
        help_text=_("Where the person works. Empty for our own staff. Example: “Landkreis Musterland”."),
    )
    photo = models.ForeignKey(
        "core.Bild",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("photo"),
        help_text=_(
            "Shown on contact cards. Without one the initials stand there. Example: a portrait, face in the middle."
        ),
    )
    gnd = models.CharField(
        _("GND number"),
        max_length=20,
        blank=True,
        validators=[validate_gnd],
        help_text=_("Number in the catalogue of German libraries. Example: “118540238”."),
    )
    orcid = models.CharField(
        "ORCID",
        max_length=19,
        blank=True,
        validators=[validate_orcid],
        help_text=_("Number in research, without address. Example: “0000-0002-1825-0097”."),
    )
    is_team = models.BooleanField(
        _("belongs to our team"),
        default=False,
        help_text=_(
            "The person then stands on the page of contacts and has a page of their own. Example: everybody who works with us."
        ),
    )

    panels = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("title"), FieldPanel("first_name"), FieldPanel("last_name")]),
                FieldPanel("slug"),
            ],
            heading=_("Name"),
        ),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("function"), FieldPanel("function_en")]), FieldPanel("organisation")],
            heading=_("Work"),
        ),
        FieldPanel("is_team"),
        FieldPanel("photo"),
        MultiFieldPanel([FieldRowPanel([FieldPanel("gnd"), FieldPanel("orcid")])], heading=_("Catalogue numbers")),
    ]

    search_fields = [
        index.SearchField("last_name"),
        index.AutocompleteField("last_name"),
        index.SearchField("first_name"),
        index.AutocompleteField("first_name"),
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.SearchField("function"),
    ]

    class Meta:
        ordering = ("last_name", "first_name", "pk")
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def __str__(self) -> str:
        return self.name or f"#{self.pk}"

    @property
    def name(self) -> str:
        """Title, first and last name."""
        return " ".join(part for part in (self.title, self.plain_name) if part)

    @property
    def plain_name(self) -> str:
        """First and last name; the title is shown apart from it."""
        return " ".join(part for part in (self.first_name, self.last_name) if part)

    @property
    def label(self) -> str:
        """The function in the language of the page."""
        return localized(self, "function")

    def get_absolute_url(self) -> str:
        """Return the address of the person's page."""
        return reverse("person", args=[self.slug])

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.slug:
            self.slug = unique_slug(self, self.plain_name)
        super().save(*args, **kwargs)
