"""Where the words of a text stand: what is written with hyphens, with gender signs or shortened with a hyphen is taken apart.

Rules: words are letters and digits; every other sign ends a word. Positions count characters of the text in NFC.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

# Invisible signs that hyphenation leaves within words.
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
LETTERS = rf"[^\W_{INVISIBLE}][^\W_]*(?:[{INVISIBLE}]+[^\W_]+)*"
HYPHEN = "[-\u2010\u2011]"
# “Akteur*innen”, “Akteur:in”, “Akteur_innen”, “Akteur·innen”, “jede*r”; with “Beteiligung” and the like behind it.
SIGNED = rf"(?:{LETTERS})[*:_·•](?:innen(?:{LETTERS})?|in|n|r|s|e)(?![^\W_])"
# “Akteur/innen”, “Akteur/-innen”, “Akteur(innen)”: also what stands in brackets or behind a stroke for another reason.
STROKED = rf"(?:{LETTERS})(?:/{HYPHEN}?(?:innen|in)(?![^\W_])|\((?:innen|in)\))"
WORD = re.compile(rf"{SIGNED}|{STROKED}|{LETTERS}")
CHAIN = re.compile(rf"{HYPHEN}(?=[^\W_])")
NO_LETTER = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text; the words of a chain such as “Kita-Ausbau” carry the same number of the chain."""

    text: str
    start: int
    end: int
    chain: int
    opens: bool = False
    """A hyphen stands before it: the first part stands before, as in “Bildungsakteurinnen und -akteure”."""
    closes: bool = False
    """A hyphen stands behind it: the last part follows, as in “Kinder- und Jugendhilfe”."""


def normal(text: str) -> str:
    """Return a text in the form in which positions are counted."""
    return unicodedata.normalize("NFC", text)


def words(text: str) -> Iterator[Word]:
    """Yield the words of a text in NFC, in their order."""
    chain, end = 0, 0
    for found in WORD.finditer(text):
        joined = found.start() == end + 1 and end > 0 and CHAIN.match(text, end) is not None
        chain = chain if joined else chain + 1
        end = found.end()
        yield Word(
            text=NO_LETTER.sub("", found.group()),
            start=found.start(),
            end=end,
            chain=chain,
            opens=not joined and _is_hyphen(text, found.start() - 1, free=found.start() - 2),
            closes=_is_hyphen(text, end, free=end + 1),
        )


def _is_hyphen(text: str, place: int, free: int) -> bool:
    """Return whether a hyphen stands at a place whose other side is free of letters and digits."""
    if not (0 <= place < len(text) and re.match(HYPHEN, text[place])):
        return False
    return not (0 <= free < len(text) and text[free].isalnum())
