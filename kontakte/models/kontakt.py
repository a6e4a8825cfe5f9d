"""Whom to ask."""

import uuid

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from core.phones import validate_phone
from kontakte.models.orte import Ort
from kontakte.models.personen import Person


class Kontakt(index.Indexed, models.Model):
    """A person, a shared mailbox or an office one can ask (C-01, C-07). Not translated but for small labels."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="kontakte",
        verbose_name=_("person"),
        help_text=_("Empty for a shared mailbox or an office. Example: “Dr. Ayla Brandt”."),
    )
    office_name = models.CharField(
        _("name of the office"),
        max_length=160,
        blank=True,
        help_text=_("For a contact without a person, or the team behind the person. Example: “Veranstaltungsbüro”."),
    )
    role = models.CharField(
        _("role"),
        max_length=160,
        blank=True,
        help_text=_("Empty: the function of the person. Example: “Leiterin der Transferagentur”."),
    )
    role_en = models.CharField(
        _("role in English"), max_length=160, blank=True, help_text=_("Example: “Head of the agency”.")
    )
    responsibility = models.CharField(
        _("responsible for"), max_length=200, blank=True, help_text=_("Example: “Veranstaltungen”.")
    )
    responsibility_en = models.CharField(
        _("responsible for, in English"), max_length=200, blank=True, help_text=_("Example: “Events”.")
    )
    phone = models.CharField(
        _("telephone"),
        max_length=40,
        blank=True,
        validators=[validate_phone],
        help_text=_("With area code, shown as you type it. Example: “0391 5550000”."),
    )
    mobile = models.CharField(
        _("mobile"), max_length=40, blank=True, validators=[validate_phone], help_text=_("Example: “0151 55550000”.")
    )
    email = models.EmailField(_("e-mail"), blank=True, help_text=_("Example: “brandt@example.org”."))
    has_form = models.BooleanField(
        _("contact form instead of the e-mail address"),
        default=False,
        help_text=_(
            "The card then leads to a form, and the address stands nowhere on the site. "
            "Example: for a shared mailbox that gets too much advertising."
        ),
    )
    office = models.ForeignKey(
        Ort,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("office"),
        help_text=_("Where one can come to. Example: “Büro Musterstadt, Lindenallee 4”."),
    )
    opening_hours = models.TextField(
        _("opening hours"),
        blank=True,
        help_text=_("One line per line. Example: “Montag bis Donnerstag 09:00–15:00 Uhr”."),
    )
    is_default = models.BooleanField(
        _("contact of last resort"),
        default=False,
        help_text=_(
            "Shown on pages for which nobody else was chosen. Only one contact can have this. Example: the front office."
        ),
    )

    panels = [
        MultiFieldPanel([FieldPanel("person"), FieldPanel("office_name")], heading=_("Who")),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("role"), FieldPanel("role_en")]),
                FieldRowPanel([FieldPanel("responsibility"), FieldPanel("responsibility_en")]),
            ],
            heading=_("What for"),
        ),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("phone"), FieldPanel("mobile")]), FieldPanel("email"), FieldPanel("has_form")],
            heading=_("Ways"),
        ),
        MultiFieldPanel([FieldPanel("office"), FieldPanel("opening_hours")], heading=_("Office")),
        FieldPanel("is_default"),
    ]

    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("role"),
        index.SearchField("responsibility"),
        index.AutocompleteField("responsibility"),
    ]

    class Meta:
        ordering = ("person__last_name", "office_name", "pk")
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        constraints = [
            models.UniqueConstraint(
                fields=("is_default",),
                condition=models.Q(is_default=True),
                name="one_default_contact",
                violation_error_message=_("There is a contact of last resort already."),
            ),
            models.CheckConstraint(
                condition=models.Q(person__isnull=False) | ~models.Q(office_name=""),
                name="contact_has_a_name",
                violation_error_message=_("Please choose a person or write the name of an office."),
            ),
        ]

    def __str__(self) -> str:
        return ", ".join(part for part in (self.name, self.responsibility) if part) or f"#{self.pk}"

    @property
    def name(self) -> str:
        """The person with title, else the office."""
        return self.person.name if self.person else self.office_name

    @property
    def public_email(self) -> str:
        """The address as visitors may see it: none when a form stands in its place."""
        return "" if self.has_form else self.email

    @property
    def form_url(self) -> str:
        """The address of the contact form; empty when there is none."""
        return reverse("nachricht", args=[self.uuid]) if self.has_form and self.email else ""

    def get_absolute_url(self) -> str:
        """Return the address of the vCard."""
        return reverse("vcard", args=[self.uuid])

    def clean(self) -> None:
        super().clean()
        if not (self.phone or self.mobile or self.email or self.office_id):
            raise ValidationError(
                _("Please give at least one way to reach this contact: telephone, mobile, e-mail or office.")
            )
        if self.has_form and not self.email:
            raise ValidationError({"email": _("The contact form needs an address to which the messages go.")})
