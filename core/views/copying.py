"""Copying pages in the admin."""

from typing import Any

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.pages.copy import CopyView as WagtailCopyView
from wagtail.models import Page


@method_decorator(require_admin_access, name="dispatch")
class CopyView(WagtailCopyView):
    """Copy a branch: all of it or nothing, and nobody sees any of it before its protection stands."""

    @transaction.atomic
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Copy below the page that was chosen; 404 when there is none such, which Wagtail does not ask."""
        goal = request.POST.get("new_parent_page", "")
        if not goal.isdecimal():
            raise Http404
        get_object_or_404(Page, pk=goal)
        return super().post(request, *args, **kwargs)
