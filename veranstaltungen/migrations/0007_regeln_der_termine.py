"""The database refuses dates that do not fit together; what was stored before is made to fit, with the meaning it had on pages."""

import datetime
import django.db.models.functions.comparison
import django.db.models.functions.text
from django.db import migrations, models

LISTED = {
    "certainty": ("fest", {"fest", "vsl", "ca"}),
    "position": ("keine", {"keine", "anfang", "mitte", "ende"}),
    "bound": ("keine", {"keine", "ab", "bis"}),
    "season": ("", {"", "fruehjahr", "sommer", "herbst", "winter"}),
}
PRECISIONS = {"tag", "monat", "quartal", "halbjahr", "jahreszeit", "jahr", "offen"}
TO_COME = {"precision": "offen", "start_date": None, "end_date": None, "bound": "keine", "position": "keine"}
MIDNIGHT = (datetime.time.min, "00:00:00", "00:00")


def repairs(said):
    """Return what has to change in a date, a row or its JSON: what pages have left out so far goes."""
    found = {name: usual for name, (usual, values) in LISTED.items() if (said.get(name) or usual) not in values}
    precision = said.get("precision") or "tag"
    if precision not in PRECISIONS:
        return found | TO_COME
    first, last, begin, end = (said.get(name) for name in ("start_date", "end_date", "start_time", "end_time"))
    is_range = bool(first and last and last > first)
    if last and last != first:
        # An end date has always taken the place of both.
        found |= {name: "keine" for name in ("position", "bound") if said.get(name)}
    if end and said.get("open_end"):
        found["end_time"] = None
    elif begin and end and not is_range and end not in MIDNIGHT and end <= begin:
        found["end_time"] = None
    if precision == "jahreszeit" and last:
        found["end_date"] = None
    if precision == "jahr" and first and said.get("year") and int(said["year"]) != int(str(first)[:4]):
        found |= {"year": None} if is_range else {"start_date": None, "end_date": None}
    return found


def make_fit(apps, schema_editor):
    """Change rows, the copies of them in the row of the page, and revisions, from which rows come back."""
    using = schema_editor.connection.alias
    termine = apps.get_model("veranstaltungen", "Termin").objects.using(using)
    for row in termine.values():
        if found := repairs(row):
            termine.filter(pk=row["id"]).update(**found)
    events = apps.get_model("veranstaltungen", "Veranstaltung").objects.using(using)
    for pk, dates in events.values_list("pk", "dates"):
        if _fitted(dates):
            events.filter(pk=pk).update(dates=dates)
    revisions = apps.get_model("wagtailcore", "Revision").objects.using(using)
    of_events = revisions.filter(content_type__app_label="veranstaltungen", content_type__model="veranstaltung")
    for pk, content in of_events.values_list("pk", "content").iterator(chunk_size=100):
        if _fitted(content.get("termine") or []):
            revisions.filter(pk=pk).update(content=content)


def _fitted(dates):
    """Repair dates in JSON in place; return whether there was something to repair."""
    changed = False
    for said in dates:
        if found := repairs(said):
            said |= found
            changed = True
    return changed


class Migration(migrations.Migration):
    dependencies = [
        ("veranstaltungen", "0006_year_of_lists"),
    ]

    operations = [
        migrations.RunPython(make_fit, migrations.RunPython.noop, elidable=True),
        migrations.AddConstraint(
            model_name="termin",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("position", "keine"),
                    ("end_date__isnull", True),
                    ("end_date", models.F("start_date")),
                    _connector="OR",
                ),
                name="termin_position_of_one_period",
                violation_error_message="Beginning, middle and end fit only a single month, quarter, half-year, season or year.",
            ),
        ),
        migrations.AddConstraint(
            model_name="termin",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("bound", "keine"),
                    ("end_date__isnull", True),
                    ("end_date", models.F("start_date")),
                    _connector="OR",
                ),
                name="termin_bound_of_one_date",
                violation_error_message="“From” and “until” fit only a single date without an end date.",
            ),
        ),
        migrations.AddConstraint(
            model_name="termin",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("start_time__isnull", True),
                    ("end_time__isnull", True),
                    models.Q(("end_date__gt", models.F("start_date")), ("end_date__isnull", False)),
                    ("end_time", datetime.time(0, 0)),
                    ("end_time__gt", models.F("start_time")),
                    _connector="OR",
                ),
                name="termin_times_forward",
                violation_error_message="The end must lie after the beginning. If the event ends on a later day, enter the end date.",
            ),
        ),
        migrations.AddConstraint(
            model_name="termin",
            constraint=models.CheckConstraint(
                condition=models.Q(("open_end", False), ("end_time__isnull", True), _connector="OR"),
                name="termin_open_end_without_end",
                violation_error_message="An event with an open end has no end time. Please remove one of the two.",
            ),
        ),
        migrations.AddConstraint(
            model_name="termin",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("precision", "jahreszeit"), _negated=True), ("end_date__isnull", True), _connector="OR"
                ),
                name="termin_season_without_end",
                violation_error_message="A season has no end date. Please remove it.",
            ),
        ),
        migrations.AddConstraint(
            model_name="termin",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("precision", "jahr"), _negated=True),
                    ("year__isnull", True),
                    ("start_date__isnull", True),
                    (
                        "year",
                        django.db.models.functions.comparison.Cast(
                            django.db.models.functions.text.Substr(
                                django.db.models.functions.comparison.Cast("start_date", models.CharField()), 1, 4
                            ),
                            models.IntegerField(),
                        ),
                    ),
                    _connector="OR",
                ),
                name="termin_year_fits_date",
                violation_error_message="The year does not match the date. Please remove one of the two.",
            ),
        ),
        migrations.AddConstraint(
            model_name="termin",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("precision__in", ["tag", "monat", "quartal", "halbjahr", "jahreszeit", "jahr", "offen"])
                ),
                name="termin_precision_listed",
                violation_error_message="Please choose one of the values that are offered.",
            ),
        ),
        migrations.AddConstraint(
            model_name="termin",
            constraint=models.CheckConstraint(
                condition=models.Q(("certainty__in", ["fest", "vsl", "ca"])),
                name="termin_certainty_listed",
                violation_error_message="Please choose one of the values that are offered.",
            ),
        ),
        migrations.AddConstraint(
            model_name="termin",
            constraint=models.CheckConstraint(
                condition=models.Q(("position__in", ["keine", "anfang", "mitte", "ende"])),
                name="termin_position_listed",
                violation_error_message="Please choose one of the values that are offered.",
            ),
        ),
        migrations.AddConstraint(
            model_name="termin",
            constraint=models.CheckConstraint(
                condition=models.Q(("bound__in", ["keine", "ab", "bis"])),
                name="termin_bound_listed",
                violation_error_message="Please choose one of the values that are offered.",
            ),
        ),
        migrations.AddConstraint(
            model_name="termin",
            constraint=models.CheckConstraint(
                condition=models.Q(("season__in", ["", "fruehjahr", "sommer", "herbst", "winter"])),
                name="termin_season_listed",
                violation_error_message="Please choose one of the values that are offered.",
            ),
        ),
    ]
