"""What the cells of a row mean. Everything that is wrong with a row is said at once, each with its column and the remedy."""

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unicodedata import normalize
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.dates import MONTHS
from django.utils.translation import gettext as _
from django.utils.translation import override

from core import sites
from core.csvfiles import Row
from core.inputs import without_controls
from core.redirects import MAX_LENGTH, is_web_address, stored_path
from wissenspool.einlesen import dateien, spalten
from wissenspool.einlesen.vokabular import CSL, Vokabular
from wissenspool.identifiers import normal_doi, validate_doi
from wissenspool.isbn import split_isbns, validate_isbn
from wissenspool.models import Publikation, Publikationsreihe
from wissenspool.zitieren.datensatz import INSIDE_ANOTHER

DATE_FORMATS = ("%d.%m.%Y", "%Y-%m-%d")
MAX_PARTS = 100
MAX_NAME = 200
SHOWN = 60
PERMANENT = re.compile(r"(?:/[a-z-]{2,12})?/p/(\d{1,9})/?")
# That there were more people, as reference managers and catalogues say it.
AND_OTHERS = re.compile(
    r"(?:^(?:and )?others|(?:^|[\s,;]+)(?:and others|et al\.?|u\. ?a\.|\[et al\.\]|\[u\. ?a\.\]))$", re.IGNORECASE
)
# A mark of HTML; „a < b“ is none.
HTML = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")


@dataclass(frozen=True)
class Link:
    """An address on the web with the words that lead there."""

    url: str
    label: str


@dataclass
class Satz:
    """A publication as a row tells it. Only what stands in the row is here."""

    line: int
    title: str
    fields: dict[str, Any] = field(default_factory=dict)
    series: str = ""
    many: dict[str, list[Any]] = field(default_factory=dict)
    makers: dict[str, list[str]] = field(default_factory=dict)
    files: list[Path] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    old: list[str] = field(default_factory=list)
    # The publication whose permanent address on this site the row has.
    own: int = 0
    cited_as: str = ""
    is_kind_guessed: bool = False
    # The row names no kind, and has the one that was chosen for such rows.
    is_kind_chosen: bool = False
    remarks: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def publishers(self) -> list[str]:
        return self.makers.get("herausgeber", [])

    @property
    def is_part(self) -> bool:
        """True for an article or chapter: its ISBN is that of the book in which it stands."""
        kind = self.fields.get("art")
        is_cited_so = kind is not None and kind.csl_type in INSIDE_ANOTHER
        return is_cited_so or bool(self.fields.get("page_range") or self.fields.get("appeared_in"))


class Leser:
    """Reads rows; `folder` is where files may lie, None where none can be brought; `kind` is that of rows without one."""

    def __init__(self, vokabular: Vokabular, folder: Path | None = None, kind: Any = None) -> None:
        self.vokabular = vokabular
        self.folder = folder
        self.kind = kind

    def read(self, row: Row) -> Satz:
        """Return what a row says, with all that is wrong with it."""
        cells = {name: _tidy(cell) for name, cell in row.cells.items()}
        satz = Satz(row.line, cells.get("titel", "")[:200])
        if row.problem:
            satz.problems.append(row.problem)
            return satz
        if not cells.get("titel"):
            satz.problems.append(_("The cell in the column “titel” is empty. Please write the title."))
        if left_out := cells.get(spalten.LEFT_OUT):
            satz.remarks.append(left_out)
        for columns, read in self._readers():
            for column in columns:
                if cell := cells.get(column.name):
                    _one_cell(satz, column, cell, read)
        if self.kind is not None and satz.fields.get("art") is None:
            satz.fields["art"], satz.is_kind_chosen = self.kind, True
        return satz

    def _readers(self) -> tuple[tuple[tuple[spalten.Spalte, ...], "Read"], ...]:
        return (
            (spalten.TEXTS, _text),
            (spalten.NUMBERS, _number),
            (spalten.DAYS, _day),
            (spalten.CHOICES, self._choice),
            ((spalten.SERIES,), _series),
            (spalten.MANY, self._many),
            (spalten.ROLES, _makers),
            ((spalten.FILES,), self._files),
            ((spalten.LINKS,), _links),
            ((spalten.OLD,), _old),
        )

    def _choice(self, satz: Satz, column: spalten.Spalte, cell: str) -> None:
        found = self._kind(satz, cell) if column.field == "art" else self.vokabular.one(column.field, cell)
        if found is not None:
            satz.fields[column.field] = found

    def _kind(self, satz: Satz, cell: str) -> Any:
        if cell.startswith(CSL):
            satz.cited_as, found, is_named = self.vokabular.kind(cell)
            satz.is_kind_guessed = not is_named
            return found
        found = self.vokabular.one("art", cell)
        satz.cited_as = found.csl_type
        return found

    def _many(self, satz: Satz, column: spalten.Spalte, cell: str) -> None:
        problems, found = [], {}
        for part in _parts(cell):
            try:
                record = self.vokabular.one(column.field, part)
                found[record.pk] = record
            except ValidationError as error:
                problems += error.messages
        if problems:
            raise ValidationError(problems)
        satz.many[column.field] = list(found.values())

    def _files(self, satz: Satz, _column: spalten.Spalte, cell: str) -> None:
        satz.files = [dateien.find(self.folder, part) for part in _parts(cell)]


Read = Callable[[Satz, spalten.Spalte, str], None]


def _one_cell(satz: Satz, column: spalten.Spalte, cell: str, read: Read) -> None:
    try:
        _check_marks(cell)
        read(satz, column, cell)
    except ValidationError as error:
        values = {"column": column.name, "cell": cell[:SHOWN], "problem": " ".join(error.messages)}
        satz.problems.append(_("“%(cell)s” in the column “%(column)s”: %(problem)s") % values)


def _check_marks(cell: str) -> None:
    if found := HTML.search(cell):
        raise ValidationError(
            _("“%s” is a mark of HTML and would stand on the page as it is. Please delete it.") % found[0][:SHOWN]
        )


def _tidy(cell: str) -> str:
    return without_controls(normalize("NFC", cell)).replace("\r\n", "\n").replace("\r", "\n").strip()


def _parts(cell: str) -> list[str]:
    parts = list(dict.fromkeys(part.strip() for part in cell.split(spalten.SEVERAL) if part.strip()))
    if len(parts) > MAX_PARTS:
        raise ValidationError(_("These are more than 100 values. Please check the separators “|”."))
    return parts


def _checked(name: str, value: Any) -> Any:
    """Return a value as its field takes it. Raises ValidationError."""
    model_field: Any = Publikation._meta.get_field(name)
    return model_field.clean(value, None)


def _text(satz: Satz, column: spalten.Spalte, cell: str) -> None:
    text = cell
    if column.field in spalten.LINES:
        text = "\n".join(_parts(cell))
    elif column.field in spalten.COMMAS:
        text = ", ".join(_parts(cell))
    elif column.field == "doi":
        text = normal_doi(cell)
        validate_doi(text)
    elif column.field == "media_url":
        _web(cell)
    if column.field == "isbn":
        for number in split_isbns(text):
            validate_isbn(number.number)
    max_length = getattr(Publikation._meta.get_field(column.field), "max_length", None)
    if max_length and len(text) > max_length:
        raise ValidationError(
            _("The text has %(count)d signs, at most %(most)d can be kept. Please shorten it.")
            % {"count": len(text), "most": max_length}
        )
    satz.fields[column.field] = _checked(column.field, text)


def _number(satz: Satz, column: spalten.Spalte, cell: str) -> None:
    text = _month(cell) if column.field == "month" else cell
    if not (text.isascii() and text.isdigit() and len(text) <= 6):
        raise ValidationError(_("This is no number. Please write digits only."))
    satz.fields[column.field] = _checked(column.field, int(text))


def _month(cell: str) -> str:
    """Return the number of a month that is written out, in German or English, or shortened to three letters."""
    wanted = cell.casefold().rstrip(".")
    for language in ("de", "en"):
        with override(language):
            names = {str(name).casefold(): number for number, name in MONTHS.items()}
        for name, number in names.items():
            if wanted in {name, name[:3]}:
                return str(number)
    return cell


def _day(satz: Satz, column: spalten.Spalte, cell: str) -> None:
    for form in DATE_FORMATS:
        try:
            satz.fields[column.field] = datetime.datetime.strptime(cell, form).date()  # noqa: DTZ007 - a day
        except ValueError:
            continue
        return
    raise ValidationError(_("This is no day of the calendar. Please write it like 01.03.2027."))


def _series(satz: Satz, _column: spalten.Spalte, cell: str) -> None:
    most = Publikationsreihe._meta.get_field("name").max_length or MAX_NAME
    if len(cell) > most:
        raise ValidationError(_("The name is longer than %d signs. Please shorten it.") % most)
    satz.series = cell


def _makers(satz: Satz, column: spalten.Spalte, cell: str) -> None:
    told = _parts(cell)
    names = [name for name in dict.fromkeys(AND_OTHERS.sub("", each) for each in told) if name]
    if names != told:
        satz.remarks.append(
            _("“u. a.” in the column “%s” is nobody and left out. Please add the others if you know them.")
            % column.name
        )
    if any(len(name) > MAX_NAME for name in names):
        raise ValidationError(_("The name is longer than %d signs. Please shorten it.") % MAX_NAME)
    if names:
        satz.makers[column.field] = names


def _links(satz: Satz, _column: spalten.Spalte, cell: str) -> None:
    for part in _parts(cell):
        words, _space, url = part.rpartition(" ")
        _web(url)
        if number := own_number(url):
            satz.own = number
            continue
        if len(url) > 500:
            raise ValidationError(_("The address is longer than 500 signs. Please use a shorter one."))
        label = words.strip(" :") or f"{satz.title} ({urlsplit(url).hostname})"
        satz.links.append(Link(url, label[:200]))


def own_number(url: str) -> int:
    """Return the number in a permanent address of this site, 0 for every other address."""
    found = PERMANENT.fullmatch(urlsplit(url).path)
    return 0 if found is None or sites.is_external(url) else int(found[1])


def _web(url: str) -> None:
    try:
        is_web_address(url)
    except ValidationError:
        raise ValidationError(
            _("This is no address on the web. Please write it like https://bildung.example.org.")
        ) from None


def _old(satz: Satz, _column: spalten.Spalte, cell: str) -> None:
    for part in _parts(cell):
        path = stored_path(part)
        if not path or path == "/":
            raise ValidationError(
                _("The old address must begin with one “/” or with “https://”. Example: “/angebote/bericht.html”.")
            )
        if len(path) > MAX_LENGTH:
            raise ValidationError(_("The old address has more than 255 characters, which cannot be kept."))
        satz.old.append(path)
