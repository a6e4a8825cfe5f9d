"""The dates of an event (decision 13)."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from veranstaltungen.enums import Genauigkeit, Gewissheit, Grenze, Jahreszeit, Lage


class Termin(Orderable):
    """One date: local day and time, how exact and how sure; begin and exclusive end in UTC are derived."""

    veranstaltung = ParentalKey("veranstaltungen.Veranstaltung", on_delete=models.CASCADE, related_name="termine")
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, editable=False)
    start_date = models.DateField(_("first day"), null=True, blank=True)
    end_date = models.DateField(_("last day"), null=True, blank=True)
    start_time = models.TimeField(_("begins at"), null=True, blank=True)
    end_time = models.TimeField(_("ends at"), null=True, blank=True)
    all_day = models.BooleanField(_("whole day"), default=False)
    open_end = models.BooleanField(_("open end"), default=False)
    precision = models.CharField(_("how exact"), max_length=12, choices=Genauigkeit.choices, default=Genauigkeit.TAG)
    certainty = models.CharField(_("how sure"), max_length=6, choices=Gewissheit.choices, default=Gewissheit.FEST)
    position = models.CharField(_("part of the period"), max_length=8, choices=Lage.choices, default=Lage.KEINE)
    bound = models.CharField(_("from or until"), max_length=6, choices=Grenze.choices, default=Grenze.KEINE)
    season = models.CharField(_("season"), max_length=12, choices=Jahreszeit.choices, blank=True)
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True)
    withdrawn_on = models.DateField(_("withdrawn on"), null=True, blank=True)
    replaces = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="replaced_by", verbose_name=_("replaces")
    )
    begin = models.DateTimeField(null=True, editable=False, db_index=True)
    end = models.DateTimeField(null=True, editable=False, db_index=True)
    runs = models.BooleanField(default=True, editable=False)

    class Meta(Orderable.Meta):
        verbose_name = _("date")
        verbose_name_plural = _("dates")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end_date__isnull=True)
                | models.Q(start_date__isnull=True)
                | models.Q(end_date__gte=models.F("start_date")),
                name="termin_end_not_before_start",
                violation_error_message=_("The last day lies before the first day. Please swap them."),
            ),
            models.CheckConstraint(
                condition=models.Q(end__isnull=True)
                | models.Q(begin__isnull=True)
                | models.Q(end__gt=models.F("begin")),
                name="termin_interval_forward",
            ),
        ]
