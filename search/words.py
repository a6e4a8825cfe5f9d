"""From what somebody types to words that any search backend takes literally (limits, part 3, rows 58 to 61)."""

import re
import unicodedata
from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

MAX_LENGTH = 250
MAX_WORDS = 20
MAX_WORD = 60
# Letters and digits alone: quotes, brackets, stars and every operator fall between the words.
WORD = re.compile(r"[^\W_]+")
UNPRINTABLE = {"Cc", "Cf", "Cs", "Co", "Cn"}


@dataclass(frozen=True)
class Words:
    """The cut text as the field shows it again, and its words."""

    text: str = ""
    words: tuple[str, ...] = ()

    @classmethod
    def read(cls, typed: str | None) -> "Words":
        """Return the first words of a text, each once."""
        cut = (typed or "")[:MAX_LENGTH]
        shown = "".join(sign if unicodedata.category(sign) not in UNPRINTABLE else " " for sign in cut)
        text = " ".join(unicodedata.normalize("NFC", shown).split())
        found = dict.fromkeys(word[:MAX_WORD] for word in WORD.findall(text))
        return cls(text, tuple(found)[:MAX_WORDS])

    @property
    def plain(self) -> str:
        """The words as one text for the backend."""
        return " ".join(self.words)

    def count_in(self, text: str) -> int:
        """Return how many of the words stand in a text."""
        inside = {word.casefold() for word in WORD.findall(text)}
        return sum(word.casefold() in inside for word in self.words)

    def marked(self, text: str) -> SafeString:
        """Return the text, escaped, with the words in it marked."""
        wanted = {word.casefold() for word in self.words}
        parts, end = [], 0
        for found in WORD.finditer(text):
            if found.group().casefold() in wanted:
                parts += [escape(text[end : found.start()]), f"<mark>{escape(found.group())}</mark>"]
                end = found.end()
        return mark_safe("".join([*parts, escape(text[end:])]))
