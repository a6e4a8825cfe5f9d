"""What `core` changes in the admin."""

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse, reverse_lazy
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.views.generic import RedirectView
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import Page

from core import sections
from core.copying import keep_protection
from core.models import BasePage
from core.translation import reason_not_to_move, reason_not_to_publish
from core.views import imports, mails, redirects, reports, translation


@hooks.register("register_admin_urls", order=-1)
def shadow_translation_views() -> list[URLPattern]:
    """Our translation views stand before those of wagtail-localize."""
    return [
        path("localize/submit/page/<int:page_id>/", translation.SubmitPageView.as_view()),
        path("localize/update/<int:translation_source_id>/", translation.UpdateView.as_view()),
        path("localize/reports/translations/", translation.ReportView.as_view()),
        path("localize/reports/translations/results/", translation.ReportView.as_view(results_only=True)),
    ]


@hooks.register("insert_editor_js")
def let_forms_wait_for_drafts() -> SafeString:
    """A form that is sent while a draft is being kept waits for it."""
    return format_html('<script src="{}" defer></script>', static("js/autosave.js"))


@hooks.register("before_edit_page", order=-1)
def give_first_version(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Give a page that was made without the admin its first version.

    Without one the editor cannot tell that somebody else has saved meanwhile, and would replace their words silently.
    """
    if request.method != "GET" or page.latest_revision_id or page.alias_of_id:
        return None
    revision = page.specific.save_revision(changed=False, log_action=False, clean=False)
    if page.live and not page.has_unpublished_changes:
        Page.objects.filter(pk=page.pk).update(live_revision=revision)
    return redirect(request.get_full_path())


@hooks.register("before_edit_page", order=-1)
def refuse_incomplete_translation(request: HttpRequest, page: Page) -> HttpResponse | None:
    """A translation goes live only when every text is translated and its source is live (decision 2)."""
    publishes = request.POST.get("action") == "publish" or "action-publish" in request.POST
    if request.method != "POST" or not publishes:
        return None
    if reason := reason_not_to_publish(page):
        messages.error(request, reason)
        return redirect(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    return None


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
@hooks.register("before_unpublish_page")
def keep_section(request: HttpRequest, page: Page) -> HttpResponse | None:
    """A section stays where it is."""
    if reason := sections.reason_not_to_touch(page, request.user):
        messages.error(request, reason)
        return redirect(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    return None


@hooks.register("before_move_page")
def refuse_move(request: HttpRequest, page: Page, destination: Page) -> HttpResponse | None:
    """A move takes the translations along, and it never opens a page to more people."""
    reason = sections.reason_not_to_touch(page, request.user) or reason_not_to_move(page, destination)
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
        if action_type in {"move", "unpublish", "delete"}:
            yield page, sections.reason_not_to_touch(page, request.user)
        if action_type == "move":
            yield page, reason_not_to_move(page, action.cleaned_form.cleaned_data["chooser"])
        if action_type == "publish":
            with_drafts = action.cleaned_form.cleaned_data["include_descendants"]
            drafts = page.get_descendants().not_live() if with_drafts else []
            for draft in (page, *drafts):
                yield draft, reason_to_keep_a_draft(draft)


@hooks.register("register_admin_urls", order=-1)
def shadow_redirect_views() -> list[URLPattern]:
    """Our forms for old addresses, and our import, stand before those of Wagtail."""
    return [
        path("redirects/add/", redirects.CreateView.as_view()),
        path("redirects/<int:redirect_id>/", redirects.EditView.as_view()),
        path("redirects/import/", RedirectView.as_view(url=reverse_lazy("import", args=["weiterleitungen"]))),
        path("redirects/import/process/", RedirectView.as_view(url=reverse_lazy("import", args=["weiterleitungen"]))),
    ]


@hooks.register("register_admin_urls")
def import_views() -> list[URLPattern]:
    """The imports that apps registered, step by step."""
    return [
        path("einlesen/<slug:kind>/", imports.upload, name="import"),
        path("einlesen/<slug:kind>/<uuid:key>/", imports.show_check, name="import_check"),
        path("einlesen/<slug:kind>/<uuid:key>/fehler.csv", imports.bad_rows, name="import_bad_rows"),
        path("einlesen/<slug:kind>/<uuid:key>/schreiben/", imports.confirm, name="import_confirm"),
    ]


@hooks.register("register_admin_urls")
def mail_views() -> list[URLPattern]:
    """The list of mails."""
    return [
        path("mails/", mails.index, name="mails"),
        path("mails/<int:pk>/send/", mails.send_again, name="mail_send_again"),
    ]


@hooks.register("register_admin_urls")
def report_views() -> list[URLPattern]:
    """The report of pages to check, as a page and as the part of it that is loaded anew."""
    return [
        path("reports/review/", reports.ReviewReport.as_view(), name="review_report"),
        path("reports/review/results/", reports.ReviewReport.as_view(results_only=True), name="review_report_results"),
    ]


@hooks.register("register_reports_menu_item")
def review_menu_item() -> MenuItem:
    """Stands first among the reports."""
    return reports.ReviewMenuItem(
        _("Pages to check"), reverse("review_report"), name="review-report", icon_name="calendar-check", order=100
    )


@hooks.register("construct_help_menu")
def help_without_foreign_pages(request: HttpRequest, menu_items: list[MenuItem]) -> None:
    """Wagtail's guide and its news are in English and tell of another admin than ours."""
    menu_items[:] = [item for item in menu_items if item.name == "keyboard-shortcuts-trigger"]


class MailMenuItem(MenuItem):
    """The list of mails, for those who may see it."""

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm("core.view_mail")


@hooks.register("register_settings_menu_item")
def mail_menu_item() -> MenuItem:
    """Stands among the settings."""
    return MailMenuItem(_("E-mails"), reverse("mails"), name="mails", icon_name="mail", order=900)


@hooks.register("register_permissions")
def mail_permissions() -> QuerySet[Permission]:
    """Groups can be allowed to see mails, and to send one again."""
    return Permission.objects.filter(content_type__app_label="core", codename__in=["view_mail", "change_mail"])
