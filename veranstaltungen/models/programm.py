"""The programme of an event: sessions, who speaks, and what remains of them (V-08, V-09, V-23)."""

import uuid
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable

from core.access import AccessField, Tokens
from core.models.identifiers import OwnIdentifier
from veranstaltungen.models.vocabulary import Programmart


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


class Aufzeichnung(models.Model):
    """What remains of a session."""

    recording_url = models.URLField(
        _("recording: address of the video"),
        blank=True,
        help_text=_("Nothing is loaded before a click. Example: “https://video.example.org/w/1”."),
    )
    recording = _document(_("recording: own video"), _("A file of this site. Example: “Mitschnitt Forum 1” (MP4)."))
    captions = _document(_("captions (VTT)"), _("For the own video. Example: “Untertitel Forum 1”."))
    transcript = models.TextField(
        _("transcript"), blank=True, help_text=_("The spoken words. Example: “Guten Morgen und willkommen …”.")
    )
    slides = _document(_("slides"), _("Example: “Präsentation Forum 1” (PDF)."))
    summary = models.TextField(
        _("summary"), blank=True, help_text=_("The result in a few sentences. Example: “Drei Städte zeigten …”.")
    )
    access = AccessField(
        _("who may see recording and summary"),
        help_text=_("A file has its own access. Others see the title with a lock. Example: “Everybody (public)”."),
    )

    class Meta:
        abstract = True

    @property
    def tokens(self) -> Tokens:
        """The access tokens of which one opens recording and summary."""
        return AccessField.split(self.access)

    @property
    def is_documented(self) -> bool:
        """Whether anything remains of the session; a transcript is shown with its recording only."""
        return bool(self.recording_url or self.recording_id or self.slides_id or self.summary)


class Programmpunkt(OwnIdentifier, Aufzeichnung, ClusterableModel, Orderable):
    """A session: talk, forum, break. Sessions at the same time run side by side."""

    veranstaltung = ParentalKey(
        "veranstaltungen.Veranstaltung", on_delete=models.CASCADE, related_name="programmpunkte"
    )
    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    art = models.ForeignKey(
        Programmart,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("kind"),
        help_text=_("Example: “Forum”."),
    )
    title = models.CharField(_("title"), max_length=250, help_text=_("Example: “Ganztag in Zahlen”."))
    title_en = models.CharField(
        _("title in English"), max_length=250, blank=True, help_text=_("Example: “All-day schools in figures”.")
    )
    day = models.DateField(_("day"), null=True, blank=True, help_text=_("Only for several days. Example: 09.03.2027."))
    start_time = models.TimeField(_("begins at"), null=True, blank=True, help_text=_("Example: 09:00."))
    end_time = models.TimeField(_("ends at"), null=True, blank=True, help_text=_("Example: 13:00."))
    abstract = models.TextField(
        pgettext_lazy("of a session", "abstract"),
        blank=True,
        help_text=_("What it is about. Example: “Wie aus Tabellen Entscheidungen werden.”"),
    )
    abstract_en = models.TextField(
        _("abstract in English"), blank=True, help_text=_("Example: “How tables become decisions.”")
    )
    kommune = models.ForeignKey(
        "kommunen.Kommune",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("municipality"),
        help_text=_("When the session is about one. Example: “Musterstadt”."),
    )
    programme = models.ForeignKey(
        "kommunen.Programm",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("programme or project"),
        help_text=_("When the session is about one. Example: “Bildungskommunen”."),
    )

    panels = [
        FieldRowPanel(
            [
                FieldPanel("art", widget=forms.Select),
                FieldPanel("day"),
                FieldPanel("start_time"),
                FieldPanel("end_time"),
            ]
        ),
        FieldPanel("title"),
        FieldPanel("title_en"),
        InlinePanel("beitraege", heading=_("Speakers"), label=_("Speaker")),
        FieldPanel("abstract"),
        FieldPanel("abstract_en"),
        FieldRowPanel([FieldPanel("kommune"), FieldPanel("programme")]),
        MultiFieldPanel(
            [
                FieldPanel(name)
                for name in ("recording_url", "recording", "captions", "transcript", "slides", "summary", "access")
            ],
            heading=_("Documentation"),
            classname="collapsed",
        ),
        InlinePanel("fotos", heading=_("Photos"), label=_("Photo"), max_num=40),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("session")
        verbose_name_plural = _("sessions")

    def __str__(self) -> str:
        return self.title or f"#{self.pk}"

    @property
    def is_documented(self) -> bool:
        """Whether anything remains of the session, photos counted."""
        return super().is_documented or any(row.image_id for row in self.fotos.all())

    def clean(self) -> None:
        super().clean()
        if self.start_time and self.end_time and self.end_time <= self.start_time:
            raise ValidationError({"end_time": _("The session ends before it begins. Please check both times.")})
        if self.recording_id and self.recording_url:
            raise ValidationError(
                {"recording_url": _("Please choose one: an own video or the address of a video elsewhere.")}
            )


class Programmfoto(Orderable):
    """A photo of a session; whoever may see its recording and summary may see it, as far as the picture itself is open."""

    programmpunkt = ParentalKey(Programmpunkt, on_delete=models.CASCADE, related_name="fotos")
    image = models.ForeignKey(
        "core.Bild",
        null=True,
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name=_("photo"),
        help_text=_("Its credit and alternative text are shown with it. Example: “Arbeit an den Tischen”."),
    )
    caption = models.CharField(
        _("caption"), max_length=250, blank=True, help_text=_("Optional. Example: “Das Plenum am Vormittag”.")
    )
    caption_en = models.CharField(
        _("caption in English"), max_length=250, blank=True, help_text=_("Example: “The plenary in the morning”.")
    )

    panels = [FieldPanel("image"), FieldRowPanel([FieldPanel("caption"), FieldPanel("caption_en")])]

    class Meta(Orderable.Meta):
        verbose_name = pgettext_lazy("of a session", "photo")
        verbose_name_plural = pgettext_lazy("of a session", "photos")

    def __str__(self) -> str:
        return self.caption or f"#{self.pk}"


class Beitragsrolle(models.TextChoices):
    """What somebody does in a session."""

    REFERAT = "referat", _("speaker")
    MODERATION = "moderation", _("moderation")
    GRUSSWORT = "grusswort", _("greeting")


class Beitrag(Orderable):
    """Somebody who contributes to a session."""

    programmpunkt = ParentalKey(Programmpunkt, on_delete=models.CASCADE, related_name="beitraege")
    person = models.ForeignKey(
        "kontakte.Person",
        on_delete=models.CASCADE,
        related_name="beitraege",
        verbose_name=_("person"),
        help_text=_("Example: “Dr. Amira Born”."),
    )
    role = models.CharField(
        _("role"),
        max_length=20,
        default=Beitragsrolle.REFERAT,
        choices=Beitragsrolle.choices,
        help_text=_("Example: “moderation”."),
    )

    panels = [FieldRowPanel([FieldPanel("person"), FieldPanel("role")])]

    class Meta(Orderable.Meta):
        verbose_name = pgettext_lazy("of a session", "contribution")
        verbose_name_plural = pgettext_lazy("of a session", "contributions")

    def __str__(self) -> str:
        return str(self.person) if self.person_id else f"#{self.pk}"
