"""Whether registration opens by itself depends on where people register: translations carry it along, as the rest of registration."""

from django.db import migrations


def copy(apps, schema_editor):
    """Give translations what their German pages say."""
    events = apps.get_model("veranstaltungen", "Veranstaltung").objects.using(schema_editor.connection.alias)
    for source in events.filter(locale__language_code="de").exclude(registration_url="", registration_email=""):
        events.filter(translation_key=source.translation_key).update(
            registration_url=source.registration_url, registration_email=source.registration_email
        )


class Migration(migrations.Migration):
    dependencies = [
        ("veranstaltungen", "0008_naechster_termin"),
    ]

    operations = [
        migrations.RunPython(copy, migrations.RunPython.noop, elidable=True),
    ]
