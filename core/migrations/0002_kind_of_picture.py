from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("core", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="bild",
            name="kind",
            field=models.CharField(
                choices=[
                    ("foto", "Photo"),
                    ("grafik", "Graphic"),
                    ("illustration", "Illustration"),
                    ("sonstiges", "Something else (only ©)"),
                ],
                default="foto",
                help_text="Stands before the credit. Example: “Graphic” for a drawn chart, shown as “Grafik: …”.",
                max_length=12,
                verbose_name="what it is",
            ),
        ),
    ]
