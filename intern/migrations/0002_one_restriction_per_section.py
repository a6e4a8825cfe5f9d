from typing import Any

from django.conf import settings
from django.db import migrations

LOGIN = "login"


def leave_access_to_german_pages(apps: Any, schema_editor: Any) -> None:
    """Translations once got copies of the restriction of the German page, which went on to hold when that one was changed.

    What holds now stays: the German page takes over the stricter of two rows. Where neither is stricter, both stay.
    """
    Page, Row = (apps.get_model("wagtailcore", name) for name in ("Page", "PageViewRestriction"))
    german = Page.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    for row in Row.objects.exclude(page__in=german).select_related("page").order_by("pk"):
        source = german.filter(translation_key=row.page.translation_key).first()
        if source is None:
            continue
        own = Row.objects.filter(page=source).first()
        if own and is_as_strict(own, row):
            row.delete()
        elif own is None or is_as_strict(row, own):
            Row.objects.filter(page=source).delete()
            row.page = source
            row.save()


def is_as_strict(row: Any, other: Any) -> bool:
    """Return whether everybody whom `row` lets pass may pass `other` as well; members of groups are logged in."""
    if other.restriction_type == LOGIN:
        return row.restriction_type in (LOGIN, "groups")
    if {row.restriction_type, other.restriction_type} != {"groups"}:
        return False
    return set(row.groups.values_list("pk", flat=True)) <= set(other.groups.values_list("pk", flat=True))


class Migration(migrations.Migration):
    dependencies = [("intern", "0001_initial")]

    operations = [migrations.RunPython(leave_access_to_german_pages, migrations.RunPython.noop)]
