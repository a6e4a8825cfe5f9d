"""Who may see a page of the members' area, chosen in the admin."""

from django import forms
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.page_privacy import SetPrivacyView
from wagtail.models import PageViewRestriction

from intern.models import InternSeite, restricted_above


@method_decorator(require_admin_access, name="dispatch")
class PrivacyView(SetPrivacyView):
    """As Wagtail's, without "public" for a page of the members' area that nothing above it protects."""

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
