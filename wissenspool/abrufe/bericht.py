"""The report of downloads in the admin: a row for each publication and month (P-12)."""

from typing import Any

import django_filters
from django.db.models import OuterRef, QuerySet, Subquery
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView

from core import sites, stand
from core.csvfiles import safe_cell, thousands
from wissenspool.abrufe.ansicht import month_name
from wissenspool.models import Abrufzahl, Publikation, Publikationsart
from wissenspool.reports import ANY_RIGHT


def months() -> list[tuple[str, str]]:
    """Return the months that have totals, the newest first, with their names."""
    found = Abrufzahl.objects.order_by("-month").values_list("month", flat=True).distinct()
    return [(month, month_name(month)) for month in found]


def totals(pages: QuerySet) -> QuerySet:
    """Return the totals of these publications with page, title and kind of the German page, the newest month first."""
    german = Publikation.objects.filter(locale_id=sites.source_locale().pk, translation_key=OuterRef("publication"))
    german = german.filter(pk__in=pages.order_by().values("pk")).order_by()
    found = Abrufzahl.objects.annotate(
        page_id=Subquery(german.values("pk")[:1]),
        title=Subquery(german.values("title")[:1]),
        art_id=Subquery(german.values("art_id")[:1]),
        kind=Subquery(german.values("art__label_de")[:1]),
    )
    return found.filter(page_id__isnull=False).order_by("-month", "-count", "pk")


class DownloadsFilterSet(WagtailFilterSet):
    """Filters of the report: from a month, until a month, of a kind."""

    von = django_filters.ChoiceFilter(label=_("From the month"), choices=months, field_name="month", lookup_expr="gte")
    bis = django_filters.ChoiceFilter(label=_("Until the month"), choices=months, field_name="month", lookup_expr="lte")
    art = django_filters.ModelChoiceFilter(
        label=_("Kind of publication"), queryset=Publikationsart.objects.all(), method="of_kind"
    )

    class Meta:
        model = Abrufzahl
        fields = ["von", "bis", "art"]

    def of_kind(self, rows: QuerySet, _name: str, value: Publikationsart) -> QuerySet:
        return rows.filter(art_id=value.pk)


class DownloadsReport(ReportView):
    """How often the files of each publication were opened in a month, for those who may change it."""

    model = Publikation
    results_template_name = "wissenspool/admin/downloads_results.html"
    page_title = _("Downloads")
    header_icon = "download"
    index_url_name = "downloads_report"
    index_results_url_name = "downloads_report_results"
    any_permission_required = ANY_RIGHT
    filterset_class = DownloadsFilterSet
    columns = [
        TitleColumn(
            "title", label=_("Page"), get_url=lambda row: reverse("wagtailadmin_pages:edit", args=[row.page_id])
        ),
        Column("kind", label=_("Kind of publication")),
        Column("month", label=_("Month"), accessor=lambda row: month_name(row.month)),
        Column("count", label=_("Downloads"), accessor=lambda row: thousands(row.count)),
    ]
    list_export = ["month", "title", "kind", "count"]
    export_headings = {
        "month": _("Month"),
        "title": _("Page"),
        "kind": _("Kind of publication"),
        "count": _("Downloads"),
    }
    custom_field_preprocess = {"title": {"csv": safe_cell}, "kind": {"csv": safe_cell}}

    def get_queryset(self) -> Any:
        """Return the totals of the pages that this editor may change."""
        return totals(self.permission_policy.instances_user_has_permission_for(self.request.user, "change"))

    def get_filename(self) -> str:
        """Return the name of an exported file."""
        return f"abrufe-{stand.today().isoformat()}"
