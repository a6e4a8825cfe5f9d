"""The dates of an event (decision 13)."""

import uuid
from datetime import time
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Cast, Substr
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from core.models.identifiers import OwnIdentifier
from veranstaltungen import zeit
from veranstaltungen.enums import Genauigkeit, Gewissheit, Grenze, Jahreszeit, Lage
from veranstaltungen.panels import DateInWordsPanel, FoldedPanel
from veranstaltungen.terminpruefung import errors


def _rule(condition: Q, name: str, message: Any) -> models.CheckConstraint:
    return models.CheckConstraint(condition=condition, name=name, violation_error_message=message)


def _listed(name: str, choices: type[models.TextChoices]) -> models.CheckConstraint:
    return _rule(
        Q(**{f"{name}__in": ["", *choices.values] if name == "season" else choices.values}),
        f"termin_{name}_listed",
        _("Please choose one of the values that are offered."),
    )


CHOICES: dict[str, type[models.TextChoices]] = {
    "precision": Genauigkeit,
    "certainty": Gewissheit,
    "position": Lage,
    "bound": Grenze,
    "season": Jahreszeit,
}
ONE_PERIOD = Q(end_date__isnull=True) | Q(end_date=F("start_date"))
# With plain SQL only: a check that calls a function of Django keeps other programs from writing to SQLite.
YEAR_OF_START = Cast(Substr(Cast("start_date", models.CharField()), 1, 4), models.IntegerField())
CONSTRAINTS: list[models.BaseConstraint] = [
    _rule(
        Q(end_date__isnull=True) | Q(start_date__isnull=True) | Q(end_date__gte=F("start_date")),
        "termin_end_not_before_start",
        _("The last day lies before the first day. Please swap them."),
    ),
    _rule(
        Q(begin__isnull=True) | Q(end__isnull=True) | Q(end__gt=F("begin")),
        "termin_interval_forward",
        _("The end must not lie before the beginning. Please check both dates."),
    ),
    _rule(
        Q(precision="tag") | Q(start_time__isnull=True, end_time__isnull=True, all_day=False, open_end=False),
        "termin_time_needs_day",
        _("A time of day needs an exact date. Please remove the time or choose the precision “Day”."),
    ),
    _rule(
        Q(all_day=False) | Q(start_time__isnull=True, end_time__isnull=True),
        "termin_whole_day_without_times",
        _("An event that takes the whole day has no times. Please remove one of the two."),
    ),
    _rule(
        Q(precision="jahreszeit") | Q(season=""),
        "termin_season_needs_precision",
        _("A season fits only the precision “Season”."),
    ),
    _rule(
        Q(precision__in=["jahreszeit", "jahr"]) | Q(year__isnull=True),
        "termin_year_needs_precision",
        _("A year on its own fits only the precisions “Season” and “Year”."),
    ),
    _rule(
        ~Q(precision="offen") | Q(start_date__isnull=True, end_date__isnull=True, bound="keine"),
        "termin_open_without_day",
        _("A date that is to be announced has no day yet. Please remove it or choose another precision."),
    ),
    _rule(
        Q(position="keine") | ~Q(precision__in=["tag", "offen"]),
        "termin_position_needs_period",
        _("Beginning, middle and end fit only a single month, quarter, half-year, season or year."),
    ),
    _rule(
        Q(position="keine") | ONE_PERIOD,
        "termin_position_of_one_period",
        _("Beginning, middle and end fit only a single month, quarter, half-year, season or year."),
    ),
    _rule(
        Q(bound="keine") | ONE_PERIOD,
        "termin_bound_of_one_date",
        _("“From” and “until” fit only a single date without an end date."),
    ),
    _rule(
        Q(start_time__isnull=True)
        | Q(end_time__isnull=True)
        | Q(end_date__isnull=False, end_date__gt=F("start_date"))
        | Q(end_time=time.min)
        | Q(end_time__gt=F("start_time")),
        "termin_times_forward",
        _("The end must lie after the beginning. If the event ends on a later day, enter the end date."),
    ),
    _rule(
        Q(open_end=False) | Q(end_time__isnull=True),
        "termin_open_end_without_end",
        _("An event with an open end has no end time. Please remove one of the two."),
    ),
    _rule(
        ~Q(precision="jahreszeit") | Q(end_date__isnull=True),
        "termin_season_without_end",
        _("A season has no end date. Please remove it."),
    ),
    _rule(
        ~Q(precision="jahr") | Q(year__isnull=True) | Q(start_date__isnull=True) | Q(year=YEAR_OF_START),
        "termin_year_fits_date",
        _("The year does not match the date. Please remove one of the two."),
    ),
    *(_listed(name, choices) for name, choices in CHOICES.items()),
]


class Termin(OwnIdentifier, Orderable):
    """One date: local day and time, how exact and how sure; begin and exclusive end in UTC are derived.

    A date that no longer holds keeps its row with the day on which it was withdrawn; the row below takes its place.
    """

    identifier = "uid"

    veranstaltung = ParentalKey("veranstaltungen.Veranstaltung", on_delete=models.CASCADE, related_name="termine")
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    precision = models.CharField(
        _("how exact"),
        max_length=12,
        choices=Genauigkeit.choices,
        default=Genauigkeit.TAG,
        help_text=_("Choose “Month” and any day of December 2027 for “Dezember 2027”."),
    )
    certainty = models.CharField(
        _("how sure"),
        max_length=6,
        choices=Gewissheit.choices,
        default=Gewissheit.FEST,
        help_text=_("Example: “expected” gives “vsl. Dezember 2027”."),
    )
    position = models.CharField(
        _("part of the period"),
        max_length=8,
        choices=Lage.choices,
        default=Lage.KEINE,
        help_text=_("For months and longer. Example: “Mitte März 2027”."),
    )
    bound = models.CharField(
        _("from or until"),
        max_length=6,
        choices=Grenze.choices,
        default=Grenze.KEINE,
        help_text=_("Example: “ab 1. März 2027”."),
    )
    start_date = models.DateField(
        _("first day"), null=True, blank=True, help_text=_("May stay empty in a draft. Example: 08.03.2027.")
    )
    end_date = models.DateField(
        _("last day"), null=True, blank=True, help_text=_("Only for several days. Example: 09.03.2027.")
    )
    start_time = models.TimeField(_("begins at"), null=True, blank=True, help_text=_("Example: 09:00."))
    end_time = models.TimeField(_("ends at"), null=True, blank=True, help_text=_("Example: 13:00."))
    all_day = models.BooleanField(_("whole day"), default=False, help_text=_("Shown as “ganztägig”."))
    open_end = models.BooleanField(_("open end"), default=False, help_text=_("Shown as “Ende offen”."))
    season = models.CharField(
        _("season"),
        max_length=12,
        choices=Jahreszeit.choices,
        blank=True,
        help_text=_("Only with the precision “Season”. Example: autumn."),
    )
    year = models.PositiveSmallIntegerField(
        _("year"), null=True, blank=True, help_text=_("Only with the precisions “Season” and “Year”. Example: 2027.")
    )
    withdrawn_on = models.DateField(
        _("no longer holds since"),
        null=True,
        blank=True,
        help_text=_(
            "To move an event, enter here the day on which you moved it, and add the new date below. The page shows both. "
            "Example: 12.01.2027."
        ),
    )
    begin = models.DateTimeField(null=True, editable=False, db_index=True)
    end = models.DateTimeField(null=True, editable=False, db_index=True)
    runs = models.BooleanField(default=True, editable=False)

    panels = [
        DateInWordsPanel(),
        FieldRowPanel([FieldPanel("start_date"), FieldPanel("end_date")]),
        FieldRowPanel([FieldPanel("start_time"), FieldPanel("end_time")]),
        FieldRowPanel([FieldPanel("all_day"), FieldPanel("open_end")]),
        FoldedPanel(
            [
                FieldRowPanel([FieldPanel(name) for name in ("precision", "certainty", "position", "bound")]),
                FieldRowPanel([FieldPanel("season"), FieldPanel("year")]),
            ],
            summary=_("Approximate date"),
        ),
        FieldPanel("withdrawn_on"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = pgettext_lazy("of an event", "date")
        verbose_name_plural = pgettext_lazy("of an event", "dates")
        constraints = CONSTRAINTS

    def __str__(self) -> str:
        from veranstaltungen.datumstext import date_text

        return date_text(self.angabe)

    @property
    def angabe(self) -> zeit.TerminAngabe:
        """What the editor has said about this date."""
        return zeit.TerminAngabe.of(self)

    def clean(self) -> None:
        super().clean()
        if found := errors(self.angabe):
            raise ValidationError(dict(found))

    def derive(self) -> None:
        """Write begin, end and whether the date can run, as docs/decisions/0005 says. For rows written in bulk, too."""
        self.begin, self.end, runs = zeit.span(self.angabe, self.withdrawn_on)
        self.runs = runs and self.withdrawn_on is None

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.derive()
        super().save(*args, **kwargs)
