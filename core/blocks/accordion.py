"""Questions and answers that open."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, CharBlock, ListBlock, StructBlock

from core.blocks.base import GROUP_OVERVIEW, Outline, SectionBlock, rich, text_of
from core.blocks.references import References
from core.blocks.text import TextBlock


class AccordionItem(StructBlock):
    """One question with its answer."""

    title = CharBlock(label=_("Question"), max_length=200, help_text=_("Example: “What does taking part cost?”."))
    text = TextBlock(label=_("Answer"), help_text=_("Example: “Nothing, the project is publicly funded.”"))
    open = BooleanBlock(label=_("Open at first"), required=False)


class AccordionBlock(SectionBlock):
    """Questions and answers; without a script, with the browser's own element."""

    component = "components/accordion.html"

    items = ListBlock(AccordionItem(label=_("Question")), label=_("Questions and answers"))

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        items = [
            {"title": text_of(item, "title"), "html": rich(item, "text"), "open": bool(item.get("open"))}
            for item in value.get("items") or []
            if text_of(item, "title") and rich(item, "text")
        ]
        return {"items": items, **self.headings(value, outline)} if items else {}

    class Meta:
        icon = "list-ul"
        label = _("Questions that open")
        group = GROUP_OVERVIEW
        description = _("Questions; a click shows the answer.")
