"""What cells may name: records of the vocabularies, municipalities, people and bodies; of unknown ones the nearest."""

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation import gettext as _

from core.models import LabelledRecord
from kommunen.models import Kommune, Programm
from kommunen.register_cells import padded_ags
from kontakte.models import Organisation, Person
from themen.models import Phase, Thema, Zielgruppe
from wissenspool.arten import NAMED_ONLY
from wissenspool.enums import Lizenz, Sprache
from wissenspool.models import Publikationsart

RECORDS: dict[str, type[LabelledRecord]] = {
    "art": Publikationsart,
    "themen": Thema,
    "phasen": Phase,
    "zielgruppen": Zielgruppe,
    "programmes": Programm,
}
CSL = "csl:"
OTHER_LANGUAGES = {"ger": "de", "deu": "de", "german": "de", "ngerman": "de", "eng": "en", "english": "en", "fre": "fr"}
MARKS = re.compile(r"[^\w]+")
# A language as spoken in a country, “de-DE”, as programs write it (BCP 47).
REGIONAL = re.compile(r"([a-z]{2,3})[-_][a-z]{2}", re.IGNORECASE)


class Vokabular:
    """All names, read once for a whole import; a few thousand records."""

    def __init__(self) -> None:
        self._named: dict[str, dict[str, Any]] = {name: _labels(model) for name, model in RECORDS.items()}
        self._named["language"] = _choices(Sprache) | OTHER_LANGUAGES
        self._named["licence"] = _choices(Lizenz) | {_plain(each.url): each.value for each in Lizenz if each.url}
        self._cited = _by_citation(self._named["art"].values())
        self._municipalities = _municipalities()
        self._people, self._bodies = _people(), _bodies()

    def one(self, name: str, cell: str) -> Any:
        """Return the record or value that a cell names. Raises ValidationError with the nearest known one."""
        if name == "kommune":
            return self._municipality(cell)
        known = self._named[name]
        if name == "language" and (code := REGIONAL.fullmatch(cell)):
            cell = code[1]
        if (found := known.get(_plain(cell))) is None:
            raise ValidationError(_unknown(cell, known))
        return found

    def kind(self, cell: str) -> tuple[str, Any, bool]:
        """Return type of citation and kind from a cell of RIS or BibTeX, “csl:chapter:Glossarbeitrag”, and whether its name says so."""
        csl, _colon, named = cell.removeprefix(CSL).partition(":")
        record = self._named["art"].get(_plain(named))
        if record is not None and csl in {"", record.csl_type}:
            return record.csl_type, record, True
        return csl, self._cited.get(csl), False

    def maker(self, name: str) -> tuple[Person | None, Organisation | None]:
        """Return the record behind a printed name: a body, else a person; neither when none or several fit."""
        bodies = self._bodies.get(_plain(name), ())
        if len(bodies) == 1:
            return None, bodies[0]
        last, comma, first = name.partition(",")
        people = self._people.get((_plain(last), _plain(first)), ()) if comma and not bodies else ()
        return (people[0], None) if len(people) == 1 else (None, None)

    def _municipality(self, cell: str) -> Kommune:
        ags = padded_ags(cell)
        found = self._municipalities.get(ags if ags.isdigit() else _plain(cell), [])
        in_force = [kommune for kommune in found if kommune.valid_to is None] or found
        if not in_force:
            raise ValidationError(_unknown(cell, {name: rows[0] for name, rows in self._municipalities.items()}))
        if len(in_force) > 1:
            raise ValidationError(
                _("There are several municipalities of the name “%s”. Please write the AGS instead.") % cell[:80]
            )
        return in_force[0]


def _plain(text: str) -> str:
    """Return a name as it is compared: without capitals, hyphens and points."""
    return MARKS.sub(" ", text.casefold()).strip()


def _labels(model: type[LabelledRecord]) -> dict[str, LabelledRecord]:
    found: dict[str, LabelledRecord] = {}
    for record in model._default_manager.all():
        others = [getattr(record, "short_form", ""), *getattr(record, "synonyms", "").splitlines()]
        for name in (record.key, record.label_de, record.label_en, *others):
            if plain := _plain(name):
                found.setdefault(plain, record)
    return found


def _choices(choices: Any) -> dict[str, str]:
    """Return the values of a closed list by value and label, German and in the language of the page."""
    found = {_plain(str(label)): value for value, label in choices.choices}
    with translation.override("de"):
        found |= {_plain(str(label)): value for value, label in choices.choices}
    found |= {_plain(value): value for value in choices.values} | {value: value for value in choices.values}
    found.pop("", None)
    return found


def _by_citation(records: Iterable[Any]) -> dict[str, Any]:
    """Return the kinds that are the only one cited so; special ones aside, which nobody means who names only the type."""
    groups: dict[str, set[Any]] = defaultdict(set)
    for record in records:
        if record.key not in NAMED_ONLY:
            groups[record.csl_type].add(record)
    return {csl: next(iter(found)) for csl, found in groups.items() if len(found) == 1}


def _municipalities() -> dict[str, list[Kommune]]:
    found: dict[str, list[Kommune]] = defaultdict(list)
    for kommune in Kommune.objects.only("pk", "name", "ags", "valid_to"):
        found[_plain(kommune.name)].append(kommune)
        if kommune.ags:
            found[kommune.ags].append(kommune)
    return dict(found)


def _people() -> dict[tuple[str, str], list[Person]]:
    found: dict[tuple[str, str], list[Person]] = defaultdict(list)
    for person in Person.objects.only("pk", "first_name", "last_name"):
        found[_plain(person.last_name), _plain(person.first_name)].append(person)
    return dict(found)


def _bodies() -> dict[str, list[Organisation]]:
    found: dict[str, list[Organisation]] = defaultdict(list)
    for body in Organisation.objects.only("pk", "name", "short_name"):
        for name in {_plain(body.name), _plain(body.short_name)} - {""}:
            found[name].append(body)
    return dict(found)


def _unknown(cell: str, known: dict[str, Any]) -> str:
    near = difflib.get_close_matches(_plain(cell[:80]), known, n=1, cutoff=0.6)
    if near:
        return _("“%(cell)s” is not known. Did you mean “%(near)s”?") % {
            "cell": cell[:80],
            "near": _shown(known[near[0]]),
        }
    return _("“%s” is not known, and nothing is like it. Please add it first, or leave the cell empty.") % cell[:80]


def _shown(record: Any) -> str:
    if isinstance(record, str):
        labels = dict(Sprache.choices) | dict(Lizenz.choices)
        return str(labels.get(record, record))
    return str(getattr(record, "name", record))
