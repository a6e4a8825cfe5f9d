"""The import of a register in the admin: upload, check, write."""

import uuid
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from core.csvfiles import MAX_BYTES, UnreadableFileError
from kommunen.forms import RegisterForm
from kommunen.imports import bad_rows_csv, check, write
from kommunen.models import KommunenEinlesung

may_import = permission_required("kommunen.add_kommune", raise_exception=True)
SHOWN = 200


@may_import
@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: HttpRequest) -> HttpResponse:
    """First step: choose a file. What cannot be read as a whole is said at once."""
    form = RegisterForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        content = file.read(MAX_BYTES + 1)
        try:
            check(content)
        except UnreadableFileError as error:
            form.add_error("file", str(error))
        else:
            KommunenEinlesung.objects.filter(created_by=request.user).delete()
            staged = KommunenEinlesung.objects.create(
                filename=file.name[:200], content=content, created_by=request.user
            )
            return redirect("kommunen_import_check", staged.uuid)
    return render(request, "kommunen/admin/import_upload.html", {"form": form})


def _staged(request: HttpRequest, key: uuid.UUID) -> KommunenEinlesung:
    return get_object_or_404(KommunenEinlesung, uuid=key, created_by=request.user)


@may_import
@require_safe
def show_check(request: HttpRequest, key: uuid.UUID) -> HttpResponse:
    """Second step: what would change, and every bad row with its reason. Nothing is written."""
    staged = _staged(request, key)
    report = check(bytes(staged.content))
    context: dict[str, Any] = {"staged": staged, "report": report, "shown_bad": report.bad[:SHOWN], "shown": SHOWN}
    return render(request, "kommunen/admin/import_check.html", context)


@may_import
@require_safe
def bad_rows(request: HttpRequest, key: uuid.UUID) -> HttpResponse:
    """Offer the bad rows as a table."""
    report = check(bytes(_staged(request, key).content))
    response = HttpResponse("\ufeff" + bad_rows_csv(report.bad), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="fehlerhafte-zeilen.csv"'
    return response


@may_import
@require_POST
def confirm(request: HttpRequest, key: uuid.UUID) -> HttpResponse:
    """Third step: write everything, in one transaction, after one more check."""
    staged = _staged(request, key)
    report = write(bytes(staged.content))
    if not report.written:
        return redirect("kommunen_import_check", staged.uuid)
    staged.delete()
    new, changed = len(report.new), len(report.changed)
    messages.success(
        request,
        ngettext("%d municipality is new.", "%d municipalities are new.", new) % new
        + " "
        + ngettext("%d was changed.", "%d were changed.", changed) % changed
        + " "
        + _("The others stayed as they were."),
    )
    return redirect("kommunen_import")
