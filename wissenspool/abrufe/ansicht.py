"""The downloads of a publication as its page shows them: one sentence, and the last twelve months."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import ngettext

from core import stand
from core.csvfiles import thousands

SHOWN = 12


@dataclass(frozen=True)
class Abrufe:
    """The parameters of `components/downloads.html`."""

    text: str
    rows: list[list[str]]


def abrufe_of(totals: list[tuple[str, int]]) -> Abrufe | None:
    """Return what the page shows of its totals by month; None while nobody has opened a file, for a zero would say nothing."""
    by_month = dict(totals)
    count = sum(by_month.values())
    if not count:
        return None
    first = min(by_month)
    sentence = ngettext(
        "The files of this publication have been opened %(count)s time since %(month)s.",
        "The files of this publication have been opened %(count)s times since %(month)s.",
        count,
    )
    shown = [month for month in _last_months() if month >= first]
    rows = [[month_name(month), thousands(by_month.get(month, 0))] for month in shown]
    return Abrufe(sentence % {"count": thousands(count), "month": month_name(first)}, rows)


def _last_months() -> Iterator[str]:
    """Yield this month and those before it, as they stand in the totals."""
    day = stand.today()
    for _n in range(SHOWN):
        yield f"{day:%Y-%m}"
        day = day.replace(day=1) - datetime.timedelta(days=1)


def month_name(month: str) -> str:
    """Return a month of the totals in words of the active language: “November 2026”."""
    return date_format(datetime.date.fromisoformat(f"{month}-01"), "F Y")
