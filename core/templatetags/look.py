"""Small helpers of the components."""

import re

from django import template
from django.utils.html import format_html, format_html_join, urlize
from django.utils.safestring import SafeString, mark_safe

from core import covers, phones, wording

register = template.Library()
PHONE_LINE = re.compile(rf"((?:Tel(?:efon|\.)?|Phone|Fon):?)\s*({phones.TYPED.pattern})", re.IGNORECASE)
# Where an address may break: behind the @, before a dot or a slash inside of it.
JOINTS = re.compile(r"(?<=@)|(?<=[^\s./])(?=[./][^\s./])")
# So many letters of the largest heading fit a screen of 320 pixels.
LETTERS_THAT_FIT = 18
# Where a browser breaks a word whatever its language.
BREAKS = re.compile(r"[\s\-\u2010\u2013\u2014\u00ad/]+")
register.filter("marked", wording.marked, is_safe=True)


@register.filter
def initials(name: str) -> str:
    """First letters of the first and the last name."""
    words = [word for word in str(name or "").split() if word[0].isalpha()]
    return "".join(word[0].upper() for word in dict.fromkeys((words[0], words[-1]))) if words else ""


@register.filter
def has_long_word(title: str) -> bool:
    """Whether a word of a heading is too wide for the smallest screen."""
    return any(len(word) > LETTERS_THAT_FIT for word in BREAKS.split(str(title or "")))


@register.filter
def tel(number: str) -> str:
    """A phone number as it stands in a tel: address; a German number gets its country code."""
    return phones.tel_number(number)


@register.filter
def reachable(line: str) -> SafeString:
    """A line of an address: e-mail and web addresses become links, and so does a number behind “Telefon”."""
    found = PHONE_LINE.fullmatch(str(line or ""))
    if found is None:
        return mark_safe(urlize(str(line or ""), autoescape=True))
    return format_html('{} <a href="tel:{}">{}</a>', found[1], phones.tel_number(found[2]), found[2])


@register.filter
def breakable(address: str) -> str:
    """A mail or web address that breaks behind its @ and before a dot when it does not fit, not in the middle of a word."""
    parts = JOINTS.split(str(address or ""))
    return format_html_join(mark_safe("<wbr>"), "{}", ((part,) for part in parts))


@register.simple_tag
def cover_drawing(title: str) -> covers.Drawing:
    """Shapes and lines of a drawn cover."""
    return covers.drawing(str(title or ""))
