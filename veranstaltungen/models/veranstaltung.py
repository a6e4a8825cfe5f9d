"""The page of an event, its index and its year folders."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.models import Orderable

from core.blocks.body import BodyBlock
from core.fields import BodyField
from core.models import BasePage, words
from kontakte.models import KontaktkartenMixin
from themen.models import ThemenMixin, Zielgruppe
from veranstaltungen.enums import Anmeldestand, Teilnahmeform, Zustand
from veranstaltungen.models.vocabulary import Reihe, Veranstaltungsart


class VeranstaltungsIndex(BasePage):
    """All events, at /veranstaltungen/."""

    max_count_per_parent = 1
    parent_page_types = ["home.StartSeite"]
    subpage_types = ["veranstaltungen.Jahresordner"]


class Jahresordner(BasePage):
    """The events of a year. Comes into being when its first event needs it, in every language."""

    parent_page_types = ["veranstaltungen.VeranstaltungsIndex"]
    subpage_types = ["veranstaltungen.Veranstaltung"]


class Veranstaltung(KontaktkartenMixin, ThemenMixin, BasePage):
    """An event, from the first announcement to the documentation, at one address."""

    parent_page_types = ["veranstaltungen.Jahresordner", "intern.InternSeite"]
    subpage_types: list[str] = []

    subtitle = models.CharField(_("subtitle"), max_length=250, blank=True)
    announcement_title = models.CharField(_("heading of the announcement"), max_length=120, blank=True)
    report = BodyField(BodyBlock, blank=True, verbose_name=_("report"))
    place_text = models.TextField(_("place in words"), blank=True)
    eligibility = models.TextField(_("who can take part"), blank=True)
    target_group_text = models.CharField(_("target group in words"), max_length=300, blank=True)
    cost_text = models.CharField(_("costs in words"), max_length=120, blank=True)

    art = models.ForeignKey(
        Veranstaltungsart,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="veranstaltungen",
        verbose_name=_("kind of event"),
    )
    attendance_mode = models.CharField(_("attendance"), max_length=10, choices=Teilnahmeform.choices, blank=True)
    ort = models.ForeignKey(
        "kontakte.Ort",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="veranstaltungen",
        verbose_name=_("place"),
    )
    platform = models.CharField(_("platform"), max_length=80, blank=True)
    reihe = models.ForeignKey(
        Reihe,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="veranstaltungen",
        verbose_name=_("series"),
    )
    ordinal = models.PositiveSmallIntegerField(_("number in the series"), null=True, blank=True)
    programmes = ParentalManyToManyField(
        "kommunen.Programm", blank=True, related_name="+", verbose_name=_("programmes")
    )
    zielgruppen = ParentalManyToManyField(Zielgruppe, blank=True, related_name="+", verbose_name=_("target groups"))
    is_free = models.BooleanField(_("free of charge"), default=False)
    language = models.CharField(_("language"), max_length=60, blank=True)
    team_min = models.PositiveSmallIntegerField(_("people per municipality, at least"), null=True, blank=True)
    team_max = models.PositiveSmallIntegerField(_("people per municipality, at most"), null=True, blank=True)
    registration_state = models.CharField(
        _("registration"), max_length=12, choices=Anmeldestand.choices, default=Anmeldestand.KEINE
    )
    registration_url = models.URLField(_("register at"), blank=True)
    registration_email = models.EmailField(_("register by e-mail to"), blank=True)
    registration_from = models.DateTimeField(_("registration opens"), null=True, blank=True)
    registration_deadline = models.DateField(_("registration closes"), null=True, blank=True)
    seats = models.PositiveIntegerField(_("seats"), null=True, blank=True)
    state_override = models.CharField(_("state set by hand"), max_length=24, choices=Zustand.choices, blank=True)
    state_override_reason = models.CharField(_("reason"), max_length=200, blank=True)
    first_begin = models.DateTimeField(null=True, editable=False, db_index=True)
    last_end = models.DateTimeField(null=True, editable=False, db_index=True)
    next_change = models.DateTimeField(null=True, editable=False, db_index=True)

    facts = (
        *BasePage.facts,
        "art",
        "attendance_mode",
        "ort",
        "platform",
        "reihe",
        "ordinal",
        "programmes",
        "zielgruppen",
        "themen",
        "is_free",
        "language",
        "team_min",
        "team_max",
        "registration_state",
        "registration_url",
        "registration_email",
        "registration_from",
        "registration_deadline",
        "seats",
        "state_override",
        "state_override_reason",
        "contact_heading",
        "termine",
        "programmpunkte",
        "beteiligte",
        "kontaktkarten",
        "materialien",
        "kommunenbezuege",
        "kennzahlen",
        "first_begin",
        "last_end",
        "next_change",
    )
    listed_facts = (
        *BasePage.listed_facts,
        "art",
        "attendance_mode",
        "ort",
        "reihe",
        "ordinal",
        "state_override",
        "registration_state",
        "is_free",
        "first_begin",
        "last_end",
        "next_change",
    )
    translatable_fields = words(
        "subtitle", "announcement_title", "report", "place_text", "eligibility", "target_group_text", "cost_text"
    )

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")


class Beteiligung(Orderable):
    """An organisation that carries the event: organiser, partner, host, funder (V-10)."""

    veranstaltung = ParentalKey(Veranstaltung, on_delete=models.CASCADE, related_name="beteiligte")
    organisation = models.ForeignKey(
        "kontakte.Organisation", on_delete=models.CASCADE, related_name="+", verbose_name=_("organisation")
    )
    role = models.CharField(
        _("role"),
        max_length=16,
        default="veranstalter",
        choices=[
            ("veranstalter", _("organiser")),
            ("kooperation", _("partner")),
            ("gastgeber", _("host")),
            ("foerderung", _("funder")),
        ],
    )

    panels = ["organisation", "role"]


class Kennzahl(Orderable):
    """A figure of the event: guests on site, online."""

    veranstaltung = ParentalKey(Veranstaltung, on_delete=models.CASCADE, related_name="kennzahlen")
    value = models.PositiveIntegerField(_("value"))
    qualifier = models.CharField(
        _("qualifier"),
        max_length=10,
        blank=True,
        choices=[("ueber", _("over")), ("rund", _("around")), ("ca", _("approx."))],
    )
    label = models.CharField(_("label"), max_length=120)
    label_en = models.CharField(_("label in English"), max_length=120, blank=True)

    panels = ["qualifier", "value", "label", "label_en"]
