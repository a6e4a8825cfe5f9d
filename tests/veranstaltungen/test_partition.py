"""In the database each event is in exactly one of upcoming, running and past, at every moment, as `zeit.phase` says."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from wagtail.models import Page

from core.bulk import add_pages
from tests.veranstaltungen import factories as make
from veranstaltungen import zeit
from veranstaltungen.enums import Genauigkeit, Gewissheit, Grenze, Jahreszeit, Lage, Phase
from veranstaltungen.models import Termin, Veranstaltung
from veranstaltungen.terminpruefung import errors
from veranstaltungen.zeit import TerminAngabe

pytestmark = pytest.mark.usefixtures("sections")
WITHDRAWN = date(2027, 3, 1)
# One event of every kind of date, around the two changes of the clock in 2027.
EVENTS: dict[str, list[dict[str, Any]]] = {
    "night of the change in spring": [{"day": "2027-03-28", "begin": "01:30", "end": "03:30"}],
    "hour that is skipped": [{"day": "2027-03-28", "begin": "02:15", "end": "02:45"}],
    "hour that comes twice": [{"day": "2027-10-31", "begin": "02:30", "end": "02:45"}],
    "until half past eleven": [{"day": "2027-03-27", "begin": "22:00", "end": "23:30"}],
    "until midnight": [{"day": "2027-10-30", "begin": "20:00", "end": "00:00"}],
    "several days": [{"day": "2027-03-26", "until": "2027-03-29"}],
    "several days with times": [{"day": "2027-10-30", "until": "2027-11-01", "begin": "14:00", "end": "12:00"}],
    "separate days": [{"day": "2027-03-26"}, {"day": "2027-03-29"}],
    "whole day": [{"day": "2027-03-28", "all_day": True}],
    "whole day of the change in autumn": [{"day": "2027-10-31", "all_day": True}],
    "open end": [{"day": "2027-03-28", "begin": "09:00", "open_end": True}],
    "no time": [{"day": "2027-10-31"}],
    "expected day": [{"day": "2027-03-28", "certainty": "vsl"}],
    "around a day": [{"day": "2027-03-28", "certainty": "ca"}],
    "from a day on": [{"day": "2027-03-28", "bound": "ab"}],
    "until a day": [{"day": "2027-03-28", "bound": "bis"}],
    "month": [{"day": "2027-03-01", "precision": "monat", "certainty": "vsl"}],
    "end of a month": [{"day": "2027-03-01", "precision": "monat", "position": "ende"}],
    "quarter": [{"day": "2027-01-01", "precision": "quartal"}],
    "half-year": [{"day": "2027-07-01", "precision": "halbjahr"}],
    "spring": [{"precision": "jahreszeit", "season": "fruehjahr", "year": 2027}],
    "winter": [{"precision": "jahreszeit", "season": "winter", "year": 2027}],
    "year": [{"precision": "jahr", "year": 2027}],
    "to be announced": [{"precision": "offen"}],
    "without a date": [],
    "half said": [{"precision": "monat"}],
    "moved": [{"day": "2027-03-20", "withdrawn_on": WITHDRAWN}, {"day": "2027-03-28"}],
    "cancelled": [{"day": "2027-03-28", "withdrawn_on": WITHDRAWN}],
    "cancelled without a date": [{"precision": "offen", "withdrawn_on": date(2027, 3, 28)}],
}
# Half past eleven, the nights of the clock changes, the ends of months and of the year.
EVENINGS = [(2027, 1, 1), (2027, 3, 26), (2027, 3, 27), (2027, 3, 28), (2027, 3, 31), (2027, 10, 30), (2027, 10, 31)]
EVENINGS += [(2027, 12, 31), (2028, 2, 29), (2028, 3, 27)]
NIGHTS = [(2027, 3, 28), (2027, 10, 31)]


def moments() -> list[datetime]:
    """Return the moments around which phases change, each with the minute before and after."""
    late = [datetime(*day, 23, 30, tzinfo=zeit.BERLIN) for day in EVENINGS]
    night = [
        datetime(*day, tzinfo=zeit.BERLIN).astimezone(UTC) + timedelta(minutes=30 * n)
        for day in NIGHTS
        for n in range(9)
    ]
    return [each.astimezone(UTC) + timedelta(minutes=more) for each in (*late, *night) for more in (-1, 0, 1, 30)]


def parts(moment: datetime) -> dict[Phase, list[int]]:
    events = Veranstaltung.objects.all()
    found = {
        Phase.UPCOMING: events.upcoming(moment),
        Phase.RUNNING: events.running(moment),
        Phase.PAST: events.past(moment),
    }
    return {phase: sorted(rows.values_list("pk", flat=True)) for phase, rows in found.items()}


def assert_partition(pages: list[Veranstaltung], moment: datetime) -> None:
    """Compare the database with the rule in Python, for the three phases and for “not past”."""
    found = parts(moment)
    phases = {page.pk: zeit.phase(page.zeiten.spans, moment) for page in pages}
    assert found == {phase: sorted(pk for pk, its in phases.items() if its == phase) for phase in Phase}, moment
    listed = sorted(pk for pks in found.values() for pk in pks)
    assert listed == sorted(page.pk for page in pages)
    coming = sorted(Veranstaltung.objects.not_past(moment).values_list("pk", flat=True))
    assert coming == sorted(found[Phase.UPCOMING] + found[Phase.RUNNING])


def test_each_event_is_in_exactly_one_phase_at_every_moment() -> None:
    for title, dates in EVENTS.items():
        make.event(title, *(make.termin(**each) for each in dates))
    pages = list(Veranstaltung.objects.all())
    assert len(pages) == len(EVENTS)
    for moment in moments():
        assert_partition(pages, moment)


@pytest.mark.parametrize("kind", EVENTS)
def test_upcoming_until_its_real_end(kind: str) -> None:
    page = make.event(kind, *(make.termin(**each) for each in EVENTS[kind]))
    end = page.last_end
    assert not Veranstaltung.objects.past(end - timedelta(microseconds=1))
    assert list(Veranstaltung.objects.not_past(end - timedelta(microseconds=1))) == [page]
    assert list(Veranstaltung.objects.past(end)) == [page]
    assert not Veranstaltung.objects.not_past(end)


days = st.dates(date(2026, 12, 1), date(2027, 12, 31))
times = st.none() | st.times().map(lambda each: time(each.hour, each.minute))
certainty = st.sampled_from(Gewissheit)
exact = st.builds(
    TerminAngabe,
    start_date=days,
    end_date=st.none() | days,
    start_time=times,
    end_time=times,
    certainty=certainty,
    bound=st.sampled_from(Grenze),
    all_day=st.booleans(),
    open_end=st.booleans(),
)
vague = st.builds(
    TerminAngabe,
    start_date=days,
    end_date=st.none() | days,
    precision=st.sampled_from([Genauigkeit.MONAT, Genauigkeit.QUARTAL, Genauigkeit.HALBJAHR, Genauigkeit.JAHR]),
    certainty=certainty,
    position=st.sampled_from(Lage),
    bound=st.sampled_from(Grenze),
)
season = st.builds(
    TerminAngabe,
    precision=st.just(Genauigkeit.JAHRESZEIT),
    season=st.sampled_from(Jahreszeit),
    year=st.integers(2026, 2028),
    certainty=certainty,
)
undated = st.builds(TerminAngabe, precision=st.sampled_from([Genauigkeit.OFFEN, Genauigkeit.TAG]))
angaben = st.one_of(exact, vague, season, undated).filter(lambda angabe: not errors(angabe))
dates_of_an_event = st.lists(st.tuples(angaben, st.none() | st.none() | days), max_size=3)


def termin(angabe: TerminAngabe, withdrawn_on: date | None) -> Termin:
    return Termin(**{name: getattr(angabe, name) for name in angabe.__dataclass_fields__}, withdrawn_on=withdrawn_on)


@pytest.fixture
def folder() -> Page:
    return make.event("Anderes").get_parent().specific


@hypothesis_settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    events=st.lists(dates_of_an_event, min_size=1, max_size=8),
    moment=st.datetimes(datetime(2026, 11, 1), datetime(2028, 6, 1)),
)
def test_database_and_rule_agree_at_random_moments(folder: Page, events: list[Any], moment: datetime) -> None:
    with transaction.atomic():
        pages = [Veranstaltung(title=f"Probe {n}", slug=f"probe-{n}") for n in range(len(events))]
        for page, dates in zip(pages, events, strict=True):
            page.termine = [termin(*each) for each in dates]
        add_pages(folder, pages, indexed=False)
        stored = list(Veranstaltung.objects.all())
        edges = {edge for page in stored for span in page.zeiten.spans for edge in span[:2]}
        for each in [moment.replace(tzinfo=UTC), *sorted(edges)[:6]]:
            assert_partition(stored, each)
            assert_partition(stored, each - timedelta(microseconds=1))
        transaction.set_rollback(True)
