"""What stands in calendars about the dates of events (docs/decisions/0015)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from veranstaltungen.enums import Kalenderstatus
from veranstaltungen.models.veranstaltung import Veranstaltung


class Kalendereintrag(models.Model):
    """One date of an event in one language, as calendars know it; written by `veranstaltungen.kalender.abgleich` alone.

    A row outlives its date: subscribers have to learn that it no longer holds. ``begin`` and ``end`` are in UTC, the end is excluded.
    """

    page = models.ForeignKey(Veranstaltung, on_delete=models.CASCADE, related_name="kalendereintraege")
    termin = models.UUIDField()
    uid = models.CharField(max_length=300)
    sequence = models.PositiveIntegerField(default=0)
    status = models.CharField(max_length=10, choices=Kalenderstatus.choices)
    # What the editor said when the date last had a place in calendars, as in the column `dates` of the page.
    angabe = models.JSONField()
    begin = models.DateTimeField(db_index=True)
    end = models.DateTimeField(db_index=True)
    changed_at = models.DateTimeField()
    # A short text that is the same while time, state, title and place are; and one of the whole entry.
    essence = models.CharField(max_length=32)
    digest = models.CharField(max_length=32)
    text = models.TextField()

    class Meta:
        verbose_name = _("calendar entry")
        verbose_name_plural = _("calendar entries")
        constraints = [models.UniqueConstraint(fields=["page", "termin"], name="kalendereintrag_once")]

    def __str__(self) -> str:
        return self.uid
