"""The facts of an event by subject: what it is, whom it is for, how to register, whose it is, what is set by hand."""

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from themen.models import Zielgruppe
from veranstaltungen.enums import Anmeldestand, Teilnahmeform, Zustand
from veranstaltungen.models.vocabulary import Reihe, Veranstaltungsart


class Eckdaten(models.Model):
    """What it is, where, and in which series."""

    art = models.ForeignKey(
        Veranstaltungsart,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="veranstaltungen",
        verbose_name=_("kind of event"),
        help_text=_("Stands above the title and in the facts. Example: “Online-Fachforum”."),
    )
    attendance_mode = models.CharField(
        _("attendance"),
        max_length=10,
        choices=Teilnahmeform.choices,
        blank=True,
        help_text=_("Shown as “Format”. Example: “Online”."),
    )
    ort = models.ForeignKey(
        "kontakte.Ort",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="veranstaltungen",
        verbose_name=_("place"),
        help_text=_("A place from the list with its address. Example: “Kulturspeicher, Musterstadt”."),
    )
    platform = models.CharField(
        _("platform"),
        max_length=80,
        blank=True,
        help_text=_("The name only, never the link to dial in. Example: “BigBlueButton”."),
    )
    reihe = models.ForeignKey(
        Reihe,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="veranstaltungen",
        verbose_name=_("series"),
        help_text=_("Links this event with the dates before and after it. Example: “Expertengruppe DKBM”."),
    )
    ordinal = models.PositiveSmallIntegerField(
        _("number in the series"),
        null=True,
        blank=True,
        help_text=_("Gives the line below the title. Example: 8 for “8. Online-Treffen …”."),
    )
    language = models.CharField(
        _("language of the event"),
        max_length=60,
        blank=True,
        help_text=_("Only when it matters. Example: “Deutsch und Englisch”."),
    )

    panels_eckdaten = [
        FieldPanel("art", widget=forms.Select),
        FieldRowPanel([FieldPanel("reihe"), FieldPanel("ordinal")]),
        FieldRowPanel([FieldPanel("attendance_mode"), FieldPanel("platform")]),
        FieldPanel("ort"),
        FieldPanel("language"),
    ]

    class Meta:
        abstract = True


class Publikum(models.Model):
    """Whom it is for and what it costs."""

    programmes = ParentalManyToManyField(
        "kommunen.Programm",
        blank=True,
        related_name="+",
        verbose_name=_("programmes"),
        help_text=_("Funding programmes this event belongs to. Example: “Bildungskommunen”."),
    )
    zielgruppen = ParentalManyToManyField(
        Zielgruppe,
        blank=True,
        related_name="+",
        verbose_name=_("target groups"),
        help_text=_("Visitors can filter by them. Example: “Bildungsmonitoring”."),
    )
    is_free = models.BooleanField(_("free of charge"), default=False, help_text=_("Shown as “kostenfrei”."))
    team_min = models.PositiveSmallIntegerField(
        _("people per municipality, at least"), null=True, blank=True, help_text=_("For teams. Example: 2.")
    )
    team_max = models.PositiveSmallIntegerField(
        _("people per municipality, at most"), null=True, blank=True, help_text=_("For teams. Example: 2.")
    )

    panels_publikum = [
        FieldPanel("zielgruppen"),
        FieldPanel("programmes"),
        FieldPanel("is_free"),
        FieldRowPanel([FieldPanel("team_min"), FieldPanel("team_max")]),
    ]

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.team_min and self.team_max and self.team_max < self.team_min:
            raise ValidationError(
                {"team_max": _("The highest number must not be smaller than the lowest. Please swap them.")}
            )


class Anmeldung(models.Model):
    """Where and until when people register elsewhere."""

    registration_state = models.CharField(
        _("registration"),
        max_length=12,
        choices=Anmeldestand.choices,
        default=Anmeldestand.KEINE,
        help_text=_("Opening and deadline are observed without further ado. Example: “Registration open”."),
    )
    registration_url = models.URLField(
        _("register at"), blank=True, help_text=_("Address of the form. Example: “https://example.org/anmeldung”.")
    )
    registration_email = models.EmailField(
        _("register by e-mail to"), blank=True, help_text=_("When there is no form. Example: “anmeldung@example.org”.")
    )
    registration_from = models.DateTimeField(
        _("registration opens"), null=True, blank=True, help_text=_("Example: 01.02.2027, 09:00.")
    )
    registration_deadline = models.DateField(
        _("registration closes"), null=True, blank=True, help_text=_("The last day. Example: 19.02.2027.")
    )
    seats = models.PositiveIntegerField(
        _("seats"), null=True, blank=True, help_text=_("How many people can come. Example: 80.")
    )

    panels_anmeldung = [
        FieldPanel("registration_state"),
        FieldRowPanel([FieldPanel("registration_url"), FieldPanel("registration_email")]),
        FieldRowPanel([FieldPanel("registration_from"), FieldPanel("registration_deadline")]),
        FieldPanel("seats"),
    ]

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        opens, closes = self.registration_from, self.registration_deadline
        if opens and closes and closes < opens.date():
            raise ValidationError(
                {"registration_deadline": _("Registration closes before it opens. Please check both dates.")}
            )


class Herkunft(models.Model):
    """Whose event it is, when it is not the agency's own (V-28)."""

    origin = models.CharField(
        _("event of"),
        max_length=160,
        blank=True,
        help_text=_("Only for events of others; lists and page say so. Example: “Landkreis Musterland”."),
    )
    origin_url = models.URLField(
        _("page of the event there"),
        blank=True,
        help_text=_("Visitors find the binding announcement there. Example: “https://example.org/fachtag”."),
    )

    panels_herkunft = MultiFieldPanel(
        [FieldRowPanel([FieldPanel("origin"), FieldPanel("origin_url")])], heading=_("Event of a partner")
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.origin_url and not self.origin:
            raise ValidationError({"origin": _("Please say whose event it is. Example: “Landkreis Musterland”.")})


class Handgriff(models.Model):
    """The state set by hand, for what no rule knows."""

    state_override = models.CharField(
        _("state set by hand"),
        max_length=24,
        choices=Zustand.choices,
        blank=True,
        help_text=_("Normally empty: the state follows from the dates. Example: “Cancelled”."),
    )
    state_override_reason = models.CharField(
        _("reason"),
        max_length=200,
        blank=True,
        help_text=_("For the editors, not shown to visitors. Example: “The speaker is ill”."),
    )

    panels_handgriff = MultiFieldPanel(
        [FieldPanel("state_override"), FieldPanel("state_override_reason")], heading=_("State set by hand")
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.state_override and not self.state_override_reason:
            raise ValidationError(
                {"state_override_reason": _("Please say in a few words why the state is set by hand.")}
            )
