"""The search page."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from core import sites
from core.frame import keep_choice, offer_languages
from core.visibility import visitor_of
from search.services import search


@require_safe
def suche(request: HttpRequest) -> HttpResponse:
    """Show the search page. It writes nothing; with a session its answer belongs to nobody else (decision 10)."""
    query = request.GET
    offer_languages(request)
    results = search(query.get("q"), query.get("kind"), query.get("page"), visitor_of(request))
    keep_choice(request, {"q": results.words.text, "kind": results.kind.key if results.kind else ""})
    home = sites.home_of(sites.site_of(request), get_language() or "")
    way = [
        {"title": _("Home"), "url": home.get_url() if home else "/"},
        {"title": pgettext("title of the search page", "Search"), "url": ""},
    ]
    response = render(request, "search/suche.html", {"results": results, "address": request.path, "way": way})
    if settings.SESSION_COOKIE_NAME in request.COOKIES:
        patch_cache_control(response, private=True, no_store=True)
    return response
