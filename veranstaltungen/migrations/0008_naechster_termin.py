"""Where an event stands among what comes; the worker writes it by the clock."""

from django.db import migrations, models
from django.db.models import F
from django.utils import timezone


def mark_due(apps, schema_editor):
    """Let the worker write all places anew, and keep the old ones until then."""
    events = apps.get_model("veranstaltungen", "Veranstaltung").objects.using(schema_editor.connection.alias)
    events.update(next_moment=F("sort_moment"), next_change=timezone.now())


class Migration(migrations.Migration):
    dependencies = [
        ("veranstaltungen", "0007_regeln_der_termine"),
    ]

    operations = [
        migrations.AddField(
            model_name="veranstaltung",
            name="next_moment",
            field=models.DateTimeField(db_index=True, editable=False, null=True),
        ),
        migrations.RunPython(mark_due, migrations.RunPython.noop, elidable=True),
    ]
