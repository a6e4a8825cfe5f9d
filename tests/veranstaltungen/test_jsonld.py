"""Structured data says only what is certain, and cannot break out of its element."""

import json
from datetime import date

import pytest
from django.test import RequestFactory, override_settings

from kontakte.models import Ort
from tests.veranstaltungen import factories as make

pytestmark = pytest.mark.usefixtures("sections")


def data(page) -> dict:
    return json.loads(page.jsonld(RequestFactory().get("/", HTTP_HOST="localhost")))


def test_a_fixed_date_stands_in_the_data():
    page = make.event("Fest", make.termin("2027-03-08", begin="09:00", end="13:00"), attendance_mode="praesenz")
    page.ort = Ort.objects.create(name="Kulturspeicher", city="Musterstadt")
    page.save()
    found = data(page)
    assert found["startDate"] == "2027-03-08T09:00:00+01:00"
    assert found["endDate"] == "2027-03-08T13:00:00+01:00"
    assert found["eventAttendanceMode"].endswith("OfflineEventAttendanceMode")
    assert found["eventStatus"].endswith("EventScheduled")
    assert found["location"]["address"]["addressLocality"] == "Musterstadt"


@pytest.mark.parametrize(
    "said",
    [{"precision": "monat"}, {"certainty": "vsl"}, {"bound": "ab"}, {"certainty": "ca"}],
)
def test_a_vague_date_does_not(said):
    found = data(make.event("Vage", make.termin("2027-03-01", **said)))
    assert "startDate" not in found
    assert "endDate" not in found


def test_several_days_are_several_parts():
    page = make.event("Zwei", make.termin("2027-03-08", begin="09:00"), make.termin("2027-03-15", all_day=True))
    found = data(page)
    assert [part["startDate"] for part in found["subEvent"]] == ["2027-03-08T09:00:00+01:00", "2027-03-15"]


@override_settings(CLOCK_NOW="2027-02-15")
def test_a_moved_event_names_the_day_before_and_a_cancelled_one_its_state():
    old = make.termin("2027-03-08", begin="09:00", withdrawn_on=date(2027, 2, 1))
    moved = data(make.event("Verlegt", old, make.termin("2027-05-04")))
    assert moved["previousStartDate"] == "2027-03-08T09:00:00+01:00"
    assert moved["eventStatus"].endswith("EventRescheduled")
    postponed = data(
        make.event("Offen", make.termin("2027-03-08", withdrawn_on=date(2027, 2, 1)), make.termin(precision="offen"))
    )
    assert postponed["eventStatus"].endswith("EventPostponed")
    cancelled = data(make.event("Abgesagt", make.termin("2027-03-08", withdrawn_on=date(2027, 2, 1))))
    assert cancelled["eventStatus"].endswith("EventCancelled")


def test_a_title_cannot_end_the_script(visitor):
    page = make.event("</script><script>alert(1)</script> „Ganz“ – so?!", make.termin("2027-03-08"), slug="skript")
    text = visitor.get(page.get_url()).content.decode()
    assert "<script>alert" not in text
    assert data(page)["name"] == "</script><script>alert(1)</script> „Ganz“ – so?!"


def test_a_begin_without_an_end_claims_none():
    found = data(
        make.event("Ab neun", make.termin("2027-03-08", begin="09:00"), make.termin("2027-03-15", begin="09:00"))
    )
    assert "endDate" not in found
    assert [sorted(part) for part in found["subEvent"]] == [["@type", "name", "startDate", "url"]] * 2


def test_what_was_moved_twice_names_both_days_before():
    old = [make.termin(day, withdrawn_on=date(2026, 11, 2)) for day in ("2026-12-02", "2026-12-09")]
    found = data(make.event("Zweimal", *old, make.termin("2026-12-16")))
    assert found["previousStartDate"] == ["2026-12-02", "2026-12-09"]


def test_one_of_two_days_that_was_moved_says_so_alone():
    old = make.termin("2026-12-02", withdrawn_on=date(2026, 11, 2))
    found = data(make.event("Ein Tag", old, make.termin("2026-12-09"), make.termin("2026-12-16")))
    assert found["eventStatus"].endswith("EventScheduled")
    assert "previousStartDate" not in found
    assert [part.get("previousStartDate") for part in found["subEvent"]] == ["2026-12-02", None]
