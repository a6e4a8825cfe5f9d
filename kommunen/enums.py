"""Choices of municipalities, programmes and agreements."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kommunentyp(models.TextChoices):
    """Kinds of municipality."""

    LANDKREIS = "landkreis", _("Landkreis")
    KREIS = "kreis", _("Kreis")
    KREISFREIE_STADT = "kreisfreie_stadt", _("kreisfreie Stadt")
    STADTKREIS = "stadtkreis", _("Stadtkreis")
    STADTSTAAT = "stadtstaat", _("Stadtstaat/Bezirk")
    GEMEINDE = "gemeinde", _("Gemeinde")


class VereinbarungArt(models.TextChoices):
    """Kinds of agreement."""

    ZIEL = "ziel", _("Zielvereinbarung")
    RAHMEN = "rahmen", _("Rahmenvereinbarung")
    KOOPERATION = "kooperation", _("Kooperationsvereinbarung")


class Rolle(models.TextChoices):
    """What a member may do for their municipality (M-07)."""

    LESEN = "lesen", _("read")
    MITWIRKEN = "mitwirken", _("contribute")
    KOORDINIEREN = "koordinieren", _("coordinate")


class BezugRolle(models.TextChoices):
    """What part a municipality has in a page."""

    PRAXISBEISPIEL = "praxisbeispiel", _("practical example")
    GASTGEBERIN = "gastgeberin", _("host")
    BETEILIGT = "beteiligt", _("involved")
