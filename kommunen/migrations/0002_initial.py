import django.db.models.functions.comparison
import django.db.models.functions.text
import django.db.models.lookups
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("kommunen", "0001_initial"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="kommune",
            constraint=models.UniqueConstraint(
                condition=models.Q(("valid_to__isnull", True), models.Q(("ags", ""), _negated=True)),
                fields=("ags",),
                name="unique_ags_in_force",
                violation_error_message="Another municipality has this AGS.",
            ),
        ),
        migrations.AddConstraint(
            model_name="kommune",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("ags", ""),
                    models.Q(
                        django.db.models.lookups.Exact(django.db.models.functions.text.Length("ags"), 8),
                        ("land", django.db.models.functions.text.Substr("ags", 1, 2)),
                    ),
                    _connector="OR",
                ),
                name="kommune_ags_fits_land",
                violation_error_message="The first two digits of the AGS do not fit the Land.",
            ),
        ),
        migrations.AddConstraint(
            model_name="kommune",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("valid_to__isnull", True),
                    ("valid_from__isnull", True),
                    ("valid_to__gte", models.F("valid_from")),
                    _connector="OR",
                ),
                name="kommune_valid_period",
                violation_error_message="The end lies before the beginning.",
            ),
        ),
        migrations.AddConstraint(
            model_name="mitgliedschaft",
            constraint=models.UniqueConstraint(
                fields=("konto", "kommune"),
                name="one_membership",
                violation_error_message="This person belongs to the municipality already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="programm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("starts_on__isnull", True),
                    ("ends_on__isnull", True),
                    ("ends_on__gte", models.F("starts_on")),
                    _connector="OR",
                ),
                name="programm_period",
                violation_error_message="The end lies before the beginning.",
            ),
        ),
        migrations.AddConstraint(
            model_name="vereinbarung",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("signed_on__isnull", True),
                    ("valid_to__isnull", True),
                    ("valid_to__gte", models.F("signed_on")),
                    _connector="OR",
                ),
                name="vereinbarung_period",
                violation_error_message="The end lies before the day of signing.",
            ),
        ),
    ]
