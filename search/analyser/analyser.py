"""Analyse a text: its words with their places, each with the forms that are stored, and that are looked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from search.analyser import texts
from search.analyser.compounds import Splitter
from search.analyser.english import English
from search.analyser.folding import fold
from search.analyser.german import German
from search.analyser.lexicon import lexicon
from search.analyser.lists import STOP_WORDS
from search.analyser.texts import Word

ENGLISH = "en"
NEAR = 3


@dataclass(frozen=True, slots=True)
class Token:
    """What is known of one place in a text.

    The forms grow broader and should weigh less: `word` as it stands there, `lemma` its basic form, `broad` stems and the
    parts of compounds. A token without a word is a reading of several words, such as all of “Kita-Ausbau”.
    """

    start: int
    end: int
    word: str
    lemma: str
    broad: tuple[str, ...]

    def at(self, level: str) -> tuple[str, ...]:
        """Return the forms at a level: `word`, `lemma` or `broad`."""
        return self.broad if level == "broad" else tuple(filter(None, (getattr(self, level),)))

    @property
    def forms(self) -> frozenset[str]:
        """All forms; two tokens with a form in common may mean the same."""
        return frozenset((*self.at("word"), *self.at("lemma"), *self.broad))


class Analyser:
    """Texts of one language."""

    def __init__(self, chain: German | English, language: str) -> None:
        self.chain = chain
        self.stop_words = frozenset(map(fold, STOP_WORDS[language]))

    def tokens(self, text: str) -> list[Token]:
        """Return the tokens of a text in NFC, in the order of their places."""
        words = list(texts.words(text))
        found = [self._token(word.text, word.start, word.end) for word in words]
        found += [self._reading(letters, first, last) for letters, first, last in self._readings(words)]
        return sorted(found, key=lambda token: (token.start, token.end))

    def content(self, tokens: list[Token]) -> list[Token]:
        """Return the tokens that say something: all without stop words, or all where nothing else is left."""
        return [token for token in tokens if token.word not in self.stop_words] or tokens

    def _token(self, letters: str, start: int, end: int) -> Token:
        return Token(start, end, fold(letters), self.chain.lemma(letters), self.chain.broad(letters))

    def _reading(self, letters: str, first: Word, last: Word) -> Token:
        return Token(first.start, last.end, "", self.chain.lemma(letters), self.chain.broad(letters))

    def _readings(self, words: list[Word]) -> Iterator[tuple[str, Word, Word]]:
        """Yield words that several words stand for: chains without their hyphens, and what a lone hyphen saves."""
        for _number, chain in groupby(words, key=lambda word: word.chain):
            linked = list(chain)
            if len(linked) > 1 and not all(word.text.isdigit() for word in linked):
                yield "".join(word.text for word in linked), linked[0], linked[-1]
        if isinstance(self.chain, German):
            yield from _shortened(self.chain, words)


def _shortened(chain: German, words: list[Word]) -> Iterator[tuple[str, Word, Word]]:
    """Yield the whole words where a lone hyphen saves a part that stands near by."""
    for place, word in enumerate(words):
        before, behind = words[max(place - NEAR, 0) : place], words[place + 1 : place + 1 + NEAR]
        if word.opens and (letters := chain.beginning([other.text for other in reversed(before)])):
            yield letters + word.text.lower(), word, word
        if word.closes and (letters := chain.ending(word.text, [other.text for other in behind])):
            yield word.text + letters, word, word


@cache
def analyser(language: str) -> Analyser:
    """Return the analyser of a language; Leichte Sprache and unknown languages are read as German."""
    if language == ENGLISH:
        return Analyser(English(), ENGLISH)
    return Analyser(German(lexicon(), Splitter(lexicon())), "de")
