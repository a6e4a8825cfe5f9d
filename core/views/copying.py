"""Copying pages in the admin."""

from typing import Any

from django.db import transaction
from django.http import HttpResponseBase
from django.utils.decorators import method_decorator
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.pages.copy import CopyView as WagtailCopyView


@method_decorator(require_admin_access, name="dispatch")
class CopyView(WagtailCopyView):
    """Copy a branch: all of it or nothing, and nobody sees any of it before its protection stands."""

    @transaction.atomic
    def post(self, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return super().post(*args, **kwargs)
