"""Running text and headings."""

from typing import Any

from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, RichTextBlock, StructBlock
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.rich_text import RichText
from wagtail_localize.segments import OverridableSegmentValue, StringSegmentValue, TemplateSegmentValue
from wagtail_localize.segments.extract import quote_path_component
from wagtail_localize.segments.ingest import organise_template_segments
from wagtail_localize.strings import extract_strings, restore_strings

from core.blocks.base import GROUP_TEXT, Outline, markup, text_of
from core.blocks.features import FEATURES

LEVELS = (
    ("h2", _("2 – section of the page")),
    ("h3", _("3 – part of a section")),
    ("h4", _("4 – part of a part")),
)


class TextBlock(RichTextBlock):
    """Rich text whose foreign words and raised signs survive a translation in one piece."""

    def __init__(self, features: list[str] | None = None, **kwargs: Any) -> None:
        super().__init__(features=features or list(FEATURES), **kwargs)

    def render(self, value: Any, context: Any = None) -> SafeString:
        return markup(value.source)

    def get_translatable_segments(self, value: RichText) -> list[Any]:
        """Hide inline marks as links without a target, the one element that may carry attributes through a translation."""
        template, strings = extract_strings(_marks_to_links(value.source))
        addresses = {tag["href"] for _string, attrs in strings for tag in attrs.values() if "href" in tag}
        return [
            TemplateSegmentValue("", "html", template, len(strings)),
            *(StringSegmentValue("", string, attrs=attrs) for string, attrs in strings),
            *(OverridableSegmentValue(quote_path_component(address), address) for address in sorted(addresses)),
        ]

    def restore_translated_segments(self, value: RichText, segments: list[Any]) -> RichText:
        """Put translated strings back and turn the marks into what they were."""
        _format, template, strings = organise_template_segments(segments)
        return RichText(_links_to_marks(restore_strings(template, strings)))

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = GROUP_TEXT
        description = _("Paragraphs, lists and links.")


def _marks_to_links(source: str) -> str:
    soup = BeautifulSoup(source or "", "html.parser")
    for tag in soup.find_all(["span", "sup"]):
        if tag.name == "sup":
            tag.attrs = {"data-mark": "sup"}
        tag.name = "a"
    return str(soup)


def is_mark(attributes: dict[str, Any]) -> bool:
    """Return whether these attributes of a link, without a target, stand for a foreign word or a raised sign."""
    return "data-mark" in attributes or "lang" in attributes


def _links_to_marks(source: str) -> str:
    soup = BeautifulSoup(source, "html.parser")
    for tag in soup.find_all("a"):
        if tag.attrs.pop("data-mark", ""):
            tag.name = "sup"
        elif tag.get("lang"):
            tag.name = "span"
    return str(soup)


class HeadingBlock(StructBlock):
    """A heading between blocks. Its order is checked by the body, see `core.blocks.body`."""

    level = ChoiceBlock(
        choices=LEVELS,
        default="h2",
        label=_("Level"),
        help_text=_("The title of the page is level 1. No level may be left out on the way down."),
    )
    text = CharBlock(max_length=200, label=_("Heading"), help_text=_("Example: “About the project”."))

    def level_of(self, value: Any) -> int:
        """Return the level as a number."""
        return int((value.get("level") or "h2")[1])

    def render(self, value: Any, context: Any = None) -> SafeString:
        outline = (context or {}).get("outline") or Outline()
        if not (text := text_of(value, "text")):
            return SafeString("")
        tag = f"h{outline.open(self.level_of(value))}"
        return format_html("<{}>{}</{}>", tag, text, tag)

    @staticmethod
    def order_error(level: int, before: int) -> StructBlockValidationError:
        """Return what to say when a level was left out."""
        message = _(
            "A heading of level %(level)s cannot follow level %(before)s. "
            "Please choose level %(next)s or put a heading of that level before it."
        )
        words = {"level": level, "before": before, "next": before + 1}
        return StructBlockValidationError({"level": ValidationError(message, params=words)})

    class Meta:
        icon = "title"
        label = _("Heading")
        group = GROUP_TEXT
        form_classname = "struct-block heading-block"
        preview_value = {"level": "h2", "text": _("About the project")}
        description = _("Opens a section of the page.")
