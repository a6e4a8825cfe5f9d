"""The tag that shows the body of a page."""

from typing import Any

from django import template
from django.utils.safestring import SafeString

from core.blocks.base import Outline
from core.blocks.references import using
from core.bodies import references

register = template.Library()


@register.simple_tag(takes_context=True)
def body(
    context: template.Context, page: Any, name: str = "body", level: int = 1, outline: Outline | None = None
) -> SafeString:
    """Render a body of a page. `level` is the level of the heading above it: 1 for the title of the page.

    A page type whose blocks need more than that gives an outline of its own.
    What all bodies of the page point at is fetched before, in one query per model.
    """
    field = page._meta.get_field(name)
    # Inside `{% include … only %}` the request stands on the context alone.
    request = context.get("request") or getattr(context, "request", None)
    with using(references(page, request)):
        value = field.stream_block.to_python(list(getattr(page, name).raw_data))
        return field.stream_block.render(value, {"outline": outline or Outline(level)})
