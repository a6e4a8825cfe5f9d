"""Events that are probably the same: the same title on the same days (V-28)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.slugs import slugify_german
from veranstaltungen.datumstext import date_text
from veranstaltungen.zeit import FAR_BEGIN

if TYPE_CHECKING:
    from veranstaltungen.models import Veranstaltung

MOST = 5


@dataclass(frozen=True)
class Doublet:
    """Another event that may be the same."""

    pk: int
    title: str
    date: str
    live: bool


def plain_title(title: str) -> str:
    """Return a title without case, umlauts, punctuation, quotation marks and a year at its end."""
    return re.sub(r"-(?:19|20)\d\d$", "", slugify_german(title))


def duplicates(event: Veranstaltung) -> list[Doublet]:
    """Return events of the same language whose plain title is the same and whose time overlaps, the nearest first.

    Events without a date are the same when neither has one.
    """
    wanted = plain_title(event.title)
    times = event.zeiten
    others = type(event).objects.filter(locale_id=event.locale_id).exclude(pk=event.pk)
    if times.first_begin >= FAR_BEGIN:
        others = others.filter(first_begin__gte=FAR_BEGIN)
    else:
        others = others.filter(first_begin__lt=times.last_end, last_end__gt=times.first_begin)
    rows = others.only("title", "live", "dates", "locale_id", "translation_key").order_by("sort_moment", "pk")
    return [
        Doublet(row.pk, row.title, date_text(row.zeiten.holding), row.live)
        for row in rows.iterator()
        if wanted and plain_title(row.title) == wanted
    ][:MOST]
