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
        if not isinstance(self.chain, German):
            return
        for place, word in enumerate(words):
            if word.opens and (letters := self._beginning(words[max(place - NEAR, 0) : place])):
                yield letters + word.text.lower(), word, word
            if word.closes and (letters := self._ending(word.text, words[place + 1 : place + 1 + NEAR])):
                yield word.text + letters, word, word

    def _beginning(self, before: list[Word]) -> str:
        """Return what “-akteure” lacks after “Bildungsakteurinnen und”: all parts of the word but the last."""
        for word in reversed(before):
            letters = word.text.lower()
            if parts := self.chain.splitter.split(letters):
                return "".join(part.letters for part in parts[:-1])
        return ""

    def _ending(self, beginning: str, behind: list[Word]) -> str:
        """Return what “Aus-” and “Kinder-” lack before “Weiterbildung” and “Jugendhilfe”."""
        for word in behind:
            letters = word.text.lower()
            for place in range(1, len(letters) - NEAR):
                if self.chain.lexicon.noun(beginning.lower() + letters[place:]) and self.chain.lexicon.noun(
                    letters[place:]
                ):
                    return letters[place:]
            if parts := self.chain.splitter.split(letters):
                return parts[-1].letters
        return ""


@cache
def analyser(language: str) -> Analyser:
    """Return the analyser of a language; Leichte Sprache and unknown languages are read as German."""
    if language == ENGLISH:
        return Analyser(English(), ENGLISH)
    return Analyser(German(lexicon(), Splitter(lexicon())), "de")
