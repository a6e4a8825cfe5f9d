"""Who may see a page of the members' area, chosen in the admin."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.page_privacy import SetPrivacyView
from wagtail.models import Page, PageViewRestriction

from core import sites
from intern.models import InternSeite, restricted_above


@method_decorator(require_admin_access, name="dispatch")
class PrivacyView(SetPrivacyView):
    """As Wagtail's, without "public" for a page of the members' area that nothing above it protects.

    The German page bears the restriction of all its languages, whichever of them the editor comes from.
    """

    def dispatch(self, request: HttpRequest, page_id: int, *args: Any, **kwargs: Any) -> HttpResponse:
        page = get_object_or_404(Page, pk=page_id)
        german = page.get_translation_or_none(sites.source_locale())
        return super().dispatch(request, (german or page).pk, *args, **kwargs)

    def get_form(self, form_class: type[forms.ModelForm] | None = None) -> forms.ModelForm:
        """Take the choice away which would be taken back at once."""
        form = super().get_form(form_class)
        if isinstance(self.page, InternSeite) and not restricted_above(self.page):
            field = form.fields["restriction_type"]
            field.choices = [choice for choice in field.choices if choice[0] != PageViewRestriction.NONE]
            field.error_messages["invalid_choice"] = _(
                "Pages of the members' area are never public. Please choose who may see this page."
            )
        return form
