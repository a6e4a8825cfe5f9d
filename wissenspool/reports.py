"""The report of examples from practice that no municipality has confirmed for more than a year (P-16)."""

import datetime

from django.db.models import F, Q, QuerySet
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page

from core import sites, stand
from wissenspool.models import Publikation

YEAR = datetime.timedelta(days=365)
ANY_RIGHT = ["add", "change", "publish"]


def unconfirmed(day: datetime.date) -> QuerySet:
    """Return the live examples that were never confirmed, or more than a year before this day, the oldest first.

    An example is what says how a municipality went about something, whatever its kind is called.
    """
    examples = Publikation.objects.filter(locale_id=sites.source_locale().pk, live=True, withdrawn_on=None)
    told = ~Q(situation="") | ~Q(approach="") | ~Q(results="")
    late = Q(confirmed_on=None) | Q(confirmed_on__lt=day - YEAR)
    found = examples.filter(told, late).select_related("kommune")
    return found.order_by(F("confirmed_on").asc(nulls_first=True), "path")


def edit_url(page: Page) -> str:
    """Return where the editor changes the page."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def confirmed_text(page: Publikation) -> str:
    """Return the day of the last confirmation in words."""
    return date_format(page.confirmed_on, "d.m.Y") if page.confirmed_on else _("never")


class UnconfirmedReport(ReportView):
    """Examples from practice to be confirmed by their municipality."""

    model = Publikation
    results_template_name = "wissenspool/admin/unconfirmed_results.html"
    page_title = gettext_lazy("Examples to confirm")
    header_icon = "check"
    index_url_name = "unconfirmed_report"
    index_results_url_name = "unconfirmed_report_results"
    any_permission_required = ANY_RIGHT
    columns = [
        TitleColumn("title", label=gettext_lazy("Page"), get_url=edit_url),
        Column("kommune", label=gettext_lazy("Municipality")),
        Column("confirmed_on", label=gettext_lazy("Last confirmed"), accessor=confirmed_text),
    ]
    list_export = ["title", "kommune", "confirmed_on"]
    export_headings = {
        "title": gettext_lazy("Page"),
        "kommune": gettext_lazy("Municipality"),
        "confirmed_on": gettext_lazy("Last confirmed"),
    }

    def get_queryset(self) -> QuerySet:
        """Return the pages that this editor may change."""
        own = self.permission_policy.instances_user_has_permission_for(self.request.user, "change")
        return unconfirmed(stand.today()).filter(pk__in=own.order_by().values("pk"))

    def get_filename(self) -> str:
        """Return the name of an exported file."""
        return f"praxisbeispiele-zu-bestaetigen-{stand.today().isoformat()}"
