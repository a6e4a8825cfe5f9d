"""The parts of the documentation that are written from the code: settings, page types, blocks. A test compares them."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db.models import Model
from django.utils.translation import override
from wagtail.blocks import Block, ListBlock, StreamBlock, StructBlock
from wagtail.models import Page, get_page_models

from config import env
from core.blocks.body import BodyBlock
from core.models import BasePage

PART = re.compile(r"(<!-- from the code: ([a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)
FILES = ("docs/operators/settings.md", "docs/developers/page-types.md")


def settings_table() -> Iterator[str]:
    """Yield the table of the environment variables."""
    yield "| Variable | Default | What it is for |"
    yield "| --- | --- | --- |"
    for name, variable in env.VARIABLES.items():
        default = f"`{variable.default}`" if variable.default else "–"
        yield f"| `{name}` | {default} | {variable.help} |"


def page_types() -> Iterator[str]:
    """Yield what every page has, then each page type with its own fields, parents and children."""
    yield "### Every page"
    yield f"- Words: {_names(field.field_name for field in BasePage.translatable_fields)}"
    yield f"- Facts: {_names(BasePage.facts)}"
    for model in get_page_models():
        if model is not Page:
            yield ""
            yield from _page_type(model)


def _page_type(model: Any) -> Iterator[str]:
    shared = {field.field_name for field in BasePage.translatable_fields}
    own_words = [field.field_name for field in model.translatable_fields if field.field_name not in shared]
    own_facts = [_with_target(model, name) for name in model.facts if name not in BasePage.facts]
    yield f"### {model._meta.label}: {model._meta.verbose_name}"
    yield _first_line(model)
    yield ""
    yield f"- Below: {_labels(model.allowed_parent_page_models())}"
    yield f"- Holds: {_labels(model.allowed_subpage_models())}"
    if own_words:
        yield f"- Words: {_names(own_words)}"
    if own_facts:
        yield f"- Facts: {', '.join(own_facts)}"


def _with_target(model: type[Model], name: str) -> str:
    related = model._meta.get_field(name).related_model
    return f"`{name}` → {related._meta.label}" if isinstance(related, type) else f"`{name}`"


def body_blocks() -> Iterator[str]:
    """Yield the table of the blocks of the body."""
    yield "| Block | Label | What it is | Fields |"
    yield "| --- | --- | --- | --- |"
    for name, block in BodyBlock().child_blocks.items():
        yield f"| `{name}` | {block.label} | {_first_line(type(block))} | {_fields(block)} |"


def _fields(block: Block) -> str:
    if isinstance(block, StructBlock | StreamBlock):
        return _names(block.child_blocks)
    if isinstance(block, ListBlock):
        return f"any number of: {_fields(block.child_block)}"
    return "–"


def _names(names: Any) -> str:
    return ", ".join(f"`{name}`" for name in names) or "–"


def _labels(models: Any) -> str:
    return ", ".join(sorted(model._meta.label for model in models if model is not Page)) or "–"


def _first_line(thing: type) -> str:
    return (thing.__doc__ or "").strip().split("\n")[0]


PARTS: dict[str, Callable[[], Iterator[str]]] = {
    "settings": settings_table,
    "page-types": page_types,
    "blocks": body_blocks,
}


def written_anew(text: str) -> str:
    """Return a document with its parts from the code as they are now; in English, whatever the language."""

    def part(found: re.Match[str]) -> str:
        return "\n".join([found[1], *PARTS[found[2]](), "", found[3]])

    with override("en"):
        return PART.sub(part, text)


def outdated() -> dict[Path, str]:
    """Return the documents that differ from the code, with the text they should have."""
    paths = [Path(settings.BASE_DIR) / name for name in FILES]
    wanted = {path: written_anew(path.read_text(encoding="utf-8")) for path in paths}
    return {path: text for path, text in wanted.items() if path.read_text(encoding="utf-8") != text}
