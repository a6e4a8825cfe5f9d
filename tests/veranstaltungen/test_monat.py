"""The month view: what stands on which day, which months there are, whatever somebody writes behind `?monat=`."""

import re
from datetime import date
from typing import Any

import pytest
from django.test import Client, override_settings

from tests.veranstaltungen import factories as make
from veranstaltungen.models import Veranstaltung, Veranstaltungsart
from veranstaltungen.monat import Monat, Monate, months_of

pytestmark = pytest.mark.usefixtures("sections")
ADDRESS = "/veranstaltungen/"


@pytest.fixture(autouse=True)
def in_march():
    with override_settings(CLOCK_NOW="2027-03-09T23:30"):
        yield


def shown(visitor: Client, month: str, more: str = "") -> Any:
    answer = visitor.get(f"{ADDRESS}?monat={month}{more}")
    assert answer.status_code == 200
    return answer


def days(visitor: Client, month: str, more: str = "") -> dict[int, list[str]]:
    """Return what stands in the table, by day."""
    weeks = shown(visitor, month, more).context["month"]["weeks"]
    return {
        day["date"].day: [f"{event['time']} {event['title']}".strip() for event in day["events"]]
        for week in weeks
        for day in week
        if day["events"]
    }


def test_every_event_stands_on_its_days(visitor: Client) -> None:
    make.event("Morgens", make.termin("2027-03-08", begin="09:00", end="11:00"))
    make.event("Vorher", make.termin("2027-03-08", begin="08:00"))
    make.event("Drei Tage", make.termin("2027-03-30", "2027-04-01", begin="14:00", end="12:00"))
    make.event("Zwei Tage", make.termin("2027-03-10"), make.termin("2027-03-20", all_day=True))
    make.event("Wohl", make.termin("2027-03-11", certainty="vsl"))
    assert days(visitor, "2027-03") == {
        8: ["08:00 Uhr Vorher", "09:00 Uhr Morgens"],
        10: ["Zwei Tage"],
        11: ["vsl. Wohl"],
        20: ["ganztägig Zwei Tage"],
        30: ["14:00 Uhr Drei Tage"],
        31: ["Drei Tage"],
    }
    assert days(visitor, "2027-04") == {1: ["bis 12:00 Uhr Drei Tage"]}


def test_what_has_no_fixed_day_stands_below_the_table(visitor: Client) -> None:
    make.event("Im März", make.termin("2027-03-01", precision="monat", certainty="vsl"))
    make.event("Im Quartal", make.termin("2027-01-01", precision="quartal"))
    make.event("Ab dann", make.termin("2027-02-01", bound="ab"))
    make.event("Offen", make.termin(precision="offen"))
    month = shown(visitor, "2027-03").context["month"]
    assert not days(visitor, "2027-03")
    assert month["vague_heading"] == "Im März 2027, Tag noch offen"
    assert [(each["title"], each["when"]) for each in month["vague"]] == [
        ("Ab dann", "ab 1. Februar 2027"),
        ("Im März", "vsl. März 2027"),
        ("Im Quartal", "1. Quartal 2027"),
    ]


def test_a_moved_event_stands_on_its_new_day_and_a_cancelled_one_says_so(visitor: Client) -> None:
    make.event("Verlegt", make.termin("2027-03-02", withdrawn_on=date(2027, 3, 1)), make.termin("2027-03-05"))
    make.event("Fällt aus", make.termin("2027-03-12", withdrawn_on=date(2027, 3, 1)))
    assert days(visitor, "2027-03") == {5: ["Verlegt"], 12: ["Fällt aus"]}
    assert "Abgesagt" in shown(visitor, "2027-03").content.decode()


def test_the_table_is_a_table(visitor: Client) -> None:
    page = make.event("Fachtag", make.termin("2027-03-08", begin="09:00"))
    html = shown(visitor, "2027-03").content.decode()
    assert re.search(r"<caption>\s*März 2027", html)
    heads = re.findall(r'<th scope="col"[^>]*><abbr title="(\w+)">', html)
    assert (heads[0], heads[6], len(heads)) == ("Montag", "Sonntag", 7)
    assert f'href="{page.get_url()}"' in html
    assert html.count('aria-current="date"') == 1
    assert re.search(r'aria-current="date">\s*<time[^>]*datetime="2027-03-09"', html)
    weeks = shown(visitor, "2027-03").context["month"]["weeks"]
    assert weeks[0][0]["date"].weekday() == 0 and all(len(week) == 7 for week in weeks)


def test_only_months_from_the_first_event_to_the_last_are_linked(visitor: Client) -> None:
    make.event("Erste", make.termin("2026-12-31", begin="23:30"))
    make.event("Letzte", make.termin("2027-02-10"), make.termin(precision="offen"))

    def links(month: str) -> list[str]:
        html = shown(visitor, month).content.decode()
        return re.findall(r'href="[^"]*\?monat=([\d-]+)" rel="nofollow"', html)

    assert links("2026-12") == ["2026-12", "2027-01"]
    assert links("2027-01") == ["2027-01", "2026-12", "2027-02"]
    assert links("2027-02") == ["2027-02", "2027-01"]
    # Today lies behind them, so the switch leads to the last.
    assert 'href="/veranstaltungen/?monat=2027-02" rel="nofollow"' in visitor.get(ADDRESS).content.decode()


@pytest.mark.parametrize(
    "month",
    [
        "2025-13",
        "0000-00",
        "0000-01",
        "2027-3",
        "2027-00",
        "99999-01",
        "2027-03-01",
        "%C2%B2027-03",
        "x",
        "%3Cscript%3E",
        "2027-03%0a",
        "-1-01",
        "9" * 500,
    ],
)
def test_what_is_no_month_is_said_and_the_list_is_shown(visitor: Client, month: str) -> None:
    make.event("Fachtag", make.termin("2027-03-20"))
    answer = shown(visitor, month)
    html = answer.content.decode()
    assert "Diesen Monat gibt es nicht" in html
    assert "event-row" in html and "month__table" not in html
    assert 'content="noindex"' in html
    assert re.findall(r"monat=([^\"&]+)", html) == ["2027-03"]


@pytest.mark.parametrize(
    ("month", "name"),
    [("9999-12", ""), ("2031-05", "Mai 2031"), ("2027-02", "Februar 2027"), ("2998-12", "Dezember 2998")],
)
def test_a_month_out_of_range_leads_nowhere(visitor: Client, month: str, name: str) -> None:
    make.event("Fachtag", make.termin("2027-03-20"))
    html = shown(visitor, month).content.decode()
    assert (f"Im {name} gibt es keine Veranstaltungen" if name else "Diesen Monat gibt es nicht") in html
    assert re.findall(r"monat=([^\"&]+)", html) == ["2027-03"]


def test_filters_stay_and_the_period_does_not(visitor: Client) -> None:
    art = make.vocabulary(Veranstaltungsart, "fachtag")
    make.event("Fachtag", make.termin("2027-03-08"), art=art)
    make.event("Runde", make.termin("2027-03-10"))
    make.event("Später", make.termin("2027-05-10"), art=art)
    answer = shown(visitor, "2027-03", "&art=fachtag&von=2027-05-01&jahr=2026")
    html = answer.content.decode()
    assert days(visitor, "2027-03", "&art=fachtag&von=2027-05-01") == {8: ["Fachtag"]}
    assert '<input type="hidden" name="monat" value="2027-03">' in html
    assert 'href="/veranstaltungen/?art=fachtag&amp;monat=2027-04"' in html
    assert 'href="/veranstaltungen/?art=fachtag"' in html
    assert 'name="von"' not in html
    assert [chip["url"] for chip in answer.context["chips"]] == ["/veranstaltungen/?monat=2027-03"]


def test_an_empty_month_says_so(visitor: Client) -> None:
    make.event("Erste", make.termin("2027-01-10"))
    make.event("Letzte", make.termin("2027-04-10"))
    assert "empty-state" in shown(visitor, "2027-02").content.decode()


def test_without_a_date_there_is_no_month(visitor: Client) -> None:
    make.event("Offen")
    assert months_of(Veranstaltung.objects.all()) is None
    html = shown(visitor, "2027-03").content.decode()
    assert "Im März 2027 gibt es keine Veranstaltungen" in html
    assert "view-switch" not in html


def test_a_year_of_its_own_has_no_months(visitor: Client) -> None:
    make.event("Fachtag", make.termin("2027-03-08"))
    html = visitor.get("/veranstaltungen/2027/?monat=2027-03").content.decode()
    assert "month__table" not in html and "event-row" in html


def test_more_than_a_table_can_show_is_cut(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("veranstaltungen.monat.MOST", 2)
    for number in range(4):
        make.event(f"Fachtag {number}", make.termin("2027-03-08"))
    assert len(days(visitor, "2027-03")[8]) == 2
    assert "zu viele Veranstaltungen" in shown(visitor, "2027-03").content.decode()


def test_months_follow_each_other_over_the_year() -> None:
    december, january = Monat(2026, 12), Monat(2027, 1)
    assert december.next == january and january.previous == december
    assert january in Monate(december, january) and Monat(2027, 2) not in Monate(december, january)
    assert (december.key, december.name("en")) == ("2026-12", "December 2026")


def test_the_last_moment_of_a_month_belongs_to_it() -> None:
    make.event("Silvester", make.termin("2027-12-31", all_day=True))
    assert months_of(Veranstaltung.objects.all()) == Monate(Monat(2027, 12), Monat(2027, 12))
