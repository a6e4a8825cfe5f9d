"""What `core` changes in the admin."""

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
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.menu import MenuItem
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.models import Page
from wagtail.query import PageQuerySet

from core.known import known_pages
from core.views import documents, imports, known, mails, redirects, reports, translation, versions


@hooks.register("register_admin_urls", order=-1)
def shadow_translation_views() -> list[URLPattern]:
    """Our translation views stand before those of wagtail-localize."""
    return [
        path("localize/submit/page/<int:page_id>/", translation.SubmitPageView.as_view()),
        path("localize/update/<int:translation_source_id>/", translation.UpdateView.as_view()),
        path("localize/translate/<int:translation_id>/strings/<int:string_segment_id>/edit/", translation.edit_text),
        path(
            "localize/translate/<int:translation_id>/overrides/<int:overridable_segment_id>/edit/",
            translation.edit_value,
        ),
        path("localize/translate/<int:translation_id>/disable/", translation.not_offered),
        path("localize/page/<int:page_id>/convert_to_alias/", translation.not_offered),
        path("localize/reports/translations/", translation.ReportView.as_view()),
        path("localize/reports/translations/results/", translation.ReportView.as_view(results_only=True)),
    ]


@hooks.register("construct_page_action_menu")
def offer_no_copy_of_the_german_page(menu_items: list[ActionMenuItem], _request: HttpRequest, _context: dict) -> None:
    """A translation never becomes a copy that shows German text under the address of another language (decision 2)."""
    menu_items[:] = [item for item in menu_items if item.name != "localize-convert-to-alias"]


@hooks.register("insert_editor_js")
def let_forms_wait_for_drafts() -> SafeString:
    """A form that is sent while a draft is being kept waits for it."""
    return format_html('<script src="{}" defer></script>', static("js/autosave.js"))


@hooks.register("insert_editor_js")
def say_what_was_read() -> SafeString:
    """A form with files says how far the worker is with them."""
    return format_html('<script src="{}" defer></script>', static("js/files.js"))


@hooks.register("insert_global_admin_js")
def keep_what_was_typed() -> SafeString:
    """A picker must not replace a time that it cannot read."""
    return format_html('<script src="{}"></script>', static("js/picker.js"))


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


@hooks.register("construct_admin_api", order=1)
def name_known_files(router: WagtailAPIRouter) -> None:
    """The API of the admin names only the files that an account may know of."""
    router.register_endpoint("documents", known.DocumentsView)
    router.register_endpoint("images", known.PicturesView)


@hooks.register("construct_page_chooser_queryset")
def offer_known_pages(pages: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    """The window in which a page is chosen offers only those that an account may know of."""
    return known_pages(pages, request.user)


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
def document_views() -> list[URLPattern]:
    """Files and jobs: the list, and reading again."""
    return [
        path("dateien/", documents.index, name="documents_report"),
        path("dateien/stand/", documents.states, name="documents_states"),
        path("dateien/fehler/lesen/", documents.read_failed_again, name="documents_read_failed_again"),
        path("dateien/<int:pk>/lesen/", documents.read_again, name="document_read_again"),
        path("dateien/fassung/<int:pk>/loeschen/", versions.forget, name="document_version_delete"),
    ]


@hooks.register("register_reports_menu_item")
def documents_menu_item() -> MenuItem:
    """Stands among the reports."""
    return documents.DocumentsMenuItem(
        _("Files and jobs"),
        reverse("documents_report"),
        name="documents-report",
        icon_name="doc-full-inverse",
        order=150,
    )


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
