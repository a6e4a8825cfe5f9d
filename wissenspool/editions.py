"""Editions and issues: which publication replaces which, and which ones have articles (P-09, P-10).

What hangs together is kept per process under the stamp of publications, so a page without relations pays no query for them.
"""

from collections.abc import Iterator

from core import stamps
from wissenspool.models import Publikation

Edges = dict[int, list[int]]


def makes_circle(page_id: int | None, replaced: Publikation | None) -> bool:
    """Return True when a publication would replace itself, straight or through others."""
    seen: set[int] = set()
    step = replaced
    while step is not None and page_id is not None and step.pk not in seen:
        if step.pk == page_id:
            return True
        seen.add(step.pk)
        step = step.replaces
    return False


def _edges() -> Edges:
    found: Edges = {}
    rows = Publikation.objects.filter(replaces__isnull=False).order_by("pk").values_list("replaces_id", "pk")
    for old, new in rows:
        found.setdefault(old, []).append(new)
    return found


def newer_than(page_id: int) -> list[int]:
    """Return the ids of all later editions, the nearest first; a circle is gone round once."""
    return list(_walk(_kept_edges(), page_id))


def all_of(page: Publikation) -> set[int]:
    """Return the ids of all editions of a German page, earlier, later and beside it, without itself."""
    edges = _kept_edges()
    earlier = {new: [old] for old, news in edges.items() for new in news}
    if not page.pk or page.pk not in edges.keys() | earlier.keys():
        return set()
    both = {pk: [*edges.get(pk, []), *earlier.get(pk, [])] for pk in edges.keys() | earlier.keys()}
    return set(_walk(both, page.pk))


def _kept_edges() -> Edges:
    return stamps.cached("wissenspool.editions", (Publikation.list_stamp,), _edges)


def _walk(edges: Edges, page_id: int) -> Iterator[int]:
    seen, level = {page_id}, [page_id]
    while level:
        level = [new for old in level for new in edges.get(old, []) if new not in seen]
        seen.update(level)
        yield from dict.fromkeys(level)


def has_articles(page_id: int) -> bool:
    """Return True when other publications name this one as their issue or volume."""
    return page_id in stamps.cached("wissenspool.issues", (Publikation.list_stamp,), _issues)


def _issues() -> frozenset[int]:
    named = Publikation.objects.filter(part_of__isnull=False).order_by().values_list("part_of_id", flat=True)
    return frozenset(key for key in named.distinct() if key)
