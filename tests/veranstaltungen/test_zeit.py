"""Clock, intervals and phases of dates, also late in the evening and when the clocks change."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from veranstaltungen.enums import Genauigkeit, Gewissheit, Grenze, Jahreszeit, Lage, Phase
from veranstaltungen.terminpruefung import errors
from veranstaltungen.zeit import (
    BERLIN,
    FAR_BEGIN,
    Span,
    TerminAngabe,
    archive_year,
    interval,
    next_change,
    now,
    phase,
    runs,
    span,
    today,
)

SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


def local(text):
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def day(start, end=None, **fields):
    return TerminAngabe(date.fromisoformat(start), date.fromisoformat(end) if end else None, **fields)


def vague(precision, start, end=None, **fields):
    return day(start, end, precision=precision, **fields)


def season(name, year, **fields):
    return TerminAngabe(precision=Genauigkeit.JAHRESZEIT, season=name, year=year, **fields)


def at(start=None, end=None):
    return {"start_time": start and time.fromisoformat(start), "end_time": end and time.fromisoformat(end)}


INTERVALS = [
    (day("2026-06-02"), "2026-06-02 00:00", "2026-06-03 00:00"),
    (day("2026-06-02", all_day=True, **at("09:00", "10:00")), "2026-06-02 00:00", "2026-06-03 00:00"),
    (day("2026-06-02", **at("09:00", "13:00")), "2026-06-02 09:00", "2026-06-02 13:00"),
    (day("2026-06-02", **at("20:00", "00:00")), "2026-06-02 20:00", "2026-06-03 00:00"),
    (day("2026-06-02", **at("09:00")), "2026-06-02 09:00", "2026-06-03 00:00"),
    (day("2026-06-02", open_end=True, **at("09:00", "13:00")), "2026-06-02 09:00", "2026-06-03 00:00"),
    (day("2026-06-02", **at(None, "13:00")), "2026-06-02 00:00", "2026-06-02 13:00"),
    (day("2026-06-02", **at("13:00", "09:00")), "2026-06-02 13:00", "2026-06-03 00:00"),
    (day("2026-06-02", "2026-06-01"), "2026-06-02 00:00", "2026-06-03 00:00"),
    (day("2026-06-02", "2026-06-04"), "2026-06-02 00:00", "2026-06-05 00:00"),
    (day("2026-06-02", "2026-06-04", **at("14:00", "12:00")), "2026-06-02 14:00", "2026-06-04 12:00"),
    (day("2026-06-02", certainty=Gewissheit.VSL), "2026-06-02 00:00", "2026-06-03 00:00"),
    (day("2026-06-02", bound=Grenze.BIS), "2026-06-02 00:00", "2026-06-03 00:00"),
    (day("2026-06-02", bound=Grenze.AB), "2026-06-02 00:00", "2027-06-02 00:00"),
    (day("2026-06-02", bound=Grenze.AB, **at("09:00", "10:00")), "2026-06-02 09:00", "2027-06-02 00:00"),
    (day("2026-06-02", "2026-06-04", bound=Grenze.AB), "2026-06-02 00:00", "2026-06-05 00:00"),
    (vague(Genauigkeit.MONAT, "2026-02-14"), "2026-02-01 00:00", "2026-03-01 00:00"),
    (vague(Genauigkeit.MONAT, "2026-12-14", "2027-01-01"), "2026-12-01 00:00", "2027-02-01 00:00"),
    (vague(Genauigkeit.MONAT, "2026-02-14", position=Lage.ANFANG), "2026-02-01 00:00", "2026-02-11 00:00"),
    (vague(Genauigkeit.MONAT, "2026-02-14", position=Lage.MITTE), "2026-02-11 00:00", "2026-02-21 00:00"),
    (vague(Genauigkeit.MONAT, "2026-02-14", position=Lage.ENDE), "2026-02-21 00:00", "2026-03-01 00:00"),
    (vague(Genauigkeit.MONAT, "2026-02-14", bound=Grenze.AB), "2026-02-01 00:00", "2027-02-01 00:00"),
    (vague(Genauigkeit.QUARTAL, "2026-11-14"), "2026-10-01 00:00", "2027-01-01 00:00"),
    (vague(Genauigkeit.QUARTAL, "2026-11-14", position=Lage.ENDE), "2026-12-01 00:00", "2027-01-01 00:00"),
    (vague(Genauigkeit.HALBJAHR, "2026-06-30"), "2026-01-01 00:00", "2026-07-01 00:00"),
    (vague(Genauigkeit.HALBJAHR, "2026-07-01", position=Lage.MITTE), "2026-09-01 00:00", "2026-11-01 00:00"),
    (vague(Genauigkeit.JAHR, "2026-07-01"), "2026-01-01 00:00", "2027-01-01 00:00"),
    (vague(Genauigkeit.JAHR, "2026-07-01", "2027-01-05"), "2026-01-01 00:00", "2028-01-01 00:00"),
    (TerminAngabe(precision=Genauigkeit.JAHR, year=2026), "2026-01-01 00:00", "2027-01-01 00:00"),
    (TerminAngabe(precision=Genauigkeit.JAHR, year=2026, position=Lage.ENDE), "2026-09-01 00:00", "2027-01-01 00:00"),
    (TerminAngabe(precision=Genauigkeit.JAHR, year=2028, bound=Grenze.AB), "2028-01-01 00:00", "2029-01-01 00:00"),
    (season(Jahreszeit.FRUEHJAHR, 2026), "2026-03-01 00:00", "2026-06-01 00:00"),
    (season(Jahreszeit.SOMMER, 2026), "2026-06-01 00:00", "2026-09-01 00:00"),
    (season(Jahreszeit.HERBST, 2026, position=Lage.MITTE), "2026-10-01 00:00", "2026-11-01 00:00"),
    (season(Jahreszeit.WINTER, 2027), "2027-12-01 00:00", "2028-03-01 00:00"),
    (season(Jahreszeit.WINTER, 2027, position=Lage.ENDE), "2028-02-01 00:00", "2028-03-01 00:00"),
]


@pytest.mark.parametrize(("angabe", "begin", "end"), INTERVALS)
def test_interval_follows_the_table(angabe, begin, end):
    assert interval(angabe) == (local(begin), local(end))


@pytest.mark.parametrize(
    "angabe",
    [
        TerminAngabe(),
        TerminAngabe(precision=Genauigkeit.OFFEN, start_date=SPRING),
        TerminAngabe(precision=Genauigkeit.MONAT),
        TerminAngabe(precision=Genauigkeit.JAHR),
        TerminAngabe(precision=Genauigkeit.JAHRESZEIT, year=2027),
        TerminAngabe(precision=Genauigkeit.JAHRESZEIT, season=Jahreszeit.WINTER),
        TerminAngabe(end_date=SPRING, start_time=time(9)),
    ],
)
def test_without_a_date_the_event_stays_upcoming_after_all_others(angabe):
    assert interval(angabe)[0] == FAR_BEGIN
    assert phase([interval(angabe)], now()) == Phase.UPCOMING
    assert next_change([interval(angabe)], now()) is None


def test_what_was_cancelled_without_a_date_counts_as_its_day_of_cancelling():
    begin, end = interval(TerminAngabe(), withdrawn_on=date(2026, 6, 2))
    assert (begin, end) == (local("2026-06-02 00:00"), local("2026-06-03 00:00"))
    assert interval(day("2027-01-05"), withdrawn_on=date(2026, 6, 2))[0] == local("2027-01-05 00:00")


@pytest.mark.parametrize(
    ("on", "start", "end", "begin_utc", "end_utc"),
    [
        (SPRING, "01:30", "03:30", "2026-03-29T00:30", "2026-03-29T01:30"),
        (SPRING, "02:30", "03:15", "2026-03-29T01:00", "2026-03-29T01:15"),
        (SPRING, "02:15", "02:45", "2026-03-29T01:00", "2026-03-29T01:30"),
        (SPRING, "01:00", "02:30", "2026-03-29T00:00", "2026-03-29T01:00"),
        (AUTUMN, "01:30", "03:30", "2026-10-24T23:30", "2026-10-25T02:30"),
        (AUTUMN, "02:15", "02:45", "2026-10-25T00:15", "2026-10-25T01:45"),
        (AUTUMN, "02:30", "03:00", "2026-10-25T00:30", "2026-10-25T02:00"),
    ],
)
def test_missing_and_repeated_hours_have_an_interval(on, start, end, begin_utc, end_utc):
    begin, until = interval(TerminAngabe(on, **at(start, end)))
    assert begin == datetime.fromisoformat(begin_utc).replace(tzinfo=UTC)
    assert until == datetime.fromisoformat(end_utc).replace(tzinfo=UTC)


@pytest.mark.parametrize(("on", "hours"), [(SPRING, 23), (AUTUMN, 25), (date(2026, 6, 2), 24)])
def test_a_day_is_as_long_as_the_clocks_make_it(on, hours):
    begin, end = interval(TerminAngabe(on))
    assert end - begin == timedelta(hours=hours)


def test_clock_follows_the_setting(settings):
    settings.CLOCK_NOW = datetime(2026, 6, 2, 22, 30, tzinfo=UTC)
    assert now() == settings.CLOCK_NOW
    assert today() == date(2026, 6, 3)
    settings.CLOCK_NOW = "2026-06-02T23:30"
    assert now() == datetime(2026, 6, 2, 21, 30, tzinfo=UTC)
    assert today() == date(2026, 6, 2)
    settings.CLOCK_NOW = lambda: datetime(2026, 6, 2, tzinfo=UTC)
    assert now() == datetime(2026, 6, 2, tzinfo=UTC)


def test_clock_without_the_setting_is_the_real_one(settings):
    settings.CLOCK_NOW = None
    before = datetime.now(UTC)
    assert before <= now() <= datetime.now(UTC)


KINDS_OF_DAYS = {
    "one day": lambda on: [TerminAngabe(on)],
    "whole day": lambda on: [TerminAngabe(on, all_day=True)],
    "with times": lambda on: [TerminAngabe(on, **at("09:00", "13:00"))],
    "until midnight": lambda on: [TerminAngabe(on, **at("20:00", "00:00"))],
    "open end": lambda on: [TerminAngabe(on, open_end=True, **at("20:00"))],
    "several days": lambda on: [TerminAngabe(on - timedelta(days=1), on + timedelta(days=1))],
    "separate days": lambda on: [TerminAngabe(on - timedelta(days=7)), TerminAngabe(on + timedelta(days=7))],
    "month": lambda on: [TerminAngabe(on, precision=Genauigkeit.MONAT)],
    "expected day": lambda on: [TerminAngabe(on, certainty=Gewissheit.VSL)],
    "from a day on": lambda on: [TerminAngabe(on, bound=Grenze.AB)],
    "until a day": lambda on: [TerminAngabe(on, bound=Grenze.BIS)],
    "night of the clock change": lambda on: [TerminAngabe(on, **at("02:15", "02:45"))],
    "no date": lambda on: [TerminAngabe()],
    "nothing": lambda on: [],
}


@pytest.mark.parametrize("kind", KINDS_OF_DAYS)
@pytest.mark.parametrize("on", [SPRING, AUTUMN, date(2026, 6, 2), date(2026, 12, 31)])
def test_every_half_hour_around_a_day_lies_in_exactly_one_phase(kind, on):
    spans = [span(each) for each in KINDS_OF_DAYS[kind](on)]
    midnight = datetime.combine(on, time.min, BERLIN).astimezone(UTC)
    steps = [midnight + timedelta(minutes=30 * step) for step in range(-48 * 9, 48 * 9)]
    phases = [phase(spans, moment) for moment in steps]
    for moment, current in zip(steps, phases, strict=True):
        running = any(each.runs and each.begin <= moment < each.end for each in spans)
        upcoming = not running and (not spans or any(each.end > moment for each in spans))
        past = bool(spans) and all(each.end <= moment for each in spans)
        assert [running, upcoming, past] == [current == each for each in (Phase.RUNNING, Phase.UPCOMING, Phase.PAST)]
    for index, current in enumerate(phases[:-1]):
        changed = next_change(spans, steps[index])
        if current != phases[index + 1]:
            assert changed is not None
            assert steps[index] < changed <= steps[index + 1]


@pytest.mark.parametrize("on", [SPRING, AUTUMN, date(2026, 6, 2)])
def test_an_event_of_today_runs_at_half_past_eleven_in_the_evening(on):
    late = datetime.combine(on, time(23, 30), BERLIN)
    assert phase([span(TerminAngabe(on))], late) == Phase.RUNNING
    assert phase([span(TerminAngabe(on, **at("09:00", "13:00")))], late) == Phase.PAST
    assert phase([span(TerminAngabe(on + timedelta(days=1)))], late) == Phase.UPCOMING
    assert phase([span(TerminAngabe(on - timedelta(days=1)))], late) == Phase.PAST


def test_the_end_no_longer_belongs_to_the_event():
    spans = [span(day("2026-06-02", **at("09:00", "13:00")))]
    assert phase(spans, local("2026-06-02 09:00")) == Phase.RUNNING
    assert phase(spans, local("2026-06-02 12:59")) == Phase.RUNNING
    assert phase(spans, local("2026-06-02 13:00")) == Phase.PAST


def test_separate_days_do_not_run_in_between():
    spans = [span(day("2026-06-02")), span(day("2026-06-09"))]
    moment = local("2026-06-01 12:00")
    seen = [phase(spans, moment)]
    while moment := next_change(spans, moment):
        seen.append(phase(spans, moment))
    assert seen == [Phase.UPCOMING, Phase.RUNNING, Phase.UPCOMING, Phase.RUNNING, Phase.PAST]


def test_overlapping_dates_change_only_where_the_phase_does():
    spans = [span(day("2026-06-02", "2026-06-04")), span(day("2026-06-03", **at("09:00", "10:00")))]
    assert next_change(spans, local("2026-06-02 12:00")) == local("2026-06-05 00:00")


def test_an_approximate_date_is_upcoming_until_its_period_ends_and_never_runs():
    december = vague(Genauigkeit.MONAT, "2026-12-01", certainty=Gewissheit.VSL)
    assert not runs(december)
    assert phase([span(december)], local("2026-12-31 23:30")) == Phase.UPCOMING
    assert phase([span(december)], local("2027-01-01 00:00")) == Phase.PAST
    assert next_change([span(december)], local("2026-11-01 00:00")) == local("2027-01-01 00:00")


def test_phase_also_takes_plain_pairs():
    pair = interval(day("2026-06-02"))
    assert phase([pair], local("2026-06-02 12:00")) == Phase.RUNNING
    assert phase([Span(*pair, runs=False)], local("2026-06-02 12:00")) == Phase.UPCOMING


def test_archive_year_is_the_local_year_of_the_first_begin():
    new_year = span(day("2027-01-01"))
    assert new_year.begin.year == 2026
    assert archive_year([new_year, span(TerminAngabe())], date(2025, 5, 5)) == 2027
    assert archive_year([span(TerminAngabe())], date(2025, 5, 5)) == 2025


@pytest.mark.parametrize(
    ("angabe", "fields"),
    [
        (TerminAngabe(), set()),
        (day("2026-06-02", "2026-06-02", **at("09:00", "13:00")), set()),
        (day("2026-06-02", "2026-06-03", **at("14:00", "12:00")), set()),
        (day("2026-06-02", **at("20:00", "00:00")), set()),
        (day("2026-06-02", "2026-06-01"), {"end_date"}),
        (day("2026-06-02", **at("13:00", "13:00")), {"end_time"}),
        (TerminAngabe(end_date=SPRING), {"start_date"}),
        (day("0202-06-02"), {"start_date"}),
        (day("2026-06-02", "9999-12-31"), {"end_date"}),
        (TerminAngabe(precision=Genauigkeit.JAHR, year=0), {"year"}),
        (TerminAngabe(precision=Genauigkeit.JAHR, year=10**9), {"year"}),
        (TerminAngabe(precision=Genauigkeit.JAHR, year=2027, start_date=SPRING), {"year"}),
        (vague(Genauigkeit.MONAT, "2026-06-02", **at("09:00")), {"precision"}),
        (vague(Genauigkeit.OFFEN, "2026-06-02"), {"precision"}),
        (day("2026-06-02", all_day=True, **at("09:00")), {"all_day"}),
        (day("2026-06-02", open_end=True, **at("09:00", "13:00")), {"open_end"}),
        (day("2026-06-02", position=Lage.ENDE), {"position"}),
        (vague(Genauigkeit.MONAT, "2026-06-02", "2026-07-02", position=Lage.ENDE), {"position"}),
        (day("2026-06-02", "2026-06-03", bound=Grenze.AB), {"bound"}),
        (day("2026-06-02", season=Jahreszeit.HERBST), {"season"}),
        (day("2026-06-02", year=2026), {"year"}),
        (season(Jahreszeit.HERBST, 2026, end_date=SPRING), {"end_date"}),
        (TerminAngabe(SPRING, **at("02:30")), {"start_time"}),
        (TerminAngabe(SPRING, **at("01:30", "02:30")), {"end_time"}),
        (TerminAngabe(AUTUMN, **at("02:30")), set()),
    ],
)
def test_fields_that_contradict_each_other_are_named(angabe, fields):
    assert set(errors(angabe)) == fields


@pytest.mark.parametrize(
    ("angabe", "fields"),
    [
        (TerminAngabe(), {"start_date"}),
        (TerminAngabe(precision=Genauigkeit.OFFEN), set()),
        (TerminAngabe(precision=Genauigkeit.JAHR), {"year"}),
        (TerminAngabe(precision=Genauigkeit.JAHRESZEIT), {"season", "year"}),
        (season(Jahreszeit.HERBST, 2026), set()),
    ],
)
def test_publishing_needs_what_the_precision_needs(angabe, fields):
    assert set(errors(angabe, complete=True)) == fields


any_angabe = st.builds(
    TerminAngabe,
    start_date=st.none() | st.dates(),
    end_date=st.none() | st.dates(),
    start_time=st.none() | st.times(),
    end_time=st.none() | st.times(),
    precision=st.sampled_from(Genauigkeit),
    certainty=st.sampled_from(Gewissheit),
    position=st.sampled_from(Lage),
    bound=st.sampled_from(Grenze),
    season=st.sampled_from(["", *Jahreszeit]),
    year=st.none() | st.integers(-5, 10**10),
    all_day=st.booleans(),
    open_end=st.booleans(),
)


@hypothesis_settings(derandomize=True, max_examples=400, deadline=None, database=None)
@given(any_angabe)
def test_every_combination_of_fields_has_an_interval_and_a_verdict(angabe):
    begin, end = interval(angabe)
    assert begin < end
    assert all(str(message) for message in errors(angabe, complete=True).values())


@hypothesis_settings(derandomize=True, max_examples=200, deadline=None, database=None)
@given(st.sampled_from([SPRING, AUTUMN]), st.times(), st.times(), st.integers(0, 1))
def test_around_a_clock_change_the_begin_always_lies_before_the_end(on, start, end, more_days):
    begin, until = interval(TerminAngabe(on, on + timedelta(days=more_days), start, end))
    assert begin < until


@hypothesis_settings(derandomize=True, max_examples=200, deadline=None, database=None)
@given(st.lists(any_angabe, max_size=4), st.datetimes(datetime(1980, 1, 1), datetime(2110, 1, 1)))
def test_next_change_is_the_first_moment_with_another_phase(angaben, moment):
    spans, moment = [span(each) for each in angaben], moment.replace(tzinfo=UTC)
    change = next_change(spans, moment)
    if change:
        assert phase(spans, change) != phase(spans, moment)
    until = change or FAR_BEGIN
    between = [edge for each in spans for edge in each[:2] if moment < edge < until]
    assert {phase(spans, edge) for edge in between} <= {phase(spans, moment)}
