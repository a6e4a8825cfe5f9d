"""Calendar files and feeds. Feeds are the same for everybody: what only members may see stands in none of them."""

import uuid
from dataclasses import replace
from typing import Any

from django.http import Http404, HttpRequest, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils import translation
from django.utils.cache import patch_cache_control
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from core import sites
from core.site_frame import site_frame
from core.sitemap import homes_of
from core.views.revalidation import revalidated
from core.visibility import visitor_of
from veranstaltungen.kalender import abonnement, ausgabe
from veranstaltungen.kalender.ausgabe import Kalender
from veranstaltungen.models import Veranstaltung
from veranstaltungen.querysets import VeranstaltungQuerySet


@require_safe
def feed(request: HttpRequest) -> HttpResponseBase:
    """Send the calendar of all events, or of those that fit what stands in the address."""
    asked = abonnement.asked(request.GET.dict(), translation.get_language() or "")
    calendar = _calendar(request, asked.language, asked.events)
    name = asked.name(site_frame(sites.site_of(request), asked.language).settings.agency_name)
    return _answer(request, replace(calendar, name=name, source=calendar.base + asked.url), "veranstaltungen.ics")


@require_safe
def event_file(request: HttpRequest, key: uuid.UUID) -> HttpResponseBase:
    """Send the dates of one event to those who may see it; its address stays when the page moves."""
    language, visitor = translation.get_language() or "", visitor_of(request)
    pages = Veranstaltung.objects.in_language(language).visible_to(visitor).filter(translation_key=key)
    calendar = _calendar(request, language, pages, of_one=True)
    slug = calendar.entries.values_list("page__slug", flat=True).first()
    if slug is None:
        raise Http404
    answer = _answer(request, calendar, f"{slug}.ics", as_attachment=True)
    if not visitor.is_anonymous:
        patch_cache_control(answer, private=True)
    return answer


def _calendar(request: HttpRequest, language: str, pages: VeranstaltungQuerySet, *, of_one: bool = False) -> Kalender:
    """Return the calendar of the pages below the home page of the request's site. Raises Http404 when there is none."""
    site = sites.site_of(request)
    home: Any = sites.home_of(site, language)
    if home is None:
        raise Http404
    inside = pages.filter(path__startswith=home.path)
    entries = ausgabe.of_events(inside) if of_one else ausgabe.in_feed(inside)
    return Kalender(entries, homes_of(site)[home.locale_id], f"{request.scheme}://{request.get_host()}")


def _answer(
    request: HttpRequest, calendar: Kalender, filename: str, *, as_attachment: bool = False
) -> HttpResponseBase:
    response = StreamingHttpResponse(calendar.pieces(), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = content_disposition_header(as_attachment, filename) or "inline"
    return revalidated(request, response, calendar.digest())
