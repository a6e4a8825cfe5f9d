"""Who made a publication."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable

from wissenspool.enums import Rolle


class Mitwirkung(Orderable):
    """A person or body in a role. The name as printed stays when the record of the person changes."""

    publikation = ParentalKey("wissenspool.Publikation", on_delete=models.CASCADE, related_name="mitwirkungen")
    role = models.CharField(
        _("role"),
        max_length=12,
        default=Rolle.AUTOR,
        choices=Rolle.choices,
        help_text=_("What the person or body did. Example: “author”."),
    )
    person = models.ForeignKey(
        "kontakte.Person",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="mitwirkungen",
        verbose_name=_("person"),
        help_text=_("The record of the person, when there is one. Example: “Dr. Ayla Brandt”."),
    )
    organisation = models.ForeignKey(
        "kontakte.Organisation",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="mitwirkungen",
        verbose_name=_("organisation"),
        help_text=_("For a body instead of a person. Example: “Transferagentur Musterland”."),
    )
    name_as_printed = models.CharField(
        _("name as printed"),
        max_length=200,
        blank=True,
        help_text=_(
            "As it stands on the title page, for citing it. Empty: it is taken from the record now and then kept. "
            "With a comma it is a person, without one a body, unless you have chosen a record. "
            "Example: “Brandt, Ayla” or “Bildungsbüro Beispielau”."
        ),
    )

    panels = [FieldPanel("role"), FieldPanel("person"), FieldPanel("organisation"), FieldPanel("name_as_printed")]

    class Meta(Orderable.Meta):
        verbose_name = _("contribution")
        verbose_name_plural = _("contributions")

    def __str__(self) -> str:
        return self.display_name or f"#{self.pk}"

    @property
    def is_person(self) -> bool:
        """True for a chosen person, and for a name alone that is written as libraries write persons: “Brandt, Ayla”."""
        return bool(self.person_id) or (not self.organisation_id and ", " in self.name_as_printed)

    @property
    def display_name(self) -> str:
        """The name for readers: as printed, first name first."""
        last, comma, first = self.name_as_printed.partition(", ")
        if comma and self.is_person:
            return f"{first} {last}".strip()
        return self.name_as_printed or self._name_of_record()

    def name_parts(self) -> tuple[str, str]:
        """First and last name as printed; a body, or a name that nobody can part, is a last name alone."""
        printed = self.name_as_printed
        if not self.is_person:
            return "", printed or self._name_of_record()
        last, comma, first = printed.partition(", ")
        if comma:
            return first, last
        if self.person and printed in {"", self.person.name, self.person.plain_name}:
            return self.person.first_name, self.person.last_name
        first, _space, last = printed.rpartition(" ")
        return first, last

    def _name_of_record(self) -> str:
        record = self.person or self.organisation
        return record.name if record else ""

    def clean(self) -> None:
        super().clean()
        if self.person and self.organisation:
            raise ValidationError(_("Please choose a person or an organisation, not both."))
        if not (self.person or self.organisation or self.name_as_printed):
            raise ValidationError(_("Please choose a person or an organisation, or write the name as printed."))

    def derive(self) -> None:
        """Keep the name as it is now, family name first, so that the citation stays when the record changes."""
        if self.person and self.name_as_printed in {"", self.person.name, self.person.plain_name}:
            self.name_as_printed = ", ".join(part for part in (self.person.last_name, self.person.first_name) if part)
        self.name_as_printed = self.name_as_printed or self._name_of_record()

    def save(self, *args: object, **kwargs: object) -> None:
        self.derive()
        super().save(*args, **kwargs)
