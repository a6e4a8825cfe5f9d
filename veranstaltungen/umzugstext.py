"""What is said of dates that were moved or called off: “ursprünglich geplant am 8. März 2023, verschoben auf den 4. Mai 2023”."""

from __future__ import annotations

from dataclasses import replace

from veranstaltungen.datumstext import Angaben, date_text, in_order, stretches
from veranstaltungen.enums import Genauigkeit, Gewissheit, Grenze, Lage
from veranstaltungen.termindaten import Umzug
from veranstaltungen.umzugsworte import DAY, DAYS, NUMBERED, PERIOD, MoveWords, move_words_for
from veranstaltungen.zeit import ONE_DAY, TerminAngabe


def planned_text(angaben: Angaben, language: str = "de") -> str:
    """The date that a moved event had: “ursprünglich geplant am 8. März 2023”; empty when it had none."""
    dated = [each for each in in_order(angaben) if each.is_dated]
    return move_words_for(language).planned.format(_planned_for(dated, language)) if dated else ""


def moved_text(angaben: Angaben, language: str = "de") -> str:
    """The date that an event is moved to: “verschoben auf den 8. März 2023”, “verschoben, neuer Termin folgt”."""
    dated = [each for each in in_order(angaben) if each.is_dated]
    words = move_words_for(language)
    return words.moved.format(_moved_to(dated, language)) if dated else words.moved_open


def move_sentence(move: Umzug, language: str) -> str:
    """“Der Termin am 2. Dezember 2026 wurde auf den 9. Dezember 2026 verschoben.”"""
    words = move_words_for(language)
    old = _named(move.original, language)
    if not move.angabe.is_dated:
        return words.date_moved_open.format(old)
    return words.date_moved.format(old, _moved_to([move.angabe], language))


def called_off_sentence(angabe: TerminAngabe, language: str) -> str:
    """“Der Termin am 21. Dezember 2026 entfällt.”"""
    return move_words_for(language).date_called_off.format(_named(angabe, language))


def _named(angabe: TerminAngabe, language: str) -> str:
    """A date behind “Der Termin”: a day with its preposition, what is vague as it was said."""
    if angabe.is_exact:
        return _planned_for([angabe], language)
    return move_words_for(language).quoted.format(date_text(angabe, language, "text"))


def _planned_for(dated: list[TerminAngabe], language: str) -> str:
    """That a date was not sure needs no word here: it was planned."""
    planned = [replace(each, certainty=Gewissheit.FEST) if each.certainty == Gewissheit.VSL else each for each in dated]
    words = move_words_for(language)
    if not _are_alike(planned):
        return words.several[0].format(date_text(planned, language, "text"))
    kind = _kind(planned, words)
    spoken = words.language_of_days if kind == DAYS else language
    return _behind(words.planned_for[kind, planned[0].limit], planned, kind, spoken)


def _moved_to(dated: list[TerminAngabe], language: str) -> str:
    words = move_words_for(language)
    if not _are_alike(dated):
        return words.several[1].format(date_text(dated, language, "text"))
    kind = _kind(dated, words)
    return _behind(words.moved_to[kind, dated[0].limit], dated, kind, language)


def _are_alike(dated: list[TerminAngabe]) -> bool:
    return len({(each.precision, each.certainty, each.limit) for each in dated}) == 1


def _kind(dated: list[TerminAngabe], words: MoveWords) -> str:
    first = dated[0]
    if first.precision == Genauigkeit.TAG:
        runs = stretches(dated)
        return DAYS if len(runs) == 1 and runs[0][1] - runs[0][0] > ONE_DAY else DAY
    has_article = words.always_article or first.is_range or first.position == Lage.KEINE
    return NUMBERED if has_article and first.precision in (Genauigkeit.QUARTAL, Genauigkeit.HALBJAHR) else PERIOD


def _behind(preposition: str, dated: list[TerminAngabe], kind: str, language: str) -> str:
    """Dates of one kind behind a preposition that says “ab” and “bis”, with the word for how sure they are."""
    before, behind = preposition.split("{}")
    first = dated[0]
    inside = kind == PERIOD and first.limit == Grenze.KEINE
    plain = [replace(each, certainty=Gewissheit.FEST, bound=Grenze.KEINE) for each in dated]
    sure = move_words_for(language).sure[first.certainty][inside]
    text = date_text(plain, language, "text")
    if before.endswith(" the ") and first.certainty == Gewissheit.CA:
        # “to around the first quarter”
        before, text = before.removesuffix("the "), f"the {text}"
    return sure.format(before, text) + behind
