"""Files that editors bring: check everything, show it, then write all of it or nothing (decision 22).

An app says what its file holds and registers it with `register_import`; pages, rights and messages are the same for all.
See `docs/decisions/0013-eine-art-einzulesen.md`.
"""

import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from core.csvfiles import safe_cell
from core.forms.imports import ImportForm


@dataclass(frozen=True)
class BadRow:
    """A row that cannot be imported, with the reason in a sentence."""

    line: int
    name: str
    reason: str


@dataclass(frozen=True)
class Change:
    """What a row would change: a field, as it is and as it would be. A warning says why to look at it twice."""

    line: int
    name: str
    field: str
    old: str
    new: str
    warning: str = ""


@dataclass(frozen=True)
class NewRow:
    """A row that would be added. `values` gives what was understood, by heading, and is asked only for rows that are shown."""

    line: int
    values: Callable[[], dict[str, str]]


@dataclass(frozen=True)
class Remark:
    """What people should know about a row that is written all the same."""

    line: int
    name: str
    text: str


@dataclass
class Report:
    """What an import does or would do."""

    new: list[Any] = field(default_factory=list)
    new_rows: list[NewRow] = field(default_factory=list)
    changed: list[Any] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    same: int = 0
    left_out: int = 0
    bad: list[BadRow] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    written: bool = False

    @property
    def is_clean(self) -> bool:
        """True when every row can be written."""
        return not self.bad

    @property
    def changes_to_look_at_first(self) -> list[Change]:
        """The changes, those with a warning first: no limit on what is shown may hide them."""
        return sorted(self.changes, key=lambda change: not change.warning)


@dataclass(frozen=True)
class Import:
    """A kind of file. `check` and `write` raise `core.csvfiles.UnreadableFileError` when it cannot be read as a whole.

    `may` says who may import where a permission alone does not. `choices` offers what is decided when the check is confirmed.
    `check` is given the name of the file, too. `hand_over` takes a file that the worker writes, instead of `write`, and returns the
    address at which its progress stands. `form` asks for more than a file, where that is needed.
    """

    kind: str
    permission: str
    title: Any
    columns: Any
    check: Callable[[bytes, str], Report]
    write: Callable[[bytes], Report] | None = None
    may: Callable[[Any], bool] | None = None
    choices: Callable[[Any], list[tuple[str, Any]]] | None = None
    hand_over: Callable[[Any, str], str] | None = None
    label: Any = ""
    accepts: Any = ""
    help_template: str = ""
    form: type[ImportForm] = ImportForm

    def is_allowed_for(self, user: Any) -> bool:
        """Return whether somebody may import this kind of file."""
        return self.may(user) if self.may else user.has_perm(self.permission)


imports: dict[str, Import] = {}


def register_import(kind: Import) -> None:
    """Offer an import in the admin, at `/admin/einlesen/<kind>/`."""
    imports[kind.kind] = kind


def bad_rows_csv(bad: Iterable[BadRow]) -> str:
    """Return the bad rows as a table for the spreadsheet; no cell can be a formula."""
    target = io.StringIO()
    table = csv.writer(target, delimiter=";")
    table.writerow([_("line"), _("name"), _("reason")])
    table.writerows([row.line, safe_cell(row.name), safe_cell(row.reason)] for row in bad)
    return target.getvalue()


def in_words(report: Report) -> str:
    """Return what an import does or would do in one line."""
    numbers = {"new": len(report.new), "changed": len(report.changed), "same": report.same}
    return _("New: %(new)d. Changed: %(changed)d. Unchanged: %(same)d.") % numbers
