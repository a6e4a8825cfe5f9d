"""Error pages in German, with search and contact (F-06)."""

import logging
import secrets

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils import translation
from django.utils.cache import add_never_cache_headers, patch_cache_control
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from wagtail.models import Page

from core import sites, visibility
from core.routing import find

PERSONAL_PATHS = ("/intern/", "/konto/", "/admin/")
METHODS = ("GET", "HEAD", "OPTIONS", "POST")
logger = logging.getLogger(__name__)

EASY = "de-x-leicht"
LAST_RESORT = (
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Es ist ein Fehler aufgetreten</title></head><body>'
    "<h1>Es ist ein Fehler aufgetreten</h1><p>Der Fehler liegt bei uns. Bitte versuchen Sie es in einigen Minuten noch"
    ' einmal.</p><p>Vorgangsnummer: {number}</p><p><a href="/">Zur Startseite</a></p></body></html>'
)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: the address or the form cannot be understood; the language of such an address cannot be trusted either."""
    with translation.override(settings.LANGUAGE_CODE):
        return HttpResponse(render_to_string("400.html"), status=400)


def forbidden(request: HttpRequest, exception: Exception | None = None, reason: str = "") -> HttpResponse:
    """403: not allowed."""
    response = HttpResponse(render_to_string("403.html", request=request), status=403)
    add_never_cache_headers(response)
    return response


def form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: a form without the mark that it comes from here, mostly because it was open too long or cookies are off.

    No form sends anything but POST, so every other method is answered with 405.
    """
    if request.method != "POST":
        return HttpResponseNotAllowed(METHODS)
    response = HttpResponse(render_to_string("403_form.html", {"back_url": request.path}, request=request), status=403)
    add_never_cache_headers(response)
    return response


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: nothing stands here. In another language than German the German page of the same address is offered (L-04)."""
    response = HttpResponse(render_to_string("404.html", _german_note(request), request=request), status=404)
    if settings.SESSION_COOKIE_NAME in request.COOKIES or request.path.startswith(PERSONAL_PATHS):
        # What is missing for this visitor may be there for the next.
        patch_cache_control(response, private=True, no_store=True)
    return response


def _german_note(request: HttpRequest) -> dict[str, str]:
    page = german_page(request)
    if page is None:
        return {}
    is_easy = translation.get_language() == EASY
    return {
        "other_language_text": pgettext("easy language", "This page does not exist in easy language")
        if is_easy
        else _("This page exists in German only"),
        "other_language_note": pgettext("easy language", "You can read the page in everyday language:")
        if is_easy
        else _("You can read it in German:"),
        "other_language_url": page.get_url() or "",
        "other_language_label": page.title,
        "other_language_code": settings.LANGUAGE_CODE,
    }


def german_page(request: HttpRequest) -> Page | None:
    """Return the public German page whose address, with the language in front, was asked for."""
    language = translation.get_language()
    prefix = f"/{language}/"
    if language == settings.LANGUAGE_CODE or not request.path.startswith(prefix):
        return None
    found = find(sites.site_of(request), settings.LANGUAGE_CODE, request.path.removeprefix(prefix))
    chain = found.chain
    if not found.is_complete or not chain[-1].live or visibility.restrictions_on(found.chain_ids):
        return None
    return chain[-1]


def gone(request: HttpRequest) -> HttpResponse:
    """410: here was a page, and it was taken away."""
    return HttpResponse(render_to_string("410.html", request=request), status=410)


def server_error(request: HttpRequest) -> HttpResponse:
    """500: our fault. The number links what the visitor reports with the log. The page comes whatever else is broken."""
    number = secrets.token_hex(4)
    logger.error("incident %s at %s", number, request.path)
    try:
        content: str = render_to_string("500.html", {"incident": number, "style_sheet": static("css/site.css")})
    except Exception:
        logger.exception("incident %s: the error page is broken, too", number)
        content = LAST_RESORT.format(number=number)
    response = HttpResponse(content, status=500)
    add_never_cache_headers(response)
    return response
