"""Taking German compounds apart: “Bildungsbericht” is “Bildung” and “Bericht”.

A word is cut into two words of which the second is a noun, and each of the two again. Both cover the word but for the
letters that link them. Of several cuts the one counts whose shorter half is longest. Words of function and endings are
no parts, and very short ones only when they are known to stand in compounds: rare short words fit everywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from search.analyser.gender import masculine
from search.analyser.lexicon import Lexicon
from search.analyser.lists import NO_PARTS, NOUNS, SHORT_PARTS

LINKS = ("", "s", "n", "es", "en", "er", "e", "ens")
SHORTEST = 6
LONGEST = 60
LEAST = 4
LEAST_SHORT = 3
SIZE = 50_000


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a compound as a word, and the letters that it takes there."""

    word: str
    letters: str


@dataclass(frozen=True, slots=True)
class Cut:
    """One way to cut a word in two."""

    first: str
    link: str
    second: str
    first_is_noun: bool

    @property
    def worth(self) -> float:
        """The longer the shorter half the better; links and first halves that are no nouns need a better reason."""
        lengths = len(self.first), len(self.second)
        return min(lengths) / 2 + lengths[1] / 20 - len(self.link) / 10 - (0 if self.first_is_noun else 0.5)


class Splitter:
    """Splits words by a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.split = lru_cache(SIZE)(self._split)

    def _split(self, word: str) -> tuple[Part, ...]:
        """Return the parts of a word in small letters; nothing when it is no compound."""
        cut = max(self._cuts(word), key=lambda cut: cut.worth, default=None)
        if cut is None:
            return ()
        *before, last = self.split(cut.first) or (Part(cut.first, cut.first),)
        linked = Part(last.word, last.letters + cut.link)
        return (*before, linked, *(self.split(cut.second) or (Part(cut.second, cut.second),)))

    def _cuts(self, word: str) -> Iterator[Cut]:
        if not SHORTEST <= len(word) <= LONGEST or masculine(self.lexicon, word):
            return
        for place in range(LEAST_SHORT, len(word) - LEAST_SHORT + 1):
            letters, second = word[:place], word[place:]
            if self._is_part(second) and self._is_noun(second):
                yield from self._firsts(letters, second)

    def _firsts(self, letters: str, second: str) -> Iterator[Cut]:
        for link in LINKS:
            first = letters.removesuffix(link)
            if not letters.endswith(link) or not self._is_part(first):
                continue
            if self._is_noun(first):
                yield Cut(first, link, second, first_is_noun=True)
            elif not link and self._is_stem(first):
                yield Cut(first, link, second, first_is_noun=False)

    @staticmethod
    def _is_part(letters: str) -> bool:
        return (len(letters) >= LEAST or letters in SHORT_PARTS) and letters not in NO_PARTS

    def _is_noun(self, letters: str) -> bool:
        return letters in NOUNS or self.lexicon.noun(letters) is not None

    def _is_stem(self, letters: str) -> bool:
        """Return whether these are the stem of a verb or an adjective, as in “Lernort” and “Sozialraum”."""
        forms = self.lexicon.forms
        return bool(forms.get(letters + "en") or forms.get(letters + "n"))
