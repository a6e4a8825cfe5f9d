"""Small helpers of the components."""

import re

from django import template

from core import covers

register = template.Library()


@register.filter
def initials(name: str) -> str:
    """First letters of the first and the last name."""
    words = [word for word in str(name or "").split() if word[0].isalpha()]
    return "".join(word[0].upper() for word in dict.fromkeys((words[0], words[-1]))) if words else ""


@register.filter
def tel(number: str) -> str:
    """A phone number as it stands in a tel: address; a German number gets its country code."""
    text = re.sub(r"\(0\)", "", str(number or ""))
    digits = re.sub(r"[^\d+]", "", text)
    if re.match(r"00[1-9]", digits):
        return "+" + digits[2:]
    return "+49" + digits[1:] if digits.startswith("0") else digits


@register.simple_tag
def cover_drawing(title: str) -> covers.Drawing:
    """Shapes and lines of a drawn cover."""
    return covers.drawing(str(title or ""))
