"""No combination of fields makes a wrong text of a date."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.veranstaltungen.angaben import (
    any_angabe,
    days,
)
from veranstaltungen.datumstext import (
    date_text,
    period_text,
    tile,
    time_text,
)
from veranstaltungen.umzugstext import moved_text, planned_text
from veranstaltungen.zeit import TerminAngabe

LANGUAGES = ["de", "en", "de-x-leicht"]


@settings(derandomize=True, max_examples=300, deadline=None, database=None)
@given(st.lists(any_angabe, max_size=4), st.sampled_from(LANGUAGES), st.sampled_from(["facts", "text"]))
def test_any_combination_of_fields_has_a_tidy_text(angaben, language, style):
    shown = tile(angaben, language)
    texts = [date_text(angaben, language, style), shown.label, f"{shown.top} {shown.bottom}".strip()]
    times = time_text(angaben, language)
    for text in [*texts, *([times] if times else []), moved_text(angaben, language), planned_text(angaben, language)]:
        assert text == text.strip()
        assert "  " not in text
        assert "None" not in text
    assert all(texts)
    assert "Uhr Uhr" not in times


@settings(derandomize=True, max_examples=200, deadline=None, database=None)
@given(any_angabe, st.sampled_from(["de", "de-x-leicht"]))
def test_a_single_time_says_uhr_once_and_never_runs_backwards(angabe, language):
    text = time_text(angabe, language)
    assert text.count("Uhr") <= 1
    if between := re.fullmatch(r"(\d\d:\d\d)(?:–| bis )(\d\d:\d\d) Uhr", text):
        assert between[1] < between[2]


@settings(derandomize=True, max_examples=200, deadline=None, database=None)
@given(days, days)
def test_a_range_never_runs_backwards(start, end):
    text = date_text(TerminAngabe(start, end))
    if end <= start:
        assert text == f"{start:%d.%m.%Y}"
    numbers = [int(each) for each in re.findall(r"(\d+)\.", text)]
    if end > start and (start.year, start.month) == (end.year, end.month):
        assert numbers == [start.day, end.day]
    if end > start:
        assert text.index(f"{start.day}.") < text.rindex(f"{end.day}.") or start.day == end.day
    assert period_text(start, end).startswith(f"{start:%d.%m.%Y}")
