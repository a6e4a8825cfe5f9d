"""Municipalities, programmes, agreements and who belongs to which municipality."""

import uuid

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.models import Orderable, Page
from wagtail.search import index

from core.models import BasePage, LabelledRecord, words
from kontakte.models import KontaktkartenMixin

AGS = RegexValidator(r"^\d{8}$", _("The AGS has eight digits; districts are padded with zeros. Example: “15003000”."))


class Bundesland(models.TextChoices):
    """The Länder by the first two digits of the AGS."""

    SH = "01", "Schleswig-Holstein"
    HH = "02", "Hamburg"
    NI = "03", "Niedersachsen"
    HB = "04", "Bremen"
    NW = "05", "Nordrhein-Westfalen"
    HE = "06", "Hessen"
    RP = "07", "Rheinland-Pfalz"
    BW = "08", "Baden-Württemberg"
    BY = "09", "Bayern"
    SL = "10", "Saarland"
    BE = "11", "Berlin"
    BB = "12", "Brandenburg"
    MV = "13", "Mecklenburg-Vorpommern"
    SN = "14", "Sachsen"
    ST = "15", "Sachsen-Anhalt"
    TH = "16", "Thüringen"


class Kommunentyp(models.TextChoices):
    """Kinds of municipality."""

    LANDKREIS = "landkreis", _("Landkreis")
    KREIS = "kreis", _("Kreis")
    KREISFREIE_STADT = "kreisfreie_stadt", _("kreisfreie Stadt")
    STADTKREIS = "stadtkreis", _("Stadtkreis")
    STADTSTAAT = "stadtstaat", _("Stadtstaat/Bezirk")
    GEMEINDE = "gemeinde", _("Gemeinde")


class Kommune(index.Indexed, models.Model):
    """A municipality of the register. Its organisation is made with it (decision 5)."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=160)
    slug = models.SlugField(max_length=160, unique=True, blank=True)
    organisation = models.OneToOneField(
        "kontakte.Organisation",
        on_delete=models.PROTECT,
        related_name="kommune",
        verbose_name=_("organisation"),
        editable=False,
    )
    kind = models.CharField(_("kind"), max_length=20, choices=Kommunentyp.choices)
    land = models.CharField(_("Land"), max_length=2, choices=Bundesland.choices)
    ags = models.CharField(_("AGS"), max_length=8, blank=True, validators=[AGS])
    ars = models.CharField(_("ARS"), max_length=12, blank=True)
    inhabitants = models.PositiveIntegerField(_("inhabitants"), null=True, blank=True)
    partner_since = models.DateField(_("partner since"), null=True, blank=True)
    valid_from = models.DateField(_("exists since"), null=True, blank=True)
    valid_to = models.DateField(_("existed until"), null=True, blank=True)
    successor = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="predecessors",
        verbose_name=_("merged into"),
    )
    office_url = models.URLField(_("address of the education office"), blank=True)
    contact = models.ForeignKey(
        "kontakte.Kontakt",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("contact at the agency"),
    )
    mail_domains = models.TextField(_("mail domains"), blank=True)

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ("name", "pk")
        verbose_name = _("municipality")
        verbose_name_plural = _("municipalities")
        constraints = [
            models.UniqueConstraint(
                fields=("ags",),
                condition=models.Q(valid_to__isnull=True) & ~models.Q(ags=""),
                name="unique_ags_in_force",
                violation_error_message=_("Another municipality has this AGS."),
            ),
            models.CheckConstraint(
                condition=models.Q(valid_to__isnull=True)
                | models.Q(valid_from__isnull=True)
                | models.Q(valid_to__gte=models.F("valid_from")),
                name="kommune_valid_period",
                violation_error_message=_("The end lies before the beginning."),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def token(self) -> str:
        """The access token of its members."""
        return f"kommune:{self.pk}"


class Programm(LabelledRecord):
    """A funding programme (T-07)."""

    funders = models.ManyToManyField("kontakte.Organisation", blank=True, related_name="+", verbose_name=_("funders"))
    esf = models.CharField(
        _("European funding"), max_length=10, blank=True, choices=[("esf", "ESF"), ("esf_plus", "ESF Plus")]
    )
    starts_on = models.DateField(_("start"), null=True, blank=True)
    ends_on = models.DateField(_("end"), null=True, blank=True)
    predecessor = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="successors",
        verbose_name=_("predecessor"),
    )
    url = models.URLField(_("address"), blank=True)
    notice = models.TextField(_("funding notice"), blank=True)
    logos = models.ManyToManyField("core.Bild", blank=True, related_name="+", verbose_name=_("logos"))

    class Meta(LabelledRecord.Meta):
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")


class Teilnahme(models.Model):
    """A municipality takes part in a programme."""

    kommune = models.ForeignKey(Kommune, on_delete=models.CASCADE, related_name="teilnahmen")
    programm = models.ForeignKey(Programm, on_delete=models.CASCADE, related_name="teilnahmen")
    starts_on = models.DateField(_("start"), null=True, blank=True)
    ends_on = models.DateField(_("end"), null=True, blank=True)
    reference = models.CharField(_("funding reference (Förderkennzeichen)"), max_length=60, blank=True)


class VereinbarungArt(models.TextChoices):
    """Kinds of agreement."""

    ZIEL = "ziel", _("Zielvereinbarung")
    RAHMEN = "rahmen", _("Rahmenvereinbarung")
    KOOPERATION = "kooperation", _("Kooperationsvereinbarung")


class Vereinbarung(models.Model):
    """An agreement between a municipality and the agency (M-02)."""

    kommune = models.ForeignKey(
        Kommune, on_delete=models.CASCADE, related_name="vereinbarungen", verbose_name=_("municipality")
    )
    kind = models.CharField(_("kind"), max_length=20, choices=VereinbarungArt.choices)
    signed_on = models.DateField(_("signed on"), null=True, blank=True)
    signed_by = models.CharField(_("represented by (office)"), max_length=160, blank=True)
    valid_to = models.DateField(_("valid until"), null=True, blank=True)
    phase = models.CharField(_("funding phase"), max_length=80, blank=True)
    goals = models.TextField(_("goals"), blank=True)
    document = models.ForeignKey(
        "core.Dokument", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("file")
    )

    class Meta:
        ordering = ("-signed_on", "-pk")
        verbose_name = _("agreement")
        verbose_name_plural = _("agreements")


class Rolle(models.TextChoices):
    """What a member may do for their municipality (M-07)."""

    LESEN = "lesen", _("read")
    MITWIRKEN = "mitwirken", _("contribute")
    KOORDINIEREN = "koordinieren", _("coordinate")


class Mitgliedschaft(models.Model):
    """An account belongs to a municipality."""

    konto = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="mitgliedschaften", verbose_name=_("account")
    )
    kommune = models.ForeignKey(
        Kommune, on_delete=models.CASCADE, related_name="mitgliedschaften", verbose_name=_("municipality")
    )
    role = models.CharField(_("role"), max_length=20, choices=Rolle.choices, default=Rolle.LESEN)

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        constraints = [
            models.UniqueConstraint(
                fields=("konto", "kommune"),
                name="one_membership",
                violation_error_message=_("This person belongs to the municipality already."),
            )
        ]


class KommunenMixin(models.Model):
    """Municipalities of a page."""

    class Meta:
        abstract = True


class KommuneBezug(Orderable):
    """A municipality on a page, with its part in it and the topic it brought."""

    page = ParentalKey(Page, on_delete=models.CASCADE, related_name="kommunenbezuege")
    kommune = models.ForeignKey(
        Kommune, on_delete=models.CASCADE, related_name="bezuege", verbose_name=_("municipality")
    )
    role = models.CharField(
        _("part"),
        max_length=20,
        choices=[("praxisbeispiel", _("practical example")), ("gastgeberin", _("host")), ("beteiligt", _("involved"))],
        default="beteiligt",
    )
    topic = models.CharField(_("topic"), max_length=200, blank=True)
    topic_en = models.CharField(_("topic in English"), max_length=200, blank=True)

    panels = ["kommune", "role", "topic", "topic_en"]


class KommunenIndex(BasePage):
    """All partner municipalities, at /kommunen/."""

    max_count_per_parent = 1
    parent_page_types = ["home.StartSeite"]
    subpage_types = ["kommunen.KommuneSeite"]


class KommuneSeite(KontaktkartenMixin, BasePage):
    """The page of a partner municipality or of one of its projects."""

    parent_page_types = ["kommunen.KommunenIndex"]
    subpage_types: list[str] = []

    kommune = models.ForeignKey(
        Kommune, null=True, blank=True, on_delete=models.PROTECT, related_name="seiten", verbose_name=_("municipality")
    )
    programmes = ParentalManyToManyField(Programm, blank=True, related_name="+", verbose_name=_("programmes"))

    facts = (*BasePage.facts, "kommune", "programmes", "kontaktkarten", "materialien", "contact_heading")
    listed_facts = (*BasePage.listed_facts, "kommune")
    translatable_fields = words()
