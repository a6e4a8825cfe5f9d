"""Reports for editors: the pages that somebody has to check (E-07)."""

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import DateField, F, IntegerField, QuerySet
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, StatusTagColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page, get_page_models
from wagtail.permissions import policy_registry

from core import sites, stand
from core.models import BasePage

AHEAD = datetime.timedelta(days=30)
ANY_RIGHT = ["add", "change", "publish"]


def due(pages: QuerySet, day: datetime.date) -> QuerySet:
    """Return the pages to be checked until 30 days from this one, the longest overdue first; one query for all types.

    A translation is checked with its German page, which has the date.
    """
    names = [model._meta.model_name for model in get_page_models() if issubclass(model, BasePage)]
    found = pages.filter(locale_id=sites.source_locale().pk).annotate(
        review_on=Coalesce(*(F(f"{name}__review_on") for name in names), output_field=DateField()),
        responsible_id=Coalesce(*(F(f"{name}__responsible_id") for name in names), output_field=IntegerField()),
        deputy_id=Coalesce(*(F(f"{name}__deputy_id") for name in names), output_field=IntegerField()),
    )
    return found.filter(review_on__lte=day + AHEAD).order_by("review_on", "path")


def with_people(pages: Iterable[Any]) -> Iterator[Any]:
    """Yield the pages with the names of those who look after them; one query for all of them."""
    rows = list(pages)
    wanted = {key for page in rows for key in (page.responsible_id, page.deputy_id) if key}
    accounts: Any = get_user_model()._default_manager.filter(pk__in=wanted)
    people = {account.pk: account.get_full_name() or account.email for account in accounts}
    for page in rows:
        page.responsible_name = people.get(page.responsible_id, "")
        page.deputy_name = people.get(page.deputy_id, "")
        page.urgency = urgency(page.review_on)
        yield page


def urgency(review_on: datetime.date) -> str:
    """Return in words how urgent a check is."""
    days = (review_on - stand.today()).days
    if days < 0:
        return _("overdue")
    return _("today") if days == 0 else ngettext("in %d day", "in %d days", days) % days


def edit_url(page: Page) -> str:
    """Return where the editor changes the page."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


class ReviewReport(ReportView):
    """Pages whose day of review is past or near."""

    model = Page
    page_title = gettext_lazy("Pages to check")
    header_icon = "calendar-check"
    index_url_name = "review_report"
    index_results_url_name = "review_report_results"
    any_permission_required = ANY_RIGHT
    columns = [
        TitleColumn("title", label=gettext_lazy("Page"), get_url=edit_url),
        Column("review_on", label=gettext_lazy("Check on"), accessor=lambda page: date_format(page.review_on, "d.m.Y")),
        StatusTagColumn(
            "urgency", label=gettext_lazy("Due"), primary=lambda page: page.review_on < stand.today(), width="12%"
        ),
        Column("responsible_name", label=gettext_lazy("Responsible")),
        Column("deputy_name", label=gettext_lazy("Deputy")),
        Column("status_string", label=gettext_lazy("State")),
    ]
    list_export = ["title", "review_on", "urgency", "responsible_name", "deputy_name", "status_string"]
    export_headings = {
        "title": gettext_lazy("Page"),
        "review_on": gettext_lazy("Check on"),
        "urgency": gettext_lazy("Due"),
        "responsible_name": gettext_lazy("Responsible"),
        "deputy_name": gettext_lazy("Deputy"),
        "status_string": gettext_lazy("State"),
    }

    def get_queryset(self) -> QuerySet:
        """Return the pages that this editor may change."""
        own = self.permission_policy.instances_user_has_permission_for(self.request.user, "change")
        return due(own, stand.today())

    def get_table(self, object_list: Any) -> Any:
        return super().get_table(list(with_people(object_list)))

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        """Name the people in an export, too."""
        return list(with_people(object_list)) if self.is_export else object_list

    def get_filename(self) -> str:
        """Return the name of an exported file."""
        return f"seiten-zur-pruefung-{stand.today().isoformat()}"


class ReviewMenuItem(MenuItem):
    """Leads to the report, for everybody who may change pages."""

    def is_shown(self, request: HttpRequest) -> bool:
        return policy_registry.get_by_type(Page).user_has_any_permission(request.user, ANY_RIGHT)
