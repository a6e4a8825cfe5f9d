"""An event that was moved and then called off by taking all its dates back names the day it had last, wherever it is named."""

import json
from datetime import date

import pytest
from django.test import RequestFactory

from tests.veranstaltungen import factories as make
from veranstaltungen.models import Kalendereintrag, Veranstaltung

pytestmark = pytest.mark.usefixtures("sections")


@pytest.fixture
def page(settings) -> Veranstaltung:
    settings.CLOCK_NOW = "2027-02-15T12:00"
    first = make.termin("2027-03-08", begin="09:00")
    page = make.event("Fachtag", first, make.termin("2027-05-04"))
    days = list(page.termine.all())
    for row, day in zip(days, ((2027, 2, 1), (2027, 2, 10)), strict=True):
        row.withdrawn_on = date(*day)
        page.termine = days
        page.save()
    return Veranstaltung.objects.get(pk=page.pk)


def test_page_and_list_say_that_it_is_off_on_its_last_day(page, visitor):
    for address in (page.get_url(), "/veranstaltungen/"):
        text = visitor.get(address).content.decode()
        assert "Abgesagt" in text
        assert "04.05.2027" in text or "4. Mai 2027" in text
        assert "08.03.2027" not in text
        assert "8. März 2027" not in text


def test_its_month_is_that_of_its_last_day(page, visitor):
    assert page.get_url() in visitor.get("/veranstaltungen/?monat=2027-05").content.decode()
    assert page.get_url() not in visitor.get("/veranstaltungen/?von=2027-03-01&bis=2027-03-31").content.decode()


def test_search_engines_learn_one_day_that_is_off(page):
    found = json.loads(page.jsonld(RequestFactory().get("/", HTTP_HOST="localhost")))
    assert found["eventStatus"].endswith("EventCancelled")
    assert found["startDate"] == "2027-05-04"
    assert "subEvent" not in found


def test_calendars_call_off_the_last_day_and_keep_the_first_as_no_longer_valid(page):
    rows = Kalendereintrag.objects.filter(page=page).order_by("begin")
    assert [row.status for row in rows] == ["CANCELLED", "CANCELLED"]
    assert ["Entfällt: Fachtag" in row.text for row in rows] == [True, False]
    assert ["Abgesagt: Fachtag" in row.text for row in rows] == [False, True]


def test_days_called_off_together_are_all_named(settings):
    settings.CLOCK_NOW = "2027-02-15T12:00"
    off = {"withdrawn_on": date(2027, 2, 10)}
    page = make.event("Zwei", make.termin("2027-03-08", **off), make.termin("2027-03-15", **off))
    assert [each.start_date.day for each in page.zeiten.holding] == [8, 15]


@pytest.mark.parametrize("first", [date(2027, 2, 10), date(2027, 2, 1)], ids=["on one day", "one after the other"])
def test_postponed_without_a_date_and_then_called_off_it_names_the_day_it_had(settings, visitor, first):
    settings.CLOCK_NOW = "2027-02-15T12:00"
    gone, to_follow = (
        make.termin("2027-03-08", withdrawn_on=first),
        make.termin(precision="offen", withdrawn_on=date(2027, 2, 10)),
    )
    page = make.event("Fachtag", gone, to_follow)
    content = visitor.get(page.get_url()).content.decode()
    assert "08.03.2027" in content or "8. März 2027" in content
    assert "Termin folgt" not in content
    assert "weiterer Termin" not in content
    assert json.loads(page.jsonld(RequestFactory().get("/", HTTP_HOST="localhost")))["startDate"] == "2027-03-08"
