"""The publications to which one belongs: its issue, its articles, the edition before it and the newest one (P-09, P-10)."""

from dataclasses import dataclass, field
from typing import Any

from django.db.models import Q

from core import sites
from core.visibility import ANONYMOUS
from core.wording import foreign
from wissenspool.editions import has_articles, newer_than
from wissenspool.identifiers import first_page
from wissenspool.models import Publikation
from wissenspool.querysets import PublikationQuerySet


@dataclass(frozen=True)
class Neighbour:
    """A public publication: where its page is, and what it is called there."""

    title: str
    url: str
    pages: str = ""


@dataclass(frozen=True)
class Neighbours:
    """What the page of a publication names; None and nothing where there is none or it is not public."""

    issue: Neighbour | None = None
    replaced: Neighbour | None = None
    newest: Neighbour | None = None
    articles: list[Neighbour] = field(default_factory=list)


def in_page_language(found: Any, language: str) -> dict[Any, Publikation]:
    """Return pages by their family: each in the wanted language, or in German where it is not translated."""
    source = sites.source_locale().pk
    best: dict[Any, Publikation] = {}
    for page in found:
        if page.translation_key not in best or page.locale_id != source:
            best[page.translation_key] = page
    return best


def in_both(pages: PublikationQuerySet, language: str) -> PublikationQuerySet:
    """Return the pages in a language and in German."""
    locale = sites.locale_of(language)
    return pages.filter(locale_id__in={sites.source_locale().pk, *([locale.pk] if locale else [])})


def title_of(page: Publikation, language: str) -> str:
    """Return the title of a page, with its language where that is not the one of the text around it."""
    return foreign(page.title, language) if page.locale_id == sites.source_locale().pk else page.title


def neighbours_of(page: Publikation) -> Neighbours:
    """Return them in one query; without one for a publication that stands alone."""
    source = page.source
    if not source.pk:
        return Neighbours()
    newer = newer_than(source.pk)
    wanted = {pk for pk in (source.part_of_id, source.replaces_id, *newer) if pk}
    is_issue = has_articles(source.pk)
    if not wanted and not is_issue:
        return Neighbours()
    asked = Q(pk__in=wanted) | (Q(part_of_id=source.pk) if is_issue else Q())
    return _sorted_out(source, newer, _found(asked, page.locale.language_code), page.locale.language_code)


def _found(asked: Q, language: str) -> list[Publikation]:
    families = Publikation.objects.filter(asked).values("translation_key")
    pages = Publikation.objects.visible_to(ANONYMOUS).filter(translation_key__in=families)
    return list(in_both(pages, language).without_texts())


def _sorted_out(source: Publikation, newer: list[int], found: list[Publikation], language: str) -> Neighbours:
    german = {page.pk: page for page in found if page.locale_id == sites.source_locale().pk}
    shown = in_page_language(found, language)

    def neighbour(pk: int | None) -> Neighbour | None:
        facts = german.get(pk or 0)
        page = shown.get(facts.translation_key) if facts else None
        if facts is None or page is None:
            return None
        return Neighbour(title_of(page, language), page.get_url() or "", facts.page_range)

    articles = [facts for facts in german.values() if facts.part_of_id == source.pk]
    articles.sort(key=lambda facts: (first_page(facts.page_range), facts.pk))
    newest = next((pk for pk in reversed(newer) if pk in german), None)
    return Neighbours(
        issue=neighbour(source.part_of_id),
        replaced=neighbour(source.replaces_id),
        newest=neighbour(newest),
        articles=[made for facts in articles if (made := neighbour(facts.pk))],
    )
