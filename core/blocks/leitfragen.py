"""Guiding questions of an event or a project."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock

from core.blocks.base import GROUP_OVERVIEW, Outline, SectionBlock, texts_of
from core.blocks.references import References


class LeitfragenBlock(SectionBlock):
    """Questions that lead through an event."""

    component = "components/leitfragen.html"

    questions = ListBlock(
        CharBlock(label=_("Question"), max_length=300),
        label=_("Questions"),
        help_text=_("Example: “Who sends out the invitations?”"),
    )

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        questions = texts_of(value, "questions")
        return {"items": questions, **self.headings(value, outline)} if questions else {}

    class Meta:
        icon = "help"
        label = _("Guiding questions")
        group = GROUP_OVERVIEW
        description = _("Questions that lead through an event or a project.")
