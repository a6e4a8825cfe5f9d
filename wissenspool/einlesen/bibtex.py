"""BibTeX, brought into our columns; umlauts may be written as LaTeX does.

Entries are cut out of the file one by one and read alone, so that a broken one spoils no other and no file lies in memory whole.
What `@string` names is put in by pybtex; how long it may become is bounded here, because each can hold the others many times.
The entries that others name in `crossref` stand behind them, so they are looked for before the file is read.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.translation import gettext as _
from pybtex.database import BibliographyData, Entry, Person
from pybtex.database.input.bibtex import Parser, month_names
from pybtex.exceptions import PybtexError

from core.csvfiles import Row
from wissenspool.einlesen import bibtexnamen, gemeinsam, latex
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
KEY = re.compile(r"^(\s*@\s*\w+\s*[{(])([^,={}\"]*),")
WITHOUT_KEY = re.compile(r"^(\s*@\s*\w+\s*[{(])(?=\s*\w+\s*=)")
CROSSREF = re.compile(r"\bcrossref\s*=\s*[{\"]([^}\"]*)", re.IGNORECASE)
MAX_PARENTS = 5_000
# What an entry has from the one in which it stands; year and month only together.
WHEN = ("date", "year", "month")
INHERITED = ("publisher", "organization", "institution", "address", "location", "series", "volume", "number", "isbn")
UNREADABLE = (PybtexError, StopIteration, RecursionError, ValueError, IndexError)


class _Strict(Parser):
    """Raises what is wrong instead of printing it; reads names in all ways in which they are written."""

    def process_entry(self, entry_type: str, key: str, fields: Any) -> None:
        told = []
        for name, value in fields:
            is_people = name.lower() in bibtexnamen.ROLES
            told.append((name.lower(), [bibtexnamen.usual("".join(value))] if is_people else value))
        super().process_entry(entry_type, key, told)

    def handle_error(self, error: Exception) -> None:
        raise error


def rows(lines: Iterable[str], parents: dict[str, Entry] | None = None) -> Iterator[Row]:
    """Yield the entries of a file, each with the line on which it begins. What is wrong with one stands in its row."""
    macros = dict(month_names)
    for begin, kind, text in _entries(lines):
        if kind in {"comment", "preamble"}:
            continue
        if kind == "string":
            if problem := _keep_string(text, macros):
                yield Row(begin, {"titel": text[:40]}, problem)
            continue
        yield _row(begin, text, macros, parents or {})


def named_parents(lines: Iterable[str]) -> set[str]:
    """Return the keys that entries name in `crossref`."""
    return {key.strip().casefold() for line in lines for key in CROSSREF.findall(line)}


def find_parents(lines: Iterable[str], keys: set[str]) -> dict[str, Entry]:
    """Return the entries with these keys, each with nothing but what others have from it."""
    macros, found = dict(month_names), {}
    for _begin, kind, text in _entries(lines):
        if kind == "string":
            _keep_string(text, macros)
        key = KEY.match(text)
        if key is None or (name := key[2].strip().casefold()) not in keys or len(found) >= MAX_PARENTS:
            continue
        try:
            entry = _parsed(text, macros)
        except UNREADABLE:
            continue
        wanted = {*WHEN, *INHERITED, "title", "booktitle"}
        kept = {field: value for field, value in entry.fields.items() if field in wanted and len(value) <= MAX_STRING}
        found[name] = Entry(entry.type, kept, {"editor": entry.persons.get("editor", [])})
    return found


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


def _row(begin: int, text: str, macros: dict[str, str], parents: dict[str, Entry]) -> Row:
    named = {"titel": " ".join(text.split())[:60]}
    if len(text) > MAX_ENTRY or text.count("#") > MAX_JOINED:
        return Row(begin, named, _("The entry is too long. Please shorten it."))
    try:
        entry = _parsed(text, macros)
        no_parent = _inherit(entry, parents)
        return Row(begin, gemeinsam.with_remarks(_cells(entry), no_parent))
    except UNREADABLE:
        return Row(
            begin,
            named,
            _(
                "The entry cannot be read as BibTeX: a brace, a comma or an abbreviation (@string) is missing. Please "
                "mend it or export it once more."
            ),
        )


def _parsed(text: str, macros: dict[str, str]) -> Entry:
    """Return an entry; its key may be missing or hold blanks. Raises what UNREADABLE names."""
    if len(text) > MAX_ENTRY or text.count("#") > MAX_JOINED:
        raise ValueError
    text = KEY.sub(lambda found: f"{found[1]}{'_'.join(found[2].split()) or 'x'},", WITHOUT_KEY.sub(r"\1x,", text))
    parser = _Strict(macros=macros, person_fields=bibtexnamen.ROLES, keyless_entries=False)
    parser.data = BibliographyData()
    return next(iter(parser.parse_string(text).entries.values()))


def _inherit(entry: Entry, parents: dict[str, Entry]) -> str:
    """Give an entry what it has from the one that it names; return what is said when that is not in the file."""
    named = entry.fields.get("crossref", "").strip()
    if not named:
        return ""
    parent = parents.get(named.casefold())
    if parent is None:
        return _("The entry “%s” that is named in crossref is not in the file, so nothing was taken from it.") % named
    has_when = any(entry.fields.get(name) for name in WHEN[:2])
    for name in (*INHERITED, *(() if has_when else WHEN)):
        if name in parent.fields and name not in entry.fields:
            entry.fields[name] = parent.fields[name]
    whole = "journal" if TYPES.get(entry.type) == "article-journal" else "booktitle"
    if not any(entry.fields.get(name) for name in (whole, "journaltitle")):
        entry.fields[whole] = parent.fields.get("booktitle") or parent.fields.get("title", "")
    if not entry.persons.get("editor"):
        entry.persons["editor"] = list(parent.persons["editor"])
    return ""


def _cells(entry: Entry) -> dict[str, str]:
    kind = TYPES.get(entry.type.lower(), "")
    field = _Fields(entry.fields)
    is_part = kind in PARTS
    bodies = field("institution", "publisher", "organization", "school")
    series = field("series", "journal", "journaltitle")
    year, no_year = gemeinsam.year(field("year"), field("date"))
    pages, no_extent = _pages(field, is_part=is_part)
    cells = {
        **gemeinsam.titles(field("title"), field("subtitle")),
        "art": gemeinsam.kind(kind, field("type")),
        **gemeinsam.makers(field.names(entry, "author"), field.names(entry, "editor"), bodies),
        "uebersetzung": field.names(entry, "translator"),
        "jahr": year,
        "monat": field("month") or gemeinsam.month_of(field("date")),
        "ort": field("address", "location"),
        "auflage": gemeinsam.edition(field("edition")),
        **gemeinsam.numbering(kind, field("volume"), field("number", "issue"), series),
        "erschienen_in": field("booktitle") if is_part else "",
        **pages,
        "sprache": field("langid", "language"),
        "isbn": gemeinsam.isbns(field("isbn")),
        "issn": field("issn"),
        "doi": field("doi"),
        "urn": field("urn") or gemeinsam.urn_in(field("note")),
        "kurzfassung": field("abstract"),
        "schlagworte": gemeinsam.GAP.sub(SEVERAL, field("keywords")),
        "adressen": field.plain("url"),
    }
    return gemeinsam.with_remarks(cells, no_year, no_extent, field.left_out())


def _pages(field: "_Fields", *, is_part: bool) -> tuple[dict[str, str], str]:
    """Return the pages of an article and the number of pages, and what is left out."""
    extent, left_out = gemeinsam.extent(field("pagetotal"))
    pages = field("pages")
    if is_part:
        return {"seitenbereich": pages.replace("--", "–"), "seiten": extent}, left_out
    return {"seiten": extent or (pages if pages.isdigit() else "")}, left_out


class _Fields:
    """The fields of an entry as readers read them; of several names the first that is there counts."""

    def __init__(self, fields: Any) -> None:
        self.fields = fields
        self.unknown: dict[str, None] = {}

    def __call__(self, *names: str) -> str:
        return next((self._words(self.fields[name]) for name in names if self.fields.get(name)), "")

    def plain(self, name: str) -> str:
        """Return a field in which a backslash is nothing but itself."""
        text = latex.ADDRESS.sub(r"\1", str(self.fields.get(name, "")))
        return text.replace("\\_", "_").replace("\\&", "&").replace("\\%", "%").strip("{} ")

    def names(self, entry: Entry, role: str) -> str:
        """Return the people in a role."""
        return SEVERAL.join(self._name(person) for person in entry.persons.get(role, []))

    def left_out(self) -> str:
        """Return what is said of commands that are not known."""
        if not self.unknown:
            return ""
        named = ", ".join(f"\\{name}" for name in self.unknown)
        return _("What LaTeX means by %s is not known here and left out. Please compare the text.") % named

    def _name(self, person: Person) -> str:
        last = self._words(" ".join([*person.prelast_names, *person.last_names, *person.lineage_names]))
        first = self._words(" ".join([*person.first_names, *person.middle_names]))
        return f"{last}, {first}" if first else last

    def _words(self, text: str) -> str:
        words, unknown = latex.words(text)
        self.unknown |= dict.fromkeys(unknown)
        return words
