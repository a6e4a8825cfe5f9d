"""Former files of documents: the list of them, and each at an address of its own, as open as the document (P-03)."""

import uuid
from typing import Any

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages
from wagtail.admin.auth import require_admin_access
from wagtail.permissions import policy_registry

from core import materials, versions
from core.models import Dokument, DokumentFassung
from core.views.files import may_open, sent_file
from core.views.pages import login_redirect
from core.visibility import visitor_of


@require_safe
def public_version(request: HttpRequest, key: uuid.UUID, number: int, filename: str) -> HttpResponse | FileResponse:
    """Serve a former file of a public document."""
    version = _version(key, number)
    if version is None or not version.document.is_public or version.filename != filename:
        raise Http404
    return _sent(request, version)


@require_safe
def members_version(request: HttpRequest, key: uuid.UUID, number: int) -> HttpResponse | FileResponse:
    """Serve a former file of a document for members: the login for anonymous visitors, 404 without the right."""
    if visitor_of(request).is_anonymous:
        return login_redirect(request)
    version = _version(key, number)
    if version is None or not may_open(request, version.document):
        raise Http404
    return _sent(request, version)


@require_safe
def public_versions(request: HttpRequest, key: uuid.UUID) -> HttpResponse:
    """List the current and the former files of a public document."""
    document = Dokument.objects.filter(uuid=key, former_files__gt=0).first()
    if document is None or not document.is_public:
        raise Http404
    return _list(request, document)


@require_safe
def members_versions(request: HttpRequest, key: uuid.UUID) -> HttpResponse:
    """List the files of a document for members: the login for anonymous visitors, 404 without the right."""
    if visitor_of(request).is_anonymous:
        return login_redirect(request)
    document = Dokument.objects.filter(uuid=key, former_files__gt=0).first()
    if document is None or not may_open(request, document):
        raise Http404
    request.is_for_members = True  # type: ignore[attr-defined]
    response = _list(request, document)
    patch_cache_control(response, private=True, no_store=True)
    return response


def _list(request: HttpRequest, document: Dokument) -> HttpResponse:
    title = _("Versions of “%s”") % document.title
    request.frame_head = {  # type: ignore[attr-defined]
        "title": title,
        "description": title,
        "robots": "noindex",
        "breadcrumb": [{"title": _("Home"), "url": reverse("wagtail_serve", args=[""])}, {"title": title, "url": ""}],
    }
    since = _("Current version, since %(day)s") % {"day": _day(document.file_since)}
    items = [_item(document, document.filename, document.url, since)]
    items += [_item(row, row.filename, row.url, _period(row)) for row in document.fassungen.order_by("-number")]
    return render(request, "core/fassungen.html", {"title": title, "items": items})


def _item(file: Dokument | DokumentFassung, filename: str, url: str, lead_in: str) -> dict[str, Any]:
    """Return a file as an item of the component `materials`."""
    return {
        "kind": "file",
        "title": filename,
        "url": url,
        "lead_in": lead_in,
        "format": filename.rpartition(".")[2].upper(),
        "size": materials.size_text(file.file_size),
        "pages": file.pages,
    }


def _period(version: DokumentFassung) -> str:
    days = {"first": _day(version.valid_from), "last": _day(version.valid_until)}
    return _("Version %(number)s, from %(first)s until %(last)s") % {"number": version.number, **days}


def _day(moment: Any) -> str:
    return date_format(timezone.localtime(moment), "DATE_FORMAT")


@require_http_methods(["GET", "HEAD", "POST"])
@require_admin_access
def forget(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask, and delete a former file for good; for those who may delete the document."""
    policy = policy_registry.get_by_type(Dokument)
    allowed = policy.instances_user_has_permission_for(request.user, "delete")
    version = get_object_or_404(DokumentFassung.objects.select_related("document"), pk=pk, document__in=allowed)
    back = reverse("wagtaildocs:edit", args=[version.document_id])
    if request.method == "POST":
        versions.forget(version)
        messages.success(request, _("Version %(number)s is deleted for good.") % {"number": version.number})
        return redirect(back)
    return TemplateResponse(request, "core/admin/version_delete.html", {"version": version, "back": back})


def _version(key: uuid.UUID, number: int) -> DokumentFassung | None:
    return DokumentFassung.objects.select_related("document").filter(document__uuid=key, number=number).first()


def _sent(request: HttpRequest, version: DokumentFassung) -> HttpResponse | FileResponse:
    document: Dokument = version.document
    response = sent_file(request, document, version.file, f"{document.uuid.hex[:12]}-{version.number}")
    current = request.build_absolute_uri(document.url)
    response["X-Robots-Tag"] = "noindex"
    response["Link"] = f'<{current}>; rel="canonical", <{current}>; rel="latest-version"'
    return response
