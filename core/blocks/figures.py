"""Key figures."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, ListBlock, StructBlock

from core.blocks.base import GROUP_OVERVIEW, Outline, SectionBlock, text_of
from core.blocks.references import References

QUALIFIERS = (("ueber", _("over")), ("rund", _("around")), ("ca", _("approx.")))


class FigureBlock(StructBlock):
    """One figure."""

    qualifier = ChoiceBlock(
        choices=QUALIFIERS, required=False, label=_("Qualifier"), help_text=_("Stands before the figure.")
    )
    value = CharBlock(label=_("Figure"), max_length=20, help_text=_("Example: “640” or “2.4 million”."))
    label = CharBlock(label=_("What is counted"), max_length=120, help_text=_("Example: “guests on site”."))


class FiguresBlock(SectionBlock):
    """Figures that speak for themselves."""

    component = "components/key_figures.html"

    figures = ListBlock(FigureBlock(label=_("Figure")), label=_("Figures"))

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        words = dict(QUALIFIERS)
        items = [
            {
                "value": text_of(figure, "value"),
                "qualifier": str(words.get(figure.get("qualifier"), "")),
                "label": text_of(figure, "label"),
            }
            for figure in value.get("figures") or []
            if text_of(figure, "value")
        ]
        return {"items": items, **self.headings(value, outline)} if items else {}

    class Meta:
        icon = "order"
        label = _("Key figures")
        group = GROUP_OVERVIEW
        description = _("Large figures with “over”, “around” or “approx.” and what is counted.")
        preview_value = {
            "figures": [
                {"qualifier": "ueber", "value": "640", "label": _("guests in all")},
                {"qualifier": "rund", "value": "390", "label": _("of them online")},
            ]
        }
