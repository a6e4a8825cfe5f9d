"""Imports in the admin, one after the other: upload, check, write."""

import uuid
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from core.csvfiles import UnreadableFileError
from core.imports import Import, bad_rows_csv, imports, in_words
from core.models import Einlesung

# How many rows of each table the check shows.
SHOWN = 100


@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: HttpRequest, kind: str) -> HttpResponse:
    """First step: choose a file. What cannot be read as a whole is said at once."""
    what = _import_of(request, kind)
    form = what.form(request.POST or None, request.FILES or None, what=what)
    if request.method == "POST" and form.is_valid():
        file, content = form.cleaned_data["file"], form.content()
        try:
            what.check(content, file.name)
        except UnreadableFileError as error:
            form.add_error("file", str(error))
        else:
            Einlesung.objects.filter(created_by=request.user, kind=kind).delete()
            staged = Einlesung.objects.create(
                kind=kind, filename=file.name[:200], content=content, created_by=request.user
            )
            return redirect("import_check", kind, staged.uuid)
    return render(request, "core/admin/import_upload.html", {"form": form, "import": what})


@require_safe
def show_check(request: HttpRequest, kind: str, key: uuid.UUID) -> HttpResponse:
    """Second step: what is bad and why, what would change and what would be new. Nothing is written."""
    what = _import_of(request, kind)
    staged = _staged(request, kind, key)
    report = what.check(bytes(staged.content), staged.filename)
    context: dict[str, Any] = {"import": what, "staged": staged, "report": report}
    context |= {"bad": _first(report.bad), "changes": _first(report.changes_to_look_at_first)}
    context |= {"new": _first(report.new_rows), "remarks": _first(report.remarks)}
    context["choices"] = what.choices(request.user) if what.choices else []
    return render(request, "core/admin/import_check.html", context)


@require_safe
def bad_rows(request: HttpRequest, kind: str, key: uuid.UUID) -> HttpResponse:
    """Offer the bad rows as a table."""
    what, staged = _import_of(request, kind), _staged(request, kind, key)
    report = what.check(bytes(staged.content), staged.filename)
    response = HttpResponse("\ufeff" + bad_rows_csv(report.bad), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="fehlerhafte-zeilen.csv"'
    return response


@require_POST
def confirm(request: HttpRequest, kind: str, key: uuid.UUID) -> HttpResponse:
    """Third step: write everything, in one transaction, after one more check; or leave it to the worker."""
    what = _import_of(request, kind)
    staged = _staged(request, kind, key)
    if what.hand_over:
        if not what.check(bytes(staged.content), staged.filename).is_clean:
            return redirect("import_check", kind, staged.uuid)
        return redirect(what.hand_over(staged, _choice(request, what)))
    assert what.write is not None
    report = what.write(bytes(staged.content))
    if not report.written:
        return redirect("import_check", kind, staged.uuid)
    staged.delete()
    messages.success(request, f"{_('Everything was written.')} {in_words(report)}")
    return redirect("import", kind)


def _first(rows: list[Any]) -> dict[str, Any]:
    """Return the rows to show and how many more there are."""
    return {"rows": rows[:SHOWN], "more": max(0, len(rows) - SHOWN)}


def _choice(request: HttpRequest, what: Import) -> str:
    """Return what was chosen with the word to write; the first choice when it is none that is offered."""
    offered = [value for value, _label in what.choices(request.user)] if what.choices else [""]
    chosen = request.POST.get("choice", "")
    return chosen if chosen in offered else offered[0]


def _import_of(request: HttpRequest, kind: str) -> Import:
    """Return the import for those who may do it."""
    if kind not in imports:
        raise Http404
    if not imports[kind].is_allowed_for(request.user):
        raise PermissionDenied
    return imports[kind]


def _staged(request: HttpRequest, kind: str, key: uuid.UUID) -> Einlesung:
    return get_object_or_404(Einlesung, uuid=key, kind=kind, created_by=request.user)
