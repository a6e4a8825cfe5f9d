"""The translation views of the admin, with our forms and filters."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest
from django.utils.datastructures import MultiValueDictKeyError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.paginator import WagtailPaginator
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.views.edit_translation import edit_override, edit_string_translation, user_can_edit_instance
from wagtail_localize.views.report import TranslationsReportFilterSet, TranslationsReportView
from wagtail_localize.views.submit_translations import SubmitPageTranslationView
from wagtail_localize.views.update_translations import UpdateTranslationsView

from core.forms.translation import SubmitForm, UpdateForm
from core.known import families_of_known_pages


def require_edit_right(request: HttpRequest, instance: Model) -> None:
    """Raise PermissionDenied for a page that this account must not edit; the package asks only whether it translates at all."""
    if not user_can_edit_instance(request.user, instance):
        raise PermissionDenied


class SubmitPageView(SubmitPageTranslationView):
    """Start the translation of a page; only for those who may edit it."""

    def get_object(self) -> Page:
        page = super().get_object()
        require_edit_right(self.request, page)
        return page

    def get_form(self) -> SubmitForm:
        if not hasattr(self, "_form"):
            self._form = SubmitForm(self.object, **self._form_arguments())
        return self._form

    def _form_arguments(self) -> dict[str, Any]:
        if self.request.method == "POST":
            return {"data": self.request.POST}
        wanted = Locale.objects.filter(language_code=self.request.GET.get("select_locale", "")).first()
        return {"initial": {"locales": [wanted]} if wanted else None}


class UpdateView(UpdateTranslationsView):
    """Bring new German texts into existing translations; only for those who may edit the page they come from."""

    def get_object(self) -> TranslationSource:
        source = super().get_object()
        require_edit_right(self.request, source.get_source_instance())
        return source

    def get_form(self) -> UpdateForm:
        return UpdateForm(self.request.POST) if self.request.method == "POST" else UpdateForm()


def edit_text(request: HttpRequest, translation_id: int, string_segment_id: int) -> HttpResponse:
    """Keep one translated text."""
    try:
        return edit_string_translation(request, translation_id, string_segment_id)
    except MultiValueDictKeyError:
        return _nothing_sent()


def edit_value(request: HttpRequest, translation_id: int, overridable_segment_id: int) -> HttpResponse:
    """Keep what stands in the place of a German value, such as another address of a link."""
    try:
        return edit_override(request, translation_id, overridable_segment_id)
    except MultiValueDictKeyError:
        return _nothing_sent()


def _nothing_sent() -> HttpResponse:
    text = gettext("Nothing was sent to be kept, so nothing was changed. Please load the page again and try once more.")
    return HttpResponseBadRequest(text, content_type="text/plain; charset=utf-8")


def not_offered(request: HttpRequest, **_kwargs: int) -> HttpResponse:
    """Answer 404 where the package lets a translation go live with German texts: without its check, or as a copy (decision 2)."""
    raise Http404


class ReportFilterSet(TranslationsReportFilterSet):
    """Filters of the report with labels of their own; those of the package are made from names of fields, in English."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.filters["source_locale"].label = _("Language of the original")
        self.filters["target_locale"].label = _("Language of the translation")


class ReportPaginator(WagtailPaginator):
    """Counts in words; the model of the package has none in German."""

    verbose_name = _("translation")
    verbose_name_plural = _("translations")


class ReportView(TranslationsReportView):
    """All translations and what they lack."""

    filterset_class = ReportFilterSet
    verbose_name_plural = _("translations")
    paginator_class = ReportPaginator

    def get_queryset(self) -> QuerySet[Translation]:
        return super().get_queryset().filter(source__object_id__in=families_of_known_pages(self.request.user))
