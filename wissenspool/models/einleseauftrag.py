"""An import of publications that the worker carries out."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Auftragsstand(models.TextChoices):
    """How far an import is."""

    WAITING = "waiting", _("waiting")
    RUNNING = "running", _("running")
    DONE = "done", _("done")
    FAILED = "failed", _("failed")


class Einleseauftrag(models.Model):
    """A checked file on its way into the site. Written in the transactions of its batches, so a killed worker loses nothing."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    filename = models.CharField(_("file name"), max_length=200)
    # Emptied when the import is over.
    content = models.BinaryField()
    publish = models.BooleanField(_("publish"), default=False)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    state = models.CharField(
        _("state"), max_length=10, choices=Auftragsstand.choices, default=Auftragsstand.WAITING, db_index=True
    )
    total = models.PositiveIntegerField(_("rows"), default=0)
    # Rows that are written, counted from the beginning of the file.
    position = models.PositiveIntegerField(_("rows done"), default=0)
    counts = models.JSONField(default=dict)
    # Line, title and sentence of what stays a draft although all are published; the first hundreds.
    told = models.JSONField(default=list)
    error = models.TextField(_("why it stopped"), blank=True)

    # Nobody edits it.
    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ("created_at", "pk")
        verbose_name = _("import of publications")
        verbose_name_plural = _("imports of publications")

    def __str__(self) -> str:
        return self.filename

    @property
    def is_over(self) -> bool:
        return self.state in {Auftragsstand.DONE, Auftragsstand.FAILED}
