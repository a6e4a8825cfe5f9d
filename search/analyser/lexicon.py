"""The German lexicon: the basic form of a word, and whether a word exists (simplemma, MIT; from Wiktionary and others).

Its trie of a million forms takes ten seconds to make and a few megabytes to read, so it is made once and kept in LEXICON_DIR.
"""

import fcntl
import os
import shutil
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Protocol

from django.conf import settings
from simplemma.strategies.dictionaries import TrieDictionaryFactory

from search.analyser.folding import unfolded

LANGUAGE = "de"


class Forms(Protocol):
    """Forms of words with the basic form of each; nouns stand there with their capital."""

    def get(self, form: str) -> str | None: ...


class Lexicon:
    """Looks words up however they are typed: in small letters, in capitals, with “ae” for “ä”."""

    def __init__(self, forms: Forms) -> None:
        self.forms = forms

    def noun(self, word: str) -> str | None:
        """Return the basic form of a noun, None when there is no such noun."""
        return self.forms.get(word[:1].upper() + word[1:].lower())

    def exact(self, word: str) -> str | None:
        """Return the basic form of a word whose letters are right.

        People type nouns in small letters, so the noun comes first, unless it is an adjective turned into one (“Große”).
        """
        noun, other = self.noun(word), self.forms.get(word.lower())
        return other if other and noun and noun.lower() == other + "e" else noun or other

    def basic_form(self, word: str) -> str | None:
        """Return the basic form of a word, also when its umlauts are typed out; None when there is no such word."""
        found = self.exact(word) or self.forms.get(word)
        if found:
            return found
        return next((form for typed in unfolded(word.lower()) if (form := self.exact(typed))), None)


@cache
def lexicon() -> Lexicon:
    """Return the lexicon of this process; it is made when there is none yet, other processes wait meanwhile."""
    folder = Path(settings.LEXICON_DIR) / f"simplemma-{version('simplemma')}"
    if not _is_made(folder):
        _make(folder)
    return Lexicon(TrieDictionaryFactory(disk_cache_dir=str(folder)).get_dictionary(LANGUAGE))


def _is_made(folder: Path) -> bool:
    return (folder / f"{LANGUAGE}.dic").exists()


def _make(folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    with (folder.parent / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if _is_made(folder):
            return
        new = folder.with_name(f"new-{os.getpid()}")
        TrieDictionaryFactory(disk_cache_dir=str(new)).get_dictionary(LANGUAGE)
        # Half a file must never stand under the name that others read.
        shutil.rmtree(folder, ignore_errors=True)
        new.rename(folder)
