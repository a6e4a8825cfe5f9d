"""Dates as editors say them, short to write; and any combination of their fields."""

from datetime import date, time

from hypothesis import strategies as st

from veranstaltungen.enums import Genauigkeit, Gewissheit, Grenze, Jahreszeit, Lage
from veranstaltungen.zeit import TerminAngabe


def day(start, end=None, **fields):
    return TerminAngabe(date.fromisoformat(start), date.fromisoformat(end) if end else None, **fields)


def month(start, end=None, **fields):
    return day(start, end, precision=Genauigkeit.MONAT, **fields)


def quarter(start, end=None, **fields):
    return day(start, end, precision=Genauigkeit.QUARTAL, **fields)


def half(start, end=None, **fields):
    return day(start, end, precision=Genauigkeit.HALBJAHR, **fields)


def season(name, year, **fields):
    return TerminAngabe(precision=Genauigkeit.JAHRESZEIT, season=name, year=year, **fields)


def year(number, **fields):
    return TerminAngabe(precision=Genauigkeit.JAHR, year=number, **fields)


def clock(start=None, end=None, last_day=None, **fields):
    times = [time.fromisoformat(each) if each else None for each in (start, end)]
    return TerminAngabe(date(2022, 6, 2), last_day, *times, **fields)


OPEN = TerminAngabe(precision=Genauigkeit.OFFEN)
VSL, CA = {"certainty": Gewissheit.VSL}, {"certainty": Gewissheit.CA}
AB, BIS = {"bound": Grenze.AB}, {"bound": Grenze.BIS}
ANFANG, MITTE, ENDE = ({"position": each} for each in (Lage.ANFANG, Lage.MITTE, Lage.ENDE))

days = st.dates(date(1990, 1, 1), date(2100, 12, 31))
clocks = st.none() | st.times().map(lambda each: each.replace(second=0, microsecond=0))
any_angabe = st.builds(
    TerminAngabe,
    start_date=st.none() | days,
    end_date=st.none() | days,
    start_time=clocks,
    end_time=clocks,
    precision=st.sampled_from(Genauigkeit),
    certainty=st.sampled_from(Gewissheit),
    position=st.sampled_from(Lage),
    bound=st.sampled_from(Grenze),
    season=st.sampled_from(["", *Jahreszeit]),
    year=st.none() | st.integers(1990, 2100),
    all_day=st.booleans(),
    open_end=st.booleans(),
)
