"""Sizes of pictures: which exist, made by the worker on upload and publish, never in a visitor's request (decision 15)."""

import logging
from dataclasses import dataclass

from django.db import transaction
from wagtail.images.models import Filter

from core.models import Bild, RenditionState

logger = logging.getLogger(__name__)

# Named uses of pictures. Each lists the widths a browser can choose from; the first is the fallback.
SIZES: dict[str, tuple[str, ...]] = {
    "card": ("fill-480x300|format-webp", "fill-800x500|format-webp"),
    "text": ("width-800|format-webp", "width-1200|format-webp"),
    "hero": ("width-1200|format-webp", "width-800|format-webp", "width-1600|format-webp"),
    "portrait": ("fill-160x160|format-webp", "fill-320x320|format-webp"),
    "cover": ("max-280x400|format-webp", "max-560x800|format-webp"),
    "logo": ("max-320x120|format-webp",),
    "share": ("fill-1200x630|format-jpeg",),
}
ALL_FILTERS = tuple(dict.fromkeys(spec for specs in SIZES.values() for spec in specs))


@dataclass(frozen=True)
class Picture:
    """A picture as a template needs it: addresses of finished sizes and the room it takes."""

    src: str
    srcset: str
    width: int
    height: int
    credit: str


def picture(image: Bild | None, use: str) -> Picture | None:
    """Return the finished sizes of a picture for a use; None when there is no picture or none is ready yet."""
    if image is None:
        return None
    ready = [image.renditions_ready[spec] for spec in SIZES[use] if spec in image.renditions_ready]
    if not ready:
        return None
    url, width, height = ready[0]
    srcset = ", ".join(f"{item[0]} {item[1]}w" for item in sorted(ready, key=lambda item: item[1]))
    return Picture(url, srcset, width, height, image.credit)


def make_waiting(limit: int = 20) -> int:
    """Make all sizes of pictures that wait; return how many pictures were done."""
    waiting = Bild.objects.filter(renditions_state=RenditionState.WAITING).order_by("pk")
    return sum(make_sizes(image) for image in waiting[:limit])


def make_sizes(image: Bild) -> bool:
    """Make all sizes of one picture and note them in its row; a damaged file ends in a state with its reason."""
    try:
        made = image.get_renditions(*(Filter(spec=spec) for spec in ALL_FILTERS))
    except Exception as error:  # noqa: BLE001 - a damaged file must not stop the queue
        logger.warning("sizes of picture %s not made: %s", image.pk, error)
        Bild.objects.filter(pk=image.pk).update(
            renditions_state=RenditionState.FAILED, renditions_error=str(error)[:300]
        )
        return False
    ready = {item.filter_spec: [item.url, item.width, item.height] for item in made.values()}
    with transaction.atomic():
        Bild.objects.filter(pk=image.pk).update(
            renditions_ready=ready,
            renditions_state=RenditionState.DONE,
            renditions_error="",
        )
    return True
