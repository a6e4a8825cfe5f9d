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
