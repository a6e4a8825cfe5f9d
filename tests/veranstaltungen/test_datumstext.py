"""Every phrasing of dates and times, letter by letter."""

from datetime import date, time
from types import SimpleNamespace

import pytest

from tests.veranstaltungen.angaben import (
    AB,
    ANFANG,
    BIS,
    CA,
    ENDE,
    MITTE,
    OPEN,
    VSL,
    clock,
    day,
    half,
    month,
    quarter,
    season,
    year,
)
from veranstaltungen.datumstext import date_text, tile, time_text
from veranstaltungen.enums import Genauigkeit, Jahreszeit
from veranstaltungen.zeit import TerminAngabe

DATES = [
    ([month("2020-12-01", **VSL)], "vsl. Dezember 2020", "expected December 2020", "voraussichtlich Dezember 2020"),
    ([day("2023-03-08")], "08.03.2023", "8 March 2023", "8. März 2023"),
    ([day("2023-03-08", "2023-03-08")], "08.03.2023", "8 March 2023", "8. März 2023"),
    ([day("2023-03-08", **VSL)], "vsl. 08.03.2023", "expected 8 March 2023", "voraussichtlich 8. März 2023"),
    ([day("2023-03-08", **CA)], "ca. 08.03.2023", "around 8 March 2023", "ungefähr 8. März 2023"),
    ([day("2023-03-08", **AB)], "ab 08.03.2023", "from 8 March 2023", "ab 8. März 2023"),
    ([day("2023-03-08", **BIS)], "bis 08.03.2023", "until 8 March 2023", "bis 8. März 2023"),
    ([day("2022-06-02", "2022-06-03")], "2. und 3. Juni 2022", "2–3 June 2022", "2. und 3. Juni 2022"),
    ([day("2022-06-02", "2022-06-04")], "2.–4. Juni 2022", "2–4 June 2022", "2. bis 4. Juni 2022"),
    ([day("2022-06-30", "2022-07-02")], "30. Juni–2. Juli 2022", "30 June – 2 July 2022", "30. Juni bis 2. Juli 2022"),
    (
        [day("2022-12-30", "2023-01-02")],
        "30. Dezember 2022–2. Januar 2023",
        "30 December 2022 – 2 January 2023",
        "30. Dezember 2022 bis 2. Januar 2023",
    ),
    (
        [day("2022-06-30", "2022-07-01")],
        "30. Juni und 1. Juli 2022",
        "30 June – 1 July 2022",
        "30. Juni und 1. Juli 2022",
    ),
    (
        [day("2022-12-31", "2023-01-01")],
        "31. Dezember 2022 und 1. Januar 2023",
        "31 December 2022 – 1 January 2023",
        "31. Dezember 2022 und 1. Januar 2023",
    ),
    ([day("2022-06-02", "2022-06-04", **VSL)], "vsl. 2.–4. Juni 2022", "expected 2–4 June 2022", None),
    ([day("2022-06-02", "2022-06-04", **AB)], "2.–4. Juni 2022", "2–4 June 2022", None),
    ([day("2024-11-06"), day("2024-11-13")], "6. und 13. November 2024", "6 and 13 November 2024", None),
    ([day("2024-11-13"), day("2024-11-06")], "6. und 13. November 2024", "6 and 13 November 2024", None),
    ([day("2024-11-06", **VSL), day("2024-11-13", **VSL)], "vsl. 6. und 13. November 2024", None, None),
    (
        [day("2024-11-06"), day("2024-11-13"), day("2024-11-20")],
        "6., 13. und 20. November 2024",
        "6, 13 and 20 November 2024",
        None,
    ),
    ([day("2022-06-02"), day("2022-06-03")], "2. und 3. Juni 2022", "2–3 June 2022", None),
    ([day("2022-06-02"), day("2022-06-03"), day("2022-06-04")], "2.–4. Juni 2022", "2–4 June 2022", None),
    ([day("2022-06-02"), day("2022-06-02")], "02.06.2022", "2 June 2022", None),
    ([day("2022-06-02", "2022-06-03"), day("2022-06-09")], "2., 3. und 9. Juni 2022", "2, 3 and 9 June 2022", None),
    ([day("2022-06-02", "2022-06-04"), day("2022-06-09")], "2.–4. und 9. Juni 2022", "2–4 and 9 June 2022", None),
    (
        [day("2024-11-06"), day("2024-12-04")],
        "6. November und 4. Dezember 2024",
        "6 November and 4 December 2024",
        None,
    ),
    (
        [day("2024-11-06"), day("2025-01-08")],
        "6. November 2024 und 8. Januar 2025",
        "6 November 2024 and 8 January 2025",
        None,
    ),
    (
        [day("2022-06-30", "2022-07-02"), day("2022-07-09")],
        "30. Juni–2. Juli 2022 und 9. Juli 2022",
        "30 June – 2 July 2022 and 9 July 2022",
        None,
    ),
    ([month("2027-03-17")], "März 2027", "March 2027", "März 2027"),
    ([month("2027-03-17", **CA)], "ca. März 2027", "around March 2027", "ungefähr März 2027"),
    ([month("2027-03-17", **ANFANG)], "Anfang März 2027", "early March 2027", None),
    ([month("2027-03-17", **MITTE)], "Mitte März 2027", "mid-March 2027", None),
    ([month("2027-03-17", **ENDE)], "Ende März 2027", "late March 2027", None),
    ([month("2027-03-17", **VSL, **ENDE)], "vsl. Ende März 2027", "expected late March 2027", None),
    ([month("2027-03-17", **AB)], "ab März 2027", "from March 2027", None),
    ([month("2027-03-17", **VSL, **AB)], "vsl. ab März 2027", "expected from March 2027", None),
    ([month("2027-03-17", **BIS, **ENDE)], "bis Ende März 2027", "until late March 2027", None),
    ([month("2022-06-01", "2022-07-01")], "Juni–Juli 2022", "June–July 2022", "Juni bis Juli 2022"),
    ([month("2022-06-01", "2022-06-30")], "Juni 2022", "June 2022", "Juni 2022"),
    (
        [month("2022-12-01", "2023-01-01")],
        "Dezember 2022–Januar 2023",
        "December 2022 – January 2023",
        "Dezember 2022 bis Januar 2023",
    ),
    ([quarter("2025-11-11")], "4. Quartal 2025", "fourth quarter of 2025", "4. Quartal 2025"),
    ([quarter("2025-01-01", **VSL)], "vsl. 1. Quartal 2025", "expected first quarter of 2025", None),
    ([quarter("2025-11-11", **ENDE)], "Ende des 4. Quartals 2025", "end of the fourth quarter of 2025", None),
    ([quarter("2025-05-01", "2025-09-01")], "2.–3. Quartal 2025", "second–third quarter of 2025", None),
    (
        [quarter("2025-11-01", "2026-02-01")],
        "4. Quartal 2025–1. Quartal 2026",
        "fourth quarter of 2025 – first quarter of 2026",
        None,
    ),
    ([quarter("2025-11-11", **AB)], "ab 4. Quartal 2025", "from the fourth quarter of 2025", None),
    ([half("2025-06-30", **CA)], "ca. 1. Halbjahr 2025", "around the first half of 2025", None),
    ([half("2025-06-30")], "1. Halbjahr 2025", "first half of 2025", None),
    ([half("2025-07-01")], "2. Halbjahr 2025", "second half of 2025", None),
    ([half("2025-07-01", **MITTE)], "Mitte des 2. Halbjahrs 2025", "middle of the second half of 2025", None),
    ([season(Jahreszeit.HERBST, 2025)], "Herbst 2025", "autumn 2025", "Herbst 2025"),
    ([season(Jahreszeit.FRUEHJAHR, 2027)], "Frühjahr 2027", "spring 2027", "Frühjahr 2027"),
    ([season(Jahreszeit.SOMMER, 2027, **VSL)], "vsl. Sommer 2027", "expected summer 2027", None),
    ([season(Jahreszeit.WINTER, 2025)], "Winter 2025/26", "winter 2025/26", "Winter 2025/2026"),
    ([season(Jahreszeit.WINTER, 2099)], "Winter 2099/00", "winter 2099/00", "Winter 2099/2100"),
    ([season(Jahreszeit.HERBST, 2025, **ANFANG)], "Anfang des Herbstes 2025", "early autumn 2025", None),
    ([year(2027)], "2027", "2027", "2027"),
    ([year(2027, **VSL)], "vsl. 2027", "expected 2027", "voraussichtlich 2027"),
    ([year(2027, **ANFANG)], "Anfang 2027", "early 2027", None),
    ([year(2027, **MITTE)], "Mitte 2027", "mid-2027", None),
    ([year(2027, **AB)], "ab 2027", "from 2027", None),
    ([day("2025-01-01", "2026-12-31", precision=Genauigkeit.JAHR)], "2025–2026", "2025–2026", "2025 bis 2026"),
    ([OPEN], "Termin folgt", "Date to be announced", "Termin folgt"),
    ([], "Termin folgt", "Date to be announced", "Termin folgt"),
    ([TerminAngabe()], "Termin folgt", "Date to be announced", None),
    ([TerminAngabe(precision=Genauigkeit.JAHRESZEIT, year=2027)], "Termin folgt", None, None),
    ([day("2023-03-08"), OPEN], "08.03.2023, weiterer Termin folgt", None, None),
    ([day("2023-03-08"), OPEN, OPEN], "08.03.2023, weitere Termine folgen", None, None),
    (
        [season(Jahreszeit.HERBST, 2026), day("2023-03-08"), quarter("2025-10-01")],
        "8. März 2023, 4. Quartal 2025 und Herbst 2026",
        "8 March 2023, fourth quarter of 2025 and autumn 2026",
        None,
    ),
    ([day("2023-03-08"), day("2023-04-08", **VSL)], "8. März 2023 und vsl. 8. April 2023", None, None),
]

TIMES = [
    ([clock("09:00", "13:00")], "09:00–13:00 Uhr", "09:00–13:00", "09:00 bis 13:00 Uhr"),
    ([clock("09:00")], "ab 09:00 Uhr", "from 09:00", "ab 09:00 Uhr"),
    ([clock("18:30", open_end=True)], "ab 18:30 Uhr, Ende offen", "from 18:30, open end", None),
    ([clock("18:30", "20:00", open_end=True)], "ab 18:30 Uhr, Ende offen", None, None),
    ([clock(None, "13:00")], "bis 13:00 Uhr", "until 13:00", "bis 13:00 Uhr"),
    ([clock(all_day=True)], "ganztägig", "all day", "ganztägig"),
    ([clock(open_end=True)], "Ende offen", "open end", "Ende offen"),
    ([clock("20:00", "00:00")], "20:00–24:00 Uhr", "20:00–24:00", None),
    ([clock("00:00", "06:00")], "00:00–06:00 Uhr", None, None),
    ([clock("13:00", "09:00")], "ab 13:00 Uhr", "from 13:00", None),
    ([clock("13:00", "13:00")], "ab 13:00 Uhr", "from 13:00", None),
    ([clock("09:00", "16:30", date(2022, 6, 3))], "09:00–16:30 Uhr", "09:00–16:30", None),
    (
        [clock("14:00", "12:00", date(2022, 6, 3))],
        "am ersten Tag ab 14:00, am letzten Tag bis 12:00 Uhr",
        "from 14:00 on the first day until 12:00 on the last day",
        None,
    ),
    ([clock()], "", "", ""),
    ([], "", "", ""),
    ([clock("09:00", precision=Genauigkeit.MONAT)], "", "", ""),
    ([TerminAngabe(start_time=time(9))], "", "", ""),
    (
        [day("2024-11-06", start_time=time(9)), day("2024-11-13", start_time=time(9))],
        "ab 09:00 Uhr",
        "from 09:00",
        None,
    ),
    (
        [day("2024-11-13", start_time=time(14), open_end=True), day("2024-11-06", start_time=time(9))],
        "6. November 2024: ab 09:00 Uhr; 13. November 2024: ab 14:00 Uhr, Ende offen",
        "6 November 2024: from 09:00; 13 November 2024: from 14:00, open end",
        None,
    ),
    (
        [day("2024-11-06", start_time=time(9)), day("2024-11-13")],
        "6. November 2024: ab 09:00 Uhr",
        "6 November 2024: from 09:00",
        None,
    ),
    ([clock("14:00", "15:00"), clock("09:00", "10:00")], "09:00–10:00 Uhr und 14:00–15:00 Uhr", None, None),
]


@pytest.mark.parametrize(("angaben", "german", "english", "plain"), DATES)
def test_date_is_worded_exactly(angaben, german, english, plain):
    assert date_text(angaben) == german
    if english is not None:
        assert date_text(angaben, "en") == english
    if plain is not None:
        assert date_text(angaben, "de-x-leicht") == plain


@pytest.mark.parametrize(("angaben", "german", "english", "plain"), TIMES)
def test_time_is_worded_exactly(angaben, german, english, plain):
    assert time_text(angaben) == german
    if english is not None:
        assert time_text(angaben, "en") == english
    if plain is not None:
        assert time_text(angaben, "de-x-leicht") == plain


@pytest.mark.parametrize(
    ("angaben", "text"),
    [
        ([day("2023-03-08")], "8. März 2023"),
        ([day("2023-03-08", **VSL)], "vsl. 8. März 2023"),
        ([day("2023-03-08", **AB)], "ab 8. März 2023"),
        ([day("2022-06-02", "2022-06-04")], "2.–4. Juni 2022"),
    ],
)
def test_running_text_names_the_month_in_words(angaben, text):
    assert date_text(angaben, style="text") == text


def test_one_date_needs_no_list():
    assert date_text(day("2023-03-08")) == "08.03.2023"
    assert time_text(clock("09:00")) == "ab 09:00 Uhr"
    assert tile(OPEN).top == "Termin folgt"


def test_values_of_a_record_are_read_with_defaults_for_what_is_empty():
    record = SimpleNamespace(start_date=date(2020, 12, 1), precision="monat", certainty="vsl", position="", season=None)
    assert date_text(TerminAngabe.of(record)) == "vsl. Dezember 2020"


@pytest.mark.parametrize(
    ("angabe", "english"),
    [
        (year(2030, **CA, **BIS), "until about 2030"),
        (half("2023-07-01", **CA, **AB, **ANFANG), "from about the start of the second half of 2023"),
        (day("2023-07-01", **VSL, **AB), "expected from 1 July 2023"),
    ],
)
def test_in_english_about_stands_behind_from_and_until(angabe, english):
    assert date_text(angabe, "en") == english
