"""What the cells of a register mean; what cannot be read is said with the remedy, every cell for itself."""

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from core.redirects import is_web_address
from kommunen.enums import Kommunentyp
from kontakte.enums import Bundesland

DATE_FORMATS = ("%d.%m.%Y", "%Y-%m-%d")
SHOWN = 40


@dataclass(frozen=True)
class Column:
    """A column of the file, the field it fills, and how its cells are read."""

    name: str
    field: str
    read: Callable[[str], object]


def read_cells(cells: dict[str, str]) -> tuple[dict[str, object], list[str]]:
    """Return the values of a row by field, and what is wrong with the other cells."""
    values: dict[str, object] = {}
    problems: list[str] = []
    for column in COLUMNS:
        try:
            values[column.field] = column.read(cells.get(column.name, ""))
        except ValidationError as error:
            problems.append(in_column(column.name, cells.get(column.name, ""), error))
    return values, problems


def in_column(name: str, cell: str, error: ValidationError) -> str:
    """Return what is wrong with a cell, and in which column it stands."""
    values = {"column": name, "cell": cell[:SHOWN], "problem": " ".join(error.messages)}
    if not cell:
        return _("The cell in the column “%(column)s” is empty. %(problem)s") % values
    return _("“%(cell)s” in the column “%(column)s”: %(problem)s") % values


def _name(cell: str) -> str:
    if not cell:
        raise ValidationError(_("Please write the name of the municipality, like “Landkreis Musterland”."))
    return cell


def _kind(cell: str) -> str:
    if found := _choice(cell, Kommunentyp.choices):
        return found
    allowed = ", ".join(str(label) for label in Kommunentyp.labels)
    remedy = _("Please write one of these: %s.") % allowed
    raise ValidationError([_("This is no kind of municipality."), remedy] if cell else remedy)


def _land(cell: str) -> str:
    if found := _choice(cell, Bundesland.choices):
        return found
    allowed = ", ".join(f"{label} ({digits})" for digits, label in Bundesland.choices)
    remedy = _("Please write the name or the two digits of one of these: %s.") % allowed
    raise ValidationError([_("This is no Land."), remedy] if cell else remedy)


def _choice(cell: str, choices: Iterable[tuple[str, object]]) -> str:
    wanted = cell.casefold()
    return next((key for key, label in choices if wanted in {key.casefold(), str(label).casefold()}), "")


def padded_ags(cell: str) -> str:
    """Return a key with the zeros that spreadsheets drop; districts have five digits."""
    text = cell.replace(" ", "")
    if text.isdigit() and len(text) in {4, 5}:
        return text.zfill(5).ljust(8, "0")
    return text.zfill(8) if text.isdigit() and len(text) == 7 else text


def _ars(cell: str) -> str:
    text = cell.replace(" ", "")
    return text.zfill(12) if text.isdigit() and len(text) == 11 else text


def _inhabitants(cell: str) -> int | None:
    text = cell.replace(".", "").replace(" ", "")
    if text and not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise ValidationError(
            _("This is no number of inhabitants. Please write at most nine digits, like 84.500, and no words.")
        )
    return int(text) if text else None


def _date(cell: str) -> datetime.date | None:
    if not cell:
        return None
    for form in DATE_FORMATS:
        try:
            return datetime.datetime.strptime(cell, form).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
    raise ValidationError(_("This is no day of the calendar. Please write it like 01.03.2021."))


def _web_address(cell: str) -> str:
    try:
        if cell:
            is_web_address(cell)
    except ValidationError:
        raise ValidationError(
            _("This is no address on the web. Please write it like https://bildung.example.org.")
        ) from None
    return cell


COLUMNS = (
    Column("name", "name", _name),
    Column("art", "kind", _kind),
    Column("land", "land", _land),
    Column("ags", "ags", padded_ags),
    Column("ars", "ars", _ars),
    Column("einwohner", "inhabitants", _inhabitants),
    Column("partner_seit", "partner_since", _date),
    Column("gueltig_ab", "valid_from", _date),
    Column("gueltig_bis", "valid_to", _date),
    Column("bildungsbuero", "office_url", _web_address),
)
REQUIRED = {"name", "art", "land"}
OPTIONAL = {column.name for column in COLUMNS} - REQUIRED
