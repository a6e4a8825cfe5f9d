"""The plain search over Wagtail's database backend.

What the stock backend does with every match, it does with the newest ones only: a fixed number of rows is fetched by date, and these
are ranked here. So an answer costs the same for a rare word and for one that stands on every page.
See `docs/decisions/0012-suche-vorlaeufig.md`.
"""

from collections import Counter
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import F, QuerySet, TextField
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail.search.backends import get_search_backend
from wagtail.search.query import PlainText

from core import sites
from core.models.labels import localized
from core.pagination import Pagination, paginate
from core.querysets import of_every_type
from core.visibility import ANONYMOUS, Visitor, visible
from core.wording import joined
from search.kinds import HELPFUL, KINDS, Kind, condition, kind_of, kind_of_type
from search.words import Words

MOST_HITS = 200
PER_PAGE = 10
SUGGESTIONS = 8


@dataclass(frozen=True)
class Hit:
    """One page that was found, as far as it is needed for ranking."""

    pk: int
    title: str
    type_id: int


@dataclass(frozen=True)
class Results:
    """The answer to a search as the template shows it."""

    words: Words
    kind: Kind | None
    hits: list[dict[str, Any]]
    pagination: Pagination
    groups: list[dict[str, Any]]
    is_capped: bool
    suggestions: list[dict[str, str]]

    @property
    def hidden(self) -> list[dict[str, str]]:
        """What the form of the filter carries along."""
        return [{"name": "q", "value": self.words.text}]

    @property
    def reset_url(self) -> str:
        """The same search without the filter, when one is set."""
        return f"?{urlencode({'q': self.words.text})}" if self.kind else ""


def search(typed: str | None, wanted_kind: str | None, page: str | None, visitor: Visitor) -> Results:
    """Return the pages in the active language that this visitor may see and that hold all the words."""
    words = Words.read(typed)
    kind = kind_of(wanted_kind)
    rows = _find(words, None, visitor)
    counted = Counter(kind_of_type(row.type_id).key for row in rows)
    if kind is not None and len(rows) >= MOST_HITS:
        rows = _find(words, kind, visitor)
    elif kind is not None:
        rows = [row for row in rows if kind_of_type(row.type_id) == kind]
    ranked = sorted(rows, key=lambda row: -words.count_in(row.title))
    params = {"q": words.text, "kind": kind.key if kind else ""}
    pagination = paginate(ranked, page, per_page=PER_PAGE, params=params)
    return Results(
        words=words,
        kind=kind,
        hits=_shown(pagination.items, words, visitor),
        pagination=pagination,
        groups=_groups(counted, kind),
        is_capped=len(rows) >= MOST_HITS,
        suggestions=[] if rows else _suggestions(),
    )


def _in_language(pages: QuerySet, visitor: Visitor) -> QuerySet:
    locale = sites.locale_of(translation.get_language() or "")
    return visible(pages, visitor).filter(locale_id=locale.pk if locale else None)


def _find(words: Words, kind: Kind | None, visitor: Visitor) -> list[Hit]:
    """Return the newest pages that hold all the words."""
    if not words.words:
        return []
    query = PlainText(words.plain, operator="and")
    matching = get_search_backend().search(query, Page.objects.all(), order_by_relevance=False).get_queryset()
    pages = _in_language(matching, visitor).filter(condition(kind)).order_by("-first_published_at", "-pk")
    rows = pages.values_list("pk", "title", "content_type_id")[:MOST_HITS]
    return [Hit(*row) for row in rows]


def _shown(hits: list[Hit], words: Words, visitor: Visitor) -> list[dict[str, Any]]:
    """Return the hits of one page as the parameters of `components/treffer.html`, in their order."""
    if not hits:
        return []
    found = Page.objects.filter(pk__in=[hit.pk for hit in hits])
    rows = found.annotate(
        found_teaser=of_every_type("teaser", "", TextField()),
        found_year=F("publikation__year"),
        art_de=F("publikation__art__label_de"),
        art_en=F("publikation__art__label_en"),
    )
    pages = {page.pk: page for page in rows}
    public = set(pages) if visitor.is_anonymous else set(visible(found, ANONYMOUS).values_list("pk", flat=True))
    return [_params(pages[hit.pk], words, hit.pk not in public) for hit in hits if hit.pk in pages]


def _params(page: Any, words: Words, is_locked: bool) -> dict[str, Any]:
    kind = kind_of_type(page.content_type_id)
    label = localized(page, "art") or str(kind.label)
    parts = (_("Members’ area") if is_locked else "", label, str(page.found_year or ""))
    return {
        "title": words.marked(page.title),
        "url": page.get_url() or "",
        "kicker": joined(" · ", parts),
        "text": words.marked(page.found_teaser),
        "locked": is_locked,
    }


def _groups(counted: Counter[str], kind: Kind | None) -> list[dict[str, Any]]:
    """Return the filter as `components/filter_panel.html` shows it."""
    chosen = kind.key if kind else ""
    options = [
        {"value": item.key, "label": item.label, "count": counted[item.key], "selected": item.key == chosen}
        for item in KINDS
        if counted[item.key] or item.key == chosen
    ]
    if not options:
        return []
    everything = {"value": "", "label": _("All"), "count": sum(counted.values()), "selected": not chosen}
    return [{"label": _("Kind"), "name": "kind", "kind": "radio", "options": [everything, *options]}]


def _suggestions() -> list[dict[str, str]]:
    """Return topics and the page of contacts, for people who found nothing."""
    pages = _in_language(Page.objects.filter(content_type__in=HELPFUL.type_ids()), ANONYMOUS).order_by("depth", "path")
    return [{"title": page.title, "url": page.get_url() or ""} for page in pages[:SUGGESTIONS]]
