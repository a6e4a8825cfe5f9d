"""What the page of a publication says about its downloads (P-12)."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core import stand
from tests.core.trees import plant
from tests.wissenspool.factories import index_below, publikation
from tests.wissenspool.record import fresh, words
from wissenspool.abrufe import ansicht
from wissenspool.models import Abrufzahl

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _november(monkeypatch):
    monkeypatch.setattr(stand, "today", lambda: datetime.date(2026, 11, 25))


@pytest.fixture
def page(db):
    return publikation(index_below(plant()), "Ganztag gestalten")


def opened(page, **months):
    for month, count in months.items():
        Abrufzahl.objects.create(
            publication=page.translation_key, month=month.strip("m").replace("_", "-"), count=count
        )


def test_it_says_nothing_before_somebody_has_opened_a_file(client, page):
    assert "Abrufe" not in words(client, page.get_url())


def test_it_says_how_often_since_when_and_how_often_in_each_of_the_last_months(client, page):
    opened(page, m2024_02=1200, m2026_10=30, m2026_11=4)
    shown = words(client, page.get_url())
    assert "seit Februar 2024 1.234-mal abgerufen" in shown
    assert '<th scope="row">November 2026</th><td>4</td>' in shown
    assert '<th scope="row">September 2026</th><td>0</td>' in shown
    assert "Dezember 2025" in shown and "November 2025" not in shown


def test_months_before_the_first_one_are_not_shown_as_empty():
    assert [row[1] for row in ansicht.abrufe_of([("2026-10", 30), ("2026-11", 4)]).rows] == ["4", "30"]


def test_a_withdrawn_publication_shows_no_numbers(client, page):
    opened(page, m2026_11=4)
    page.withdrawn_on = datetime.date(2026, 11, 1)
    page.save()
    assert "Abrufe" not in words(client, fresh(page).get_url())


def test_numbers_cost_the_page_no_query(client, page):
    for _n in range(2):  # What the process keeps is kept by then.
        client.get(page.get_url())
    with CaptureQueriesContext(connection) as without:
        client.get(page.get_url())
    opened(page, m2026_09=7, m2026_10=7, m2026_11=4)
    with CaptureQueriesContext(connection) as queries:
        assert "18-mal" in words(client, page.get_url())
    assert len(queries) == len(without)
