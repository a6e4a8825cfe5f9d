"""What is kept of an uploaded picture: checked by its content, then written anew.

The header decides size and frames before a single pixel is decoded. Writing anew drops everything that is no pixel: place and
camera (EXIF, XMP), comments, and whatever else was hidden behind the picture.
"""

import hashlib
import io
import warnings
from pathlib import PurePath
from typing import IO, Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps, ImageSequence, UnidentifiedImageError

# Format in Pillow's words → ending of the stored file.
FORMATS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "GIF": "gif"}
MAX_SIDE = 16_000
MAX_FRAMES = 300
# No size of the site is wider than 1,600 pixels; this leaves room for a cut-out.
KEPT_SIDE = 4_000
QUALITY = 90
PLAIN_MODES = {"1", "L", "LA", "P", "RGB", "RGBA"}


class PictureRefused(ValueError):
    """A picture that is not stored; the text says what is wrong, why, and what to do."""


class KeptPicture(ContentFile):
    """A picture that has been checked and written anew."""


def max_pixels() -> int:
    """Return how many pixels a picture may have, all frames together."""
    return settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS


def kept(file: IO[bytes]) -> KeptPicture:
    """Return the picture as it is stored, under a neutral name made from its content.

    Raises PictureRefused for anything that is no picture, is damaged or is too large.
    """
    if isinstance(getattr(file, "file", file), KeptPicture) or isinstance(file, KeptPicture):
        return file  # type: ignore[return-value]
    file.seek(0)
    image = _open(file)
    try:
        _check(image)
        data = _write(image)
    except PictureRefused:
        raise
    except Exception as error:
        raise PictureRefused(_damaged()) from error
    finally:
        file.seek(0)
    name = f"{hashlib.sha256(data).hexdigest()[:8]}.{FORMATS[_format(image)]}"
    return KeptPicture(data, name=name)


def _open(file: IO[bytes]) -> Image.Image:
    try:
        with warnings.catch_warnings():
            # The limit of the site is lower than the one Pillow warns of.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(file, formats=tuple(FORMATS))
    except Image.DecompressionBombError as error:
        raise PictureRefused(_too_many_pixels(None)) from error
    except UnidentifiedImageError as error:
        raise PictureRefused(no_picture()) from error
    except Exception as error:
        raise PictureRefused(_damaged()) from error
    return image


def _format(image: Image.Image) -> str:
    # The JPEG of a phone may carry a second picture; Pillow then calls it MPO.
    return "JPEG" if image.format == "MPO" else str(image.format)


def _check(image: Image.Image) -> None:
    width, height = image.size
    if width * height > max_pixels():
        raise PictureRefused(_too_many_pixels(width * height))
    if max(width, height) > MAX_SIDE:
        raise PictureRefused(
            _(
                "This picture is %(width)s × %(height)s pixels. A side may have %(limit)s pixels at most, because browsers"
                " cannot show longer ones. Please cut or scale it down and upload it again."
            )
            % {"width": width, "height": height, "limit": _thousands(MAX_SIDE)}
        )
    frames = frame_count(image)
    if frames > MAX_FRAMES or frames * width * height > max_pixels():
        raise PictureRefused(
            _(
                "This animation has %(frames)s single pictures of %(width)s × %(height)s pixels. That is too much for"
                " readers with a slow connection. Please shorten it or scale it down, or use a video."
            )
            % {"frames": _thousands(frames), "width": width, "height": height}
        )


def frame_count(image: Image.Image) -> int:
    """Return the number of single pictures of an animation, 1 for everything else."""
    return getattr(image, "n_frames", 1) if image.format in {"GIF", "WEBP"} else 1


def _write(image: Image.Image) -> bytes:
    target = io.BytesIO()
    kind = _format(image)
    if frame_count(image) > 1:
        _write_animation(image, kind, target)
    else:
        options: dict[str, Any] = {"JPEG": {"quality": QUALITY, "optimize": True}, "WEBP": {"quality": QUALITY}}
        _still(image, kind).save(target, kind, **options.get(kind, {}))
    return target.getvalue()


def _still(image: Image.Image, kind: str) -> Image.Image:
    """Return the pixels alone: upright, in sRGB, 8 bits a channel, no side longer than the site needs."""
    if kind == "JPEG":
        # Decodes at a half or a quarter of the size, where that is enough.
        image.draft(None, (KEPT_SIDE, KEPT_SIDE))
    profile = image.info.get("icc_profile")
    image.load()
    orientation = image.getexif().get(0x0112, 1)
    image = _eight_bits(_in_srgb(image, profile), kind)
    if max(image.size) > KEPT_SIDE:
        if image.mode in {"1", "P"}:
            image = image.convert("RGBA" if "transparency" in image.info else "RGB")
        image.thumbnail((KEPT_SIDE, KEPT_SIDE), Image.Resampling.LANCZOS)
    if orientation != 1:
        image.getexif()[0x0112] = orientation
        image = ImageOps.exif_transpose(image)
    image.info = {key: value for key, value in image.info.items() if key == "transparency"}
    return image


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    if not profile or image.mode not in {"RGB", "CMYK"}:
        return image
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    return converted or image


def _eight_bits(image: Image.Image, kind: str) -> Image.Image:
    if image.mode.startswith(("I", "F")):
        image = image.point(lambda value: value * (1 / 256)).convert("L")
    if image.mode not in PLAIN_MODES:
        image = image.convert("RGB")
    if kind == "JPEG" and image.mode not in {"L", "RGB"}:
        image = image.convert("RGB")
    return image


def _write_animation(image: Image.Image, kind: str, target: IO[bytes]) -> None:
    durations, frames = [], []
    for frame in ImageSequence.Iterator(image):
        durations.append(frame.info.get("duration", 100) or 100)
        single = frame.copy()
        single.info = {key: value for key, value in frame.info.items() if key == "transparency"}
        frames.append(single)
    frames[0].save(
        target,
        kind,
        save_all=True,
        append_images=frames[1:],
        duration=durations,
        loop=image.info.get("loop", 0),
        **({"disposal": 2} if kind == "GIF" else {}),
    )


def has_known_ending(name: str) -> bool:
    """Return True for a file name that ends as pictures do."""
    return PurePath(name).suffix.lower().lstrip(".") in settings.WAGTAILIMAGES_EXTENSIONS


def _thousands(value: int) -> str:
    return number_format(value, use_l10n=True, force_grouping=True)


def _too_many_pixels(pixels: int | None) -> str:
    values = {"limit": _thousands(max_pixels() // 1_000_000), "pixels": _thousands((pixels or 0) // 1_000_000)}
    if pixels is None:
        return (
            _(
                "This picture has far more than %(limit)s million pixels, more than the site can process. Please scale it"
                " down, for example to 4,000 pixels on the longer side, and upload it again."
            )
            % values
        )
    return (
        _(
            "This picture has %(pixels)s million pixels. At most %(limit)s million can be processed. Please scale it down,"
            " for example to 4,000 pixels on the longer side, and upload it again."
        )
        % values
    )


def no_picture() -> str:
    """Return the sentence for a file that is no picture at all."""
    return _(
        "This file is not a picture that browsers can show, whatever its name says. Please save it as JPEG, PNG, WebP or"
        " GIF and upload it again."
    )


def _damaged() -> str:
    return _(
        "This picture is damaged or incomplete and cannot be read to its end. Please save it again in your image program,"
        " or fetch it anew from where you have it, and then upload it again."
    )
