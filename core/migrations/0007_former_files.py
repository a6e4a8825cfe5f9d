"""Counts the former files of documents, so that a page knows without a query whether there are any."""

from django.db import migrations, models
from django.db.models import Count


def count(apps, _schema_editor):
    Dokument = apps.get_model("core", "Dokument")
    for pk, number in (
        Dokument.objects.annotate(number=Count("fassungen")).filter(number__gt=0).values_list("pk", "number")
    ):
        Dokument.objects.filter(pk=pk).update(former_files=number)


class Migration(migrations.Migration):
    dependencies = [
        ("core", "0006_closed_until"),
    ]

    operations = [
        migrations.AddField(
            model_name="dokument",
            name="former_files",
            field=models.PositiveSmallIntegerField(default=0, editable=False, verbose_name="former versions"),
        ),
        migrations.RunPython(count, migrations.RunPython.noop),
    ]
