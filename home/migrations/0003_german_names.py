from typing import Any

from django.db import migrations

# Wagtail's own migrations name these in English, and people read them in the admin.
GROUPS = {"Editors": "Autor*innen", "Moderators": "Moderation"}
ROOT = ("Root", "Website")


def name_in_german(apps: Any, schema_editor: Any) -> None:
    groups, pages = apps.get_model("auth", "Group").objects, apps.get_model("wagtailcore", "Page").objects
    for english, german in GROUPS.items():
        if not groups.filter(name=german).exists():
            groups.filter(name=english).update(name=german)
    pages.filter(depth=1, title=ROOT[0]).update(title=ROOT[1], draft_title=ROOT[1])
    for model in ("Workflow", "Task"):
        named = apps.get_model("wagtailcore", model).objects
        named.filter(name="Moderators approval").update(name="Freigabe")


class Migration(migrations.Migration):
    # Those that look for the groups by their English names come first.
    dependencies = [
        ("home", "0002_meldung_today"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtaildocs", "0002_initial_data"),
        ("wagtailimages", "0002_initial_data"),
    ]

    operations = [migrations.RunPython(name_in_german, migrations.RunPython.noop)]
