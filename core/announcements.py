"""Tells editors what happens to translations when the German page comes and goes (decision 2). Imported when the app is ready."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.views.pages.bulk_actions import DeleteBulkAction, UnpublishBulkAction
from wagtail.models import Page

from core import sites
from core.translation import translations_of


def say_what_goes_along(request: HttpRequest, pages: Iterable[Page], *, deleted: bool, branch: bool) -> None:
    """Name the languages that go offline, or for good, with these pages; the same sentence stands beside question and answer."""
    found = translations_of(pages, branch=branch)
    named = _languages(found if deleted else found.filter(live=True))
    if not named:
        return
    text = (
        _("The translations are deleted as well: %(languages)s.")
        if deleted
        else _(
            "The translations go offline as well: %(languages)s. They do not come back by themselves: "
            "please publish each of them again, after the German page."
        )
    )
    messages.warning(request, text % {"languages": named})


def _languages(pages: Any) -> str:
    ids = sorted(set(pages.values_list("locale_id", flat=True)))
    return ", ".join(sites.locale_by_id(pk).get_display_name() for pk in ids)


# Behind the guards, which have the order 0: what is refused is not announced.
@hooks.register("before_delete_page", order=1)
def announce_delete(request: HttpRequest, page: Page) -> None:
    """Asked and done: which translations are deleted."""
    say_what_goes_along(request, [page], deleted=True, branch=True)


@hooks.register("before_unpublish_page", order=1)
def announce_unpublish(request: HttpRequest, page: Page) -> None:
    """Done: which translations went offline. The question is the view's."""
    with_branch = bool(request.POST.get("include_descendants"))
    say_what_goes_along(request, [page], deleted=False, branch=with_branch)


class UnpublishMany(UnpublishBulkAction):
    """Take many pages offline."""

    def get(self, request: HttpRequest) -> HttpResponse:
        """Ask, and name the translations that go along."""
        say_what_goes_along(request, self.get_actionable_objects()[0], deleted=False, branch=True)
        return super().get(request)


class DeleteMany(DeleteBulkAction):
    """Delete many pages."""

    def get(self, request: HttpRequest) -> HttpResponse:
        """Ask, and name the translations that go along."""
        say_what_goes_along(request, self.get_actionable_objects()[0], deleted=True, branch=True)
        return super().get(request)

    @classmethod
    def execute_action(cls, objects: list[Page], **kwargs: Any) -> tuple[int, int]:
        """Delete the pages and return how many, and how many below them.

        One of them may have gone with another: with the page above it, or with its German page.
        """
        counts = [
            super(DeleteMany, cls).execute_action([page], **kwargs)
            for page in objects
            if Page.objects.filter(pk=page.pk).exists()
        ]
        return sum(pages for pages, _below in counts), sum(below for _pages, below in counts)


# The last one registered for an action is the one that is used.
hooks.register("register_bulk_action", UnpublishMany, order=1)
hooks.register("register_bulk_action", DeleteMany, order=1)


@hooks.register("before_publish_page")
def note_what_was_offline(request: HttpRequest, page: Page) -> None:
    """Remember whether a page comes back."""
    request.was_offline = not page.live  # type: ignore[attr-defined]


@hooks.register("after_publish_page")
def say_what_stays_offline(request: HttpRequest, page: Page) -> None:
    """A page that comes back does so alone: lead to its translations that were public before."""
    if getattr(request, "was_offline", False):
        offer_translations(request, [page])


def offer_translations(request: HttpRequest, pages: Iterable[Page]) -> None:
    """Lead to the translations of these pages that were public once and are offline now."""
    offline = list(translations_of(pages, branch=False).filter(live=False, first_published_at__isnull=False))
    if offline:
        text = ngettext(
            "A translation is still offline. Please check and publish it.",
            "%(count)s translations are still offline. Please check and publish them.",
            len(offline),
        )
        messages.warning(request, text % {"count": len(offline)}, buttons=[_button(page) for page in offline])


def _button(page: Page) -> tuple[str, str, bool]:
    label = f"{page.get_admin_display_title()} ({sites.locale_by_id(page.locale_id).get_display_name()})"
    return messages.button(reverse("wagtailadmin_pages:edit", args=[page.pk]), label)


@hooks.register("before_bulk_action", order=1)
def announce_many(request: HttpRequest, action_type: str, objects: list[Any], action: Any) -> None:
    """The same for many pages at once."""
    pages = [page for page in objects if isinstance(page, Page)]
    if action_type in {"unpublish", "delete"}:
        with_branch = action_type == "delete" or action.cleaned_form.cleaned_data["include_descendants"]
        say_what_goes_along(request, pages, deleted=action_type == "delete", branch=with_branch)
    elif action_type == "publish":
        request.were_offline = [page for page in pages if not page.live]  # type: ignore[attr-defined]


@hooks.register("after_bulk_action")
def say_what_stays_offline_of_many(request: HttpRequest, action_type: str, objects: list[Any], action: Any) -> None:
    """The same for many pages at once."""
    if action_type == "publish":
        offer_translations(request, getattr(request, "were_offline", []))
