"""Panels of our own."""

from typing import Any

from django.urls import reverse
from wagtail.admin.panels import InlinePanel, Panel


class FactsInlinePanel(InlinePanel):
    """An InlinePanel for facts: on a translation, whose form does not offer them, it is not shown."""

    class BoundPanel(InlinePanel.BoundPanel):
        def __init__(self, **kwargs: Any) -> None:
            form = kwargs.get("form")
            self.is_missing = form is not None and kwargs["panel"].relation_name not in form.formsets
            if self.is_missing:
                kwargs["form"] = None
            super().__init__(**kwargs)

        def is_shown(self) -> bool:
            return not self.is_missing and super().is_shown()


class FilesStatePanel(Panel):
    """Says what the website has read in the files that are chosen in the form, and how far it is; `js/files.js` keeps it up to date."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "core/admin/files_state_panel.html"

        def is_shown(self) -> bool:
            return not self.instance.is_translation

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            return {**super().get_context_data(parent_context), "url": reverse("documents_states")}
