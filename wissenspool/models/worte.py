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

    class Meta:
        abstract = True
