"""News: every public report bears a day, since lists are ordered by it."""

from datetime import UTC, date, datetime

import pytest
from django.utils import timezone

from home.models import Meldung, MeldungsIndex

pytestmark = pytest.mark.django_db


@pytest.fixture
def index(sections) -> MeldungsIndex:
    return MeldungsIndex.objects.get(locale__language_code="de")


def at(monkeypatch, moment: datetime) -> None:
    monkeypatch.setattr(timezone, "now", lambda: moment)


def test_a_new_report_bears_the_day_in_berlin(monkeypatch):
    at(monkeypatch, datetime(2027, 3, 8, 23, 30, tzinfo=UTC))
    assert Meldung(title="Neu").published_on == date(2027, 3, 9)


def test_an_emptied_day_is_that_of_the_first_publication(index, monkeypatch):
    at(monkeypatch, datetime(2027, 3, 8, 9, tzinfo=UTC))
    report = index.add_child(instance=Meldung(title="Neu", published_on=None, live=False))
    assert report.published_on is None
    report.save_revision().publish()
    assert Meldung.objects.get(pk=report.pk).published_on == date(2027, 3, 8)
    at(monkeypatch, datetime(2027, 5, 1, 9, tzinfo=UTC))
    report = Meldung.objects.get(pk=report.pk)
    report.published_on = None
    report.save_revision().publish()
    assert Meldung.objects.get(pk=report.pk).published_on == date(2027, 3, 8)
