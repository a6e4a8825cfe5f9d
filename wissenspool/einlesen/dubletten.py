"""Which publication a row means: by its permanent address here, by DOI, by ISBN, else by title and year with what tells it apart.

Forty towns have a “Bildungsbericht 2023”, and these are forty publications; one town's twice is one. So title and year alone name
nothing: of publisher, authors, series, number, municipality and additional title none may contradict, and one must agree, unless
all are empty. The ISBN of a chapter is that of its book, so it names neither. What is kept of a publication are short digests, so
that twelve thousand of them take a few megabytes.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import NamedTuple
from unicodedata import normalize

from core import sites
from wissenspool.einlesen.zellen import Satz
from wissenspool.enums import Rolle
from wissenspool.isbn import split_isbns
from wissenspool.models import Mitwirkung, Publikation
from wissenspool.zitieren.datensatz import INSIDE_ANOTHER

MARKS = re.compile(r"[\W_]+")
AUTO = 2_000
COLUMNS = (
    "pk",
    "title",
    "subtitle",
    "year",
    "doi",
    "isbn",
    "series_number",
    "reihe__name",
    "appeared_in",
    "page_range",
    "art__csl_type",
    "kommune_id",
)


class Teile(NamedTuple):
    """What tells publications of one title and year apart; empty where nothing is known."""

    publishers: bytes
    number: bytes
    kommune: bytes
    whole: bytes
    subtitle: bytes
    authors: frozenset[bytes]


@dataclass
class Eintrag:
    """A publication: its page, 0 while it has none, and line and title of the row that meant it, 0 while none did."""

    page: int
    line: int
    teile: Teile
    doi: bytes
    isbns: frozenset[bytes]
    title: str = ""

    def is_meant_by(self, satz: Satz) -> None:
        """Keep which row of the file meant it first."""
        self.line, self.title = satz.line, satz.title

    def is_another_than(self, satz: Satz) -> bool:
        """Return whether a row that comes later has an ISBN of this one, but no word of its title."""
        wanted = _entry(satz)
        is_sure = 0 != self.page == satz.own or wanted.doi == self.doi != b""
        return not is_sure and bool(self.isbns & wanted.isbns) and not have_a_word_in_common(self.title, satz.title)


@dataclass(frozen=True)
class Treffer:
    """What a row means: a known publication, or perhaps one of these; `clash` where DOI and ISBN name different ones."""

    entry: Eintrag | None
    maybe: tuple[Eintrag, ...] = ()
    clash: tuple[Eintrag, ...] = ()


class Verzeichnis:
    """All publications in the German tree, drafts included, and those of the file so far."""

    def __init__(self) -> None:
        self._dois: dict[bytes, Eintrag] = {}
        self._isbns: dict[bytes, Eintrag] = {}
        self._pages: dict[int, Eintrag] = {}
        self._titles: dict[bytes, list[Eintrag]] = defaultdict(list)
        # By title and additional title: some sources write both into one field.
        self._full: dict[bytes, list[Eintrag]] = defaultdict(list)
        publishers, authors = _makers(Rolle.HERAUSGEBER), _makers(Rolle.AUTOR)
        pages = Publikation.objects.filter(locale=sites.source_locale()).order_by("pk").values(*COLUMNS)
        for row in pages.iterator(AUTO):
            pk, whole = row["pk"], row["appeared_in"] or row["reihe__name"] or ""
            told = (row["series_number"], row["kommune_id"], whole, row["subtitle"])
            teile = _teile(publishers.get(pk, ()), authors.get(pk, ()), *told)
            is_part = row["art__csl_type"] in INSIDE_ANOTHER or bool(row["page_range"] or row["appeared_in"])
            isbns = frozenset() if is_part else _isbns(row["isbn"])
            entry = self._pages[pk] = Eintrag(pk, 0, teile, _exact(row["doi"]), isbns)
            self._add(row["title"], row["subtitle"], row["year"], entry)

    def find(self, satz: Satz) -> Treffer:
        """Return which publication a row means."""
        wanted = _entry(satz)
        by_number = {id(found): found for found in self._by_numbers(satz, wanted)}
        if len(by_number) > 1:
            return Treffer(None, clash=tuple(by_number.values()))
        if by_number:
            return Treffer(next(iter(by_number.values())))
        year = satz.fields.get("year")
        whole = replace(wanted, teile=wanted.teile._replace(subtitle=b""))
        full = _like(self._full.get(_title(f"{satz.title} {satz.fields.get('subtitle', '')}", year), ()), whole)
        if exact := [other for other in full if other.teile._replace(subtitle=b"") == whole.teile]:
            return Treffer(exact[0])
        others = _like(self._titles.get(_title(satz.title, year), ()), wanted)
        like = list({id(other): other for other in (*full, *others)}.values())
        sure = [other for other in like if _agree(other.teile, wanted.teile)]
        return Treffer(sure[0]) if len(sure) == 1 else Treffer(None, tuple(like))

    def remember(self, satz: Satz) -> Eintrag:
        """Keep a new publication of the file."""
        entry = _entry(satz)
        entry.is_meant_by(satz)
        self._add(satz.title, satz.fields.get("subtitle", ""), satz.fields.get("year"), entry)
        return entry

    def _by_numbers(self, satz: Satz, wanted: Eintrag) -> Iterable[Eintrag]:
        if found := self._pages.get(satz.own):
            yield found
        if wanted.doi and (found := self._dois.get(wanted.doi)):
            yield found
        for isbn in wanted.isbns:
            if found := self._isbns.get(isbn):
                yield found

    def _add(self, title: str, subtitle: str, year: int | None, entry: Eintrag) -> None:
        self._titles[_title(title, year)].append(entry)
        self._full[_title(f"{title} {subtitle}", year)].append(entry)
        if entry.doi:
            self._dois.setdefault(entry.doi, entry)
        for isbn in entry.isbns:
            self._isbns.setdefault(isbn, entry)


def _makers(role: Rolle) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    rows = Mitwirkung.objects.filter(role=role).values_list("publikation_id", "name_as_printed")
    for page, name in rows.iterator(AUTO):
        found[page].append(name)
    return found


def _entry(satz: Satz) -> Eintrag:
    fields = satz.fields
    told = (
        fields.get("series_number", ""),
        fields["kommune"].pk if fields.get("kommune") else None,
        fields.get("appeared_in", "") or satz.series,
        fields.get("subtitle", ""),
    )
    teile = _teile(satz.makers.get(Rolle.HERAUSGEBER, ()), satz.makers.get(Rolle.AUTOR, ()), *told)
    isbns = frozenset() if satz.is_part else _isbns(fields.get("isbn", ""))
    return Eintrag(0, 0, teile, _exact(fields.get("doi", "")), isbns)


def _teile(
    publishers: Iterable[str], authors: Iterable[str], number: str, kommune: int | None, whole: str, subtitle: str
) -> Teile:
    return Teile(
        publishers=_digest(" | ".join(sorted(plain(name) for name in publishers))),
        number=_digest(number),
        kommune=_digest(str(kommune or "")),
        whole=_digest(whole),
        subtitle=_digest(subtitle),
        authors=_families(authors),
    )


def _families(authors: Iterable[str]) -> frozenset[bytes]:
    """Return the family names alone: one source writes “Born, Amira”, another “Born, A.”."""
    return frozenset(_digest(name.partition(",")[0]) for name in authors)


def _like(others: Iterable[Eintrag], wanted: Eintrag) -> list[Eintrag]:
    return [other for other in others if not _contradict(other, wanted)]


def _contradict(one: Eintrag, other: Eintrag) -> bool:
    """Return whether two of one title and year are surely two publications."""
    if any(a and b and a != b for a, b in zip(one.teile[:-1], other.teile[:-1], strict=True)):
        return True
    if one.teile.authors and other.teile.authors and not one.teile.authors & other.teile.authors:
        return True
    return bool((one.doi and other.doi) or (one.isbns and other.isbns))


def _agree(one: Teile, other: Teile) -> bool:
    return bool(one.authors & other.authors) or any(a and a == b for a, b in zip(one[:3], other[:3], strict=True))


def _title(title: str, year: int | None) -> bytes:
    return _digest(f"{title} {year or ''}")


def plain(text: str) -> str:
    """Return a text as it is compared: letters and digits only, without capitals, ligatures and points."""
    return MARKS.sub(" ", normalize("NFKC", text).casefold()).strip()


def have_a_word_in_common(one: str, other: str) -> bool:
    """Return whether two titles may be those of one publication."""
    return bool(_words_of(one) & _words_of(other))


def _words_of(title: str) -> set[str]:
    """Return the words of a title as they are compared; short ones stand in every title."""
    words = plain(title).split()
    return {word for word in words if len(word) > 3} or set(words)


def _digest(text: str) -> bytes:
    return _exact(plain(text))


def _exact(text: str) -> bytes:
    """Return the digest of a text in which every sign counts, but not whether it is a capital."""
    return blake2b(text.strip().casefold().encode(), digest_size=12).digest() if text.strip() else b""


def _isbns(text: str) -> frozenset[bytes]:
    return frozenset(_digest(as_13(number.digits)) for number in split_isbns(text) if number.digits)


def as_13(digits: str) -> str:
    """Return an ISBN of ten digits in its form with thirteen; any other text as it is."""
    if len(digits) != 10 or not digits[:9].isdigit():
        return digits
    body = f"978{digits[:9]}"
    total = sum(int(sign) * (3 if place % 2 else 1) for place, sign in enumerate(body))
    return f"{body}{-total % 10}"
