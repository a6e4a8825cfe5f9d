"""What people type, made harmless: words in address parameters (limits, part 3, E), texts of pages."""

import re
import unicodedata

MAX_CHARACTERS = 200
MAX_WORDS = 12
# Control signs but tabulator and line breaks, and the signs that turn the direction of the text around them.
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def clean_words(text: str) -> list[str]:
    """Return at most twelve words of at most 200 characters in all, without control characters and lone surrogates."""
    normal = unicodedata.normalize("NFC", text[: MAX_CHARACTERS * 4])
    printable = "".join(" " if unicodedata.category(sign)[0] == "C" else sign for sign in normal)
    return printable[:MAX_CHARACTERS].split()[:MAX_WORDS]


def without_controls(text: str) -> str:
    """Return a text without signs that nobody sees and that can make it read as another one."""
    return CONTROLS.sub("", text)
