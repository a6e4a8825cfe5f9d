"""Dates and times as people read them, in German, English and Leichte Sprache.

``style="facts"`` (lists of facts, the default) writes a single day in figures, “08.03.2023”; ``style="text"`` (running
text) writes it in words, “8. März 2023”. Everything longer than one day or less exact is in words in both, and English
and Leichte Sprache always use words. Two adjacent days are joined by “und”, three and more by a dash; a dash in Leichte
Sprache is the word “bis”. What is missing in a draft reads as “Termin folgt”.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time
from itertools import groupby
from typing import Literal, NamedTuple

from core.wording import joined
from veranstaltungen.datumsworte import EN, LEICHT, Words, words_for
from veranstaltungen.enums import Genauigkeit, Gewissheit, Grenze, Lage
from veranstaltungen.zeit import TerminAngabe, interval
from veranstaltungen.zeitraumtext import period_name, with_year

Style = Literal["facts", "text"]
Angaben = TerminAngabe | Iterable[TerminAngabe]
Run = tuple[date, date]
PAIR = 2


class Tile(NamedTuple):
    """What the date tile shows; ``label`` is the whole date for those who hear it, ``kind`` a variant of the tile."""

    top: str
    bottom: str
    label: str
    kind: str


def date_text(angaben: Angaben, language: str = "de", style: Style = "facts") -> str:
    """The date of an event, whatever it consists of: “2.–4. Juni 2022”, “vsl. Dezember 2020”, “Termin folgt”."""
    return _date_text(in_order(angaben), words_for(language), style)


def time_text(angaben: Angaben, language: str = "de") -> str:
    """The time of day: “09:00–13:00 Uhr”; per day where the days differ; empty where no time is known."""
    words = words_for(language)
    by_day: dict[str, list[str]] = {}
    for each in in_order(angaben):
        if each.is_dated:
            texts = by_day.setdefault(_date_text([each], words, "text"), [])
            texts.extend(text for text in [_time(each, words)] if text and text not in texts)
    per_day = {day: words.conjunction.join(texts) for day, texts in by_day.items()}
    if len(set(per_day.values())) <= 1:
        return next(iter(per_day.values()), "")
    return "; ".join(f"{day}: {text}" for day, text in per_day.items() if text)


def tile(angaben: Angaben, language: str = "de", *, past: bool = False, cancelled: bool = False) -> Tile:
    """The date as two short lines: “2.–3.” over “März 2027”, “Frühjahr” over “2027”, “Termin folgt”."""
    listed, words = in_order(angaben), words_for(language)
    label = _date_text(listed, EN if words is EN else LEICHT, "text")
    dated = [each for each in listed if each.is_dated]
    vague = not dated or any(not each.is_exact for each in dated)
    kind = "abgesagt" if cancelled else "vorbei" if past else "ungefaehr" if vague else ""
    top, bottom = _tile_lines(dated, words) if dated else (words.open_text, "")
    return Tile(top[:1].upper() + top[1:] if vague and words is EN else top, bottom, label, kind)


def period_text(start: date | None, end: date | None, language: str = "de") -> str:
    """A term such as that of a funding: “01.07.2023–30.06.2027”, “ab 01.07.2023”, “bis 30.06.2027”."""
    words = words_for(language)
    if start and end and start < end:
        return f"{_day(start, words, 'facts')}{words.wide_dash}{_day(end, words, 'facts')}"
    if start and end:
        return _day(start, words, "facts")
    if start:
        return words.bounds[Grenze.AB] + _day(start, words, "facts")
    return words.bounds[Grenze.BIS] + _day(end, words, "facts") if end else ""


def ordinal_series_text(ordinal: int | None, kind: str, series: str = "", language: str = "de") -> str:
    """The line under the title of an event in a series: “8. Online-Treffen der Expertengruppe DKBM”.

    Where the name of the series holds the kind, or the kind the series, it is said once: “4. Herbstakademie”.
    """
    if series and kind:
        kind, series = _said_once(kind, series)
    endings = words_for(language).ordinal
    number = ""
    if ordinal:
        digit = 0 if ordinal % 100 in (11, 12, 13) else ordinal % 10
        number = f"{ordinal}{endings[digit] if digit < len(endings) else endings[0]}"
    return joined(" ", (part for part in (number, kind, series) if part.strip()))


def _said_once(kind: str, series: str) -> tuple[str, str]:
    if kind.casefold() in series.casefold():
        return "", series
    return (kind, "") if series.casefold() in kind.casefold() else (kind, series)


def in_order(angaben: Angaben) -> list[TerminAngabe]:
    """One date or several, the first to begin first."""
    return sorted([angaben] if isinstance(angaben, TerminAngabe) else angaben, key=interval)


def _date_text(listed: list[TerminAngabe], words: Words, style: Style) -> str:
    dated = [each for each in listed if each.is_dated]
    if not dated:
        return words.open_text
    more = len(listed) - len(dated)
    tail = f", {words.more_text[more > 1]}" if more else ""
    alike = {(each.precision, each.limit, each.certainty) for each in dated}
    if alike == {(Genauigkeit.TAG, Grenze.KEINE, certainty := dated[0].certainty)}:
        return words.certainty[certainty] + _days(stretches(dated), words, style) + tail
    if len(dated) > 1:
        style = "text"
    return _join(list(dict.fromkeys(_single(each, words, style) for each in dated)), words) + tail


def _single(angabe: TerminAngabe, words: Words, style: Style) -> str:
    """One date with all its words; an end date takes the place of “ab” and “bis”."""
    before = _before(angabe, words)
    if angabe.precision == Genauigkeit.TAG:
        return before + _days(stretches([angabe]), words, style)
    name, year = period_name(angabe, words)
    numbered = angabe.precision in (Genauigkeit.QUARTAL, Genauigkeit.HALBJAHR)
    article = words is EN and numbered and (angabe.limit != Grenze.KEINE or angabe.certainty == Gewissheit.CA)
    return before + (words.article if article else "") + with_year(angabe, name, year, words)


def _before(angabe: TerminAngabe, words: Words) -> str:
    """“vsl.”, “ca.”, “ab” and “bis”, in the order of the language: “ca. ab”, but “from about”."""
    bound = words.bounds[angabe.limit]
    if bound and angabe.certainty == Gewissheit.CA:
        return words.around_bound.format(bound)
    return words.certainty[angabe.certainty] + bound


def _join(parts: list[str], words: Words) -> str:
    """“a, b und c”."""
    return words.conjunction.join(part for part in (", ".join(parts[:-1]), parts[-1]) if part)


def _day(day: date, words: Words, style: Style) -> str:
    if style == "facts" and words.numeric:
        return f"{day.day:02}.{day.month:02}.{day.year:04}"
    return f"{words.day.format(day.day)} {_month(day, words)}"


def _month(day: date, words: Words) -> str:
    return f"{words.months[day.month - 1]} {day.year}"


def stretches(listed: list[TerminAngabe]) -> list[Run]:
    """First and last day of everything that hangs together."""
    runs: list[Run] = []
    days = [(each.start_date, each.last_date) for each in listed]
    for first, last in sorted((first, last) for first, last in days if first and last):
        if runs and (first - runs[-1][1]).days <= 1:
            runs[-1] = runs[-1][0], max(runs[-1][1], last)
        else:
            runs.append((first, last))
    return runs


def _days(runs: list[Run], words: Words, style: Style) -> str:
    """Days in words, the month and the year as seldom as possible."""
    if len(runs) == 1 and runs[0][0] == runs[0][1]:
        return _day(runs[0][0], words, style)
    if any((first.year, first.month) != (last.year, last.month) for first, last in runs):
        return _join([_long_run(first, last, words) for first, last in runs], words)
    months = [(key, list(group)) for key, group in groupby(runs, key=lambda run: (run[0].year, run[0].month))]
    parts = []
    for index, ((year, month), group) in enumerate(months):
        days = _join([text for run in group for text in _short_run(*run, words, alone=len(group) == 1)], words)
        is_last_of_year = index + 1 == len(months) or months[index + 1][0][0] != year
        parts.append(f"{days} {words.months[month - 1]}{f' {year}' if is_last_of_year else ''}")
    return _join(parts, words)


def _short_run(first: date, last: date, words: Words, *, alone: bool) -> list[str]:
    """The days of a run inside one month as the items of an enumeration."""
    if first == last:
        return [words.day.format(first.day)]
    if (last - first).days == 1 and (words.pair_joined or not alone):
        return [words.day.format(first.day), words.day.format(last.day)]
    return [f"{words.day.format(first.day)}{words.dash}{words.day.format(last.day)}"]


def _long_run(first: date, last: date, words: Words) -> str:
    """A run in full; the year of the first day only where it differs."""
    if first == last:
        return _day(first, words, "text")
    if (first.year, first.month) == (last.year, last.month):
        return _join(_short_run(first, last, words, alone=True), words) + f" {_month(last, words)}"
    begin = _day(first, words, "text")
    if first.year == last.year:
        begin = begin.removesuffix(f" {first.year}")
    between = words.conjunction if words.pair_joined and (last - first).days == 1 else words.wide_dash
    return begin + between + _day(last, words, "text")


def _clock(clock: time | None, *, is_end: bool = False) -> str:
    """“09:00”; an end at midnight is “24:00”."""
    if clock is None:
        return ""
    return "24:00" if is_end and (clock.hour, clock.minute) == (0, 0) else f"{clock.hour:02}:{clock.minute:02}"


def _time(angabe: TerminAngabe, words: Words) -> str:
    if angabe.precision != Genauigkeit.TAG or not angabe.is_dated:
        return ""
    if angabe.all_day:
        return words.all_day
    start = _clock(angabe.start_time)
    end = "" if angabe.open_end else _clock(angabe.end_time, is_end=True)
    if start and end and start < end:
        return words.clock.format(start + words.dash + end)
    if start and end and angabe.is_range:
        return words.first_last_clock.format(start, end)
    tail = words.open_end if angabe.open_end else ""
    if start:
        return words.bounds[Grenze.AB] + words.clock.format(start) + tail
    return words.bounds[Grenze.BIS] + words.clock.format(end) if end else tail.lstrip(", ")


def _tile_lines(dated: list[TerminAngabe], words: Words) -> tuple[str, str]:
    first = dated[0]
    before = words.bounds[first.limit]
    if first.precision != Genauigkeit.TAG:
        return _tile_period(first, words)
    top, begin = _tile_days([each for each in dated if each.precision == Genauigkeit.TAG], words)
    is_day = top == words.day.format(begin.day)
    if is_day and not before and len(dated) == 1 and first.certainty == Gewissheit.FEST:
        top = str(begin.day)
    return words.certainty[first.certainty] + (before if is_day else "") + top, _month(begin, words)


def _tile_period(angabe: TerminAngabe, words: Words) -> tuple[str, str]:
    """Name over year; of a range over two years the begin with “ab”."""
    start, last = angabe.start_date, angabe.last_date
    if angabe.precision != Genauigkeit.JAHR and angabe.is_range and start and last and start.year != last.year:
        angabe = replace(angabe, end_date=None, position=Lage.KEINE, bound=Grenze.AB)
    name, year = period_name(angabe, words)
    return (words.bounds[angabe.limit] + name.strip(" -")).strip() or words.year_word, year


def _tile_days(listed: list[TerminAngabe], words: Words) -> tuple[str, date]:
    """The days as far as they fit under one month, else the first with “ab”."""
    runs = stretches(listed)
    begin, last = runs[0][0], runs[-1][1]
    day, last_day = words.day.format(begin.day), words.day.format(last.day)
    if begin == last:
        return day, begin
    if (begin.year, begin.month) == (last.year, last.month):
        if len(runs) == 1:
            return f"{day}–{last_day}", begin
        if len(runs) == PAIR and all(first == end for first, end in runs):
            return f"{day}, {last_day}", begin
    return words.bounds[Grenze.AB] + day, begin
