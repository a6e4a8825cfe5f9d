"""What all blocks have: a component that shows them, their place in the outline of the page, groups in the block picker."""

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock
from wagtail.rich_text import RichText, get_text_for_indexing
from wagtail.whitelist import check_url

from core.blocks.references import References, current

HREF = re.compile(r'\bhref="([^"]*)"', re.IGNORECASE)
EDITOR_KEY = re.compile(r'(<[^<>]*?) data-block-key="[^"]*"')

GROUP_TEXT = _("Text")
GROUP_MEDIA = _("Pictures and videos")
GROUP_OVERVIEW = _("Overviews and figures")
GROUP_LINKS = _("Links and downloads")
GROUP_PEOPLE = _("People and funding")


@dataclass
class Outline:
    """Where in the headings of the page the next block stands; 1 is the title of the page."""

    level: int = 1

    def open(self, level: int) -> int:
        """Begin a section; a level is never skipped."""
        self.level = max(2, min(level, self.level + 1))
        return self.level

    @property
    def below(self) -> int:
        """Level of headings inside the section."""
        return min(self.level + 1, 6)


class ComponentBlock(StructBlock):
    """A block that is shown by a component of `templates/components`.

    A subclass says which, and in `params` with what. No parameters: nothing is shown.
    """

    component = ""

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        """Return the named parameters of the component; empty when there is nothing to show."""
        raise NotImplementedError

    def component_for(self, params: dict[str, Any]) -> str:
        """Return the component that shows these parameters."""
        return params.pop("component", self.component)

    def render(self, value: Any, context: Any = None) -> SafeString:
        outline = (context or {}).get("outline") or Outline()
        params = self.params(value, current(), outline)
        if not params:
            return SafeString("")
        return mark_safe(render_to_string(self.component_for(params), params).strip())


class SectionBlock(ComponentBlock):
    """A block with an optional heading of its own, which opens a section of the page."""

    heading = CharBlock(
        label=_("Heading"),
        required=False,
        max_length=160,
        help_text=_("Optional, opens a new section. Example: “Data and facts”."),
    )

    def headings(self, value: Any, outline: Outline) -> dict[str, Any]:
        """Return heading and levels for the component."""
        heading = text_of(value, "heading")
        level = outline.open(2) if heading else outline.level
        return {"heading": heading, "level": level, "item_level": outline.below, "card_level": outline.below}


def text_of(value: Any, name: str) -> str:
    """Return a text of a block without white space around it; empty for a draft in which it is missing."""
    return str(value.get(name) or "").strip()


def texts_of(value: Any, name: str) -> list[str]:
    """Return a list of texts of a block without empty ones."""
    return [text.strip() for text in value.get(name) or [] if isinstance(text, str) and text.strip()]


def rich(value: Any, name: str) -> SafeString:
    """Return a rich text of a block as markup; empty when nothing is written in it."""
    return markup(getattr(value.get(name), "source", ""))


def markup(source: Any) -> SafeString:
    """Return stored rich text as markup; empty without words. An address that would run code leads nowhere.

    The editor stores no such address; an import or another program could. The keys by which the text editor knows its
    paragraphs stay behind: they say nothing to readers, and twins of a block bear the same.
    """
    if not isinstance(source, str) or not plain(source):
        return SafeString("")
    return SafeString(str(RichText(EDITOR_KEY.sub(r"\1", HREF.sub(_safe_href, source)))))


def _safe_href(found: re.Match[str]) -> str:
    return found[0] if check_url(unescape(found[1])) is not None else ""


def plain(source: str) -> str:
    """Return the words of a rich text."""
    return get_text_for_indexing(source).strip()
