"""The words of dates that were moved or called off, one table per language, as in `datumsworte`."""

from dataclasses import dataclass, replace

from veranstaltungen.enums import Gewissheit, Grenze

# By kind: one day or more, more than two days in one stretch, a period without an article, a numbered one with it.
Prepositions = dict[tuple[str, str], str]
DAY, DAYS, PERIOD, NUMBERED = "day", "days", "period", "numbered"


@dataclass(frozen=True)
class MoveWords:
    """What the sentences of one language are put together from."""

    planned: str
    planned_for: Prepositions
    moved: str
    moved_open: str
    moved_to: Prepositions
    several: tuple[str, str]
    """Before dates that are not alike: planned, moved."""
    sure: dict[str, tuple[str, str]]
    """How sure a date is, with its preposition: a day, and a period without an article."""
    quoted: str
    date_moved: str
    date_moved_open: str
    date_called_off: str
    language_of_days: str
    """In which language a stretch of days is written behind “vom”."""
    always_article: bool
    """A numbered period has its article also behind “start of”."""


def _table(**rows: tuple[str, str, str]) -> Prepositions:
    """Return the rows by kind and bound: none, from, until."""
    return {(kind, bound): text for kind, row in rows.items() for bound, text in zip(Grenze.values, row, strict=True)}


DE = MoveWords(
    planned="ursprünglich geplant {}",
    planned_for=_table(
        day=("am {}", "ab dem {}", "bis zum {}"),
        days=("vom {}", "ab dem {}", "bis zum {}"),
        period=("für {}", "ab {}", "bis {}"),
        numbered=("für das {}", "ab dem {}", "bis zum {}"),
    ),
    moved="verschoben {}",
    moved_open="verschoben, neuer Termin folgt",
    moved_to=_table(
        day=("auf den {}", "auf die Zeit ab dem {}", "auf die Zeit bis zum {}"),
        days=("auf den {}", "auf die Zeit ab dem {}", "auf die Zeit bis zum {}"),
        period=("auf {}", "auf die Zeit ab {}", "auf die Zeit bis {}"),
        numbered=("auf das {}", "auf die Zeit ab dem {}", "auf die Zeit bis zum {}"),
    ),
    several=("für {}", "auf {}"),
    sure={
        Gewissheit.FEST: ("{}{}", "{}{}"),
        Gewissheit.VSL: ("voraussichtlich {}{}", "{}voraussichtlich {}"),
        Gewissheit.CA: ("etwa {}{}", "{}etwa {}"),
    },
    quoted="„{}“",
    date_moved="Der Termin {} wurde {} verschoben.",
    date_moved_open="Der Termin {} wurde verschoben. Der neue Termin folgt.",
    date_called_off="Der Termin {} entfällt.",
    language_of_days="de-x-leicht",
    always_article=False,
)

LEICHT = replace(
    DE, sure=DE.sure | {Gewissheit.CA: ("ungefähr {}{}", "{}ungefähr {}")}, date_called_off="Der Termin {} fällt aus."
)

EN = MoveWords(
    planned="originally planned {}",
    planned_for=_table(
        day=("for {}", "from {}", "until {}"),
        days=("for {}", "from {}", "until {}"),
        period=("for {}", "from {}", "until {}"),
        numbered=("for the {}", "from the {}", "until the {}"),
    ),
    moved="moved {}",
    moved_open="postponed, new date to be announced",
    moved_to=_table(
        day=("to {}", "to a date from {} on", "to a date no later than {}"),
        days=("to {}", "to a date from {} on", "to a date no later than {}"),
        period=("to {}", "to a date from {} on", "to a date no later than {}"),
        numbered=("to the {}", "to a date from the {} on", "to a date no later than the {}"),
    ),
    several=("for {}", "to {}"),
    sure={
        Gewissheit.FEST: ("{}{}", "{}{}"),
        Gewissheit.VSL: ("provisionally {}{}", "provisionally {}{}"),
        Gewissheit.CA: ("{}around {}", "{}around {}"),
    },
    quoted="“{}”",
    date_moved="The date planned {} has been moved {}.",
    date_moved_open="The date planned {} has been postponed. The new date will be announced.",
    date_called_off="The date planned {} has been cancelled.",
    language_of_days="en",
    always_article=True,
)


def move_words_for(language: str) -> MoveWords:
    """The table of a language code; every other language reads German."""
    if language.lower().startswith("en"):
        return EN
    return LEICHT if "leicht" in language.lower() else DE
