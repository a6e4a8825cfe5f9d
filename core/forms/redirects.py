"""The form of a single redirect."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.contrib.redirects.forms import RedirectForm

from core.redirects import check_old, check_target, stored_path, stored_steps


class OldAddressForm(RedirectForm):
    """Refuses what is no web address and what leads back to itself."""

    def clean_old_path(self) -> str:
        old = self.cleaned_data["old_path"]
        check_old(stored_path(old))
        return old

    def clean(self) -> dict[str, Any]:
        super().clean()
        page, link = self.cleaned_data.get("redirect_page"), self.cleaned_data.get("redirect_link", "").strip()
        old_path = self.cleaned_data.get("old_path")
        target = page.get_url() if page else link
        if not target:
            raise ValidationError(_("Please choose a page or type an address: the redirect needs a destination."))
        if old_path:
            steps = stored_steps()
            steps.pop(self.instance.old_path, None)
            check_target(old_path, target, steps)
        return self.cleaned_data
