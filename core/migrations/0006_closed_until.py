from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("core", "0005_dateien"),
    ]

    operations = [
        migrations.AddField(
            model_name="dokument",
            name="closed_until",
            field=models.DateField(blank=True, db_index=True, editable=False, null=True, verbose_name="closed until"),
        ),
    ]
