"""What a page says of days that were moved or called off, wherever it says it."""

from datetime import date

import pytest
from django.test import override_settings

from tests.veranstaltungen import factories as make
from veranstaltungen.enums import Zustand
from veranstaltungen.models import Reihe

pytestmark = pytest.mark.usefixtures("sections")
NOW, OFF = "2026-11-25T12:00", {"withdrawn_on": date(2026, 11, 2)}
CALENDAR = "In den Kalender übernehmen"


def html(visitor, page) -> str:
    with override_settings(CLOCK_NOW=NOW):
        return visitor.get(page.get_url()).content.decode()


def by_hand(state: str) -> dict[str, str]:
    return {"state_override": state, "state_override_reason": "Der Saal ist gesperrt."}


def test_the_original_date_is_the_first_of_all(visitor):
    old = [make.termin(day, **OFF) for day in ("2026-12-02", "2026-12-09")]
    text = html(visitor, make.event("Zweimal", *old, make.termin("2026-12-16")))
    assert "ursprünglich geplant am 2. Dezember 2026, verschoben auf den 16. Dezember 2026" in text
    assert "9. Dezember 2026" not in text


def test_one_of_two_days_that_was_moved_says_what_it_replaces(visitor):
    days = [make.termin("2026-12-02", **OFF), make.termin("2026-12-09"), make.termin("2026-12-16")]
    page = make.event("Ein Tag", *days)
    text = html(visitor, page)
    assert "Der Termin am 2. Dezember 2026 wurde auf den 9. Dezember 2026 verschoben." in text
    assert "ursprünglich geplant" not in text
    with override_settings(CLOCK_NOW=NOW):
        assert page.stand.state == Zustand.ANGEKUENDIGT


def test_when_all_days_were_moved_the_event_was(visitor):
    days = [make.termin("2026-12-02", **OFF), make.termin("2026-12-09"), make.termin("2026-12-05", **OFF)]
    page = make.event("Beide", *days, make.termin("2026-12-16", certainty="vsl"))
    text = html(visitor, page)
    assert "Der Termin am 2. Dezember 2026 wurde auf den 9. Dezember 2026 verschoben." in text
    assert "Der Termin am 5. Dezember 2026 wurde voraussichtlich auf den 16. Dezember 2026 verschoben." in text
    with override_settings(CLOCK_NOW=NOW):
        assert page.stand.state == Zustand.VERSCHOBEN


def test_a_day_that_is_called_off_is_named(visitor):
    page = make.event("Ausfall", make.termin("2026-12-14"), make.termin("2026-12-21", **OFF))
    assert "Der Termin am 21. Dezember 2026 entfällt." in html(visitor, page)


@pytest.mark.parametrize(
    ("days", "values", "offered"),
    [
        ([{"day": "2026-12-02"}], {}, True),
        ([{"day": "2026-12-02"}], by_hand("verschoben"), False),
        ([{"day": "2026-12-02", **OFF}, {"day": "2026-12-09"}], {}, True),
    ],
)
def test_only_a_day_that_holds_is_offered_for_calendars(visitor, days, values, offered):
    page = make.event("Kalender", *(make.termin(**each) for each in days), **values)
    page.refresh_from_db()
    assert page.calendar_size
    assert (CALENDAR in html(visitor, page)) == offered


def test_what_is_moved_to_a_day_not_known_yet_is_not_offered_for_calendars(visitor):
    page = make.event("Kalender", make.termin("2026-12-02"))
    row = page.termine.get()
    row.withdrawn_on = OFF["withdrawn_on"]
    page.termine = [row, make.termin(precision="offen")]
    page.save()
    page.refresh_from_db()
    assert page.calendar_size
    assert CALENDAR not in html(visitor, page)


def test_the_month_marks_what_was_postponed_by_hand(visitor):
    make.event("Vertagt", make.termin("2026-12-02"), **by_hand("verschoben"))
    make.event("Verlegt", make.termin("2026-12-03", **OFF), make.termin("2026-12-09"))
    with override_settings(CLOCK_NOW=NOW):
        text = visitor.get("/veranstaltungen/?monat=2026-12").content.decode()
    assert text.count('<span class="month__note">Verschoben</span>') == 1


def test_the_neighbours_in_a_series_say_that_they_are_off(visitor):
    reihe = Reihe.objects.create(name="Runde", slug="runde")
    make.event("Vorher", make.termin("2026-12-01", **OFF), reihe=reihe)
    page = make.event("Mitte", make.termin("2026-12-08"), reihe=reihe)
    make.event("Nachher", make.termin("2026-12-15"), reihe=reihe, **by_hand("verschoben"))
    text = html(visitor, page)
    assert "01.12.2026 (Abgesagt)" in text
    assert "15.12.2026 (Verschoben)" in text
