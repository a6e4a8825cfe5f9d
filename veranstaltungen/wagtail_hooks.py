"""Events in the admin: vocabularies, series, the list of events, the history of states set by hand."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogFormatter
from wagtail.snippets.models import register_snippet

from core.viewsets import RecordViewSet
from themen.wagtail_hooks import VOCABULARIES
from veranstaltungen import views_admin
from veranstaltungen.aufgabenkasten import OpenTasksPanel
from veranstaltungen.dubletten import duplicates
from veranstaltungen.enums import Zustand
from veranstaltungen.folgetermin import is_in_series
from veranstaltungen.liste_admin import EventListing
from veranstaltungen.models import Programmart, Reihe, Veranstaltung, Veranstaltungsart


class VeranstaltungsartViewSet(RecordViewSet):
    """Kinds of event."""

    model = Veranstaltungsart
    menu_order = 10
    menu_hook = VOCABULARIES
    icon = "calendar"
    list_display = ("label_de", "key", "sort_order")
    search_fields = ("label_de", "key")


class ProgrammartViewSet(RecordViewSet):
    """Kinds of session."""

    model = Programmart
    menu_order = 11
    menu_hook = VOCABULARIES
    icon = "clipboard-list"
    list_display = ("label_de", "key", "is_break", "sort_order")
    search_fields = ("label_de", "key")


class ReihenViewSet(RecordViewSet):
    """Series."""

    model = Reihe
    menu_order = 12
    menu_hook = VOCABULARIES
    icon = "link"
    list_display = ("name", "ordinal_words")


for viewset in (VeranstaltungsartViewSet, ProgrammartViewSet, ReihenViewSet):
    register_snippet(viewset)


@hooks.register("register_admin_viewset")
def register_event_listing() -> EventListing:
    return EventListing("veranstaltungen")


@hooks.register("construct_homepage_panels")
def show_open_tasks(request: HttpRequest, panels: list[Any]) -> None:
    panels.append(OpenTasksPanel(request.user))


@hooks.register("register_admin_urls")
def add_views() -> list[URLPattern]:
    return [
        path("veranstaltungen/wortlaut/", views_admin.date_in_words, name="veranstaltungen_date_in_words"),
        path("veranstaltungen/<int:page_id>/folgetermin/", views_admin.next_date, name="veranstaltungen_next_date"),
    ]


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def point_at_duplicates(request: HttpRequest, page: Any) -> None:
    """Say after saving what the form says when it is opened: there may be this event twice (V-28)."""
    is_saved_by_itself = not request.accepts("text/html")
    if not isinstance(page, Veranstaltung) or page.is_translation or is_saved_by_itself:
        return
    if found := duplicates(page):
        said = gettext(
            "There is another event with this title at the same time. Please check whether it is the same one:"
        )
        links = [(reverse("wagtailadmin_pages:edit", args=[each.pk]), f"{each.title}, {each.date}") for each in found]
        messages.warning(request, said, buttons=[messages.button(*link) for link in links])


@hooks.register("register_page_header_buttons")
def offer_next_date(page: Any, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    if isinstance(page, Veranstaltung) and is_in_series(page) and page.permissions_for_user(user).can_edit():
        url = reverse("veranstaltungen_next_date", args=[page.pk])
        yield Button(_("Next date of the series"), url, icon_name="calendar-alt", priority=32)


@hooks.register("register_page_listing_more_buttons")
def offer_next_date_in_lists(page: Any, user: Any, next_url: str | None = None) -> Iterator[Button]:
    yield from offer_next_date(page, user, "index", next_url)


@hooks.register("insert_editor_js")
def read_dates_while_they_are_typed() -> SafeString:
    return format_html('<script src="{}" defer></script>', static("js/dates.js"))


@hooks.register("insert_global_admin_css")
def lay_out_list_and_form() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("admin/events.css"))


@hooks.register("register_log_actions")
def register_state_override(actions: Any) -> None:
    @actions.register_action("veranstaltungen.state_override")
    class StateOverride(LogFormatter):
        label = _("State set by hand")

        def format_message(self, log_entry: Any) -> str:
            state, reason = log_entry.data.get("state"), log_entry.data.get("reason")
            if not state:
                return gettext("The state is no longer set by hand.")
            return gettext("State set by hand to “%(state)s”: %(reason)s") % {
                "state": Zustand(state).label,
                "reason": reason,
            }
