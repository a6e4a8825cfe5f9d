"""The names of dates that are vague: month, quarter, half-year, season and year."""

from __future__ import annotations

from datetime import date

from veranstaltungen.datumsworte import LEICHT, Words
from veranstaltungen.enums import Genauigkeit, Jahreszeit, Lage
from veranstaltungen.zeit import TerminAngabe


def _number_and_name(angabe: TerminAngabe, day: date, words: Words) -> tuple[str, str]:
    if angabe.precision == Genauigkeit.QUARTAL:
        return words.numbers[(day.month - 1) // 3], words.quarter
    if angabe.precision == Genauigkeit.HALBJAHR:
        return words.numbers[(day.month - 1) // 6], words.half
    return words.months[day.month - 1], ""


def period_name(angabe: TerminAngabe, words: Words) -> tuple[str, str]:
    """Name and year of a vague date; the name is empty for a year, and holds all of a range over two years."""
    if angabe.is_range:
        return _period_range(angabe, words)
    position = "" if angabe.position == Lage.KEINE else angabe.position
    if angabe.precision == Genauigkeit.JAHR:
        return words.positions[position or Lage.KEINE], str(angabe.named_year)
    if angabe.precision == Genauigkeit.JAHRESZEIT:
        number, name = "", words.seasons[angabe.season]
    else:
        assert angabe.start_date
        number, name = _number_and_name(angabe, angabe.start_date, words)
    if position and angabe.precision in words.with_genitive:
        text = f"{number} {words.genitives.get(name, name)}".strip()
        return words.positions_of[position] + text, _year(angabe, words)
    return words.positions[position or Lage.KEINE] + f"{number} {name}".strip(), _year(angabe, words)


def _period_range(angabe: TerminAngabe, words: Words) -> tuple[str, str]:
    first, last = angabe.start_date, angabe.last_date
    assert first and last
    years = str(first.year) if first.year == last.year else f"{first.year}{words.dash}{last.year}"
    if angabe.precision == Genauigkeit.JAHR:
        return "", years
    (number, name), (end_number, end_name) = (_number_and_name(angabe, day, words) for day in (first, last))
    if first.year == last.year:
        numbers = number if number == end_number else f"{number}{words.dash}{end_number}"
        return f"{numbers} {name}".strip(), years
    begin = with_year(angabe, f"{number} {name}".strip(), str(first.year), words)
    return f"{begin}{words.wide_dash}{end_number} {end_name}".strip(), str(last.year)


def with_year(angabe: TerminAngabe, name: str, year: str, words: Words) -> str:
    """The phrase of a vague date from its name and its year."""
    if angabe.precision in (Genauigkeit.QUARTAL, Genauigkeit.HALBJAHR):
        return f"{name} {words.of}{year}"
    return f"{name}{year}" if not name or name.endswith((" ", "-")) else f"{name} {year}"


def _year(angabe: TerminAngabe, words: Words) -> str:
    """The year of a period; a winter names both."""
    if angabe.precision != Genauigkeit.JAHRESZEIT:
        return str(angabe.start_date.year) if angabe.start_date else ""
    year = angabe.named_year or 0
    if angabe.season != Jahreszeit.WINTER:
        return str(year)
    return f"{year}/{year + 1}" if words is LEICHT else f"{year}/{(year + 1) % 100:02}"
