"""The list of events in the admin: date, state, series and open tasks of each, and filters by them."""

from typing import Any

import django_filters
from django.contrib.contenttypes.models import ContentType
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.choose_parent import ChooseParentView
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet

from veranstaltungen.aufgaben import Aufgabe, tasks, with_task
from veranstaltungen.datumstext import date_text
from veranstaltungen.enums import Phase
from veranstaltungen.models import Veranstaltung, VeranstaltungsIndex
from veranstaltungen.querysets import VeranstaltungQuerySet
from veranstaltungen.standfilter import STATE_CHOICES, in_state


class StateColumn(Column):
    """The state of an event as visitors see it."""

    def get_value(self, instance: Any) -> str:
        return instance.stand.label


class DateColumn(Column):
    """The date of an event as visitors read it."""

    def get_value(self, instance: Any) -> str:
        return date_text(instance.zeiten.holding)


class TaskColumn(Column):
    """What is left to do for an event."""

    def get_value(self, instance: Any) -> SafeString:
        rows = [(task.label,) for task in tasks(instance)]
        return format_html_join(" ", '<span class="w-status w-status--primary">{}</span>', rows)


class EventFilterSet(WagtailFilterSet):
    """Filters of the list of events."""

    stand = django_filters.ChoiceFilter(label=_("State"), choices=STATE_CHOICES, method="with_state")
    phase = django_filters.ChoiceFilter(
        label=pgettext_lazy("filter of events", "Time"), choices=Phase.choices, method="in_phase"
    )
    aufgabe = django_filters.ChoiceFilter(
        label=pgettext_lazy("filter of events", "Open task"), choices=Aufgabe.choices, method="with_open_task"
    )
    von_partnern = django_filters.BooleanFilter(
        label=pgettext_lazy("filter of events", "Event of a partner"), method="of_partners"
    )

    class Meta:
        model = Veranstaltung
        fields = [
            "stand",
            "phase",
            "aufgabe",
            "art",
            "reihe",
            "attendance_mode",
            "registration_state",
            "von_partnern",
            "live",
        ]

    def in_phase(self, events: VeranstaltungQuerySet, name: str, value: str) -> VeranstaltungQuerySet:
        chosen = {Phase.UPCOMING: events.upcoming, Phase.RUNNING: events.running, Phase.PAST: events.past}
        return chosen[Phase(value)]()

    def with_state(self, events: VeranstaltungQuerySet, name: str, value: str) -> VeranstaltungQuerySet:
        return in_state(events, value)

    def with_open_task(self, events: VeranstaltungQuerySet, name: str, value: str) -> VeranstaltungQuerySet:
        return with_task(events, value)

    def of_partners(self, events: VeranstaltungQuerySet, name: str, value: bool) -> VeranstaltungQuerySet:
        return events.exclude(origin="") if value else events.filter(origin="")


class EventIndexView(IndexView):
    """The list with what its columns read, in two queries more however many rows there are."""

    def search_queryset(self, queryset: Any) -> Any:
        """Look for the words among all events first: the index knows neither the filters nor the order of this list."""
        if not self.is_searching:
            return queryset
        found = Veranstaltung.objects.defer("body").autocomplete(self.search_query, order_by_relevance=False)
        return queryset.filter(pk__in=[event.pk for event in found])

    def annotate_queryset(self, pages: Any) -> Any:
        return super().annotate_queryset(pages).prefetch_related("art", "reihe")


class ChooseIndexView(ChooseParentView):
    """New events go below the list of events, which lays them into their years: no need to ask when there is one list."""

    def get_valid_parent_pages(self, user: Any) -> Any:
        parents = super().get_valid_parent_pages(user)
        indexes = parents.filter(content_type=ContentType.objects.get_for_model(VeranstaltungsIndex))
        return indexes if indexes.exists() else parents


class EventListing(PageListingViewSet):
    """All events with date, state, kind, series and open tasks."""

    model = Veranstaltung
    icon = "date"
    menu_label = _("Events")
    menu_order = 200
    add_to_admin_menu = True
    index_view_class = EventIndexView
    choose_parent_view_class = ChooseIndexView
    filterset_class = EventFilterSet
    columns = [
        *PageListingViewSet.columns[:2],
        DateColumn("date", label=pgettext_lazy("of an event", "Date"), sort_key="sort_moment", classname="event-date"),
        StateColumn("state", label=_("State")),
        TaskColumn("tasks", label=_("Open tasks")),
        Column("art", label=_("Kind"), sort_key="art"),
        Column("reihe", label=_("Series"), sort_key="reihe"),
        *PageListingViewSet.columns[4:],
    ]
