"""The text of a PDF as people would have typed it. Knows nothing of the site, so that the process that reads files stays small."""

import re
import unicodedata

# A hyphen at the end of a line: pdfium gives one of these instead, and drops the line break.
LINE_END = re.compile("[\x02\ufffe]")
# After these a hyphen belongs to the word: “Schul- und”, “Sport-Verein”, “2026-27”.
CONJUNCTIONS = frozenset({"und", "oder", "bzw", "sowie", "als", "wie", "bis", "statt", "and", "or"})
WORD = re.compile(r"\w+")
BLANKS = re.compile(r"[ \t\u00a0]+")
KEPT_CONTROLS = frozenset("\n\t")
# Surrogates, codes without a meaning, and signs of a font that nobody else knows.
WITHOUT_MEANING = frozenset({"Cc", "Cs", "Cn", "Co"})


def clean(text: str) -> str:
    """Return the text of a page: words parted at a line's end are put together, and only what every database takes is left."""
    joined = _joined(text.replace("\r\n", "\n").replace("\r", "\n").replace("\xad", ""))
    if not joined.isprintable():
        joined = "".join(c for c in joined if c in KEPT_CONTROLS or unicodedata.category(c) not in WITHOUT_MEANING)
    return BLANKS.sub(" ", joined.replace("\ufffd", "")).strip()


def _joined(text: str) -> str:
    parts = LINE_END.split(text)
    made = [parts[0]]
    for part in parts[1:]:
        made += [_hyphen(part), part]
    return "".join(made)


def _hyphen(following: str) -> str:
    """Return what stands between the two halves: nothing, or the hyphen that belongs there."""
    found = WORD.match(following)
    if found is None or not found[0][0].islower():
        return "-"
    return "- " if found[0].lower() in CONJUNCTIONS else ""


def says_something(text: str) -> bool:
    """Return True when a page has a letter or a digit."""
    return any(c.isalnum() for c in text)


def cut(text: str, limit: int) -> str:
    """Return as much of a text as fits into so many bytes."""
    data = text.encode()
    return text if len(data) <= limit else data[:limit].decode(errors="ignore")
