"""What people type into address parameters, made harmless before it reaches a filter (limits, part 3, E)."""

import unicodedata

MAX_CHARACTERS = 200
MAX_WORDS = 12


def clean_words(text: str) -> list[str]:
    """Return at most twelve words of at most 200 characters in all, without control characters and lone surrogates."""
    normal = unicodedata.normalize("NFC", text[: MAX_CHARACTERS * 4])
    printable = "".join(" " if unicodedata.category(sign)[0] == "C" else sign for sign in normal)
    return printable[:MAX_CHARACTERS].split()[:MAX_WORDS]
