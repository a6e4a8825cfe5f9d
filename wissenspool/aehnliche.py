"""Publications similar to another one: first those that editors chose, then those that share most with it, each with the reason (P-11).

One query, which looks at no more than the latest `CAP` for each thing in common. Reasons: `docs/decisions/0024-aehnliche.md`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import (
    Case,
    Count,
    Exists,
    ExpressionWrapper,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _
from wagtail.models import Page

from core import sites, stamps
from core.listings import Card
from core.visibility import ANONYMOUS
from core.wording import either, filled, foreign, joined
from themen.models import Thema
from wissenspool import editions, vocabularies
from wissenspool.cards import cards, with_first_topic
from wissenspool.models import Empfehlung, Publikation
from wissenspool.neighbours import in_both, in_page_language
from wissenspool.querysets import PublikationQuerySet

SHOWN = 3
CAP = 60
"""So many of the latest are looked at for each thing in common."""
TOPICS = 4
WORDS = 4
SERIES, MUNICIPALITY, TITLE, TOPIC, KIND = 5, 4, 3, 2, 1
NAMED = 2
"""So many reasons stand on a card."""
# Short words and numbers join titles that have nothing in common.
WORD = re.compile(r"[^\W\d_]{5,}")

Picks = dict[Any, str]


@dataclass(frozen=True)
class Seed:
    """The publication whose page is shown: its German facts, its topics, and the words of its title that say something."""

    source: Publikation
    language: str
    topics: list[Thema]
    words: list[str]


def similar(page: Publikation, topics: list[Thema]) -> list[Card]:
    """Return cards, the chosen ones first; all of these, and others until there are three."""
    seed = Seed(page.source, page.locale.language_code, topics, list(dict.fromkeys(WORD.findall(page.title)))[:WORDS])
    picks = picks_of(page.source, seed.language)
    rows = _found(seed, picks)
    shown = list(in_page_language(rows, seed.language).values())[: max(SHOWN, len(picks))]
    made = cards(shown, seed.language)
    return [_with_reason(made[row.pk], row, seed, picks.get(row.translation_key)) for row in shown]


def picks_of(source: Publikation, language: str) -> Picks:
    """Return the families that editors chose, in their order, each with their reason or none.

    All choices of the site are kept per process; in a preview those of the form count.
    """
    if "empfehlungen" in (getattr(source, "_cluster_related_objects", None) or ()):
        chosen = [row for row in source.empfehlungen.all() if row.target_id]
        rows = [(row.target.translation_key, row.reason, row.reason_en) for row in chosen]
    else:
        rows = stamps.cached("wissenspool.picks", (Publikation.list_stamp,), _all_picks).get(source.pk, [])
    picks: Picks = {}
    for key, reason, reason_en in rows:
        picks.setdefault(key, either(reason, reason_en, language))
    return picks


def _all_picks() -> dict[int, list[tuple[Any, str, str]]]:
    found: dict[int, list[tuple[Any, str, str]]] = {}
    rows = Empfehlung.objects.order_by("publikation_id", "sort_order", "pk")
    for page_id, *pick in rows.values_list("publikation_id", "target__translation_key", "reason", "reason_en"):
        found.setdefault(page_id, []).append(tuple(pick))
    return found


def _found(seed: Seed, picks: Picks) -> list[Any]:
    """Return the pages in their order; a chosen one may come in German, too, where it has a page in the language."""
    pages = in_both(Publikation.objects.visible_to(ANONYMOUS), seed.language).not_withdrawn()
    parts = list(_parts(seed))
    if not picks and not parts:
        return []
    # A limit within each part keeps the union small, and databases allow none there but in a condition.
    chosen = Q(translation_key__in=list(picks))
    first, *others = (Page.objects.filter(part).order_by().values("translation_key") for part in (chosen, *parts))
    computed = Q(locale=sites.locale_of(seed.language)) & ~Exists(_newer_editions())
    alike = pages.filter(translation_key__in=first.union(*others, all=True)).filter(chosen | computed)
    places = [When(translation_key=key, then=Value(place)) for place, key in enumerate(picks)]
    turn = [Case(*places, default=Value(len(picks)), output_field=IntegerField())] if picks else []
    marked = with_first_topic(_marked(_without_own(alike, seed.source), seed)).for_cards()
    ordered = marked.order_by(*turn, _points(seed).desc(), "-newest_first", "-pk")
    return list(ordered[: SHOWN + 2 * len(picks)])


def _without_own(pages: PublikationQuerySet, source: Publikation) -> PublikationQuerySet:
    """Return the pages without what its page is or shows elsewhere: all languages, editions, its issue, its articles."""
    others = pages.exclude(translation_key=source.translation_key)
    if named := editions.all_of(source) | {pk for pk in (source.part_of_id,) if pk}:
        others = others.exclude(translation_key__in=Page.objects.filter(pk__in=named).values("translation_key"))
    if source.pk and editions.has_articles(source.pk):
        articles = Publikation.objects.filter(part_of_id=source.pk).order_by()
        others = others.exclude(translation_key__in=articles.values("translation_key"))
    return others


def _newer_editions() -> QuerySet:
    """Return what replaces a page: of an old edition only the new one is similar, unless editors choose otherwise."""
    return Publikation.objects.visible_to(ANONYMOUS).filter(replaces__translation_key=OuterRef("translation_key"))


def _parts(seed: Seed) -> Iterator[Q]:
    """Yield the families that have one thing in common, the latest of each. Who may see them is asked of these few."""
    language = Publikation.objects.in_language(seed.language).not_withdrawn().filter(live=True)
    for column in ("kommune_id", "art_id"):
        if value := getattr(seed.source, column):
            yield _latest(language.filter(**{column: value}), "translation_key")
    if seed.source.reihe_id:
        series = Publikation.objects.filter(reihe_id=seed.source.reihe_id).exclude(part_of_id=seed.source.pk)
        yield _latest(_translated(series, "translation_key", seed.language), "translation_key")
    if seed.topics:
        topics = [topic.pk for topic in seed.topics[:TOPICS]]
        rows = Publikation.themen.through.objects.filter(thema_id__in=topics)
        key = "publikation__translation_key"
        yield _latest(_translated(rows, key, seed.language), key)


def _latest(rows: QuerySet, key: str) -> Q:
    return Q(translation_key__in=rows.order_by("-pk").values(key)[:CAP])


def _translated(rows: QuerySet, key: str, language: str) -> QuerySet:
    """Return those rows of German pages that have a page in a language."""
    locale = sites.locale_of(language)
    if locale == sites.source_locale():
        return rows
    return rows.filter(Exists(Page.objects.filter(translation_key=OuterRef(key), locale=locale)))


def _marked(pages: PublikationQuerySet, seed: Seed) -> Any:
    """Return the pages with what takes a look at other rows, or at the title, to know what they have in common."""
    through = Publikation.themen.through.objects.filter(publikation__translation_key=OuterRef("translation_key"))
    shared = through.filter(thema_id__in=[topic.pk for topic in seed.topics]).order_by()
    count = shared.values("publikation__translation_key").annotate(count=Count("pk")).values("count")
    first = shared.order_by("thema__sort_order", "thema__label_de").values("thema_id")[:1]
    in_series = Publikation.objects.filter(translation_key=OuterRef("translation_key"), reihe_id=seed.source.reihe_id)
    words = sum((_one(Q(title__icontains=word), 1) for word in seed.words), start=Value(0))
    return pages.annotate(
        shared_topics=Coalesce(Subquery(count), Value(0)) if seed.topics else Value(0),
        shared_topic=Subquery(first) if seed.topics else Value(None, IntegerField()),
        same_series=Exists(in_series) if seed.source.reihe_id else Value(False),
        same_words=words,
    )


def _points(seed: Seed) -> ExpressionWrapper:
    """Return the sum of what a page has in common with the seed."""
    points: Combinable = F("shared_topics") * TOPIC
    if seed.words:
        points += _one(Q(same_words__gte=_needed(seed)), TITLE)
    if seed.source.reihe_id:
        points += _one(Q(same_series=True), SERIES)
    for column, weight in (("kommune_id", MUNICIPALITY), ("art_id", KIND)):
        if value := getattr(seed.source, column):
            points += _one(Q(**{column: value}), weight)
    return ExpressionWrapper(points, output_field=IntegerField())


def _needed(seed: Seed) -> int:
    """Half of the words make a like title."""
    return (len(seed.words) + 1) // 2


def _one(condition: Any, weight: int) -> Case:
    return Case(When(condition, then=Value(weight)), default=Value(0), output_field=IntegerField())


def _with_reason(card: Card, row: Any, seed: Seed, pick: str | None) -> Card:
    is_german = row.locale_id == sites.source_locale().pk
    lang = getattr(foreign(row.title, seed.language), "lang", "") if is_german else ""
    reason = joined(" · ", _reasons(row, seed)[:NAMED]) if pick is None else pick or _("Recommended by the editors")
    return Card(card.template, {**card.params, "lang": lang, "reason": reason})


def _reasons(row: Any, seed: Seed) -> list[str]:
    """Return what a page has in common with the seed, the strongest first."""
    source, language, found = seed.source, seed.language, []
    if source.reihe and row.same_series:
        found.append(filled(_("Same series: %s"), foreign(source.reihe.label, language)))
    if source.kommune and row.kommune_id == source.kommune_id:
        found.append(filled(_("Same municipality: %s"), foreign(source.kommune.name, language)))
    if row.shared_topics:
        found.append(filled(_("Same topic: %s"), vocabularies.records("themen")[row.shared_topic].label))
    if seed.words and row.same_words >= _needed(seed):
        found.append(_("Similar title"))
    if source.art and row.art_id == source.art_id:
        found.append(filled(_("Same kind: %s"), source.art.label))
    return found
