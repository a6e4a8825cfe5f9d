"""Bodies, put together block by block: each is taken from the list of blocks by its name, its fields are found by their labels."""

from typing import Any

from django.utils.choices import flatten_choices
from playwright.sync_api import Locator
from wagtail.blocks import (
    Block,
    BooleanBlock,
    ChoiceBlock,
    ChooserBlock,
    ListBlock,
    RichTextBlock,
    StreamValue,
    StructBlock,
)

from tests.browser.draftail import write
from tests.browser.editor import Form, choose, enter, title_of

STREAM = "[data-streamfield-stream-container]"
LIST = ":scope > [data-streamfield-list-container]"
CHILD = ":scope > [data-streamfield-child]"
CONTENT = ":scope > section > .w-panel__content"
NOTHING = (None, "", False)


def put_together(form: Form, label: str, body: StreamValue) -> None:
    """Build a body like the given one in the field with this label."""
    stream = form.field(label).locator(STREAM)
    for number, child in enumerate(body):
        stream.locator(":scope > div > .c-sf-add-button").last.click()
        form.root.page.get_by_role("option", name=str(child.block.label), exact=True).click()
        # By its number: until the new block has appeared, the last one is the one before.
        _fill(stream.locator(CHILD).nth(number).locator(CONTENT), child.block, child.value)


def _fill(content: Locator, block: Block, value: Any) -> None:
    """Fill the inside of a block or of an item of a list."""
    if not isinstance(block, StructBlock):
        _enter(content, block, value)
        return
    part = Form(content.locator(":scope > .struct-block"))
    for name, child in block.child_blocks.items():
        field = part.field(str(child.label))
        if isinstance(child, ListBlock):
            _fill_list(field.locator(LIST), child, value[name])
        elif value[name] not in NOTHING or child.get_default() not in NOTHING:
            _enter(field, child, value[name])


def _fill_list(place: Locator, block: ListBlock, values: Any) -> None:
    # Until the button stands there, the item that a list begins with is not counted either.
    place.locator(":scope > .c-sf-add-button").last.wait_for()
    for number, value in enumerate(values):
        if place.locator(CHILD).count() <= number:
            place.locator(":scope > .c-sf-add-button").last.click()
        _fill(place.locator(CHILD).nth(number).locator(CONTENT), block.child_block, value)


def _enter(field: Locator, block: Block, value: Any) -> None:
    """Enter one value the way its field asks for."""
    if isinstance(block, RichTextBlock):
        write(field, value.source)
    elif isinstance(block, ChoiceBlock):
        field.locator("select").select_option(label=str(dict(flatten_choices(block.field.choices))[value]))
    elif isinstance(block, BooleanBlock):
        field.locator("input[type=checkbox]").set_checked(value)
    elif isinstance(block, ChooserBlock) and field.locator("select").count():
        field.locator("select").select_option(label=str(value))
    elif isinstance(block, ChooserBlock):
        choose(field, title_of(value))
    else:
        enter(field, value)
