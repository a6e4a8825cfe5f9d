"""The words of a publication, which a translation has of its own."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Worte(models.Model):
    """Additional title, abstract and what makes up the profile of a publication (P-15)."""

    subtitle = models.CharField(
        _("additional title"),
        max_length=300,
        blank=True,
        help_text=_("What stands below the title. Example: “Bildungsberichte planen, schreiben und vorstellen”."),
    )
    abstract = models.TextField(
        _("abstract"),
        max_length=3000,
        blank=True,
        help_text=_(
            "What readers find in the publication, in five to ten sentences; an empty line begins a new paragraph. "
            "Example: “Sechs Kommunen beschreiben, wie sie den Übergang verabredet haben.”"
        ),
    )
    guiding_questions = models.TextField(
        _("guiding questions"),
        blank=True,
        help_text=_("One question a line. Example: “Wer lädt zum ersten Gespräch ein?”"),
    )
    key_messages = models.TextField(
        _("key messages"),
        blank=True,
        help_text=_("One message a line. Example: “Vier Kennzahlen genügen für die jährliche Sitzung.”"),
    )
    practical_use = models.TextField(
        _("use in practice"),
        blank=True,
        help_text=_("One use a line. Example: “Vorlage für die Einladung zum Übergangsgespräch.”"),
    )
    keywords = models.CharField(
        _("keywords"),
        max_length=300,
        blank=True,
        help_text=_("Separated by commas, for finding it. Example: “Einschulung, Elternarbeit”."),
    )

    withdrawn_reason = models.TextField(
        _("why it was withdrawn"),
        blank=True,
        max_length=1000,
        help_text=_("Stands in the notice. Example: “Zwei Kennzahlen waren falsch berechnet.”"),
    )

    class Meta:
        abstract = True


class Praxis(models.Model):
    """The words of an example from practice (P-16)."""

    situation = models.TextField(
        _("situation at the start"),
        blank=True,
        help_text=_("Example: “Drei Ämter planten den Ganztag getrennt voneinander.”"),
    )
    goals = models.TextField(
        _("goals"), blank=True, help_text=_("One goal a line. Example: “Ein gemeinsamer Kalender für alle Schulen.”")
    )
    approach = models.TextField(
        _("approach"), blank=True, help_text=_("Example: “Zuerst sprachen die Ämter mit allen Schulleitungen.”")
    )
    participants = models.TextField(
        _("who took part"), blank=True, help_text=_("One a line. Example: “Schulamt des Landkreises Beispielau”.")
    )
    results = models.TextField(
        _("results"),
        blank=True,
        help_text=_("One result a line. Example: “Neun von zehn Schulen nutzen den Kalender.”"),
    )

    class Meta:
        abstract = True
