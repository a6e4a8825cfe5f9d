"""The pattern page: every component with real and with awkward content, and whole pages made of them."""

from typing import Any, NamedTuple

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from core.patterns.frame import frame
from core.patterns.pages import PAGES
from core.patterns.parts import Pattern, catalogue

__all__ = ["PAGES", "Shown", "frame", "page_context", "shown"]


class Shown(NamedTuple):
    """A component with its rendered examples."""

    name: str
    examples: list[tuple[str, SafeString]]


def _render(pattern: Pattern, params: dict[str, Any]) -> SafeString:
    html = render_to_string(f"components/{pattern.name}.html", params)
    # Only our own templates and the constants of this package come together here.
    return mark_safe(pattern.before + html + pattern.after)


def shown() -> list[Shown]:
    """All components, rendered."""
    return [
        Shown(pattern.name, [(label, _render(pattern, params)) for label, params in pattern.examples])
        for pattern in catalogue()
    ]


def page_context(name: str) -> dict[str, Any]:
    """Context of a whole example page."""
    return {**PAGES[name](), "frame": frame(name)}
