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
from wagtail.admin.views.chooser import BrowseView, ChosenMultipleView
from wagtail.admin.views.reports.page_types_usage import PageTypesUsageReportView
from wagtail.documents.api.admin.views import DocumentsAdminAPIViewSet
from wagtail.images.api.admin.views import ImagesAdminAPIViewSet
from wagtail.images.views.images import UsageView
from wagtail.models import Page

from core.inputs import is_too_long
from core.known import keys_of_known_pages, known_files, knows_all
from core.uses import Uses, uses_of_file


class DocumentsView(DocumentsAdminAPIViewSet):
    """Documents in the API of the admin."""

    def get_queryset(self) -> QuerySet:
        return known_files(super().get_queryset(), self.request.user)


class PicturesView(ImagesAdminAPIViewSet):
    """Pictures in the API of the admin."""

    def get_queryset(self) -> QuerySet:
        return known_files(super().get_queryset(), self.request.user)


@method_decorator(require_admin_access, name="dispatch")
class PictureUsageView(UsageView):
    """Where a picture is used, with what Wagtail's index of references does not know."""

    def get_queryset(self) -> Uses:
        return uses_of_file(self.object)


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


@method_decorator(require_admin_access, name="dispatch")
class ChoosePageView(BrowseView):
    """The window in which a page is chosen; above the pages Wagtail names the one they stand below, whoever asks."""

    parent_page: Page

    def get_object_list(self) -> QuerySet:
        if not knows_all(self.request.user, Page, [self.parent_page.pk]):
            self.parent_page = Page.get_first_root_node().specific
        return super().get_object_list()


@method_decorator(require_admin_access, name="dispatch")
class ChosenPagesView(ChosenMultipleView):
    """What the window answers when several pages were chosen: their titles and addresses."""

    def get(self, request: HttpRequest) -> HttpResponse:
        if not knows_all(request.user, Page, _keys(request)):
            raise PermissionDenied
        return super().get(request)


def _keys(request: HttpRequest) -> list[int]:
    return [int(key) for key in request.GET.getlist("id") if key.isdecimal() and not is_too_long(int(key))]


@require_admin_access
def bulk_action(request: HttpRequest, app_label: str, model_name: str, action: str) -> HttpResponse:
    """Ask before something happens to many things at once; Wagtail names those too that the account has no right to."""
    try:
        model = apps.get_model(app_label, model_name)
    except LookupError:
        return index(request, app_label, model_name, action)
    if not knows_all(request.user, model, _keys(request)):
        raise PermissionDenied
    return index(request, app_label, model_name, action)
