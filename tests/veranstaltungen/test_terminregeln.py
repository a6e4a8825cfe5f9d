"""What the database refuses in a date, whoever writes it; a draft may leave anything out."""

from datetime import date, time
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from tests.veranstaltungen import factories as make
from veranstaltungen.models import Termin

pytestmark = pytest.mark.usefixtures("sections")
DAY, NEXT = date(2027, 3, 8), date(2027, 4, 8)
MORNING, NOON = time(9), time(13)

REFUSED: dict[str, dict[str, Any]] = {
    "times_forward": {"start_date": DAY, "start_time": NOON, "end_time": MORNING},
    "bound_of_one_date": {"start_date": DAY, "end_date": NEXT, "bound": "ab"},
    "position_of_one_period": {"start_date": DAY, "end_date": NEXT, "precision": "monat", "position": "ende"},
    "season_without_end": {"precision": "jahreszeit", "season": "herbst", "year": 2027, "end_date": NEXT},
    "season_listed": {"precision": "jahreszeit", "season": "monsun", "year": 2027},
    "year_fits_date": {"precision": "jahr", "year": 2028, "start_date": DAY},
    "open_end_without_end": {"start_date": DAY, "end_time": NOON, "open_end": True},
    "certainty_listed": {"start_date": DAY, "certainty": "gewiss"},
    "precision_listed": {"start_date": DAY, "precision": "jahrhundert"},
    "position_listed": {"start_date": DAY, "precision": "monat", "position": "hinten"},
    "bound_listed": {"start_date": DAY, "bound": "seit"},
}
KEPT: list[dict[str, Any]] = [
    {},
    {"start_time": NOON},
    {"end_date": DAY, "start_time": NOON, "end_time": MORNING},
    {"start_date": DAY, "start_time": NOON, "end_time": time.min},
    {"start_date": DAY, "end_date": NEXT, "start_time": NOON, "end_time": MORNING},
    {"start_date": DAY, "end_date": DAY, "bound": "bis"},
    {"precision": "jahreszeit"},
    {"precision": "jahr"},
    {"precision": "jahr", "year": 2027, "start_date": DAY},
    {"precision": "monat", "position": "ende"},
]


@pytest.mark.parametrize("rule", REFUSED)
def test_the_database_refuses_what_does_not_fit_together(rule: str) -> None:
    event = make.event("Leer")
    row = Termin(veranstaltung=event, **REFUSED[rule])
    with pytest.raises(IntegrityError, match=f"termin_{rule}"), transaction.atomic():
        Termin.objects.bulk_create([row])
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()


@pytest.mark.parametrize("said", KEPT)
def test_a_draft_may_be_incomplete(said: dict[str, Any]) -> None:
    Termin.objects.bulk_create([Termin(veranstaltung=make.event("Leer"), **said)])
    assert Termin.objects.count() == 1


def test_a_refusal_is_said_in_german() -> None:
    with pytest.raises(ValidationError) as refused:
        Termin(start_date=DAY, start_time=NOON, end_time=MORNING).validate_constraints()
    assert "Das Ende muss nach dem Anfang liegen" in str(refused.value)
