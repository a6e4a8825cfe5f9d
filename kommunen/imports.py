"""The register of municipalities from a CSV file: check everything, then write all of it or nothing (decision 22)."""

import datetime
from functools import partial

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.csvfiles import Row, read_rows
from core.imports import BadRow, Change, Import, NewRow, Report
from kommunen.models import Kommune
from kommunen.register_cells import COLUMNS, DATE_FORMATS, OPTIONAL, REQUIRED, in_column, read_cells


def check(content: bytes, _name: str = "") -> Report:
    """Read a register and say what its import would do; nothing is written.

    Raises `core.csvfiles.UnreadableFileError` when the file as a whole cannot be read.
    """
    rows = read_rows(content, REQUIRED, OPTIONAL)
    report = Report()
    known = _known()
    seen: dict[tuple[object, ...], int] = {}
    for row in rows:
        _check_row(row, known, seen, report)
    return report


@transaction.atomic
def write(content: bytes) -> Report:
    """Check a register and write it, all of it or, while one row is bad, nothing."""
    report = check(content)
    if report.is_clean:
        for kommune in (*report.new, *report.changed):
            kommune.save()
        report.written = True
    return report


def _known() -> dict[tuple[object, ...], Kommune]:
    """Return all municipalities: those in force by AGS and by Land and name, those of the past by AGS and last day."""
    found: dict[tuple[object, ...], Kommune] = {}
    for kommune in Kommune.objects.all():
        if kommune.ags:
            found[kommune.ags, kommune.valid_to] = kommune
        found.setdefault((kommune.land, kommune.name.casefold(), kommune.valid_to), kommune)
    return found


def _key(values: dict[str, object]) -> tuple[object, ...]:
    """Return what a municipality is known by, or nothing while a cell that belongs to it is bad."""
    if values["ags"] and "valid_to" in values:
        return (values["ags"],)
    if {"land", "name", "valid_to"} <= values.keys():
        return (values["land"], str(values["name"]).casefold())
    return ()


def _find(values: dict[str, object], known: dict[tuple[object, ...], Kommune]) -> Kommune | None:
    """Return the municipality a row is about; one that ends with this row is found among those in force."""
    if not (key := _key(values)):
        return None
    return known.get((*key, values["valid_to"])) or (known.get((*key, None)) if values["valid_to"] else None)


def _check_row(
    row: Row, known: dict[tuple[object, ...], Kommune], seen: dict[tuple[object, ...], int], report: Report
) -> None:
    if row.problem:
        report.bad.append(_bad(row, [row.problem]))
        return
    values, problems = read_cells(row.cells)
    problems += _standing_twice(row.line, values, seen)
    found = _find(values, known)
    kommune = found or Kommune()
    given = {name: value for name, value in values.items() if found is None or value not in ("", None)}
    changes = {name: value for name, value in given.items() if getattr(kommune, name) != value}
    told = [_told(row.line, kommune, name, value) for name, value in changes.items()] if found else []
    for name, value in changes.items():
        setattr(kommune, name, value)
    if found is None or changes:
        problems += _wrong_together(kommune, values, row.cells)
    if problems:
        report.bad.append(_bad(row, problems))
    elif found is None:
        report.new.append(kommune)
        report.new_rows.append(NewRow(row.line, partial(_as_shown, values)))
    elif changes:
        report.changed.append(kommune)
        report.changes += told
    else:
        report.same += 1


def _bad(row: Row, problems: list[str]) -> BadRow:
    return BadRow(row.line, row.cells.get("name", "")[:80], " ".join(problems))


def _standing_twice(line: int, values: dict[str, object], seen: dict[tuple[object, ...], int]) -> list[str]:
    if not (key := _key(values)):
        return []
    first = seen.setdefault((*key, values["valid_to"]), line)
    if first == line:
        return []
    return [_("The same municipality stands in line %d already. Please delete one of the two rows.") % first]


def _label(name: str) -> str:
    return str(getattr(Kommune._meta.get_field(name), "verbose_name", name))


def _shown(name: str, value: object) -> str:
    """Return a value in the words of the form."""
    if value in ("", None):
        return "–"
    if isinstance(value, datetime.date):
        return value.strftime(DATE_FORMATS[0])
    return str(dict(getattr(Kommune._meta.get_field(name), "flatchoices", ())).get(value, value))


def _as_shown(values: dict[str, object]) -> dict[str, str]:
    return {_label(name): _shown(name, value) for name, value in values.items()}


def _told(line: int, kommune: Kommune, name: str, value: object) -> Change:
    """Return a change in the words of the form."""
    old, new = _shown(name, getattr(kommune, name)), _shown(name, value)
    is_renamed = name == "name" and old.casefold() != new.casefold()
    return Change(line, kommune.name, _label(name), old, new, _renamed(kommune, new) if is_renamed else "")


def _renamed(kommune: Kommune, new: str) -> str:
    return _(
        "The name changes from “%(old)s” to “%(new)s”. Perhaps the row means another municipality: please check whether "
        "the AGS %(ags)s is right."
    ) % {"old": kommune.name, "new": new, "ags": kommune.ags}


def _wrong_together(kommune: Kommune, values: dict[str, object], cells: dict[str, str]) -> list[str]:
    """Check fields and constraints; uniqueness among the rows was checked by the caller, without a query a row."""
    problems = []
    try:
        kommune.clean_fields(exclude={field.name for field in Kommune._meta.fields} - values.keys())
    except ValidationError as error:
        wrong = error.error_dict
        read = [column for column in COLUMNS if column.field in wrong]
        problems = [in_column(it.name, cells.get(it.name, ""), ValidationError(wrong[it.field])) for it in read]
    if "land" in values and kommune.ags and kommune.ags[:2] != kommune.land:
        problems.append(
            _("The AGS “%(ags)s” does not begin with “%(digits)s” for %(land)s. Please correct the AGS or the Land.")
            % {"ags": kommune.ags, "digits": kommune.land, "land": kommune.get_land_display()}
        )
    if kommune.valid_from and kommune.valid_to and kommune.valid_to < kommune.valid_from:
        problems.append(
            _("The end (gueltig_bis) lies before the beginning (gueltig_ab). Please correct one of the two days.")
        )
    return problems


REGISTER = Import(
    kind="kommunen",
    permission="kommunen.add_kommune",
    title=gettext_lazy("Import of municipalities"),
    columns=gettext_lazy(
        "The first line names the columns: name, art and land have to be there; ags, ars, einwohner, partner_seit, "
        "gueltig_ab, gueltig_bis and bildungsbuero can be. Example of a row: “Landkreis Musterland;Landkreis;Sachsen-Anhalt;15998000”."
    ),
    check=check,
    write=write,
)
