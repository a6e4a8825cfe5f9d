"""Former files of documents, each at an address of its own, as open as the document (P-03)."""

import uuid

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from core.models import Dokument, DokumentFassung
from core.views.files import sent_file
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
    visitor = visitor_of(request)
    if visitor.is_anonymous:
        return login_redirect(request)
    version = _version(key, number)
    if version is None:
        raise Http404
    document = version.document
    if not (visitor.may_see(document.tokens) or document.is_editable_by_user(request.user)):
        raise Http404
    return _sent(request, version)


def _version(key: uuid.UUID, number: int) -> DokumentFassung | None:
    return DokumentFassung.objects.select_related("document").filter(document__uuid=key, number=number).first()


def _sent(request: HttpRequest, version: DokumentFassung) -> HttpResponse | FileResponse:
    document: Dokument = version.document
    response = sent_file(request, document, version.file, f"{document.uuid.hex[:12]}-{version.number}")
    current = request.build_absolute_uri(document.url)
    response["X-Robots-Tag"] = "noindex"
    response["Link"] = f'<{current}>; rel="canonical", <{current}>; rel="latest-version"'
    return response
