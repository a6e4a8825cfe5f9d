"""Dates that older versions could store go along when the database learns to refuse them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time
from importlib import import_module
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction
from wagtail.models import Revision

from tests.veranstaltungen import factories as make
from veranstaltungen.models import Termin, Veranstaltung

pytestmark = pytest.mark.usefixtures("sections")
DAY, NEXT = date(2027, 3, 8), date(2027, 3, 9)
OLD = [
    ({"start_date": DAY, "end_date": NEXT, "bound": "ab"}, {"bound": "keine", "end_date": NEXT}),
    (
        {"precision": "monat", "start_date": DAY, "end_date": date(2027, 5, 1), "position": "mitte"},
        {"position": "keine"},
    ),
    ({"start_date": DAY, "start_time": time(13), "end_time": time(9)}, {"end_time": None, "start_time": time(13)}),
    ({"start_date": DAY, "end_time": time(9), "open_end": True}, {"end_time": None, "open_end": True}),
    ({"precision": "jahreszeit", "season": "herbst", "year": 2027, "end_date": NEXT}, {"end_date": None, "year": 2027}),
    ({"precision": "jahr", "year": 2028, "start_date": DAY}, {"year": 2028, "start_date": None}),
    ({"precision": "bald", "start_date": DAY, "certainty": "kaum"}, {"precision": "offen", "certainty": "fest"}),
    ({"start_date": DAY, "start_time": time(20), "end_time": time.min}, {"end_time": time.min}),
]


FITTING = [{"day": "2027-03-08"}] * len(OLD)


@contextmanager
def without_rules() -> Iterator[None]:
    """Let the database take what the rules refuse, as it did before there were any."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA ignore_check_constraints = ON")
        try:
            yield
        finally:
            cursor.execute("PRAGMA ignore_check_constraints = OFF")


def make_fit() -> None:
    migration = import_module("veranstaltungen.migrations.0007_regeln_der_termine").Migration
    migration.operations[0].code(apps, SimpleNamespace(connection=connection))


@pytest.mark.skipif(connection.vendor != "sqlite", reason="Only SQLite lets rules rest.")
def test_dates_that_would_be_refused_are_made_to_fit_before():
    page = make.event("Alt", *(make.termin(**said) for said in FITTING))
    rows = list(page.termine.order_by("pk"))
    revision = page.save_revision()
    with without_rules():
        for row, (said, _fitted) in zip(rows, OLD, strict=True):
            Termin.objects.filter(pk=row.pk).update(**said)
        old = [{name: _plain(value) for name, value in said.items()} for said, _fitted in OLD]
        Veranstaltung.objects.filter(pk=page.pk).update(dates=old)
        content = revision.content | {"termine": old}
        Revision.objects.filter(pk=revision.pk).update(content=content)
        make_fit()
    stored = [row["dates"] for row in Veranstaltung.objects.filter(pk=page.pk).values("dates")]
    stored.append(Revision.objects.get(pk=revision.pk).content["termine"])
    for place, (row, (_said, fitted)) in enumerate(zip(rows, OLD, strict=True)):
        Termin.objects.filter(pk=row.pk).update(sort_order=place)
        row.refresh_from_db()
        assert {name: getattr(row, name) for name in fitted} == fitted
        for dates in stored:
            assert {name: dates[place][name] for name in fitted} == {
                name: _plain(each) for name, each in fitted.items()
            }


def test_the_rules_hold_afterwards():
    page = make.event("Neu", make.termin("2027-03-08", "2027-03-09"))
    with pytest.raises(IntegrityError), transaction.atomic():
        page.termine.update(bound="ab")


def _plain(value):
    return value.isoformat() if isinstance(value, date | time) else value
