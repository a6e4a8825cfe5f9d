"""Checklists."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock

from core.blocks.base import GROUP_OVERVIEW, Outline, SectionBlock, texts_of
from core.blocks.references import References


class ChecklistBlock(SectionBlock):
    """Points to tick off in one's head."""

    component = "components/checklist.html"

    points = ListBlock(
        CharBlock(label=_("Point"), max_length=300),
        label=_("Points"),
        help_text=_("Example: “The council has decided.”"),
    )

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        points = texts_of(value, "points")
        return {"items": points, **self.headings(value, outline)} if points else {}

    class Meta:
        icon = "tick-inverse"
        label = _("Checklist")
        group = GROUP_OVERVIEW
        description = _("Points to tick off.")
