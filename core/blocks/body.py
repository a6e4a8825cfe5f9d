"""The body of every page: the blocks of `core` and those that later apps register."""

from collections.abc import Callable, Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _
from draftjs_exporter.error import ExporterException
from wagtail.blocks import Block, CharBlock, StreamBlock, StreamValue
from wagtail.blocks import TextBlock as PlainTextBlock
from wagtail.blocks.stream_block import StreamBlockValidationError

from core.blocks.accordion import AccordionBlock
from core.blocks.base import Outline
from core.blocks.checklist import ChecklistBlock
from core.blocks.figures import FiguresBlock
from core.blocks.leitfragen import LeitfragenBlock
from core.blocks.links import LinksBlock
from core.blocks.lists import MOST, ListingBlock
from core.blocks.media import GalleryBlock, PictureBlock
from core.blocks.modules import ModulesBlock
from core.blocks.pointers import MembersPointerBlock
from core.blocks.quotes import QuoteBlock
from core.blocks.snippets import SnippetBlock
from core.blocks.tables import TableBlock
from core.blocks.teasers import TeasersBlock
from core.blocks.text import HeadingBlock, TextBlock
from core.blocks.timeline import TimelineBlock
from core.blocks.videos import VideoBlock

MOST_BLOCKS = 1_500
TOO_MANY = _("A page holds at most %(most)s blocks. Please divide it into several pages.")
BROKEN = _("The content could not be read. Please reload the page and try again.")
# Running text, shown in one column of readable width.
PROSE = frozenset({"heading", "text"})

_blocks: dict[str, Block | Callable[[], Block]] = {}


def register_block(name: str, block: Block | Callable[[], Block]) -> None:
    """Offer a block in the body of every page; called while the apps are loaded.

    A class is made to a block when the first body is, so that it sees what other apps have registered.
    """
    _blocks[name] = block


class BodyBlock(StreamBlock):
    """All blocks an editor can put into a page."""

    most_blocks = MOST_BLOCKS

    def __init__(self, local_blocks: Any = (), **kwargs: Any) -> None:
        made = [(name, block if isinstance(block, Block) else block()) for name, block in _blocks.items()]
        kwargs.setdefault("block_counts", {"listing": {"max_num": MOST}})
        super().__init__([*(local_blocks or ()), *made], **kwargs)
        give_texts_a_default(self)

    def to_python(self, value: Any) -> StreamValue:
        if isinstance(value, list):
            value = [item for item in value if not isinstance(item, dict) or {"type", "value"} <= item.keys()]
        return super().to_python(value)

    def value_from_datadict(self, data: Any, files: Any, prefix: str) -> StreamValue:
        """Read the form of the editor; one that no editor sends is refused by `clean` instead of a crash."""
        refused = self._refused(data, prefix)
        try:
            value = self.empty_value() if refused else super().value_from_datadict(data, files, prefix)
        except (KeyError, ValueError, TypeError, AttributeError, RecursionError, ExporterException):
            refused, value = ValidationError(BROKEN), self.empty_value()
        value.refused = refused
        return value

    def _refused(self, data: Any, prefix: str) -> ValidationError | None:
        count = data.get(f"{prefix}-count", "")
        if not str(count).isdecimal():
            return ValidationError(BROKEN)
        if int(count) > 2 * self.most_blocks:
            return self.too_many()
        names = [data.get(f"{prefix}-{number}-type") for number in range(int(count))]
        if any(name is not None and name not in self.child_blocks for name in names):
            return ValidationError(BROKEN)
        return None

    def clean(self, value: StreamValue) -> StreamValue:
        if refused := getattr(value, "refused", None):
            raise StreamBlockValidationError(non_block_errors=[refused])
        if len(value) > self.most_blocks:
            raise StreamBlockValidationError(non_block_errors=[self.too_many()])
        cleaned = super().clean(value)
        if not self.is_deferred_validation and (errors := dict(heading_errors(cleaned))):
            raise StreamBlockValidationError(block_errors=errors)
        return cleaned

    def too_many(self) -> ValidationError:
        """Return what to say about a body that is too long."""
        return ValidationError(TOO_MANY, params={"most": self.most_blocks})

    def render_basic(self, value: StreamValue, context: Any = None) -> SafeString:
        """Show the blocks one after the other; text between them stands in columns of readable width."""
        outline = (context or {}).get("outline") or Outline()
        parts: list[SafeString] = []
        prose: list[SafeString] = []
        for child in value:
            html = child.render({"outline": outline})
            if child.block_type in PROSE:
                prose.append(html)
                continue
            parts += [*_column(prose), html]
            prose = []
        return mark_safe("\n".join(part for part in [*parts, *_column(prose)] if part))


def _column(prose: list[SafeString]) -> Iterator[SafeString]:
    html = mark_safe("\n".join(part for part in prose if part))
    if html:
        yield format_html('<div class="prose">{}</div>', html)


def give_texts_a_default(block: Block) -> None:
    """Let a text that a stored block does not have be empty instead of None, which wagtail-localize cannot translate."""
    for child in (*getattr(block, "child_blocks", {}).values(), *filter(None, [getattr(block, "child_block", None)])):
        if isinstance(child, CharBlock | PlainTextBlock) and child.meta.default is None:
            child.meta.default = ""
        give_texts_a_default(child)


def heading_errors(value: StreamValue) -> Iterator[tuple[int, ValidationError]]:
    """Yield the places at which a level of headings is left out. A block with a heading of its own opens a section."""
    before = 1
    for place, child in enumerate(value):
        if child.block_type == "heading":
            level = child.block.level_of(child.value)
            if level > before + 1:
                yield place, HeadingBlock.order_error(level, before)
            before = level
        elif isinstance(child.value, dict) and child.value.get("heading") and child.block_type != "members_pointer":
            before = 2


register_block("heading", HeadingBlock)
register_block("text", TextBlock)
register_block("quote", QuoteBlock)
register_block("snippet", SnippetBlock)
register_block("image", PictureBlock)
register_block("gallery", GalleryBlock)
register_block("video", VideoBlock)
register_block("figures", FiguresBlock)
register_block("accordion", AccordionBlock)
register_block("timeline", TimelineBlock)
register_block("table", TableBlock)
register_block("checklist", ChecklistBlock)
register_block("leitfragen", LeitfragenBlock)
register_block("modules", ModulesBlock)
register_block("links", LinksBlock)
register_block("members_pointer", MembersPointerBlock)
register_block("teasers", TeasersBlock)
register_block("listing", ListingBlock)
