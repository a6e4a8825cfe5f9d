"""The page of a series: what it is about, its next dates, and those that were (V-07)."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from core.frame import offer_languages
from core.models import localized
from core.pagination import paginate
from core.subscriptions import CALENDAR, alternate, calendar_links, calendar_url
from core.visibility import visitor_of
from core.wording import foreign
from veranstaltungen.karten import event_card
from veranstaltungen.models import Reihe, Veranstaltung
from veranstaltungen.services import index_of

MOST_COMING = 50


@require_safe
def series_page(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a series; to somebody who may see none of its events in this language it does not exist."""
    language = translation.get_language() or "de"
    reihe = Reihe.objects.filter(slug=slug).first()
    if reihe is None:
        raise Http404
    events = _events(request, reihe, language)
    coming = list(events.not_past().next_first().for_cards()[:MOST_COMING])
    past = paginate(events.past().latest_first().for_cards(), request.GET.get("page"))
    if not coming and not past.total:
        raise Http404
    offer_languages(request, lambda code: _events(request, reihe, code).exists())
    request.frame_head = _head(request, reihe, language)  # type: ignore[attr-defined]
    context = {
        "title": foreign(reihe.label, language),
        "lead": foreign(localized(reihe, "description", language), language),
        "coming": [event_card(event, language, request) for event in coming],
        "past": [event_card(event, language, request) for event in past.items],
        "pages": past,
        "subscribe": calendar_links(request, _calendar(reihe), _("Subscribe to the calendar of this series")),
    }
    return render(request, "veranstaltungen/reihe.html", context)


def _events(request: HttpRequest, reihe: Reihe, language: str) -> Any:
    return Veranstaltung.objects.in_language(language).visible_to(visitor_of(request)).once().filter(reihe=reihe)


def _calendar(reihe: Reihe) -> str:
    return calendar_url({"reihe": reihe.slug})


def _head(request: HttpRequest, reihe: Reihe, language: str) -> dict[str, Any]:
    index = index_of(language)
    steps = [{"title": _("Home"), "url": reverse("wagtail_serve", args=[""])}]
    if index and index.live:
        steps.append({"title": index.title, "url": index.get_url(request) or ""})
    return {
        "title": reihe.label,
        "description": localized(reihe, "description", language),
        "breadcrumb": [*steps, {"title": reihe.label, "url": ""}],
        "robots": "noindex" if request.GET else "",
        "feeds": [alternate(_calendar(reihe), reihe.label, CALENDAR)],
    }
