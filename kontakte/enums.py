"""Choices of contacts."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class KontaktHeading(models.TextChoices):
    """Headings above the cards (C-02)."""

    KONTAKT = "kontakt", _("Contact")
    ANSPRECHPERSON = "ansprechperson", _("Contact person")
    ANSPRECHPERSONEN = "ansprechpersonen", _("Contact persons")
    ANSPRECHPARTNER = "ansprechpartner", _("Contact partner")
    FRAGEN = "fragen", _("Questions?")


class Herkunft(models.TextChoices):
    """Where the contacts of a page come from."""

    SEITE = "seite", _("chosen on this page")
    ABSCHNITT = "abschnitt", _("inherited from a page above")
    THEMA = "thema", _("contact of the topic")
    STANDARD = "standard", _("contact of last resort")


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
