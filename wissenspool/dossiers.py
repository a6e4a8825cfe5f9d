"""Dossiers: the shelf of one, and the newest of them above the list of publications (P-09)."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core import sites, stamps
from core.listings import Card
from core.visibility import ANONYMOUS
from core.wording import either, foreign
from wissenspool import vocabularies
from wissenspool.cards import cards
from wissenspool.models import Dossier, DossierEintrag, Publikation
from wissenspool.neighbours import in_both, in_page_language
from wissenspool.zitieren.ansicht import record_links
from wissenspool.zitieren.datensatz import permanent_path

NEWEST = 3


def shelf(page: Dossier) -> list[dict[str, Any]]:
    """Return the publications of a dossier as `components/shelf.html` reads them; three queries.

    Each in the language of the dossier, else in German. What is not public is left out, and the counting has no gap.
    """
    language = page.locale.language_code
    rows = list(page.source.eintraege.all())
    families = Publikation.objects.filter(pk__in=[row.publikation_id for row in rows])
    keys = dict(families.values_list("pk", "translation_key")) if rows else {}
    pages = Publikation.objects.visible_to(ANONYMOUS).filter(translation_key__in=keys.values())
    shown = in_page_language(in_both(pages, language).for_cards(), language)
    made = cards(shown.values(), language, level=2)
    found = [(row, shown.get(keys.get(row.publikation_id))) for row in rows]
    return [
        {**made[entry.pk].params, "lang": _lang(entry, language), "comment": _comment(row, language)}
        for row, entry in found
        if entry is not None
    ]


def record(page: Dossier, request: HttpRequest) -> dict[str, Any]:
    """Return the records of all its publications as files, and its permanent address; nothing for one that is not saved."""
    number = page.source.pk
    if not number:
        return {}
    return {"links": record_links(number), "permanent_url": request.build_absolute_uri(permanent_path(page))}


def _lang(page: Publikation, language: str) -> str:
    """Return the language of a title that is not in that of the dossier."""
    is_german = page.locale_id == sites.source_locale().pk
    return getattr(foreign(page.title, language), "lang", "") if is_german else ""


def _comment(row: DossierEintrag, language: str) -> str:
    return either(row.comment, row.comment_en, language)


def newest(language: str) -> list[Card]:
    """Return the newest public dossiers as cards; kept until a dossier, a topic or the site changes."""
    kinds = (Dossier.list_stamp, stamps.RESTRICTION, stamps.SITE, stamps.VOCABULARY)
    return stamps.cached(f"wissenspool.dossiers.{language}", kinds, lambda: _newest(language))


def _newest(language: str) -> list[Card]:
    pages = Dossier.objects.visible_to(ANONYMOUS).in_language(language).defer("body")
    return [_card(page) for page in pages.order_by("-first_published_at", "-pk")[:NEWEST]]


def _card(page: Dossier) -> Card:
    count = page.source.eintraege.count()
    size = ngettext("%(count)s publication", "%(count)s publications", count) % {"count": count}
    topics = [topic for pk, topic in vocabularies.records("themen").items() if pk in _topics(page.source)]
    params = {
        "kicker": f"{_('Dossier')} · {size}",
        "hue": vocabularies.hue_of(topics),
        "title": page.title,
        "url": page.get_url() or "",
        "text": page.teaser,
        "level": 3,
    }
    return Card("components/teaser_card.html", params)


def _topics(source: Dossier) -> set[int]:
    return set(source.themen.values_list("pk", flat=True))
