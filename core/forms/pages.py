"""The page form of the admin."""

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm


class BasePageForm(WagtailAdminPageForm):
    """On a translation the facts are not offered: they belong to the German page (decision 1)."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.instance.has_unpublished_changes:
            # The tick is for one change only; what comes next counts again.
            self.initial["minor_change"] = False
        if self.instance.pk and self.instance.is_translation:
            for name in self.instance.facts:
                self.fields.pop(name, None)
                self.formsets.pop(name, None)
