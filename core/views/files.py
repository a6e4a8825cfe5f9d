"""Files: documents, private pictures and, under `make start`, public pictures. Access is checked on every request."""

import mimetypes
import re
import uuid
from pathlib import Path
from typing import IO
from urllib.parse import quote

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.db.models.fields.files import FieldFile
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils._os import safe_join
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe
from wagtail.permissions import policy_registry

from core import membersitems, versions
from core.models import Bild, Dokument, Material
from core.served import document_served
from core.storage import PRIVATE_PREFIX
from core.views.pages import login_redirect
from core.visibility import Visitor, may_see_page, visitor_of

RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
PICTURE_NAME = re.compile(r"(?:bilder|groessen)/([0-9a-f]{32})/([\w.-]{1,150})")
# What a browser may show; everything else is offered for saving.
INLINE_TYPES = frozenset(
    {"application/pdf", "audio/mpeg", "video/mp4", "image/webp", "image/jpeg", "image/png", "image/gif", "text/vtt"}
)
SHOWN_POLICY = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
SAVED_POLICY = "default-src 'none'; sandbox"


@require_safe
def public_document(request: HttpRequest, key: uuid.UUID, filename: str) -> HttpResponse | FileResponse:
    """Serve a public document; one that was made private lives at its members' address only (decision 9)."""
    document = Dokument.objects.filter(uuid=key).first()
    if document is None or not document.is_public:
        raise Http404
    if document.filename != filename:
        if not versions.had_name(document, filename):
            raise Http404
        # The page that a citation names stays: browsers keep what stands behind the # of an address.
        return HttpResponseRedirect(document.url)
    return _document(request, document)


@require_safe
def members_material(request: HttpRequest, key: uuid.UUID) -> HttpResponse | FileResponse:
    """Serve a members' item of any kind: the login for anonymous visitors, 404 without the right.

    A document is sent, a link leads on, everything else is shown by the app that registered it.
    """
    visitor = visitor_of(request)
    if visitor.is_anonymous:
        return login_redirect(request)
    document = Dokument.objects.filter(uuid=key).first()
    if document is not None:
        if not may_open(request, document):
            raise Http404
        return _document(request, document)
    request.is_for_members = True  # type: ignore[attr-defined]
    response = _members_link(key, visitor) or membersitems.answer(request, key, visitor)
    if response is None:
        raise Http404
    patch_cache_control(response, private=True, no_store=True)
    return response


def may_open(request: HttpRequest, document: Dokument) -> bool:
    """Return whether somebody who is logged in may open a document and its former files: its readers, and who edits it."""
    return visitor_of(request).may_see(document.tokens) or document.is_editable_by_user(request.user)


def _members_link(key: uuid.UUID, visitor: Visitor) -> HttpResponse | None:
    row = Material.objects.filter(uuid=key, document=None).select_related("page", "target").first()
    if row is None or not visitor.may_see(row.tokens):
        return None
    if not all(page.live and may_see_page(visitor, page) for page in (row.page, row.target) if page is not None):
        return None
    address = (row.target.get_url() or "") if row.target else row.url
    return HttpResponseRedirect(address) if address else None


@require_safe
def members_picture(request: HttpRequest, name: str) -> HttpResponse | FileResponse:
    """Serve a picture of the members' area."""
    visitor = visitor_of(request)
    if visitor.is_anonymous:
        return login_redirect(request)
    found = PICTURE_NAME.fullmatch(name)
    image = Bild.objects.filter(uuid=found[1]).first() if found else None
    if found is None or image is None or not (visitor.may_see(image.tokens) or _may_edit(request, image)):
        raise Http404
    return _file(request, _inside(settings.PRIVATE_ROOT, PRIVATE_PREFIX + name), found[2], is_public=False)


def _may_edit(request: HttpRequest, image: Bild) -> bool:
    policy = policy_registry.get_by_type(Bild)
    return policy.user_has_permission_for_instance(request.user, "change", image)


@require_safe
def media(request: HttpRequest, name: str) -> HttpResponse | FileResponse:
    """Serve public pictures where no web server does it; their names change with their content."""
    found = PICTURE_NAME.fullmatch(name)
    if found is None or not settings.SERVE_MEDIA:
        raise Http404
    response = _file(request, _inside(settings.MEDIA_ROOT, name), found[2], is_public=True)
    if response.status_code in {200, 206}:
        patch_cache_control(response, public=True, max_age=31_536_000, immutable=True)
    return response


def _inside(root: Path, name: str) -> Path:
    try:
        path = Path(safe_join(str(root), name))
    except (ValueError, OSError, SuspiciousOperation):
        raise Http404 from None
    if not path.is_file():
        raise Http404
    return path


def _document(request: HttpRequest, document: Dokument) -> HttpResponse | FileResponse:
    return sent_file(request, document, document.file, document.uuid.hex[:12])


def sent_file(request: HttpRequest, document: Dokument, file: FieldFile, tag: str) -> HttpResponse | FileResponse:
    """Send a file of a document, the current one or a former one; who may see it has been asked. `tag` names it among all files."""
    response = _answer(request, document, file, tag)
    document_served.send_robust(Dokument, request=request, response=response, document=document)
    return response


def _answer(request: HttpRequest, document: Dokument, file: FieldFile, tag: str) -> HttpResponse | FileResponse:
    path, filename = _inside(settings.PRIVATE_ROOT, str(file.name)), Path(str(file.name)).name
    if not document.is_public:
        return _file(request, path, filename, is_public=False)
    modified = path.stat().st_mtime_ns
    etag = f'"{tag}-{modified:x}"'
    if not request.headers.get("Range") and (answer := get_conditional_response(request, etag=etag)):
        return answer
    response = _file(request, path, filename, is_public=True)
    response["ETag"] = etag
    # Kept by browsers, but asked for again each time: a document can become private at any moment.
    patch_cache_control(response, public=True, no_cache=True)
    return response


def _file(request: HttpRequest, path: Path, filename: str, *, is_public: bool) -> HttpResponse | FileResponse:
    content_type = mimetypes.guess_type(filename)[0] or "application/octet-stream"
    as_attachment = content_type not in INLINE_TYPES
    if settings.SENDFILE_PREFIX and not is_public:
        response: HttpResponse | FileResponse = _by_web_server(
            path, filename, content_type, as_attachment=as_attachment
        )
    else:
        response = _ranged(request, path, filename, content_type, as_attachment=as_attachment)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = SAVED_POLICY if as_attachment else SHOWN_POLICY
    if not is_public:
        patch_cache_control(response, private=True, no_store=True)
    return response


def _by_web_server(path: Path, filename: str, content_type: str, *, as_attachment: bool) -> HttpResponse:
    inner = quote(path.relative_to(settings.PRIVATE_ROOT).as_posix())
    disposition = content_disposition_header(as_attachment, filename) or "inline"
    return HttpResponse(
        headers={
            "X-Accel-Redirect": f"{settings.SENDFILE_PREFIX}{inner}",
            "Content-Type": content_type,
            "Content-Disposition": disposition,
        }
    )


class Part:
    """A slice of an open file, for FileResponse."""

    def __init__(self, file: IO[bytes], length: int) -> None:
        self.file = file
        self.left = length

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes of the slice, at most `size`."""
        size = self.left if size < 0 else min(size, self.left)
        data = self.file.read(size)
        self.left -= len(data)
        return data

    def close(self) -> None:
        """Close the file below."""
        self.file.close()


def byte_range(header: str, size: int) -> tuple[int, int] | None:
    """Return first and last byte of a `Range` header; None when it is absent or not one simple range (RFC 9110, 14.1.2).

    Raises ValueError when the range lies outside of the file.
    """
    match = RANGE.fullmatch(header.strip())
    if match is None or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if not first:
        start, end = max(0, size - int(last)), size - 1
    else:
        start, end = int(first), min(int(last), size - 1) if last else size - 1
    if start > end:
        raise ValueError
    return start, end


def _ranged(
    request: HttpRequest, path: Path, filename: str, content_type: str, *, as_attachment: bool
) -> HttpResponse | FileResponse:
    size = path.stat().st_size
    try:
        # A part of an older state would not fit; without comparing, the whole file is always right (RFC 9110, 13.1.5).
        wanted = None if request.headers.get("If-Range") else byte_range(request.headers.get("Range", ""), size)
    except ValueError:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    start, end = wanted or (0, size - 1)
    file = path.open("rb")
    file.seek(start)
    response = FileResponse(
        Part(file, end - start + 1),
        content_type=content_type,
        filename=filename,
        as_attachment=as_attachment,
        status=206 if wanted else 200,
    )
    response["Content-Length"] = str(end - start + 1)
    response["Accept-Ranges"] = "bytes"
    if wanted:
        response["Content-Range"] = f"bytes {start}-{end}/{size}"
    return response
