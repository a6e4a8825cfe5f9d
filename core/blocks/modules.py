"""Modules of a project as cards."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock

from core.blocks.base import GROUP_OVERVIEW, Outline, SectionBlock, rich, text_of, texts_of
from core.blocks.references import References
from core.blocks.text import TextBlock


class ModuleBlock(StructBlock):
    """One module: a title and points."""

    title = CharBlock(label=_("Title"), max_length=160, help_text=_("Example: “Planning with data”."))
    text = TextBlock(label=_("Text"), required=False, help_text=_("Optional, stands above the points."))
    points = ListBlock(
        CharBlock(label=_("Point"), max_length=300, required=False),
        label=_("Points"),
        help_text=_("Example: “Write reports that are read”."),
    )


class ModulesBlock(SectionBlock):
    """Modules side by side."""

    component = "components/module_cards.html"

    modules = ListBlock(ModuleBlock(label=_("Module")), label=_("Modules"))

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        modules = [
            {"title": text_of(item, "title"), "html": rich(item, "text"), "points": texts_of(item, "points")}
            for item in value.get("modules") or []
            if text_of(item, "title")
        ]
        return {"modules": modules, **self.headings(value, outline)} if modules else {}

    class Meta:
        icon = "grip"
        label = _("Modules")
        group = GROUP_OVERVIEW
        description = _("Parts of a project as cards: a title and a few points each.")
