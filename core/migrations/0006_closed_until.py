from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("core", "0004_funding_notice_languages"),
    ]

    operations = [
        migrations.AddField(
            model_name="dokument",
            name="closed_until",
            field=models.DateField(blank=True, db_index=True, editable=False, null=True, verbose_name="closed until"),
        ),
    ]
