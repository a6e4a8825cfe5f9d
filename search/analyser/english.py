"""The English chain: Snowball, no compounds."""

from functools import lru_cache

import Stemmer

from search.analyser.folding import fold

SIZE = 50_000


class English:
    """A word becomes its stem."""

    def __init__(self) -> None:
        self._stemmer = Stemmer.Stemmer("english")
        self.lemma = lru_cache(SIZE)(self._lemma)

    def _lemma(self, word: str) -> str:
        return fold(self._stemmer.stemWord(word.lower()))

    def broad(self, word: str) -> tuple[str, ...]:
        """Return the stem."""
        return (self.lemma(word),)
