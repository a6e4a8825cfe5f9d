"""The body of every page: the blocks of `core` and those that later apps register."""

from typing import Any

from wagtail.blocks import Block, RichTextBlock, StreamBlock

_blocks: dict[str, Block] = {}


def register_block(name: str, block: Block) -> None:
    """Offer a block in the body of every page; called while the apps are loaded."""
    _blocks[name] = block


class BodyBlock(StreamBlock):
    """All blocks an editor can put into a page."""

    def __init__(self, local_blocks: Any = (), **kwargs: Any) -> None:
        super().__init__([*local_blocks, *_blocks.items()], **kwargs)


register_block("text", RichTextBlock())
