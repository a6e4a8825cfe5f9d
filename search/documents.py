"""What an engine stores of a title and a text: the forms of their words at three levels, each in a field of its own.

The word as it stands there ranks above its basic form, that one above a stem or a part of a compound, the title above
the text. The weights are those with which the questions of a public test set found their paragraphs best (record 0025).
"""

from dataclasses import dataclass

from search.analyser.analyser import Token, analyser
from search.analyser.texts import normal

LEVELS = ("word", "lemma", "broad")
WEIGHTS = {
    "title_word": 4.0,
    "title_lemma": 3.0,
    "title_broad": 1.0,
    "text_word": 1.3,
    "text_lemma": 0.8,
    "text_broad": 0.6,
}


@dataclass(frozen=True)
class Document:
    """A text to be found."""

    key: str
    title: str
    text: str


def fields(document: Document, language: str) -> dict[str, str]:
    """Return the forms by field, in the order of the text and with blanks between them."""
    stored: dict[str, str] = {}
    for name, text in (("title", document.title), ("text", document.text)):
        found = analyser(language).tokens(normal(text))
        stored |= {f"{name}_{level}": " ".join(_forms(found, level)) for level in LEVELS}
    return stored


def _forms(found: list[Token], level: str) -> list[str]:
    return [form for token in found for form in token.at(level)]
