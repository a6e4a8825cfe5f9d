"""The programme of an event: sessions, who speaks, and what remains of them (V-08, V-09, V-23)."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable

from core.access import AccessField
from veranstaltungen.models.vocabulary import Programmart


class Programmpunkt(ClusterableModel, Orderable):
    """A session: talk, forum, break."""

    veranstaltung = ParentalKey(
        "veranstaltungen.Veranstaltung", on_delete=models.CASCADE, related_name="programmpunkte"
    )
    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    art = models.ForeignKey(
        Programmart, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("kind")
    )
    title = models.CharField(_("title"), max_length=250)
    title_en = models.CharField(_("title in English"), max_length=250, blank=True)
    day = models.DateField(_("day"), null=True, blank=True)
    start_time = models.TimeField(_("begins at"), null=True, blank=True)
    end_time = models.TimeField(_("ends at"), null=True, blank=True)
    abstract = models.TextField(_("abstract"), blank=True)
    abstract_en = models.TextField(_("abstract in English"), blank=True)
    kommune = models.ForeignKey(
        "kommunen.Kommune",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("municipality"),
    )
    programme = models.ForeignKey(
        "kommunen.Programm",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("programme or project"),
    )
    recording_url = models.URLField(_("recording: address of the video"), blank=True)
    recording = models.ForeignKey(
        "core.Dokument",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("recording: own video"),
    )
    captions = models.ForeignKey(
        "core.Dokument",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("captions (VTT)"),
    )
    transcript = models.TextField(_("transcript"), blank=True)
    slides = models.ForeignKey(
        "core.Dokument", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("slides")
    )
    summary = models.TextField(_("summary"), blank=True)
    access = AccessField(_("who may see recording and summary"))

    class Meta(Orderable.Meta):
        verbose_name = _("session")
        verbose_name_plural = _("sessions")

    def __str__(self) -> str:
        return self.title or f"#{self.pk}"


class Beitrag(Orderable):
    """Somebody who contributes to a session."""

    programmpunkt = ParentalKey(Programmpunkt, on_delete=models.CASCADE, related_name="beitraege")
    person = models.ForeignKey(
        "kontakte.Person", on_delete=models.CASCADE, related_name="beitraege", verbose_name=_("person")
    )
    role = models.CharField(
        _("role"),
        max_length=20,
        default="referat",
        choices=[("referat", _("speaker")), ("moderation", _("moderation")), ("grusswort", _("greeting"))],
    )

    panels = ["person", "role"]
