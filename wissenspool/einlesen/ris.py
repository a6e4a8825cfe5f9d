"""RIS, as reference managers and library catalogues write it, brought into our columns."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

import rispy
from django.utils.translation import gettext as _

from core.csvfiles import Row
from wissenspool.einlesen import gemeinsam
from wissenspool.einlesen.spalten import SEVERAL
from wissenspool.zitieren.datensatz import INSIDE_ANOTHER as PARTS

MAX_LINES = 2_000
# The type of citation that a type of RIS means; the kind is taken when exactly one is cited so.
TYPES = {
    "RPRT": "report",
    "GOVDOC": "report",
    "PAMP": "report",
    "BOOK": "book",
    "EDBOOK": "book",
    "EBOOK": "book",
    "CONF": "book",
    "CHAP": "chapter",
    "ECHAP": "chapter",
    "CPAPER": "chapter",
    "JOUR": "article-journal",
    "MGZN": "article-journal",
    "JFULL": "periodical",
    "THES": "thesis",
    "ELEC": "webpage",
    "WEB": "webpage",
    "VIDEO": "motion_picture",
    "MPCT": "motion_picture",
    "SOUND": "broadcast",
    "DATA": "dataset",
}
# Some programs write one blank before the hyphen instead of two.
BEGIN = re.compile(r"TY {1,3}-")
LENIENT = re.compile(r"([A-Z][A-Z0-9]) {1,3}-(?: |$)")
ISSN = re.compile(r"(?<!\d)\d{4}-?\d{3}[\dXx](?!\d)")
IN_SERIES = {"article-journal", "periodical", "report", "book"}


class _Reader(rispy.RisParser):
    """Knows the editors, too, that many programs write beside those of the series, and several numbers."""

    DEFAULT_MAPPING = {**rispy.RisParser.DEFAULT_MAPPING, "ED": "editors"}
    DEFAULT_LIST_TAGS = [*rispy.RisParser.DEFAULT_LIST_TAGS, "ED", "SN"]


def rows(lines: Iterable[str]) -> Iterator[Row]:
    """Yield the records of a file, each with the line on which it begins. What is wrong with one stands in its row."""
    record: list[str] = []
    begin, is_lenient = 0, False
    for number, raw in enumerate(lines, 1):
        line = raw.rstrip("\r\n").lstrip("\ufeff")
        if BEGIN.match(line):
            if record:
                yield Row(begin, _names(record), _not_ended())
            record, begin, is_lenient = [], number, not line.startswith("TY  -")
        elif not record:
            continue
        if is_lenient:
            line = LENIENT.sub(r"\1  - ", line, count=1)
        if len(record) < MAX_LINES:
            record.append(line)
        if line[:5].rstrip() == "ER  -":
            yield _row(begin, record)
            record = []
    if record:
        yield Row(begin, _names(record), _not_ended())


def _not_ended() -> str:
    return _(
        "The record has no end: the line “ER  -” is missing. Please export the file once more; it may have been cut off."
    )


def _names(record: list[str]) -> dict[str, str]:
    """Return the title of a record that cannot be read, so that people find it."""
    title = next((line[6:].strip() for line in record if line[:2] in {"TI", "T1"}), "")
    return {"titel": title[:200]}


def _row(begin: int, record: list[str]) -> Row:
    if len(record) >= MAX_LINES:
        return Row(begin, _names(record), _("The record has more than 2,000 lines. Please shorten it."))
    try:
        found = rispy.loads("\n".join([*record, ""]), implementation=_Reader, skip_unknown_tags=True)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, OSError):
        found = []
    if not found:
        return Row(begin, _names(record), _("The record cannot be read as RIS. Please export it once more."))
    return Row(begin, _cells(found[0]))


def _cells(entry: dict[str, Any]) -> dict[str, str]:
    kind = TYPES.get(_one(entry, "type_of_reference").upper(), "")
    date = _one(entry, "date")
    year, no_year = gemeinsam.year(_one(entry, "year"), _one(entry, "publication_year"), date)
    pages, no_extent = _pages(entry, is_part=kind in PARTS)
    series = _one(entry, "tertiary_title") or (_journal(entry) if kind in IN_SERIES else "")
    numbers, number, no_number = _numbers(entry, kind)
    cells = {
        **gemeinsam.titles(_one(entry, "title", "primary_title")),
        "art": gemeinsam.kind(kind, _one(entry, "type_of_work")),
        **gemeinsam.makers(_several(entry, "authors", "first_authors"), _editors(entry), _one(entry, "publisher")),
        "uebersetzung": _several(entry, "subsidiary_authors"),
        "jahr": year,
        "monat": gemeinsam.month_of(date),
        "ort": _one(entry, "place_published"),
        "auflage": gemeinsam.edition(_one(entry, "edition")),
        **gemeinsam.numbering(kind, _one(entry, "volume"), number, series),
        "erschienen_in": _journal(entry) if kind == "chapter" else "",
        **pages,
        "sprache": _one(entry, "language"),
        "doi": _one(entry, "doi"),
        "urn": gemeinsam.urn_in(_several(entry, "notes")),
        "kurzfassung": _one(entry, "abstract", "notes_abstract"),
        "schlagworte": _several(entry, "keywords"),
        "adressen": _several(entry, "urls", "url"),
        **numbers,
    }
    return gemeinsam.with_remarks(cells, no_year, no_extent, no_number)


def _pages(entry: dict[str, Any], *, is_part: bool) -> tuple[dict[str, str], str]:
    """Return the pages of an article or the number of pages of a whole, and what is left out."""
    start, end = _one(entry, "start_page"), _one(entry, "end_page")
    if is_part:
        return {"seitenbereich": f"{start}–{end}" if start and end else start}, ""
    extent, left_out = gemeinsam.extent("" if end else start)
    return {"seiten": extent}, left_out


def _editors(entry: dict[str, Any]) -> str:
    """Return editors from both fields in which programs write them."""
    named = (_several(entry, "secondary_authors"), _several(entry, "editors"))
    return SEVERAL.join(part for part in named if part)


def _journal(entry: dict[str, Any]) -> str:
    """Return what a record stands in: the full name before the short one."""
    return _one(entry, "secondary_title", "alternate_title3", "journal_name", "alternate_title2")


def _numbers(entry: dict[str, Any], kind: str) -> tuple[dict[str, str], str, str]:
    """Return ISBN and ISSN, which RIS keeps in one field, the number of a report, which stands there too, and what is left out."""
    isbns, issns, others, number = [], [], [], _one(entry, "number")
    for text in entry.get("issn", ()):
        if gemeinsam.ISBN.search(text):
            isbns.append(gemeinsam.isbns(text))
        elif found := ISSN.search(text):
            issns.append(found[0])
        elif text:
            (others if kind == "report" else isbns).append(text)
    numbers = {"isbn": SEVERAL.join(isbns), "issn": next(iter(issns), "")}
    if others and (number or _one(entry, "volume")):
        return numbers, number, _("“%s” is left out, because there is another number already.") % "; ".join(others)
    return numbers, number or "; ".join(others), ""


def _one(entry: dict[str, Any], *names: str) -> str:
    for name in names:
        value = entry.get(name)
        if value:
            return str(value[0] if isinstance(value, list) else value).strip()
    return ""


def _several(entry: dict[str, Any], *names: str) -> str:
    for name in names:
        value = entry.get(name)
        if value:
            values = value if isinstance(value, list) else [value]
            return SEVERAL.join(str(each).replace(SEVERAL, "/").strip() for each in values)
    return ""
