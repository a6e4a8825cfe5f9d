"""People, organisations and places as records; contacts and their cards on pages."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable, Page
from wagtail.search import index

from core.models import localized


class Person(index.Indexed, models.Model):
    """Somebody named on pages: staff, speakers, authors."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    title = models.CharField(_("academic title"), max_length=40, blank=True, help_text=_("Example: “Dr.”"))
    first_name = models.CharField(_("first name"), max_length=80, blank=True)
    last_name = models.CharField(_("last name"), max_length=80)
    slug = models.SlugField(_("address"), max_length=120, unique=True, blank=True)
    function = models.CharField(_("function"), max_length=160, blank=True)
    function_en = models.CharField(_("function in English"), max_length=160, blank=True)
    organisation = models.ForeignKey(
        "kontakte.Organisation",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="personen",
        verbose_name=_("organisation"),
    )
    photo = models.ForeignKey(
        "core.Bild", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("photo")
    )
    gnd = models.CharField(_("GND number"), max_length=20, blank=True)
    orcid = models.CharField(_("ORCID"), max_length=19, blank=True)
    is_team = models.BooleanField(_("shown on the page of contacts"), default=False)

    search_fields = [
        index.SearchField("last_name"),
        index.AutocompleteField("last_name"),
        index.SearchField("first_name"),
    ]

    class Meta:
        ordering = ("last_name", "first_name", "pk")
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """Title, first and last name."""
        return " ".join(part for part in (self.title, self.first_name, self.last_name) if part)


class Organisation(index.Indexed, models.Model):
    """A body that organises, publishes, hosts or funds."""

    name = models.CharField(_("name"), max_length=200, unique=True)
    name_en = models.CharField(_("name in English"), max_length=200, blank=True)
    short_name = models.CharField(_("short name"), max_length=60, blank=True)
    url = models.URLField(_("address"), blank=True)
    logo = models.ForeignKey(
        "core.Bild", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("logo")
    )
    gnd = models.CharField(_("GND number"), max_length=20, blank=True)

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ("name",)
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def __str__(self) -> str:
        return self.name

    @property
    def label(self) -> str:
        return localized(self, "name")


class Ort(index.Indexed, models.Model):
    """A place where events happen or an office is."""

    name = models.CharField(_("name"), max_length=160)
    street = models.CharField(_("street and number"), max_length=160, blank=True)
    postcode = models.CharField(_("postcode"), max_length=10, blank=True)
    city = models.CharField(_("town"), max_length=100, blank=True)
    country = models.CharField(_("country"), max_length=60, blank=True, default="Deutschland")
    room = models.CharField(_("room"), max_length=100, blank=True)
    accessibility = models.TextField(_("accessibility on site"), blank=True)

    search_fields = [index.SearchField("name"), index.AutocompleteField("name"), index.SearchField("city")]

    class Meta:
        ordering = ("city", "name")
        verbose_name = _("place")
        verbose_name_plural = _("places")

    def __str__(self) -> str:
        return ", ".join(part for part in (self.name, self.city) if part)


class Kontakt(index.Indexed, models.Model):
    """Whom to ask: a person, a shared mailbox or an office (C-01, C-07). Not translated but for small labels."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.CASCADE, related_name="kontakte", verbose_name=_("person")
    )
    office_name = models.CharField(_("name of the office"), max_length=160, blank=True)
    role = models.CharField(_("role"), max_length=160, blank=True)
    role_en = models.CharField(_("role in English"), max_length=160, blank=True)
    responsibility = models.CharField(_("responsible for"), max_length=200, blank=True)
    responsibility_en = models.CharField(_("responsible for, in English"), max_length=200, blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    mobile = models.CharField(_("mobile"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    office = models.ForeignKey(
        Ort, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("office")
    )
    opening_hours = models.TextField(_("opening hours"), blank=True)
    is_default = models.BooleanField(_("contact of last resort"), default=False)

    search_fields = [
        index.SearchField("office_name"),
        index.AutocompleteField("office_name"),
        index.SearchField("role"),
        index.RelatedFields("person", [index.SearchField("last_name")]),
    ]

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        constraints = [
            models.UniqueConstraint(
                fields=("is_default",),
                condition=models.Q(is_default=True),
                name="one_default_contact",
                violation_error_message=_("There is a contact of last resort already."),
            ),
        ]

    def __str__(self) -> str:
        name = self.person.name if self.person else self.office_name
        return ", ".join(part for part in (name, self.responsibility) if part) or f"#{self.pk}"


class KontaktHeading(models.TextChoices):
    """Headings above the cards (C-02)."""

    KONTAKT = "kontakt", _("Contact")
    ANSPRECHPERSON = "ansprechperson", _("Contact person")
    ANSPRECHPERSONEN = "ansprechpersonen", _("Contact persons")
    ANSPRECHPARTNER = "ansprechpartner", _("Contact partner")
    FRAGEN = "fragen", _("Questions?")


class Kontaktkarte(Orderable):
    """A contact on a page."""

    page = ParentalKey(Page, on_delete=models.CASCADE, related_name="kontaktkarten")
    kontakt = models.ForeignKey(Kontakt, on_delete=models.CASCADE, related_name="karten", verbose_name=_("contact"))

    panels = ["kontakt"]


class KontaktkartenMixin(models.Model):
    """Contact cards of a page, with a heading the editor chooses."""

    contact_heading = models.CharField(
        _("heading of the contacts"), max_length=20, choices=KontaktHeading.choices, default=KontaktHeading.KONTAKT
    )

    class Meta:
        abstract = True
