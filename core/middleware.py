"""Middleware: headers on every answer, sane addresses, language from the path, missing pages."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect, QueryDict
from django.http.response import HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.utils.cache import patch_vary_headers
from django.utils.deprecation import MiddlewareMixin

from core import redirects, visibility
from core.addresses import is_intern
from core.inputs import clean_words, is_before_time, is_too_long
from core.views.errors import bad_request, gone, not_found
from core.views.pages import login_redirect

GetResponse = Callable[[HttpRequest], HttpResponse]
MAX_ADDRESS = 4000
# The parameter with words to search for.
WORDS = "q"
# Parameters that are read as words, whatever they look like: searches, and dates in words.
TYPED_WORDS = frozenset({WORDS, "wortlaut"})
# Programs ask here by a protocol that has errors of its own; they would not understand a page in German.
OWN_ERRORS = {"/oai"}
ADMIN_DOORS = {"/admin/login/", "/admin/logout/"}


class SecurityHeadersMiddleware:
    """The headers of every answer, also of those that never reach a view (limits, part 3, row 82)."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response
        self.shared = {
            "Cross-Origin-Opener-Policy": settings.SECURE_CROSS_ORIGIN_OPENER_POLICY,
            "Cross-Origin-Resource-Policy": "same-origin",
            "Permissions-Policy": ", ".join(f"{name}=()" for name in sorted(settings.PERMISSIONS_POLICY)),
            "Referrer-Policy": settings.SECURE_REFERRER_POLICY,
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": settings.X_FRAME_OPTIONS,
        }
        self.site_policy = _policy(settings.CONTENT_SECURITY_POLICY["DIRECTIVES"])
        self.admin_policy = _policy(settings.ADMIN_CONTENT_SECURITY_POLICY)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        in_admin = request.path.startswith("/admin/")
        response.headers.setdefault("Content-Security-Policy", self.admin_policy if in_admin else self.site_policy)
        for name, value in self.shared.items():
            response.headers.setdefault(name, value)
        return response


def _policy(directives: Any) -> str:
    return "; ".join(f"{name} {' '.join(values)}" for name, values in directives.items())


class AddressMiddleware:
    """Refuse addresses no honest link has: NUL bytes, broken UTF-8, endless queries. A plain page in German says so."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path not in OWN_ERRORS and is_suspicious(request):
            return bad_request(request)
        return self.get_response(request)


def is_suspicious(request: HttpRequest) -> bool:
    """Return True for an address with NUL, bytes that are no UTF-8, or more than 4,000 characters."""
    query = request.META.get("QUERY_STRING", "")
    if len(request.path) + len(query) > MAX_ADDRESS:
        return True
    if "\x00" in request.path or "%00" in query or "\x00" in query:
        return True
    return "�" in request.path or any("�" in part for pair in request.GET.lists() for part in (pair[0], *pair[1]))


class AdminSearchMiddleware:
    """Words to search for in the admin: a quotation mark or six hundred words would break the search of the database."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith("/admin/") and (typed := request.GET.get(WORDS)):
            query = request.GET.copy()
            words = clean_words(typed.replace('"', " "))
            # A dash between two words is no word that anything is found by.
            query[WORDS] = " ".join(word for word in words if any(sign.isalnum() for sign in word))
            request.GET = QueryDict(query.urlencode())
        return self.get_response(request)


class AdminKeyMiddleware:
    """Records are named by numbers in the addresses of the admin; whatever is none names nothing, and Wagtail's views would fail."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: dict[str, Any]) -> HttpResponse | None:
        """Answer 404 for a key that is no number, and for a number or a day that no record can have."""
        if not request.path.startswith("/admin/"):
            return None
        keys = [str(kwargs["pk"])] if "pk" in kwargs else []
        if request.path.startswith("/admin/bulk/") or request.path.endswith("/chosen-multiple/"):
            keys += request.GET.getlist("id")
        values = [value for name, given in request.GET.lists() if name not in TYPED_WORDS for value in given]
        values += map(str, kwargs.values())
        possible = not any(is_too_long(value) or is_before_time(value) for value in values)
        return None if possible and all(key.isdecimal() for key in keys) else not_found(request)


class AdminDoorMiddleware:
    """The admin does not exist for accounts without the right to it: members get the page of what is missing (decision 9)."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith("/admin/") and request.path not in ADMIN_DOORS and self.is_refused(request):
            return not_found(request)
        return self.get_response(request)

    @staticmethod
    def is_refused(request: HttpRequest) -> bool:
        """Return True for somebody who is logged in without the right to the admin."""
        if settings.SESSION_COOKIE_NAME not in request.COOKIES:
            return False
        return request.user.is_authenticated and not request.user.has_perm("wagtailadmin.access_admin")


class PathLocaleMiddleware(LocaleMiddleware):
    """The language comes from the address alone, so answers do not vary by Accept-Language."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        had = response.headers.get("Vary", "")
        response = super().process_response(request, response)
        varies = [name.strip() for name in response.headers.get("Vary", "").split(",") if name.strip()]
        kept = [name for name in varies if name.lower() != "accept-language" or name in had]
        if kept != varies:
            del response.headers["Vary"]
            if kept:
                patch_vary_headers(response, kept)
        return response


def in_small_letters(request: HttpRequest) -> str:
    """Return the address with its language as it is written: `/EN/` names English, but no page stands there."""
    first, slash, rest = request.get_full_path().lstrip("/").partition("/")
    known = first.lower() in {code for code, _label in settings.LANGUAGES}
    return f"/{first.lower()}{slash}{rest}" if known else request.get_full_path()


class MissingPageMiddleware(MiddlewareMixin):
    """A missing page: in the members' area the login, else first the redirects editors keep, then "no longer there" for what once was."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        if response.status_code != 404 or request.path.startswith("/admin/"):
            return response
        if is_intern(request.path) and visibility.visitor_of(request).is_anonymous:
            # Also what no address of a page looks like: nobody learns what is there and what is not (decision 9).
            return login_redirect(request)
        if (redirected := redirects.follow(request)) is not None:
            return redirected
        if (address := in_small_letters(request)) != request.get_full_path():
            return HttpResponsePermanentRedirect(address)
        return gone(request) if getattr(request, "page_gone", False) else response
