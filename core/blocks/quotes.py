"""Quotations."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, TextBlock

from core.blocks.base import GROUP_TEXT, ComponentBlock, Outline, text_of
from core.blocks.references import References


class QuoteBlock(ComponentBlock):
    """Words of somebody, with name and function."""

    component = "components/quote.html"

    text = TextBlock(
        label=_("Quotation"),
        rows=3,
        max_length=800,
        help_text=_("Without quotation marks, they are drawn. Example: “In the end we simply talked to each other.”"),
    )
    name = CharBlock(label=_("Name"), required=False, max_length=120, help_text=_("Example: “Dr. Ayla Brandt”."))
    function = CharBlock(
        label=_("Function"),
        required=False,
        max_length=160,
        help_text=_("Example: “Head of the education office, Musterstadt”."),
    )

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        if not (text := text_of(value, "text")):
            return {}
        return {"text": text, "name": text_of(value, "name"), "function": text_of(value, "function")}

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        group = GROUP_TEXT
        description = _("Words of somebody, with name and function.")
        preview_value = {
            "text": _("In the end we simply talked to each other."),
            "name": "Dr. Ayla Brandt",
            "function": _("Head of the education office, Musterstadt"),
        }
