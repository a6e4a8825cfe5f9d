"""Views of Wagtail that show titles, kept to what an account may know of; see `core.known`."""

from collections.abc import Sequence
from typing import Any

from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.decorators import method_decorator
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.bulk_action import index
from wagtail.admin.views.reports.page_types_usage import PageTypesUsageReportView
from wagtail.documents.api.admin.views import DocumentsAdminAPIViewSet
from wagtail.images.api.admin.views import ImagesAdminAPIViewSet

from core.inputs import is_too_long
from core.known import keys_of_known_pages, known_files, knows_all


class DocumentsView(DocumentsAdminAPIViewSet):
    """Documents in the API of the admin."""

    def get_queryset(self) -> QuerySet:
        return known_files(super().get_queryset(), self.request.user)


class PicturesView(ImagesAdminAPIViewSet):
    """Pictures in the API of the admin."""

    def get_queryset(self) -> QuerySet:
        return known_files(super().get_queryset(), self.request.user)


@method_decorator(require_admin_access, name="dispatch")
class PageTypesView(PageTypesUsageReportView):
    """How many pages of each kind there are, with the last one that was changed only where its title may be known."""

    def decorate_paginated_queryset(self, page_types: Sequence[Any]) -> Sequence[Any]:
        decorated = super().decorate_paginated_queryset(page_types)
        last = [item.last_edited_page_id for item in decorated if item.last_edited_page_id]
        known = keys_of_known_pages(last, self.request.user)
        for item in decorated:
            if item.last_edited_page_id not in known:
                item.last_edited_page = None
        return decorated


@require_admin_access
def bulk_action(request: HttpRequest, app_label: str, model_name: str, action: str) -> HttpResponse:
    """Ask before something happens to many things at once; Wagtail names those too that the account has no right to."""
    try:
        model = apps.get_model(app_label, model_name)
    except LookupError:
        return index(request, app_label, model_name, action)
    keys = [int(key) for key in request.GET.getlist("id") if key.isdecimal() and not is_too_long(int(key))]
    if not knows_all(request.user, model, keys):
        raise PermissionDenied
    return index(request, app_label, model_name, action)
