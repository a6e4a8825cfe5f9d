"""Tables that people bring from their spreadsheet: either encoding, either separator, within bounds."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.formats import number_format
from django.utils.translation import gettext as _

MAX_BYTES = 5_000_000
MAX_ROWS = 20_000
MAX_COLUMNS = 200
MAX_CELL = 2_000
# The first line with which spreadsheets say what separates cells; they do not show it, and no row is counted for it.
SEPARATOR = re.compile(r"\ufeff?sep=([;,\t|])[;,]*\s*", re.IGNORECASE)
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class UnreadableFileError(ValueError):
    """The file as a whole cannot be read; its text says why, for editors."""


@dataclass(frozen=True)
class Limits:
    """How much of a table is read: rows, columns, signs in a cell."""

    rows: int = MAX_ROWS
    columns: int = MAX_COLUMNS
    cell: int = MAX_CELL


USUAL = Limits()


@dataclass(frozen=True)
class Row:
    """A row of a table: its line, numbered as a spreadsheet does, and its cells by column name."""

    line: int
    cells: dict[str, str]
    problem: str = ""


def decode(content: bytes) -> str:
    """Return the text of a file in UTF-8 or Windows-1252.

    Raises UnreadableFileError for what is no text.
    """
    if len(content) > MAX_BYTES:
        raise UnreadableFileError(_("The file is larger than 5 MB. Please divide it into smaller files."))
    if b"\x00" in content:
        raise UnreadableFileError(_("The file is no text. Please save it in your spreadsheet as CSV."))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def read_rows(content: bytes, required: set[str], optional: set[str]) -> list[Row]:
    """Return the rows of a table, whose first line names the columns. What is wrong with one row stands in the row.

    Raises UnreadableFileError when the table as a whole cannot be read.
    """
    return list(stream_rows(io.StringIO(decode(content), newline=""), required, optional))


def stream_rows(lines: Iterable[str], required: set[str], optional: set[str], limits: Limits = USUAL) -> Iterator[Row]:
    """Yield the rows of a table one after the other, so that a long one never lies in memory as a whole.

    Raises UnreadableFileError where the table cannot be read any further.
    """
    source = iter(lines)
    head, delimiter = _first(source)
    reader = csv.reader(_with(head, source), delimiter=delimiter)
    count = 0
    try:
        names = [name.strip().casefold() for name in next(reader, [])]
        _check_head(names, required, optional, limits)
        for line, cells in enumerate(reader, 2):
            if any(cell.strip() for cell in cells):
                count += 1
                yield _row(line, names, cells, limits)
            if count > limits.rows:
                raise UnreadableFileError(
                    _("The file has more than %s rows. Please divide it into smaller files.") % thousands(limits.rows)
                )
    except csv.Error:
        raise UnreadableFileError(
            _("The file cannot be read as CSV: a quotation mark is not closed or a cell is too long.")
        ) from None
    if not count:
        raise UnreadableFileError(_("The file has no rows below the names of the columns."))


def _first(source: Iterator[str]) -> tuple[str, str]:
    """Return the line with the names of the columns, and what separates cells."""
    head = next(source, "")
    if said := SEPARATOR.fullmatch(head):
        return next(source, ""), said[1]
    return head, ";" if head.count(";") >= head.count(",") else ","


def _with(head: str, source: Iterator[str]) -> Iterator[str]:
    yield head
    yield from source


def thousands(number: int) -> str:
    """Return a number as people read it in the language of the page: 20.000."""
    return str(number_format(number, use_l10n=True, force_grouping=True))


def _check_head(names: list[str], required: set[str], optional: set[str], limits: Limits) -> None:
    if len(names) > limits.columns:
        raise UnreadableFileError(_("The file has more than 200 columns."))
    if missing := sorted(required - set(names)):
        raise UnreadableFileError(_("These columns are missing in the first line: %s.") % ", ".join(missing))
    if doubled := sorted({name for name in names if name and names.count(name) > 1}):
        raise UnreadableFileError(
            _("These columns stand in the first line more than once: %s.") % safe_cell(", ".join(doubled)[:200])
        )
    if unknown := sorted({name for name in names if name} - required - optional):
        raise UnreadableFileError(_("These columns are not known: %s.") % safe_cell(", ".join(unknown)[:200]))


def _row(line: int, names: list[str], cells: list[str], limits: Limits) -> Row:
    values = dict(zip(names, (cell.strip() for cell in cells), strict=False))
    if any(cell.strip() for cell in cells[len(names) :]):
        return Row(
            line,
            values,
            _(
                "The row has more cells than the first line has columns. Please delete what is too much; a cell that "
                "holds the separator itself has to stand in quotation marks."
            ),
        )
    if any(len(cell) > limits.cell for cell in cells):
        return Row(line, {}, _("A cell is longer than %s signs. Please shorten it.") % thousands(limits.cell))
    return Row(line, values)


def safe_cell(value: object) -> str:
    """Return a text that a spreadsheet shows and does not calculate."""
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
