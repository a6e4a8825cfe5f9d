"""Panels of the admin for events."""

from typing import Any

from django.urls import reverse
from django.utils.functional import cached_property
from wagtail.admin.panels import MultiFieldPanel, Panel


class OpenFactsPanel(Panel):
    """Says which facts of an event are still empty, so that nobody finds out on the page. It keeps nobody from saving."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "veranstaltungen/admin/open_facts.html"

        @cached_property
        def open_facts(self) -> list[str]:
            from veranstaltungen.fakten import open_facts

            return open_facts(self.instance)

        def is_shown(self) -> bool:
            return bool(self.instance.pk and not self.instance.is_translation and self.open_facts)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            return {**super().get_context_data(parent_context), "open_facts": self.open_facts}


class DuplicatesPanel(Panel):
    """Says which other events bear the same title at the same time (V-28). It keeps nobody from saving."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "veranstaltungen/admin/duplicates.html"

        @cached_property
        def duplicates(self) -> list[Any]:
            from veranstaltungen.dubletten import duplicates

            return duplicates(self.instance)

        def is_shown(self) -> bool:
            return bool(self.instance.pk and not self.instance.is_translation and self.duplicates)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            return {**super().get_context_data(parent_context), "duplicates": self.duplicates}


class DateInWordsPanel(Panel):
    """A field in which a date is typed as people say it, and how the date will read on the page."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "veranstaltungen/admin/date_in_words.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            from veranstaltungen.terminformular import in_words

            context = super().get_context_data(parent_context)
            return {
                **context,
                "url": reverse("veranstaltungen_date_in_words"),
                "prefix": self.form.prefix,
                "typed": getattr(self.form, "unread_words", ""),
                "text": in_words(self.instance.angabe)["text"] if self.instance.pk else "",
            }


class FoldedPanel(MultiFieldPanel):
    """Fields that are seldom needed, folded inside a row of a form; open as long as one of them is wrong."""

    def __init__(self, *args: Any, summary: Any = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.summary = summary

    def clone_kwargs(self) -> dict[str, Any]:
        return {**super().clone_kwargs(), "summary": self.summary}

    class BoundPanel(MultiFieldPanel.BoundPanel):
        template_name = "veranstaltungen/admin/folded.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            wrong = self.form.errors.keys() & self.panel.get_form_options().get("fields", [])
            return {**super().get_context_data(parent_context), "is_open": bool(wrong)}
