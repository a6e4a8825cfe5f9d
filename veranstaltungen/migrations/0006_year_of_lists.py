"""The archive year of every event as a column: lists filter and count by it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from django.db import migrations, models

BERLIN = ZoneInfo("Europe/Berlin")


def fill(apps, schema_editor):
    """Write the local year of the first begin; on the far horizon (3000) stands what has no date."""
    events = apps.get_model("veranstaltungen", "Veranstaltung").objects.using(schema_editor.connection.alias)
    dated = events.filter(first_begin__lt=datetime(3000, 1, 1, tzinfo=UTC))
    for pk, begin in dated.values_list("pk", "first_begin"):
        events.filter(pk=pk).update(year=begin.astimezone(BERLIN).year)


class Migration(migrations.Migration):
    dependencies = [
        ("veranstaltungen", "0005_kalender"),
    ]

    operations = [
        migrations.AddField(
            model_name="veranstaltung",
            name="year",
            field=models.PositiveSmallIntegerField(db_index=True, editable=False, null=True),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop, elidable=True),
    ]
