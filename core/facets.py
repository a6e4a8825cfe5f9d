"""Filters of a list: every value with the number of its hits, all counted in one query; a value without a hit is not offered.

What is chosen stays offered, so that nobody loses sight of it, and can be taken away on its own (`chips`).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db.models import CharField, Count, F, QuerySet, Value
from django.db.models.functions import Cast
from django.utils.translation import pgettext


class Counted(NamedTuple):
    """What the database says about one value: its label where it knows one, and its number of hits."""

    label: str
    number: int


Counts = Mapping[str, Mapping[str, Counted]]


class Choice(NamedTuple):
    """A value as it stands in the address, its label, and the value as it is counted where that differs (an id)."""

    value: str
    label: Any
    stored: str = ""


@dataclass(frozen=True)
class Facet:
    """A filter with its values in their order. `everything` names the choice that takes the filter away."""

    name: str
    label: Any
    choices: Sequence[Choice]
    chosen: str = ""
    everything: Any = ""

    def group(self, counted: Mapping[str, Counted]) -> dict[str, Any] | None:
        """Return the filter as `components/filter_panel.html` reads it; None when it offers nothing."""
        options = [self._option(choice, counted) for choice in self.choices]
        offered = [option for option in options if option["count"] or option["selected"]]
        if not offered:
            return None
        every = self.everything or pgettext("every value of a filter", "All")
        first = {"value": "", "label": every, "selected": not self.chosen}
        return {"label": self.label, "name": self.name, "kind": "select", "options": [first, *offered]}

    def _option(self, choice: Choice, counted: Mapping[str, Counted]) -> dict[str, Any]:
        found = counted.get(choice.stored or choice.value)
        number = found.number if found else 0
        return {
            "value": choice.value,
            "label": choice.label,
            "count": number,
            "selected": choice.value == self.chosen,
        }

    @property
    def chosen_label(self) -> Any:
        """The label of the chosen value, the value itself when it is not among the choices."""
        return next((choice.label for choice in self.choices if choice.value == self.chosen), self.chosen)


def per_value(name: str, rows: QuerySet, value: str, label: str = "") -> QuerySet:
    """Return the query that counts the rows per value of a column; `label` is a column with its name."""
    named = (
        rows.order_by()
        .exclude(**{f"{value}__isnull": True})
        .annotate(
            _name=Value(name, output_field=CharField()),
            _value=Cast(value, CharField()),
            _label=Cast(F(label) if label else Value(""), CharField()),
        )
    )
    return (
        named.values("_name", "_value", "_label")
        .annotate(_number=Count("pk"))
        .values_list("_name", "_value", "_label", "_number")
    )


def count(parts: Sequence[QuerySet]) -> Counts:
    """Return label and number per filter and value: one query for all parts, which `per_value` made."""
    counts: dict[str, dict[str, Counted]] = defaultdict(dict)
    for name, value, label, number in parts[0].union(*parts[1:], all=True):
        counts[name][value] = Counted(label, number)
    return counts


def year_choices(counted: Mapping[str, Counted], chosen: str = "") -> list[Choice]:
    """Return the years that have hits and the chosen one, the latest first."""
    return [Choice(year, year) for year in sorted({*counted, *([chosen] if chosen else [])}, reverse=True)]


def groups(facets: Iterable[Facet], counts: Counts) -> list[dict[str, Any]]:
    """Return the filters that offer something."""
    found = (facet.group(counts.get(facet.name, {})) for facet in facets)
    return [group for group in found if group]


def chips(chosen: Iterable[tuple[str, Any, Any]], params: Mapping[str, str], action: str = "") -> list[dict[str, Any]]:
    """Return what is chosen (name, label, value in words) with the address of the list without it."""
    return [
        {"label": label, "value": value, "url": address(action, params, leave_out=name)}
        for name, label, value in chosen
    ]


def address(action: str, params: Mapping[str, str], *, leave_out: str = "") -> str:
    """Return the address of a list with these filters, one of them left out if wanted."""
    kept = {name: value for name, value in params.items() if value and name != leave_out}
    return f"{action}?{urlencode(kept)}" if kept else action
