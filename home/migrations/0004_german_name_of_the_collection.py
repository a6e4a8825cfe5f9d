from typing import Any

from django.db import migrations

# The collection above all others; who may use it may use all of them.
ROOT = ("Root", "Alle Sammlungen")


def name_in_german(apps: Any, schema_editor: Any) -> None:
    apps.get_model("wagtailcore", "Collection").objects.filter(depth=1, name=ROOT[0]).update(name=ROOT[1])


class Migration(migrations.Migration):
    dependencies = [("home", "0003_german_names")]

    operations = [migrations.RunPython(name_in_german, migrations.RunPython.noop)]
