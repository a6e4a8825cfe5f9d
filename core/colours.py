"""Contrast of two colours after WCAG 2.2, "relative luminance" and "contrast ratio"."""

import hashlib

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

MINIMUM = 4.5


def luminance(colour: str) -> float:
    """Return the relative luminance of `#rrggbb`, 0 (black) to 1 (white)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def best_ink(ground: str) -> str:
    """Return black or white ink, whichever reads better on the ground."""
    return max(("#14211f", "#ffffff"), key=lambda ink: contrast(ink, ground))


def stamp(brand: str, signal: str) -> str:
    """Return the part of the stylesheet's address that changes with the colours."""
    return hashlib.sha256(f"{brand}{signal}".encode()).hexdigest()[:12]


def contrast_warning(brand: str) -> None:
    """Raise ValidationError when the main colour cannot be read on white."""
    found = contrast(brand, "#ffffff")
    if found < MINIMUM:
        raise ValidationError(
            {
                "brand_colour": _(
                    "On white this colour has a contrast of only %(found)s : 1; people with weak sight need 4.5 : 1. "
                    "Please choose a darker one.",
                )
                % {"found": f"{found:.1f}".replace(".", ",")},
            },
        )
