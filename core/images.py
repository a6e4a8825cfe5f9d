"""Sizes of pictures: which exist, made by the worker on upload and publish, never in a visitor's request (decision 15).

See `docs/decisions/0008-bilder-groessen.md`.
"""

import logging
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from wagtail.images.models import Filter

from core import stamps
from core.models import Bild, BildRendition, RenditionState

logger = logging.getLogger(__name__)

# Named uses of pictures. Each lists the widths a browser can choose from; the first is the fallback.
SIZES: dict[str, tuple[str, ...]] = {
    "card": ("fill-480x300|format-webp", "fill-800x500|format-webp"),
    "text": ("width-800|format-webp", "width-1200|format-webp"),
    "hero": ("width-1200|format-webp", "width-800|format-webp", "width-1600|format-webp"),
    "portrait": ("fill-160x160|format-webp", "fill-320x320|format-webp"),
    "cover": ("max-336x480|format-webp", "max-672x960|format-webp"),
    "logo": ("max-320x120|format-webp",),
    "share": ("fill-1200x630|format-jpeg",),
}
ALL_FILTERS = tuple(dict.fromkeys(spec for specs in SIZES.values() for spec in specs))


def filters_of(*, made_by_site: bool) -> tuple[str, ...]:
    """Return the filters of all sizes that a picture needs; one that the worker has drawn is a cover and nothing else."""
    return SIZES["cover"] if made_by_site else ALL_FILTERS


@dataclass(frozen=True)
class Picture:
    """A picture as a template needs it: addresses of finished sizes and the room it takes.

    `credit` is the whole line: “Foto: Stadt Musterstadt”. `missing` says that no size is finished yet: `src` is empty, and the
    component `image` draws a placeholder of this size.
    """

    src: str
    srcset: str
    width: int
    height: int
    credit: str
    missing: bool = False


def picture(image: Bild | None, use: str) -> Picture | None:
    """Return the finished sizes of a picture for a use, or its placeholder; None when there is no picture."""
    if image is None:
        return None
    ready = finished(image.renditions_ready, use)
    if not ready:
        width, height = expected_size(SIZES[use][0], image.width, image.height)
        return Picture("", "", width, height, image.credit_line, missing=True)
    url, width, height = ready[0]
    # A small original is not blown up, so several filters can end in one width.
    widths = {item[1]: item[0] for item in reversed(ready)}
    srcset = ", ".join(f"{widths[number]} {number}w" for number in sorted(widths))
    return Picture(url, srcset, width, height, image.credit_line)


def finished(ready: dict[str, list[Any]], use: str) -> list[list[Any]]:
    """Return address, width and height of the finished sizes for a use, the fallback first; `ready` as in a picture's row."""
    return [ready[spec] for spec in SIZES[use] if spec in ready]


def expected_size(spec: str, width: int, height: int) -> tuple[int, int]:
    """Return the size a picture will have after a filter; nothing is ever blown up."""
    method, _dash, numbers = spec.partition("|")[0].partition("-")
    if method == "width":
        scale = min(1.0, int(numbers) / width)
        return round(width * scale), max(1, round(height * scale))
    wide, high = (int(number) for number in numbers.split("x"))
    if method == "fill":
        scale = min(1.0, width / wide, height / high)
        return max(1, round(wide * scale)), max(1, round(high * scale))
    scale = min(1.0, wide / width, high / height)
    return max(1, round(width * scale)), max(1, round(height * scale))


def make_waiting(limit: int = 20) -> int:
    """Make all sizes of pictures that wait; return how many pictures were done."""
    waiting = Bild.objects.filter(renditions_state=RenditionState.WAITING).order_by("pk")
    return sum(make_sizes(image) for image in waiting[:limit])


def make_sizes(image: Bild) -> bool:
    """Make all sizes of one picture and note them in its row; a damaged file ends in a state with its reason."""
    try:
        filters = filters_of(made_by_site=image.made_by_site)
        made = image.get_renditions(*(Filter(spec=spec) for spec in filters))
    except Exception as error:  # noqa: BLE001 - a damaged file must not stop the queue
        logger.warning("sizes of picture %s not made: %s", image.pk, error)
        Bild.objects.filter(pk=image.pk, file=image.file.name).update(
            renditions_state=RenditionState.FAILED, renditions_error=str(error)[:300]
        )
        return False
    return _note(image, list(made.values()))


def _note(image: Bild, made: list[BildRendition]) -> bool:
    """Write down what was made, unless the picture was replaced, moved or cut otherwise meanwhile."""
    ready = {item.filter_spec: [item.url, item.width, item.height] for item in made}
    # A bulk insert does not tell the keys, so files say which rows were made here.
    files = [item.file.name for item in made]
    with transaction.atomic():
        unchanged = Bild.objects.filter(pk=image.pk, **{name: getattr(image, name) for name in Bild.SHAPE})
        noted = unchanged.update(renditions_ready=ready, renditions_state=RenditionState.DONE, renditions_error="")
        sizes = BildRendition.objects.filter(image_id=image.pk, filter_spec__in=ALL_FILTERS)
        for rendition in sizes.exclude(file__in=files) if noted else sizes.filter(file__in=files):
            rendition.delete()
        # What shows pictures is cached under these: logos in the frame, logos of programmes.
        stamps.touch(stamps.SETTINGS, stamps.VOCABULARY)
    return bool(noted)


def queue_missing() -> int:
    """Let pictures wait again whose sizes are not those of `SIZES`, as after an update of the site; return how many."""
    wanted = {made: set(filters_of(made_by_site=made)) for made in (True, False)}
    done = Bild.objects.filter(renditions_state=RenditionState.DONE)
    rows = done.values_list("pk", "made_by_site", "renditions_ready").iterator(chunk_size=500)
    lacking = [pk for pk, made, ready in rows if not wanted[made] <= set(ready)]
    for start in range(0, len(lacking), 500):
        Bild.objects.filter(pk__in=lacking[start : start + 500]).update(renditions_state=RenditionState.WAITING)
    return len(lacking)
