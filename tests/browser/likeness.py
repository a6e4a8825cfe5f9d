"""Whether two served pages are the same: every element with its attributes, every text, every address, in order.

White space is collapsed, as browsers do.
"""

import difflib
import re
from collections.abc import Iterator
from typing import NamedTuple

from bs4 import BeautifulSoup, NavigableString, Tag


class Difference(NamedTuple):
    """What may differ between a page of the demo and the same page built today, and why."""

    pattern: str
    reason: str


MAY_DIFFER = (
    Difference(
        r"(?<=Stand:) *<time [^>]*>[^<]*</time>",
        "The day of the last change: the demo dates its pages back, an editor's page is of today.",
    ),
)


def differences(expected: str, found: str) -> list[str]:
    """Return what the second page has otherwise than the first, as lines of a comparison; empty when nothing."""
    lines = [list(_lines(html)) for html in (expected, found)]
    return list(difflib.unified_diff(*lines, "demo", "editor", lineterm="", n=2))


def _lines(html: str) -> Iterator[str]:
    """Yield the body as lines: elements with all attributes, texts, the structured data too."""
    for may in MAY_DIFFER:
        html = re.sub(may.pattern, "*", html)
    body = BeautifulSoup(html, "html.parser").body
    assert body is not None
    yield from _walk(body, 0)


def _walk(element: Tag, depth: int) -> Iterator[str]:
    indent = "  " * depth
    yield f"{indent}<{element.name} {' '.join(f'{name}={value}' for name, value in sorted(element.attrs.items()))}>"
    for child in element.children:
        if isinstance(child, Tag):
            yield from _walk(child, depth + 1)
        elif isinstance(child, NavigableString) and (text := " ".join(child.split())):
            yield f"{indent}  {text}"
