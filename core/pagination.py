"""Pages of a list: one way for all lists, whatever somebody writes behind `?page=` (limits, part 3, row 62)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import QuerySet

PER_PAGE = 12
NEIGHBOURS = 2
MAX_DIGITS = 9


@dataclass(frozen=True)
class Pagination:
    """One page of a list, and the links to the others as `components/pagination.html` reads them."""

    items: list[Any]
    number: int
    last: int
    total: int
    first_item: int
    pages: list[dict[str, Any]]
    previous_url: str
    next_url: str


def paginate(
    items: "QuerySet | Sequence[Any]",
    wanted: str | None,
    *,
    total: int | None = None,
    per_page: int = PER_PAGE,
    params: Mapping[str, Any] | None = None,
) -> Pagination:
    """Return the wanted page of a queryset or a list.

    Anything that is no number, and everything below 1, is the first page; everything beyond the end is the last.
    `params` are the checked parameters that the links keep. In its second half a queryset is read from its end, so
    the last page costs as little as the first.
    """
    if total is None:
        total = items.count() if isinstance(items, QuerySet) else len(items)
    last = max(1, -(-total // per_page))
    number = min(page_number(wanted), last)
    start, stop = (number - 1) * per_page, min(number * per_page, total)
    kept = {key: value for key, value in (params or {}).items() if key != "page" and value}
    return Pagination(
        items=_slice(items, start, stop, total),
        number=number,
        last=last,
        total=total,
        first_item=start + 1 if total else 0,
        pages=_links(number, last, kept),
        previous_url=_url(number - 1, kept) if number > 1 else "",
        next_url=_url(number + 1, kept) if number < last else "",
    )


def shown_page(context: Mapping[str, Any]) -> int:
    """Return which page of a list stands in the context of a template, itself or as its `pagination`; 1 without a list.

    Head and title of the page say it; they are rendered later.
    """
    found = (
        value if isinstance(value, Pagination) else getattr(value, "pagination", None) for value in context.values()
    )
    return next((item.number for item in found if isinstance(item, Pagination)), 1)


def page_number(wanted: str | None) -> int:
    """Return the number somebody asks for, 1 for anything that is none."""
    text = (wanted or "").strip()
    if not text.isascii() or not text.isdigit():
        return 1
    return max(1, int(text)) if len(text) <= MAX_DIGITS else 10**MAX_DIGITS


def _slice(items: "QuerySet | Sequence[Any]", start: int, stop: int, total: int) -> list[Any]:
    if start >= stop:
        return []
    if isinstance(items, QuerySet) and start > total // 2:
        return list(items.reverse()[total - stop : total - start])[::-1]
    return list(items[start:stop])


def _url(number: int, params: Mapping[str, Any]) -> str:
    query = dict(params)
    if number > 1:
        query["page"] = number
    return "?" + urlencode(query, doseq=True)


def _links(number: int, last: int, params: Mapping[str, Any]) -> list[dict[str, Any]]:
    near = {1, last, *range(max(1, number - NEIGHBOURS), min(last, number + NEIGHBOURS) + 1)}
    links: list[dict[str, Any]] = []
    before = 0
    for shown in sorted(near):
        if shown > before + 1:
            links.append({"gap": True})
        links.append({"number": shown, "url": _url(shown, params), "current": shown == number})
        before = shown
    return links
