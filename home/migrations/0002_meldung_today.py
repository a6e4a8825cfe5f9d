from django.db import migrations, models

import core.stand


class Migration(migrations.Migration):
    dependencies = [("home", "0001_initial")]

    operations = [
        migrations.AlterField(
            model_name="meldung",
            name="published_on",
            field=models.DateField(
                blank=True,
                db_index=True,
                default=core.stand.today,
                help_text="The day the report bears; lists are ordered by it. Empty: the day of publication.",
                null=True,
                verbose_name="date",
            ),
        ),
    ]
