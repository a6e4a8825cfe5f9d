"""Steps in time."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock

from core.blocks.base import GROUP_OVERVIEW, Outline, SectionBlock, rich, text_of
from core.blocks.references import References
from core.blocks.text import TextBlock


class TimelineItem(StructBlock):
    """One step."""

    date = CharBlock(label=_("When"), required=False, max_length=60, help_text=_("Example: “Spring 2024”."))
    title = CharBlock(label=_("What"), max_length=160, help_text=_("Example: “First education report”."))
    text = TextBlock(label=_("Text"), required=False, help_text=_("Optional. Example: “The council adopts it.”"))


class TimelineBlock(SectionBlock):
    """What happened when, or what comes next."""

    component = "components/timeline.html"

    items = ListBlock(TimelineItem(label=_("Step")), label=_("Steps"))

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        items = [
            {"date": text_of(item, "date"), "title": text_of(item, "title"), "html": rich(item, "text")}
            for item in value.get("items") or []
            if text_of(item, "title") or rich(item, "text")
        ]
        return {"items": items, **self.headings(value, outline)} if items else {}

    class Meta:
        icon = "history"
        label = _("Timeline")
        group = GROUP_OVERVIEW
        description = _("Steps in time, in their order.")
