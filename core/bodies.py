"""The bodies of a page: its streams of blocks, and what they point at."""

from typing import Any

from django.http import HttpRequest
from wagtail.models import Page

from core import visibility
from core.blocks.references import References
from core.fields import BodyField
from core.models import Dokument


def bodies(page: Page) -> dict[str, Any]:
    """Return the streams of a page by the name of their field."""
    return {field.name: getattr(page, field.name) for field in page._meta.fields if isinstance(field, BodyField)}


def holds(page: Page, *kinds: str) -> bool:
    """Return True when the editor has put a block of one of these kinds into a body of the page."""
    return any(block.get("type") in kinds for value in bodies(page).values() for block in value.raw_data)


def holds_documents(body: Any) -> bool:
    """Return True when a stream of blocks leads to a document, wherever in it."""
    if body is None:
        return False
    found = References()
    found.collect(body.stream_block, body.get_prep_value())
    return found.wants(Dokument)


def references(page: Page, request: HttpRequest | None = None) -> References:
    """Return what all bodies of the page point at, for those for whom the page is made; collected once per request."""
    known = page.__dict__.get("_references")
    if known is None or known.request is not request:
        known = References(visibility.audience(page, request), request=request)
        known.memo["page_id"] = page.pk
        for name, value in bodies(page).items():
            known.collect(page._meta.get_field(name).stream_block, value.raw_data)
        page.__dict__["_references"] = known
    return known
