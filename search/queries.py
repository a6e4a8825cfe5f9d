"""What somebody asks for, as terms of which each is a word with all its forms.

Of few words a good hit holds every one; what holds some of them only stands below. Of a long question most words stand
in no answer, so there some are enough.
"""

from dataclasses import dataclass

from search.analyser.analyser import Token, analyser
from search.words import Words

FEW = 3


@dataclass(frozen=True)
class Term:
    """A word of a query with its forms at each level."""

    word: str
    lemma: str
    broad: tuple[str, ...]


@dataclass(frozen=True)
class Query:
    """The terms of a query, in the order in which they were typed."""

    terms: tuple[Term, ...]

    @property
    def is_short(self) -> bool:
        """Whether a good hit holds every term."""
        return len([term for term in self.terms if term.word]) <= FEW


def read(typed: str | None, language: str) -> Query:
    """Return the query that was typed, without stop words unless nothing else is left."""
    chain = analyser(language)
    found = chain.content(chain.tokens(Words.read(typed).text))
    return Query(tuple(dict.fromkeys(_term(token) for token in found)))


def _term(token: Token) -> Term:
    return Term(token.word, token.lemma, token.broad)
