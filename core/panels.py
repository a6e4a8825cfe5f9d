"""Panels of our own."""

from typing import Any

from wagtail.admin.panels import InlinePanel


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
