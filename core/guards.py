"""Guards of the admin: what must not happen to a page, said before it happens. Imported when the app is ready."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.contrib import messages
from django.contrib.admin.utils import quote
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.models import Page

from core import sections
from core.copying import keep_protection
from core.known import knows_all
from core.models import BasePage
from core.translation import reason_not_to_move, reason_not_to_publish
from core.uses import uses_of


@hooks.register("before_edit_page", order=-1)
def refuse_incomplete_translation(request: HttpRequest, page: Page) -> HttpResponse | None:
    """A translation goes live only when every text is translated and its source is live (decision 2).

    So it is in the editor of translations, which has kept each text already; the form of a page says so itself.
    """
    if request.POST.get("action") != "publish":
        return None
    return _back_to(page, request, reason_not_to_publish(page))


@hooks.register("after_copy_page")
def protect_copy(request: HttpRequest, page: Page, new_page: Page) -> None:
    """A copy is never more open than its original."""
    if not keep_protection(page, new_page):
        messages.warning(
            request,
            _(
                "The original is protected and its copy would be open to more people. So the copy was not published. "
                "Please check it before you publish it."
            ),
        )


@hooks.register("before_delete_page")
def refuse_delete(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Sections and legal pages stay, also when a page above them goes."""
    return _back_to(page, request, sections.reason_not_to_touch_branch(page, request.user))


@hooks.register("before_unpublish_page")
def refuse_unpublish(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Sections and legal pages stay online, also when a page above them goes offline with all below it."""
    return _back_to(page, request, _offline(bool(request.POST.get("include_descendants")))(page, request.user))


def _offline(with_branch: bool) -> Callable[[Page, Any], str]:
    return sections.reason_not_to_touch_branch if with_branch else sections.reason_not_to_touch


def _back_to(page: Page, request: HttpRequest, reason: str) -> HttpResponse | None:
    if not reason:
        return None
    messages.error(request, reason)
    return redirect(reverse("wagtailadmin_pages:edit", args=[page.pk]))


@hooks.register("before_move_page")
def refuse_move(request: HttpRequest, page: Page, destination: Page) -> HttpResponse | None:
    """A move takes the translations along, and it never opens a page to more people.

    Wagtail asks whether somebody may move a page only after it has shown its title and that of the destination.
    """
    if not knows_all(request.user, Page, [page.pk, destination.pk]):
        raise PermissionDenied
    reason = sections.reason_not_to_touch_branch(page, request.user) or reason_not_to_move(page, destination)
    if request.method == "POST" and reason:
        messages.error(request, reason)
        return redirect(reverse("wagtailadmin_pages:move", args=[page.pk]))
    return None


def reason_to_keep_a_draft(page: Page) -> str:
    """Return why the latest version of a page must not go live: a translation too early, or something needed is missing."""
    latest = page.get_latest_revision_as_object()
    missing = latest.sentences_of_what_is_missing() if isinstance(latest, BasePage) else []
    return reason_not_to_publish(page) or " ".join(missing)


@hooks.register("before_bulk_action")
def refuse_bulk_action(request: HttpRequest, action_type: str, objects: list[Any], action: Any) -> HttpResponse | None:
    """The same rules for many pages at once."""
    if request.method != "POST":
        return None
    pages = [page for page in objects if isinstance(page, Page)]
    for page, reason in _reasons(action_type, pages, action, request):
        if reason:
            messages.error(request, f"{page.get_admin_display_title()}: {reason}")
            return redirect(reverse("wagtailadmin_explore_root"))
    return None


def _reasons(action_type: str, pages: list[Page], action: Any, request: HttpRequest) -> Iterator[tuple[Page, str]]:
    """Yield each page that an action is about with the reason against it; empty when there is none."""
    for page in pages:
        if action_type in {"move", "delete"}:
            yield page, sections.reason_not_to_touch_branch(page, request.user)
        if action_type == "unpublish":
            yield page, _offline(action.cleaned_form.cleaned_data["include_descendants"])(page, request.user)
        if action_type == "move":
            yield page, reason_not_to_move(page, action.cleaned_form.cleaned_data["chooser"])
        if action_type == "publish":
            with_drafts = action.cleaned_form.cleaned_data["include_descendants"]
            drafts = page.get_descendants().not_live() if with_drafts else []
            for draft in (page, *drafts):
                yield draft, reason_to_keep_a_draft(draft)


@hooks.register("before_delete_snippet")
def refuse_to_delete_what_is_used(request: HttpRequest, records: Iterable[Any]) -> HttpResponse | None:
    """A record that pages need, or that opens something to people, stays; the answer leads to the places (E-12)."""
    for record in records:
        uses = uses_of(record)
        if uses.is_protected:
            messages.error(
                request,
                ngettext(
                    "“%(record)s” is used in %(count)s place, so it was not deleted: it would be missing there. "
                    "Please take it out of the place below first.",
                    "“%(record)s” is used in %(count)s places, so it was not deleted: it would be missing there. "
                    "Please take it out of the places below first.",
                    len(uses),
                )
                % {"record": record, "count": len(uses)},
            )
            address = reverse(record.snippet_viewset.get_url_name("usage"), args=[quote(record.pk)])
            return redirect(f"{address}?describe_on_delete=1")
    return None
