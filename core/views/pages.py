"""The view of all pages."""

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django.utils.cache import patch_cache_control
from wagtail import views as wagtail_views
from wagtail.models import Page
from wagtail.url_routing import RouteResult

from core import visibility
from core.addresses import is_intern
from core.routing import route


def login_redirect(request: HttpRequest) -> HttpResponse:
    """Send to the one login, with a way back; nothing of the answer may be kept."""
    response = redirect_to_login(request.get_full_path(), resolve_url(settings.LOGIN_URL))
    patch_cache_control(response, private=True, no_store=True)
    return response


def _may_edit(request: HttpRequest, page: Page | None) -> bool:
    return page is not None and page.permissions_for_user(request.user).can_edit()


def serve(request: HttpRequest, path: str) -> HttpResponse:
    """Serve a page.

    Anonymous, any address in the members' area: the login, whether the page exists or not. Logged in without the right: 404, as
    for what does not exist (decision 9); who edits a page in the admin sees it here, too.
    """
    found = route(request, path)
    request.route = found  # type: ignore[attr-defined]
    page = found.page
    chain_ids = visibility.chain_ids(page) if page is not None and page.alias_of_id else found.chain_ids
    visitor = visibility.visitor_of(request)
    restrictions = visibility.restrictions_on(chain_ids)
    if (restrictions or is_intern(path)) and visitor.is_anonymous:
        return login_redirect(request)
    is_closed = not all(visitor.may_see(item.tokens) for item in restrictions)
    if is_closed and not _may_edit(request, page):
        raise Http404
    if page is None:
        request.page_gone = found.gone  # type: ignore[attr-defined]
        raise Http404
    request.is_for_members = bool(restrictions)  # type: ignore[attr-defined]
    request._wagtail_route_for_request = RouteResult(page)  # type: ignore[attr-defined]
    # Wagtail asks for the restrictions once more, and makes no exception for editors.
    response = page.serve(request) if is_closed else wagtail_views.serve(request, path)
    if restrictions:
        patch_cache_control(response, private=True, no_store=True)
    return response
