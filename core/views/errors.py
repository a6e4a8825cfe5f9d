"""Error pages in German, with search and contact (F-06)."""

import logging
import secrets

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.cache import add_never_cache_headers

logger = logging.getLogger(__name__)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: the address or the form cannot be understood."""
    return HttpResponse(render_to_string("400.html"), status=400)


def forbidden(request: HttpRequest, exception: Exception | None = None, reason: str = "") -> HttpResponse:
    """403: not allowed, or a form that is too old."""
    return HttpResponse(render_to_string("403.html"), status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: nothing stands here."""
    return HttpResponse(render_to_string("404.html", request=request), status=404)


def gone(request: HttpRequest) -> HttpResponse:
    """410: here was a page, and it was taken away."""
    return HttpResponse(render_to_string("410.html", request=request), status=410)


def server_error(request: HttpRequest) -> HttpResponse:
    """500: our fault. The number links what the visitor reports with the log."""
    number = secrets.token_hex(4)
    logger.error("incident %s at %s", number, request.path)
    response = HttpResponse(render_to_string("500.html", {"incident": number}), status=500)
    add_never_cache_headers(response)
    return response
