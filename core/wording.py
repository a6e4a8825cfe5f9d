"""Texts that know when they are in another language than the page around them, so that screen readers say them rightly.

Records hold small labels per language; where one is missing, the German one is shown. Such a text is a `Wording`: to all code it is
the plain text, and the filter `marked` shows it with its language. What is put together from several texts keeps their marks with
`filled` and `joined`.
"""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.utils import translation
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe


class Wording(str):
    """A text of which some words, or all, are in another language. `lang` is set when all of them are."""

    __slots__ = ("html", "lang")

    html: SafeString
    lang: str

    def __new__(cls, text: str, html: SafeString | None = None, lang: str = "") -> "Wording":
        made = super().__new__(cls, text)
        made.html, made.lang = html or conditional_escape(text), lang
        return made


def is_foreign(language: str | None = None, written_in: str = settings.LANGUAGE_CODE) -> bool:
    """Return whether a text is in another language than the page; easy German is German."""
    language = language or translation.get_language() or settings.LANGUAGE_CODE
    return language.partition("-")[0] != written_in.partition("-")[0]


def foreign(text: str, language: str | None = None, written_in: str = settings.LANGUAGE_CODE) -> str:
    """Return a text with its language, unless the page is in the same one."""
    if not text or not is_foreign(language, written_in):
        return text
    return Wording(text, format_html('<span lang="{}">{}</span>', written_in, text), written_in)


def either(german: str, english: str, language: str) -> str:
    """Return the English text on an English page where there is one, else the German one with its language."""
    return (english if language == "en" else "") or foreign(german, language)


def marked(text: Any) -> SafeString:
    """Return a text as markup: escaped, and with its language where that is another one than that of the page."""
    if isinstance(text, Wording):
        return text.html
    return SafeString("" if text is None else conditional_escape(text))


def filled(pattern: str, text: str) -> str:
    """Return `pattern % text`; the text keeps its language."""
    return Wording(pattern % text, mark_safe(str(conditional_escape(pattern)) % marked(text)))


def joined(separator: str, parts: Iterable[str]) -> str:
    """Return the texts that say something as one; each keeps its language."""
    said = [part for part in parts if part]
    if len(said) == 1:
        return said[0]
    return Wording(separator.join(said), mark_safe(conditional_escape(separator).join(marked(part) for part in said)))
