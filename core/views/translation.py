"""The translation views of the admin, with our forms."""

from typing import Any

from wagtail.models import Locale
from wagtail_localize.views.submit_translations import SubmitPageTranslationView
from wagtail_localize.views.update_translations import UpdateTranslationsView

from core.forms.translation import SubmitForm, UpdateForm


class SubmitPageView(SubmitPageTranslationView):
    """Start the translation of a page."""

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
    """Bring new German texts into existing translations."""

    def get_form(self) -> UpdateForm:
        return UpdateForm(self.request.POST) if self.request.method == "POST" else UpdateForm()
