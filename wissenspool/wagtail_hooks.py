"""Publications in the admin: vocabularies, series, and the examples that somebody has to confirm."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail.snippets.models import register_snippet

from core.viewsets import RecordViewSet
from themen.wagtail_hooks import VOCABULARIES
from wissenspool.abrufe.bericht import DownloadsReport
from wissenspool.einlesen import views
from wissenspool.einlesen.schritte import may_add
from wissenspool.models import Publikationsart, PublikationsIndex, Publikationsreihe
from wissenspool.reports import ANY_RIGHT, UnconfirmedReport


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


class PublikationsreiheViewSet(RecordViewSet):
    """Series, magazines and newsletters."""

    model = Publikationsreihe
    icon = "list-ol"
    menu_label = pgettext_lazy("of publications, several", "Series of publications")
    menu_name = "publikationsreihen"
    menu_order = 21
    menu_hook = VOCABULARIES
    list_display = ("name", "issn", "publisher")
    search_fields = ("name",)


for viewset in (PublikationsartViewSet, PublikationsreiheViewSet):
    register_snippet(viewset)


@hooks.register("register_admin_urls")
def report_views() -> list[URLPattern]:
    """The reports of unconfirmed examples and of downloads, each as a page and as the part of it that is loaded anew."""
    return [
        path("reports/praxisbeispiele/", UnconfirmedReport.as_view(), name="unconfirmed_report"),
        path(
            "reports/praxisbeispiele/results/",
            UnconfirmedReport.as_view(results_only=True),
            name="unconfirmed_report_results",
        ),
        path("reports/abrufe/", DownloadsReport.as_view(), name="downloads_report"),
        path("reports/abrufe/results/", DownloadsReport.as_view(results_only=True), name="downloads_report_results"),
    ]


class ReportMenuItem(MenuItem):
    """Leads to a report, for everybody who may change pages."""

    def is_shown(self, request: HttpRequest) -> bool:
        return policy_registry.get_by_type(Page).user_has_any_permission(request.user, ANY_RIGHT)


@hooks.register("register_reports_menu_item")
def unconfirmed_menu_item() -> MenuItem:
    return ReportMenuItem(
        _("Examples to confirm"), reverse("unconfirmed_report"), name="unconfirmed", icon_name="check", order=110
    )


@hooks.register("register_reports_menu_item")
def downloads_menu_item() -> MenuItem:
    return ReportMenuItem(
        _("Downloads"), reverse("downloads_report"), name="downloads", icon_name="download", order=120
    )


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
