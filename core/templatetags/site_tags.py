"""Template tags of the site."""

from typing import Any

from django import template
from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from core import images
from core.listings import Card
from core.models import Bild
from core.models.labels import localized

register = template.Library()


@register.simple_tag
def site_name() -> str:
    """Return the name of the site, for the windows of the admin."""
    return settings.WAGTAIL_SITE_NAME


@register.simple_tag
def card(item: Card) -> SafeString:
    """Render one item of a list with its component."""
    return render_to_string(item.template, item.params)


@register.simple_tag
def picture(image: Bild | None, use: str) -> images.Picture | None:
    """Return the finished sizes of a picture for a use, see `core.images.SIZES`."""
    return images.picture(image, use)


@register.simple_tag
def words(record: Any, name: str) -> str:
    """Return a field of a record in the language of the page."""
    return localized(record, name)
