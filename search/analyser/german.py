"""The German chain: a word becomes its basic form, and broader forms that should rank below it."""

from functools import lru_cache

import Stemmer

from search.analyser.compounds import LEAST, Part, Splitter
from search.analyser.folding import fold
from search.analyser.gender import masculine
from search.analyser.lexicon import Lexicon
from search.analyser.lists import STEMS

SIZE = 100_000


class German:
    """Snowball alone does not join “Kriterium” and “Kriterien”, and joins “Bürger” and “Burg”: the lexicon comes first."""

    def __init__(self, lexicon: Lexicon, splitter: Splitter) -> None:
        self.lexicon = lexicon
        self.splitter = splitter
        self._stemmer = Stemmer.Stemmer("german")
        self.lemma = lru_cache(SIZE)(self._lemma)
        self.broad = lru_cache(SIZE)(self._broad)

    def _lemma(self, word: str) -> str:
        """Return the folded basic form, of a feminine form the masculine one; of an unknown word its stem."""
        known = self._known(word)
        return fold(known) if known else fold(self._stemmer.stemWord(word.lower()))

    def _broad(self, word: str) -> tuple[str, ...]:
        """Return the stem, and the stems of the parts of a compound."""
        return tuple(dict.fromkeys([self.stem(word), *(self.stem(part.word) for part in self.parts(word))]))

    def parts(self, word: str) -> tuple[Part, ...]:
        """Return the parts of a compound; nothing when it is none."""
        known = self.lexicon.basic_form(word) or word
        return self.splitter.split(known.lower()) or self.splitter.split(word.lower())

    def stem(self, word: str) -> str:
        """Return the folded Snowball stem of the basic form."""
        known = (self._known(word) or word).lower()
        return STEMS.get(known) or fold(self._stemmer.stemWord(known))

    def beginning(self, others: list[str]) -> str:
        """Return what “-akteure” lacks after “Bildungsakteurinnen und”: all parts of the nearest compound but the last."""
        splits = (self.splitter.split(word.lower()) for word in others)
        return next(("".join(part.letters for part in parts[:-1]) for parts in splits if parts), "")

    def ending(self, beginning: str, others: list[str]) -> str:
        """Return what “Aus-” and “Kinder-” lack before “Weiterbildung” and “Jugendhilfe”: an end that makes a known word."""
        for word in others:
            ends = (word[place:].lower() for place in range(1, len(word) - LEAST + 1))
            known = (end for end in ends if self.lexicon.noun(beginning + end) and self.lexicon.noun(end))
            if found := next(known, "") or "".join(part.letters for part in self.splitter.split(word.lower())[-1:]):
                return found
        return ""

    def _known(self, word: str) -> str | None:
        """Return the basic form; of a compound that the lexicon lacks, the one with the basic form of its last part."""
        known = self.lexicon.basic_form(word)
        if known:
            return masculine(self.lexicon, known) or known
        *before, last = self.splitter.split(word.lower()) or (None,)
        return (
            "".join(part.letters for part in before) + (self._known(last.word) or last.word).lower() if last else None
        )
