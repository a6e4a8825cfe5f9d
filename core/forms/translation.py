"""Forms of the translation views, with our rules."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail_localize.views.submit_translations import SubmitTranslationForm
from wagtail_localize.views.update_translations import UpdateTranslationsForm

from core.translation import missing_parents


class SubmitForm(SubmitTranslationForm):
    """Choose the languages; refused where the page above is missing (decision 2)."""

    def __init__(self, instance: Page, *args: Any, **kwargs: Any) -> None:
        super().__init__(instance, *args, **kwargs)
        self.page = instance

    def clean_locales(self) -> Any:
        locales = self.cleaned_data["locales"]
        missing = missing_parents(self.page, list(locales))
        if missing:
            raise ValidationError(
                _(
                    "The page above, “%(parent)s”, does not exist in %(languages)s yet. Please translate that page first."
                )
                % {
                    "parent": self.page.get_parent().title,
                    "languages": ", ".join(locale.get_display_name() for locale in missing),
                },
            )
        return locales


class UpdateForm(UpdateTranslationsForm):
    """Update translations; "publish immediately" would put German text on a live page and is not offered."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["publish_translations"].widget = forms.HiddenInput()

    def clean_publish_translations(self) -> bool:
        return False
