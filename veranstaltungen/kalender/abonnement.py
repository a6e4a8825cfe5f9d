"""Which calendar somebody subscribes to: all events, or those that fit filters of the list of events, or one series."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _

from core.models import BasePage, localized
from core.subscriptions import CALENDAR, alternate, calendar_links, calendar_url, feed_link, feed_url
from core.visibility import ANONYMOUS
from veranstaltungen.auswahl import NARROW, PERIOD
from veranstaltungen.forms import FilterForm
from veranstaltungen.models import Reihe, Veranstaltung
from veranstaltungen.querysets import VeranstaltungQuerySet

LONGEST_SLUG = 160


@dataclass(frozen=True)
class Abonnement:
    """The checked choice: values by filter, their labels, and the series."""

    language: str
    chosen: dict[str, Any] = field(default_factory=dict)
    labels: tuple[str, ...] = ()
    reihe: Reihe | None = None

    @property
    def events(self) -> VeranstaltungQuerySet:
        """The public events that fit."""
        found = Veranstaltung.objects.in_language(self.language).visible_to(ANONYMOUS)
        for name, value in self.chosen.items():
            found = NARROW[name](found, value)
        return found.filter(reihe=self.reihe) if self.reihe else found

    @property
    def url(self) -> str:
        """The address of the calendar, without the host."""
        return calendar_url(self.chosen | ({"reihe": self.reihe.slug} if self.reihe else {}))

    def name(self, agency: str) -> str:
        """Return the name under which programs show the calendar."""
        what = ", ".join(self.labels) or _("All events")
        return f"{agency}: {what}" if agency else what


def asked(query: Mapping[str, str], language: str) -> Abonnement:
    """Return what an address asks for; names that are no filter are left out.

    Raises Http404 for a value that does not exist: whoever subscribed to one topic must not get all events instead.
    """
    form = FilterForm(query, language)
    # A calendar has a period of its own.
    chosen = {name: value for name, value in form.chosen.items() if name not in PERIOD}
    if form.errors.keys() - PERIOD:
        raise Http404
    offered: list[Any] = [form.fields[name] for name in chosen]
    labels = [str(dict(each.choices)[value]) for each, value in zip(offered, chosen.values(), strict=True)]
    reihe = _series(query.get("reihe", ""))
    if reihe:
        labels.append(localized(reihe, "name", language))
    return Abonnement(language, chosen, tuple(labels), reihe)


def _series(slug: str) -> Reihe | None:
    if not slug:
        return None
    found = Reihe.objects.filter(slug=slug).first() if len(slug) <= LONGEST_SLUG else None
    if found is None:
        raise Http404
    return found


def alternates() -> list[dict[str, str]]:
    """Return the links in the head of the list of events."""
    return [
        alternate(feed_url("veranstaltungen"), _("New events")),
        alternate(calendar_url(), _("Calendar of all events"), CALENDAR),
    ]


def ways(request: HttpRequest, page: BasePage) -> list[dict[str, str]]:
    """Return how to subscribe to what a list of events shows, as `components/subscribe.html` reads it."""
    form = FilterForm(request.GET, page.locale.language_code)
    chosen = {name: value for name, value in form.chosen.items() if name not in PERIOD}
    title = _("Subscribe to the calendar of this choice") if chosen else _("Subscribe to the calendar")
    calendar, address = calendar_links(request, calendar_url(chosen), title)
    if PERIOD & form.chosen.keys():
        calendar["note"] = _(
            "opens your calendar; it does not end with the chosen period, but goes on with what is new"
        )
    return [
        calendar,
        address,
        feed_link(feed_url("veranstaltungen"), _("New events as a feed")),
    ]


def series_alternates(reihe: Reihe | None, language: str) -> list[dict[str, str]]:
    """Return the link in the head of an event that belongs to a series."""
    if reihe is None:
        return []
    title = _("Calendar of the series “%s”") % localized(reihe, "name", language)
    return [alternate(calendar_url({"reihe": reihe.slug}), title, CALENDAR)]
