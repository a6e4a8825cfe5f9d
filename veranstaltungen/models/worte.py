"""The words of an event, which a translation has of its own."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from core.blocks.body import BodyBlock
from core.fields import BodyField
from veranstaltungen.blocks import EventBodyBlock


class Worte(models.Model):
    """Announcement, report and the facts that are said in words."""

    subtitle = models.CharField(
        _("subtitle"),
        max_length=250,
        blank=True,
        help_text=_(
            "Line below the title. Empty: number and series, as in “8. Online-Treffen der Expertengruppe DKBM”."
        ),
    )
    announcement_title = models.CharField(
        _("heading of the announcement"),
        max_length=120,
        blank=True,
        help_text=_("Stands above the announcement once there is a report. Empty: “Ankündigung”."),
    )
    body = BodyField(
        EventBodyBlock,
        blank=True,
        verbose_name=_("announcement"),
        help_text=_("What it is about. Stays readable after the event. Example: text and questions."),
    )
    report = BodyField(
        EventBodyBlock,
        blank=True,
        verbose_name=_("report"),
        help_text=_("What happened; shown above the announcement once the event is over. Example: four paragraphs."),
    )
    closing = BodyField(
        BodyBlock,
        blank=True,
        verbose_name=_("text at the end"),
        help_text=_("Stands below programme and downloads. Example: the text block about the initiative."),
    )
    place_text = models.TextField(
        _("place in words"),
        blank=True,
        help_text=_("Instead of a place from the list; each line stays a line. Example: “virtueller Konferenzraum”."),
    )
    eligibility = models.TextField(
        _("who can take part"),
        blank=True,
        help_text=_("Conditions in words. Example: “Kommunen mit Zielvereinbarung”."),
    )
    target_group_text = models.CharField(
        _("target group in words"),
        max_length=300,
        blank=True,
        help_text=_("Stands before the chosen target groups. Example: “Mitarbeitende der Schulverwaltung”."),
    )
    cost_text = models.CharField(
        _("costs in words"), max_length=120, blank=True, help_text=_("Example: “40 Euro, ermäßigt 20 Euro”.")
    )

    class Meta:
        abstract = True
