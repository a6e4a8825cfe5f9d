"""The page of a series: what it is about, and its issues, the newest first (P-09)."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from core import sites
from core.frame import offer_languages
from core.models import localized
from core.pagination import paginate
from core.visibility import ANONYMOUS
from core.wording import foreign
from wissenspool.cards import cards
from wissenspool.models import Publikation, PublikationsIndex, Publikationsreihe


@require_safe
def series_page(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a series; without a public issue in this language it does not exist. The same for every visitor."""
    language = translation.get_language() or "de"
    reihe = Publikationsreihe.objects.select_related("publisher").filter(slug=slug).first()
    if reihe is None:
        raise Http404
    issues = _issues(reihe, language)
    pages = paginate(issues.for_cards().newest_first(), request.GET.get("page"))
    if not pages.total:
        raise Http404
    offer_languages(request, lambda code: _issues(reihe, code).exists())
    request.frame_head = _head(request, reihe, language)  # type: ignore[attr-defined]
    context = {
        "title": foreign(reihe.label, language),
        "lead": foreign(localized(reihe, "description", language), language),
        "byline": _byline(reihe),
        "cards": list(cards(pages.items, language, level=2).values()),
        "pages": pages,
    }
    return render(request, "wissenspool/reihe.html", context)


def _issues(reihe: Publikationsreihe, language: str) -> Any:
    return Publikation.objects.in_language(language).visible_to(ANONYMOUS).issues_of(reihe.pk)


def _byline(reihe: Publikationsreihe) -> str:
    publisher = _("published by: %(names)s") % {"names": reihe.publisher.label} if reihe.publisher else ""
    issn = f"ISSN {reihe.issn}" if reihe.issn else ""
    return " · ".join(part for part in (publisher, issn) if part)


def _head(request: HttpRequest, reihe: Publikationsreihe, language: str) -> dict[str, Any]:
    locale = sites.locale_of(language)
    index = PublikationsIndex.objects.filter(locale=locale, live=True).first() if locale else None
    steps = [{"title": _("Home"), "url": reverse("wagtail_serve", args=[""])}]
    if index:
        steps.append({"title": index.title, "url": index.get_url(request) or ""})
    return {
        "title": reihe.label,
        "description": localized(reihe, "description", language),
        "breadcrumb": [*steps, {"title": reihe.label, "url": ""}],
        "robots": "noindex" if request.GET else "",
    }
