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
YEAR = re.compile(r"\d{4}")
MONTH = re.compile(r"\d{4}[/-](\d{1,2})")
IN_SERIES = {"article-journal", "periodical", "report", "book"}


class _Reader(rispy.RisParser):
    """Knows the editors, too, that many programs write beside those of the series."""

    DEFAULT_MAPPING = {**rispy.RisParser.DEFAULT_MAPPING, "ED": "editors"}
    DEFAULT_LIST_TAGS = [*rispy.RisParser.DEFAULT_LIST_TAGS, "ED"]


def rows(lines: Iterable[str]) -> Iterator[Row]:
    """Yield the records of a file, each with the line on which it begins. What is wrong with one stands in its row."""
    record: list[str] = []
    begin = 0
    for number, raw in enumerate(lines, 1):
        line = raw.rstrip("\r\n").lstrip("\ufeff")
        tag = line[:5].rstrip()
        if tag == "TY  -" and record:
            yield Row(begin, _names(record), _not_ended())
            record = []
        if not record:
            if tag != "TY  -":
                continue
            begin = number
        if len(record) < MAX_LINES:
            record.append(line)
        if tag == "ER  -":
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
    return Row(begin, {name: value for name, value in _cells(found[0]).items() if value})


def _cells(entry: dict[str, Any]) -> dict[str, str]:
    kind = TYPES.get(_one(entry, "type_of_reference").upper(), "")
    start, end = _one(entry, "start_page"), _one(entry, "end_page")
    date = _one(entry, "date")
    pages = f"{start}–{end}" if start and end else start
    is_part = kind in PARTS
    series = _one(entry, "tertiary_title") or (_journal(entry) if kind in IN_SERIES else "")
    return {
        **gemeinsam.titles(_one(entry, "title", "primary_title")),
        "art": gemeinsam.kind(kind, _one(entry, "type_of_work")),
        **gemeinsam.makers(_several(entry, "authors", "first_authors"), _editors(entry), _one(entry, "publisher")),
        "uebersetzung": _several(entry, "subsidiary_authors"),
        "jahr": next(iter(YEAR.findall(_one(entry, "year", "publication_year") or date)), ""),
        "monat": next(iter(MONTH.findall(date)), ""),
        "ort": _one(entry, "place_published"),
        "auflage": gemeinsam.edition(_one(entry, "edition")),
        "reihe": series,
        **gemeinsam.numbering(kind, _one(entry, "volume"), _one(entry, "number"), series),
        "erschienen_in": _journal(entry) if kind == "chapter" else "",
        "seitenbereich": pages if is_part else "",
        "seiten": "" if is_part or end or not start.isdigit() else start,
        "sprache": _one(entry, "language"),
        "doi": _one(entry, "doi"),
        "urn": gemeinsam.urn_in(_several(entry, "notes")),
        "kurzfassung": _one(entry, "abstract", "notes_abstract"),
        "schlagworte": _several(entry, "keywords"),
        "adressen": _several(entry, "urls", "url"),
        **_numbers(entry),
    }


def _editors(entry: dict[str, Any]) -> str:
    """Return editors from both fields in which programs write them."""
    named = (_several(entry, "secondary_authors"), _several(entry, "editors"))
    return SEVERAL.join(part for part in named if part)


def _journal(entry: dict[str, Any]) -> str:
    return _one(entry, "journal_name", "secondary_title", "alternate_title3")


def _numbers(entry: dict[str, Any]) -> dict[str, str]:
    """RIS keeps ISBN and ISSN in one field; an ISSN has eight digits."""
    number = _one(entry, "issn")
    if len(re.sub(r"[^\dXx]", "", number)) == 8:
        return {"issn": number}
    return {"isbn": gemeinsam.isbns(number)}


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
