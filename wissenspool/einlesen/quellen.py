"""A file as rows: which format it has, in which encoding it is written, and one row after the other."""

import codecs
import io
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import IO

from django.utils.translation import gettext as _
from pybtex.database import Entry

from core.csvfiles import Limits, Row, UnreadableFileError, stream_rows, thousands
from wissenspool.einlesen import bibtex, ris
from wissenspool.einlesen.spalten import OPTIONAL, REQUIRED

# Of the command; the form in the admin takes less, see `core.csvfiles.MAX_BYTES`.
MAX_BYTES = 200_000_000
MAX_LINE = 1_000_000
LIMITS = Limits(rows=100_000, columns=200, cell=20_000)
HEAD = 64 * 1024
BLOCK = 1024 * 1024

RIS = re.compile(r"^\ufeff?TY {1,3}-", re.MULTILINE)
BIBTEX = re.compile(r"^\ufeff?\s*@\w+\s*[{(]", re.MULTILINE)

# Before all else may stand the kind of what names none, so that check, worker and a second run read the same.
KIND = re.compile(r"art=([\w-]+)\n")

Read = Callable[[Iterable[str]], Iterator[Row]]


class Quelle:
    """A file that can be read as often as needed, without ever lying in memory as a whole.

    Raises UnreadableFileError for what is too large or no text.
    """

    def __init__(self, open_it: Callable[[], IO[bytes]], name: str) -> None:
        self._open = open_it
        with open_it() as file:
            self.encoding = _encoding(file)
            file.seek(0)
            head = file.read(HEAD).decode(self.encoding, errors="replace")
        chosen = KIND.match(head)
        self.kind = chosen[1] if chosen else ""
        self.format = _format(name, head)

    @classmethod
    def of_path(cls, path: Path) -> "Quelle":
        """Return a file of this machine. Raises OSError when there is none, UnreadableFileError."""
        return cls(lambda: path.open("rb"), path.name)

    @classmethod
    def of_bytes(cls, content: bytes, name: str = "") -> "Quelle":
        """Return a file that was uploaded. Raises UnreadableFileError."""
        return cls(lambda: io.BytesIO(content), name)

    def rows(self) -> Iterator[Row]:
        """Yield the rows by the names of the columns. Raises UnreadableFileError where it cannot be read any further."""
        count = 0
        with self._lines() as lines:
            for row in self._read(lines):
                count += 1
                if count > LIMITS.rows:
                    raise UnreadableFileError(
                        _("The file has more than %s rows. Please divide it into smaller files.")
                        % thousands(LIMITS.rows)
                    )
                yield row
        if not count:
            raise UnreadableFileError(
                _("There is no publication in this file. Please check that it is CSV, RIS or BibTeX.")
            )

    def _read(self, lines: Iterable[str]) -> Iterator[Row]:
        if self.format == "bib":
            return bibtex.rows(lines, self._parents)
        return READERS[self.format](lines)

    @cached_property
    def _parents(self) -> dict[str, Entry]:
        """The entries of BibTeX that others name in `crossref`."""
        with self._lines() as lines:
            keys = bibtex.named_parents(lines)
        if not keys:
            return {}
        with self._lines() as lines:
            return bibtex.find_parents(lines, keys)

    @contextmanager
    def _lines(self) -> Iterator[Iterator[str]]:
        with self._open() as raw:
            lines = _bounded(io.TextIOWrapper(raw, encoding=self.encoding, errors="replace", newline=""))
            if self.kind:
                next(lines)
            yield lines


def with_kind(content: bytes, key: str) -> bytes:
    """Return a file that says itself of which kind what names none is."""
    return f"art={key}\n".encode() + content.removeprefix(codecs.BOM_UTF8) if key else content


def _bounded(reader: io.TextIOWrapper) -> Iterator[str]:
    while line := reader.readline(MAX_LINE):
        if len(line) >= MAX_LINE:
            raise UnreadableFileError(
                _("A line of the file has more than a million signs. Please check whether it is the right file.")
            )
        yield line


def _encoding(file: IO[bytes]) -> str:
    """Return the encoding of a file. Raises UnreadableFileError for what is too large or no text."""
    decoder, is_utf8, size = codecs.getincrementaldecoder("utf-8")(), True, 0
    while block := file.read(BLOCK):
        size += len(block)
        if size > MAX_BYTES:
            raise UnreadableFileError(_("The file is larger than 200 MB. Please divide it into smaller files."))
        if b"\x00" in block:
            raise UnreadableFileError(
                _("The file is no text. Please save it as CSV in UTF-8, or export it as RIS or BibTeX.")
            )
        is_utf8 = is_utf8 and _goes_on(decoder, block)
    return "utf-8-sig" if is_utf8 and _goes_on(decoder, b"", final=True) else "cp1252"


def _goes_on(decoder: codecs.IncrementalDecoder, block: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(block, final)
    except UnicodeDecodeError:
        return False
    return True


def _format(name: str, head: str) -> str:
    """Return the format by the ending of the name, else by the first record."""
    ending = Path(name).suffix.lower().lstrip(".")
    if ending in READERS:
        return ending
    if RIS.search(head):
        return "ris"
    return "bib" if BIBTEX.search(head) else "csv"


def _table(lines: Iterable[str]) -> Iterator[Row]:
    return stream_rows(lines, REQUIRED, OPTIONAL, LIMITS)


READERS: dict[str, Read] = {"csv": _table, "ris": ris.rows, "bib": bibtex.rows}
