"""What the import of publications shows beside the steps that all imports share."""

import uuid
from pathlib import Path

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from wissenspool.einlesen.schritte import may_add
from wissenspool.models import Einleseauftrag

EXAMPLE = Path(__file__).with_name("publikationen-beispiel.csv")
SECONDS = 3


@require_safe
def example(request: HttpRequest) -> HttpResponse:
    """Offer a table to begin with; its publications are invented."""
    _check(request)
    response = HttpResponse("\ufeff" + EXAMPLE.read_text("utf-8"), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{EXAMPLE.name}"'
    return response


@require_safe
def progress(request: HttpRequest, key: uuid.UUID) -> HttpResponse:
    """Show how far the worker is; the page comes again by itself, without a script, until the import is over."""
    _check(request)
    auftrag = get_object_or_404(Einleseauftrag.objects.defer("content"), uuid=key, created_by=request.user)
    response = render(request, "wissenspool/admin/import_progress.html", {"auftrag": auftrag})
    if not auftrag.is_over:
        response["Refresh"] = str(SECONDS)
    return response


def _check(request: HttpRequest) -> None:
    if not may_add(request.user):
        raise PermissionDenied
