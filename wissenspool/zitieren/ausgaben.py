"""The record of a publication for programs that manage literature: BibTeX, RIS, CSL-JSON."""

import io
import json
import re
from collections.abc import Iterable, Sequence
from itertools import chain, count
from typing import Any

import rispy
from pybtex.database import BibliographyData, Entry, Person
from pybtex.database.output.bibtex import Writer

from core.slugs import slugify_german
from wissenspool.zitieren.datensatz import INSIDE_ANOTHER, Item
from wissenspool.zitieren.formen import form_of

# Braces would be counted; brackets keep what stood between them apart.
BRACES = str.maketrans("{}", "()")
# Fields that BibTeX takes as they are: a backslash would become part of the address.
VERBATIM = frozenset({"url", "doi"})
BIBTEX_FIELDS = {
    "edition": "edition",
    "collection-title": "series",
    "collection-number": "number",
    "volume": "volume",
    "issue": "number",
    "page": "pages",
    "number-of-pages": "pagetotal",
    "publisher-place": "address",
    "ISBN": "isbn",
    "ISSN": "issn",
    "DOI": "doi",
    "URL": "url",
    "language": "language",
    "keyword": "keywords",
    "abstract": "abstract",
}
PUBLISHERS = {"techreport": "institution", "misc": "howpublished"}
CONTAINERS = {"article": "journal", "incollection": "booktitle"}
RIS_FIELDS = {
    "title": "title",
    "publisher": "publisher",
    "publisher-place": "place_published",
    "edition": "edition",
    "collection-number": "volume",
    "volume": "volume",
    "issue": "number",
    # One field for both: a book is found by its own number rather than by that of its series.
    "ISSN": "issn",
    "ISBN": "issn",
    "DOI": "doi",
    "abstract": "abstract",
    "language": "language",
    "genre": "type_of_work",
}


def csl_json(items: Sequence[Item]) -> str:
    """Return records as CSL-JSON, as reference managers import it."""
    return json.dumps(list(items), ensure_ascii=False, indent=2) + "\n"


def bibtex(items: Iterable[Item]) -> str:
    """Return records as BibTeX in UTF-8; each gets a key such as `born2026uebergaenge`, unique within the file."""
    entries: dict[str, Entry] = {}
    for item in items:
        key = _key(item)
        names = chain((key,), (f"{key}-{number}" for number in count(2)))
        entries[next(name for name in names if name not in entries)] = _bibtex_entry(item)
    target = io.StringIO()
    _Writer().write_stream(BibliographyData(entries), target)
    return target.getvalue()


class _Writer(Writer):
    """Writes letters as they are, and addresses without the backslashes that other texts need."""

    def _write_field(self, stream: Any, name: str, value: str) -> None:
        if name in VERBATIM:
            stream.write(f",\n    {name} = {{{value}}}")
        else:
            super()._write_field(stream, name, value)


def _bibtex_entry(item: Item) -> Entry:
    kind = form_of(item["type"]).bibtex
    # Without braces of their own, many styles write the nouns of a German title in small letters.
    fields = {"title": "{" + _plain(item["title"]) + "}"}
    fields |= {name: _plain(item[source]) for source, name in BIBTEX_FIELDS.items() if item.get(source)}
    if "page" in item:
        fields["pages"] = re.sub(r"\s*[–-]\s*", "--", _plain(item["page"]))
    if publisher := item.get("publisher"):
        fields[PUBLISHERS.get(kind, "publisher")] = _plain(publisher)
        if kind == "misc":
            # Printed by no style, but read by programs, ours among them.
            fields["publisher"] = _plain(publisher)
    if item.get("genre"):
        fields["type"] = _plain(item["genre"])
    if container := item.get("container-title"):
        fields[CONTAINERS.get(kind, "howpublished")] = _plain(container)
    year, month = _date(item)
    fields |= {name: value for name, value in (("year", year), ("month", month)) if value}
    if note := _note(item):
        fields["note"] = note
    persons = {role: [_bibtex_name(name) for name in item[role]] for role in ("author", "editor") if item.get(role)}
    return Entry(kind, fields=fields, persons=persons)


def _bibtex_name(name: Item) -> Person:
    if "literal" in name:
        return Person("{" + _plain(name["literal"]) + "}")
    return Person(first=_plain(name["given"]), last=_plain(name["family"]))


def _key(item: Item) -> str:
    names = item.get("author") or item.get("editor") or [{"literal": item.get("publisher") or "o"}]
    name = names[0].get("family") or names[0]["literal"]
    title = next((word for word in re.findall(r"\w+", item["title"]) if len(word) > 3), item["title"])
    parts = (
        slugify_german(name.split()[0] if "literal" in names[0] else name, 20),
        _date(item)[0],
        slugify_german(title, 20),
    )
    return "".join(part.replace("-", "") for part in parts)


def ris(items: Iterable[Item]) -> str:
    """Return records as RIS."""
    return rispy.dumps([_ris_entry(item) for item in items], implementation=_RisWriter)


class _RisWriter(rispy.RisWriter):
    """Writes the records without a number before each: some programs take it for a part of the record."""

    def set_header(self, count: int) -> str:
        return ""


def _ris_entry(item: Item) -> dict[str, Any]:
    year, month = _date(item)
    entry: dict[str, Any] = {"type_of_reference": form_of(item["type"]).ris, "id": item["id"]}
    entry |= {name: _line(item[source]) for source, name in RIS_FIELDS.items() if item.get(source)}
    authors = [_ris_name(name) for name in item.get("author", ())]
    editors = [_ris_name(name) for name in item.get("editor", ())]
    first, _dash, last = (part.strip() for part in item.get("page", "").replace("–", "-").partition("-"))
    is_part = item["type"] in INSIDE_ANOTHER
    container = item.get("container-title") if is_part else item.get("collection-title")
    entry |= {
        "authors": authors,
        "secondary_authors": editors,
        "year": year,
        "date": f"{year}/{int(month):02d}" if month else "",
        "secondary_title": _line(container or ""),
        "tertiary_title": _line(item.get("collection-title", "")) if is_part else "",
        # The first page of an article; of a whole work the number of its pages.
        "start_page": first or ("" if is_part else item.get("number-of-pages", "")),
        "end_page": last,
        "keywords": [word.strip() for word in item.get("keyword", "").split(",") if word.strip()],
        "urls": [item["URL"]] if "URL" in item else [],
        "notes": [_line(note)] if (note := _note(item)) else [],
    }
    return {name: value for name, value in entry.items() if value}


def _ris_name(name: Item) -> str:
    return _line(name["literal"]) if "literal" in name else _line(f"{name['family']}, {name['given']}")


def _date(item: Item) -> tuple[str, str]:
    parts = [str(part) for part in item.get("issued", {}).get("date-parts", [[]])[0]]
    return (parts[0] if parts else "", parts[1] if len(parts) > 1 else "")


def _note(item: Item) -> str:
    cited = f"S. {item['locator']}" if item.get("locator") else ""
    return "; ".join(part for part in (item.get("status", ""), item.get("note", ""), cited) if part)


def _plain(text: str) -> str:
    """One line with round brackets for braces."""
    return _line(text).translate(BRACES)


def _line(text: str) -> str:
    return " ".join(text.split())


FORMATS = {"bib": bibtex, "ris": ris, "json": csl_json}
CONTENT_TYPES = {
    "bib": "application/x-bibtex; charset=utf-8",
    "ris": "application/x-research-info-systems; charset=utf-8",
    "json": "application/vnd.citationstyles.csl+json; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
}
