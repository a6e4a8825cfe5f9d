"""Text blocks with one master copy."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from core.blocks.base import GROUP_TEXT, ComponentBlock, Outline, markup
from core.blocks.choosers import RecordChooser
from core.blocks.references import References


class SnippetBlock(ComponentBlock):
    """A text block in the language of the page; changed once, changed everywhere."""

    component = "components/text_snippet.html"

    snippet = RecordChooser(
        "core.Textbaustein",
        label=_("Text block"),
        help_text=_("Written once, shown on many pages. Example: “Closing paragraph about the initiative”."),
    )

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        from core.models import localized

        record = value.get("snippet")
        text = localized(record, "text", refs.language) if record is not None else ""
        html = markup(text)
        return {"html": html, "lang": getattr(text, "lang", "")} if html else {}

    class Meta:
        icon = "snippet"
        label = _("Text block")
        group = GROUP_TEXT
        description = _("A text with one master copy, in the language of the page.")
