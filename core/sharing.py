"""The picture that networks show beside a shared address, for pages without one of their own (F-01): its address.

The address holds a stamp of what stands in the picture, so caches may keep it for ever and nobody can ask for any other
picture than that of a public page. `core.sharecard` draws it. See `docs/decisions/0014-gezeichnete-bilder-zum-teilen.md`.
"""

import hashlib

from django.urls import reverse
from wagtail.models import Page

from core.models.settings import SiteSettings

# Raise it when the drawing changes, so that old pictures are not shown any more.
DRAWING = "3"


def stamp(page: Page, settings: SiteSettings) -> str:
    """Return the part of the address that changes with the picture; the page is to be of its own type."""
    words = (page.title, share_line(page), settings.agency_name)
    parts = (DRAWING, *words, settings.brand_colour, settings.signal_colour)
    return hashlib.sha256("\x00".join(parts).encode()).hexdigest()[:16]


def share_line(page: Page) -> str:
    """Return the line below the title, such as the date of an event; empty for most kinds of page."""
    return str(getattr(page, "share_line", ""))


def address(page: Page, settings: SiteSettings) -> str:
    """Return the address of the picture of a page."""
    return reverse("teilbild", args=[page.pk, stamp(page, settings)])
