"""Publications in the admin."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.snippets.models import register_snippet

from core.viewsets import RecordViewSet
from themen.wagtail_hooks import VOCABULARIES
from wissenspool.einlesen import views
from wissenspool.einlesen.schritte import may_add
from wissenspool.models import Publikationsart, PublikationsIndex


class PublikationsartViewSet(RecordViewSet):
    """Kinds of publication."""

    model = Publikationsart
    icon = "doc-full"
    menu_label = _("Kinds of publication")
    menu_name = "publikationsarten"
    menu_order = 20
    menu_hook = VOCABULARIES
    list_display = ("label_de", "label_en", "key", "sort_order")
    search_fields = ("label_de", "label_en", "key")


register_snippet(PublikationsartViewSet)


@hooks.register("register_admin_urls")
def import_views() -> list[URLPattern]:
    """What the import of publications has beside the steps of every import; the example stands before the step of a file."""
    return [
        path("einlesen/publikationen/beispiel.csv", views.example, name="publications_import_example"),
        path("einlesen/publikationen/<uuid:key>/fortschritt/", views.progress, name="publications_import_progress"),
    ]


@hooks.register("register_settings_menu_item")
def import_menu_item() -> MenuItem:
    """The way to the import, beside that of old addresses."""
    entry = MenuItem(
        _("Import of publications"), reverse("import", args=["publikationen"]), icon_name="upload", order=850
    )
    entry.is_shown = lambda request: may_add(request.user)
    return entry


@hooks.register("register_page_header_buttons")
def import_button(page: Any, user: Any, **_kwargs: Any) -> Iterator[Button]:
    """The way to the import on the page of all publications."""
    if isinstance(page.specific_deferred, PublikationsIndex) and may_add(user):
        yield Button(
            _("Import from a file"), reverse("import", args=["publikationen"]), icon_name="upload", priority=90
        )
