"""The register of municipalities from a CSV file: check everything, then write all of it or nothing (decision 22)."""

import datetime
from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.csvfiles import Row, read_rows
from core.imports import BadRow, Change, Import, Report
from kommunen.enums import Bundesland, Kommunentyp
from kommunen.models import Kommune

REQUIRED = {"name", "art", "land"}
OPTIONAL = {"ags", "ars", "einwohner", "partner_seit", "gueltig_ab", "gueltig_bis", "bildungsbuero"}
DATES = {"partner_seit": "partner_since", "gueltig_ab": "valid_from", "gueltig_bis": "valid_to"}
DATE_FORMATS = ("%d.%m.%Y", "%Y-%m-%d")


def check(content: bytes) -> Report:
    """Read a register and say what its import would do; nothing is written.

    Raises `core.csvfiles.UnreadableFileError` when the file as a whole cannot be read.
    """
    rows = read_rows(content, REQUIRED, OPTIONAL)
    report = Report()
    known = _known()
    seen: dict[tuple[object, ...], int] = {}
    for row in rows:
        try:
            _check_row(row, known, seen, report)
        except ValidationError as error:
            report.bad.append(BadRow(row.line, row.cells.get("name", "")[:80], " ".join(error.messages)))
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


def _find(values: dict[str, object], known: dict[tuple[object, ...], Kommune]) -> Kommune | None:
    """Return the municipality a row is about; one that ends with this row is found among those in force."""
    key = (values["ags"],) if values["ags"] else (values["land"], str(values["name"]).casefold())
    return known.get((*key, values["valid_to"])) or (known.get((*key, None)) if values["valid_to"] else None)


def _check_row(
    row: Row, known: dict[tuple[object, ...], Kommune], seen: dict[tuple[object, ...], int], report: Report
) -> None:
    if row.problem:
        raise ValidationError(row.problem)
    values = _values(row.cells)
    key = (values["ags"] or (values["land"], str(values["name"]).casefold()), values["valid_to"])
    if key in seen:
        raise ValidationError(_("The same municipality stands in line %d already.") % seen[key])
    seen[key] = row.line
    kommune = _find(values, known)
    is_new = kommune is None
    kommune = kommune or Kommune()
    given = {name: value for name, value in values.items() if is_new or value not in ("", None)}
    changes = {name: value for name, value in given.items() if getattr(kommune, name) != value}
    told = [_told(row.line, kommune, field_name, value) for field_name, value in changes.items()]
    for field_name, value in changes.items():
        setattr(kommune, field_name, value)
    if is_new or changes:
        _validate(kommune)
        (report.new if is_new else report.changed).append(kommune)
        report.changes += [] if is_new else told
    else:
        report.same += 1


def _told(line: int, kommune: Kommune, name: str, value: object) -> Change:
    """Return a change in the words of the form."""
    field = Kommune._meta.get_field(name)
    labels = dict(getattr(field, "flatchoices", ()))

    def shown(value: object) -> str:
        if isinstance(value, datetime.date):
            return value.strftime(DATE_FORMATS[0])
        return str(labels.get(value, value)) if value not in ("", None) else "–"

    label = str(getattr(field, "verbose_name", name))
    return Change(line, kommune.name, label, shown(getattr(kommune, name)), shown(value))


def _validate(kommune: Kommune) -> None:
    """Check fields and constraints; uniqueness among the rows was checked by the caller, without a query a row."""
    kommune.clean_fields(exclude={"organisation", "slug", "successor", "contact"})
    if kommune.ags and kommune.ags[:2] != kommune.land:
        raise ValidationError(
            _("The AGS “%(ags)s” does not begin with “%(digits)s” for %(land)s.")
            % {"ags": kommune.ags, "digits": kommune.land, "land": kommune.get_land_display()}
        )
    if kommune.valid_from and kommune.valid_to and kommune.valid_to < kommune.valid_from:
        raise ValidationError(_("The end lies before the beginning."))


def _values(cells: dict[str, str]) -> dict[str, object]:
    if not cells.get("name"):
        raise ValidationError(_("The name is missing."))
    inhabitants = cells.get("einwohner", "").replace(".", "").replace(" ", "")
    if inhabitants and not (inhabitants.isascii() and inhabitants.isdigit() and len(inhabitants) <= 9):
        raise ValidationError(_("“%s” is no number of inhabitants.") % cells["einwohner"][:40])
    dates = {target: _date(cells.get(column, "")) for column, target in DATES.items()}
    return {
        "name": cells["name"],
        "kind": _choice(cells.get("art", ""), Kommunentyp.choices, _("“%s” is no kind of municipality.")),
        "land": _choice(cells.get("land", ""), Bundesland.choices, _("“%s” is no Land.")),
        "ags": _digits(cells.get("ags", ""), 8),
        "ars": _digits(cells.get("ars", ""), 12),
        "inhabitants": int(inhabitants) if inhabitants else None,
        "office_url": cells.get("bildungsbuero", ""),
        **dates,
    }


def _digits(value: str, length: int) -> str:
    """Return a key; spreadsheets drop leading zeros, so they are put back. Districts have five digits."""
    text = value.replace(" ", "")
    if not text.isdigit():
        return text
    if length == 8 and len(text) in {4, 5}:
        return text.zfill(5).ljust(8, "0")
    return text.zfill(length) if len(text) == length - 1 else text


def _choice(value: str, choices: Iterable[tuple[str, object]], message: str) -> str:
    wanted = value.casefold()
    for key, label in choices:
        if wanted in {key.casefold(), str(label).casefold()}:
            return key
    raise ValidationError(message % value[:40])


def _date(value: str) -> datetime.date | None:
    if not value:
        return None
    for form in DATE_FORMATS:
        try:
            return datetime.datetime.strptime(value, form).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
    raise ValidationError(_("“%s” is no date. Please write it like 01.03.2021.") % value[:40])


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
