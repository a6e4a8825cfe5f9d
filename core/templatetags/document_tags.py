"""What the form of a document in the admin shows beside its fields."""

from typing import Any

from django import template
from wagtail.permissions import policy_registry

from core import images, reading
from core.images import Picture
from core.models import Dokument, ReadingState

register = template.Library()


@register.simple_tag
def place_in_queue(document: Dokument) -> int | None:
    """Return the place of a document in the queue of the worker; None when it does not wait."""
    if document.reading_state != ReadingState.WAITING:
        return None
    return next(
        (place for place, pk in enumerate(reading.queue().values_list("pk", flat=True), 1) if pk == document.pk), None
    )


@register.simple_tag
def cover_of(document: Dokument) -> Picture | None:
    """Return the cover made of the first page, when its sizes are finished."""
    found = images.picture(document.cover, "cover")
    return None if found is None or found.missing else found


@register.simple_tag(takes_context=True)
def may_delete(context: dict[str, Any], document: Dokument) -> bool:
    """Return whether who asks may delete a document, and with it its former files."""
    policy = policy_registry.get_by_type(Dokument)
    return policy.user_has_permission_for_instance(context["request"].user, "delete", document)
