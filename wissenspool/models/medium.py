"""Video and audio among the publications (P-18)."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _


def _document(label: Any, help_text: Any) -> models.ForeignKey:
    return models.ForeignKey(
        "core.Dokument",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=label,
        help_text=help_text,
    )


class Medium(models.Model):
    """A film or a recording, with what people need who do not hear or see it."""

    media_file = _document(_("own video or sound file"), _("MP4 or MP3 of this site. Example: “Film zum Ganztag”."))
    media_url = models.URLField(
        _("address of the video elsewhere"),
        blank=True,
        help_text=_("Nothing is loaded before a click. Example: “https://video.example.org/w/1”."),
    )
    captions = _document(_("captions (VTT)"), _("For the own video. Example: “Untertitel zum Film” (VTT)."))
    transcript = models.TextField(
        _("transcript"), blank=True, help_text=_("The spoken words. Example: “Guten Tag und willkommen …”.")
    )
    chapters = models.TextField(
        _("chapters"),
        blank=True,
        help_text=_("One a line, begin and title. Example: “03:20 Was die Schulen brauchen”."),
    )
    duration = models.PositiveIntegerField(
        _("duration in minutes"), null=True, blank=True, help_text=_("Rounded up. Example: “12”.")
    )

    class Meta:
        abstract = True

    @property
    def public_transcript(self) -> str:
        """The spoken words where everybody may read them: not those of an own recording that is closed."""
        return self.transcript if self.media_file is None or self.media_file.is_public else ""
