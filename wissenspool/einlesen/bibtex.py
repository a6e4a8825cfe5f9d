"""BibTeX, brought into our columns; umlauts may be written as LaTeX does.

Entries are cut out of the file one by one and read alone, so that a broken one spoils no other and no file lies in memory whole.
What `@string` names is put in by pybtex; how long it may become is bounded here, because each can hold the others many times.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.translation import gettext as _
from pybtex.database import BibliographyData, Entry, Person
from pybtex.database.input.bibtex import Parser, month_names
from pybtex.exceptions import PybtexError
from pybtex.richtext import Text

from core.csvfiles import Row
from wissenspool.einlesen import gemeinsam
from wissenspool.einlesen.spalten import SEVERAL
from wissenspool.zitieren.datensatz import INSIDE_ANOTHER as PARTS

MAX_ENTRY = 100_000
MAX_STRING = 2_000
MAX_STRINGS = 500
MAX_JOINED = 200
TYPES = {
    "techreport": "report",
    "report": "report",
    "manual": "report",
    "booklet": "report",
    "book": "book",
    "collection": "book",
    "proceedings": "book",
    "incollection": "chapter",
    "inbook": "chapter",
    "inproceedings": "chapter",
    "conference": "chapter",
    "article": "article-journal",
    "periodical": "periodical",
    "phdthesis": "thesis",
    "mastersthesis": "thesis",
    "thesis": "thesis",
    "online": "webpage",
    "video": "motion_picture",
    "audio": "broadcast",
    "dataset": "dataset",
}
START = re.compile(r"^\s*@\s*(\w+)\s*[{(]")


class _Strict(Parser):
    """Raises what is wrong instead of printing it."""

    def handle_error(self, error: Exception) -> None:
        raise error


def rows(lines: Iterable[str]) -> Iterator[Row]:
    """Yield the entries of a file, each with the line on which it begins. What is wrong with one stands in its row."""
    macros = dict(month_names)
    for begin, kind, text in _entries(lines):
        if kind in {"comment", "preamble"}:
            continue
        if kind == "string":
            if problem := _keep_string(text, macros):
                yield Row(begin, {"titel": text[:40]}, problem)
            continue
        yield _row(begin, text, macros)


def _entries(lines: Iterable[str]) -> Iterator[tuple[int, str, str]]:
    """Yield line, type and text of each entry; one ends where its braces are closed, or where the next begins a line."""
    parts: list[str] = []
    begin, kind, depth, length, is_round = 0, "", 0, 0, False
    for number, line in enumerate(lines, 1):
        start = START.match(line)
        if start and (not parts or line.startswith("@")):
            if parts:
                yield begin, kind, "".join(parts)
            parts, begin, kind, depth, length = [], number, start[1].lower(), 0, 0
            is_round = start[0].endswith("(")
        elif not parts:
            continue
        if length <= MAX_ENTRY:
            parts.append(line)
        length += len(line)
        depth += line.count("{") - line.count("}")
        if depth <= 0 and (not is_round or line.rstrip().endswith(")")):
            yield begin, kind, "".join(parts)
            parts = []
    if parts:
        yield begin, kind, "".join(parts)


def _keep_string(text: str, macros: dict[str, str]) -> str:
    """Remember an abbreviation; return what is wrong with it."""
    if len(text) > MAX_STRING or len(macros) > MAX_STRINGS or text.count("#") > MAX_JOINED:
        return _("This abbreviation (@string) is too long, or there are too many. Please write the words out.")
    parser = _Strict(macros=macros)
    try:
        parser.parse_string(text)
    except (PybtexError, RecursionError):
        return _("This abbreviation (@string) cannot be read, or means itself. Please write the words out.")
    longest = {name: value for name, value in parser.macros.items() if len(value) <= MAX_STRING}
    if len(longest) < len(parser.macros):
        return _("This abbreviation (@string) is too long, or there are too many. Please write the words out.")
    macros.update(longest)
    return ""


def _row(begin: int, text: str, macros: dict[str, str]) -> Row:
    named = {"titel": " ".join(text.split())[:60]}
    if len(text) > MAX_ENTRY or text.count("#") > MAX_JOINED:
        return Row(begin, named, _("The entry is too long. Please shorten it."))
    parser = _Strict(macros=macros, keyless_entries=False)
    parser.data = BibliographyData()
    try:
        entry = next(iter(parser.parse_string(text).entries.values()))
        return Row(begin, {name: value for name, value in _cells(entry).items() if value})
    except (PybtexError, StopIteration, RecursionError, ValueError, IndexError):
        return Row(
            begin,
            named,
            _(
                "The entry cannot be read as BibTeX: a brace, a comma or an abbreviation (@string) is missing. Please "
                "mend it or export it once more."
            ),
        )


def _cells(entry: Entry) -> dict[str, str]:
    kind = TYPES.get(entry.type.lower(), "")
    field = _Fields(entry.fields)
    is_part = kind in PARTS
    bodies = field("institution", "publisher", "organization", "school")
    series = field("series", "journal", "journaltitle")
    return {
        **gemeinsam.titles(field("title"), field("subtitle")),
        "art": gemeinsam.kind(kind, field("type")),
        **gemeinsam.makers(_names(entry, "author"), _names(entry, "editor"), bodies),
        "uebersetzung": _names(entry, "translator"),
        "jahr": field("year", "date")[:4],
        "monat": field("month") or field("date")[5:7],
        "ort": field("address", "location"),
        "auflage": gemeinsam.edition(field("edition")),
        "reihe": series,
        **gemeinsam.numbering(kind, field("volume"), field("number", "issue"), series),
        "erschienen_in": field("booktitle") if is_part else "",
        "seitenbereich": field("pages").replace("--", "–") if is_part else "",
        "seiten": field("pagetotal") or ("" if is_part else _digits(field("pages"))),
        "sprache": field("langid", "language"),
        "isbn": gemeinsam.isbns(field("isbn")),
        "issn": field("issn"),
        "doi": field("doi"),
        "urn": field("urn") or gemeinsam.urn_in(field("note")),
        "kurzfassung": field("abstract"),
        "schlagworte": gemeinsam.GAP.sub(SEVERAL, field("keywords")),
        "adressen": field.plain("url"),
    }


class _Fields:
    """The fields of an entry as readers read them; of several names the first that is there counts."""

    def __init__(self, fields: Any) -> None:
        self.fields = fields

    def __call__(self, *names: str) -> str:
        return next((_words(self.fields[name]) for name in names if self.fields.get(name)), "")

    def plain(self, name: str) -> str:
        """Return a field in which a backslash is nothing but itself."""
        return str(self.fields.get(name, "")).replace("\\_", "_").replace("\\&", "&").replace("\\%", "%").strip("{} ")


def _words(latex: str) -> str:
    """Return a text without the marks of LaTeX: `{\\"U}berg{\\"a}nge` becomes „Übergänge“."""
    text = str(Text.from_latex(latex))
    return " ".join(text.replace("~", "\u00a0").replace("---", "–").replace("--", "–").split())


def _digits(text: str) -> str:
    return text if text.isdigit() else ""


def _names(entry: Entry, role: str) -> str:
    return SEVERAL.join(_name(person) for person in entry.persons.get(role, []))


def _name(person: Person) -> str:
    last = _words(" ".join([*person.prelast_names, *person.last_names, *person.lineage_names]))
    first = _words(" ".join([*person.first_names, *person.middle_names]))
    return f"{last}, {first}" if first else last
