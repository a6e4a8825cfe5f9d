"""Files: documents, private pictures and, under `make start`, public pictures. Access is checked on every request."""

import mimetypes
import re
import uuid
from pathlib import Path
from typing import IO

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.utils._os import safe_join
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from core.models import Bild, Dokument
from core.storage import PRIVATE_PREFIX
from core.views.pages import login_redirect
from core.visibility import visitor_of

RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
# What a browser may show; everything else is offered for saving.
INLINE_TYPES = frozenset(
    {"application/pdf", "audio/mpeg", "video/mp4", "image/webp", "image/jpeg", "image/png", "image/gif", "text/vtt"}
)


@require_safe
def public_document(request: HttpRequest, key: uuid.UUID, filename: str) -> HttpResponse:
    """Serve a public document; one that was made private lives at its members' address only (decision 9)."""
    document = Dokument.objects.filter(uuid=key).first()
    if document is None or not document.is_public or document.filename != filename:
        raise Http404
    return _document(request, document)


@require_safe
def members_material(request: HttpRequest, key: uuid.UUID) -> HttpResponse:
    """Serve a members' document: the login for anonymous visitors, 404 without the right."""
    visitor = visitor_of(request)
    if visitor.is_anonymous:
        return login_redirect(request)
    document = Dokument.objects.filter(uuid=key).first()
    if document is None or not visitor.may_see(document.tokens):
        raise Http404
    return _document(request, document)


@require_safe
def members_picture(request: HttpRequest, name: str) -> HttpResponse:
    """Serve a picture of the members' area."""
    visitor = visitor_of(request)
    if visitor.is_anonymous:
        return login_redirect(request)
    parts = name.split("/")
    try:
        image = Bild.objects.filter(uuid=uuid.UUID(hex=parts[1])).first()
    except (IndexError, ValueError):
        image = None
    if image is None or not visitor.may_see(image.tokens):
        raise Http404
    return _file(request, _inside(settings.PRIVATE_ROOT, PRIVATE_PREFIX + name), Path(name).name, is_public=False)


@require_safe
def media(request: HttpRequest, name: str) -> HttpResponse:
    """Serve public pictures where no web server does it; their names change with their content."""
    if not settings.SERVE_MEDIA:
        raise Http404
    response = _file(request, _inside(settings.MEDIA_ROOT, name), Path(name).name, is_public=True)
    patch_cache_control(response, public=True, max_age=31_536_000, immutable=True)
    return response


def _inside(root: Path, name: str) -> Path:
    try:
        path = Path(safe_join(str(root), name))
    except (ValueError, OSError):
        raise Http404 from None
    if not path.is_file():
        raise Http404
    return path


def _document(request: HttpRequest, document: Dokument) -> HttpResponse:
    response = _file(
        request, _inside(settings.PRIVATE_ROOT, document.file.name), document.filename, is_public=document.is_public
    )
    if not document.is_public:
        patch_cache_control(response, private=True, no_store=True)
    return response


def _file(request: HttpRequest, path: Path, filename: str, *, is_public: bool) -> HttpResponse:
    content_type = mimetypes.guess_type(filename)[0] or "application/octet-stream"
    as_attachment = content_type not in INLINE_TYPES
    if settings.SENDFILE_PREFIX and not is_public:
        response = _by_web_server(path, content_type)
    else:
        response = _ranged(request, path, filename, content_type, as_attachment=as_attachment)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = (
        "default-src 'none'; style-src 'unsafe-inline'; sandbox" if as_attachment else "default-src 'none'"
    )
    return response


def _by_web_server(path: Path, content_type: str) -> HttpResponse:
    inner = path.relative_to(settings.PRIVATE_ROOT).as_posix()
    return HttpResponse(
        headers={"X-Accel-Redirect": f"{settings.SENDFILE_PREFIX}{inner}", "Content-Type": content_type}
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


def _ranged(request: HttpRequest, path: Path, filename: str, content_type: str, *, as_attachment: bool) -> HttpResponse:
    size = path.stat().st_size
    try:
        wanted = byte_range(request.headers.get("Range", ""), size)
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
