"""Terms, the counting line of a series, and what a moved event says."""

from datetime import date

import pytest

from tests.veranstaltungen.angaben import AB, BIS, CA, OPEN, VSL, day, month, quarter
from veranstaltungen.datumstext import ordinal_series_text, period_text
from veranstaltungen.umzugstext import moved_text, planned_text


@pytest.mark.parametrize(
    ("start", "end", "german", "english"),
    [
        (date(2023, 7, 1), date(2027, 6, 30), "01.07.2023–30.06.2027", "1 July 2023 – 30 June 2027"),
        (date(2023, 7, 1), None, "ab 01.07.2023", "from 1 July 2023"),
        (None, date(2027, 6, 30), "bis 30.06.2027", "until 30 June 2027"),
        (date(2023, 7, 1), date(2023, 7, 1), "01.07.2023", "1 July 2023"),
        (date(2027, 7, 1), date(2023, 7, 1), "01.07.2027", "1 July 2027"),
        (None, None, "", ""),
    ],
)
def test_term_is_written_from_beginning_to_end(start, end, german, english):
    assert period_text(start, end) == german
    assert period_text(start, end, "en") == english


def test_series_line_puts_ordinal_kind_and_series_together():
    assert ordinal_series_text(8, "Online-Treffen", "der Expertengruppe DKBM") == (
        "8. Online-Treffen der Expertengruppe DKBM"
    )
    assert ordinal_series_text(None, "Fachtag") == "Fachtag"
    assert ordinal_series_text(4, "Herbstakademie", "Herbstakademie") == "4. Herbstakademie"
    assert ordinal_series_text(2, "Konferenz", "Bildungskonferenz Nord") == "2. Bildungskonferenz Nord"
    assert ordinal_series_text(2, "Bildungskonferenz", "Bildungskonferenz Nord") == "2. Bildungskonferenz Nord"
    ordinals = [
        ordinal_series_text(number, "meeting", language="en").split()[0] for number in (1, 2, 3, 4, 11, 22, 113)
    ]
    assert ordinals == ["1st", "2nd", "3rd", "4th", "11th", "22nd", "113th"]


@pytest.mark.parametrize(
    ("angaben", "planned", "moved"),
    [
        ([day("2023-03-08")], "ursprünglich geplant am 8. März 2023", "verschoben auf den 8. März 2023"),
        (
            [day("2023-03-08", **VSL)],
            "ursprünglich geplant am 8. März 2023",
            "verschoben voraussichtlich auf den 8. März 2023",
        ),
        (
            [day("2023-03-08", **CA)],
            "ursprünglich geplant etwa am 8. März 2023",
            "verschoben etwa auf den 8. März 2023",
        ),
        (
            [day("2023-03-08", **BIS)],
            "ursprünglich geplant bis zum 8. März 2023",
            "verschoben auf die Zeit bis zum 8. März 2023",
        ),
        (
            [month("2020-12-01", **AB)],
            "ursprünglich geplant ab Dezember 2020",
            "verschoben auf die Zeit ab Dezember 2020",
        ),
        (
            [day("2022-06-02", "2022-06-04")],
            "ursprünglich geplant vom 2. bis 4. Juni 2022",
            "verschoben auf den 2.–4. Juni 2022",
        ),
        (
            [month("2020-12-01", **VSL)],
            "ursprünglich geplant für Dezember 2020",
            "verschoben auf voraussichtlich Dezember 2020",
        ),
        (
            [quarter("2025-12-01", **VSL)],
            "ursprünglich geplant für das 4. Quartal 2025",
            "verschoben voraussichtlich auf das 4. Quartal 2025",
        ),
        ([quarter("2025-12-01")], "ursprünglich geplant für das 4. Quartal 2025", "verschoben auf das 4. Quartal 2025"),
        ([OPEN], "", "verschoben, neuer Termin folgt"),
    ],
)
def test_moved_event_names_the_old_and_the_new_date(angaben, planned, moved):
    assert planned_text(angaben) == planned
    assert moved_text(angaben) == moved


@pytest.mark.parametrize(
    ("angabe", "moved"),
    [
        (day("2027-01-20"), "moved to 20 January 2027"),
        (day("2027-01-20", **VSL), "moved provisionally to 20 January 2027"),
        (day("2027-01-20", **BIS), "moved to a date no later than 20 January 2027"),
        (quarter("2027-01-20", **CA), "moved to around the first quarter of 2027"),
        (quarter("2027-01-20", **AB), "moved to a date from the first quarter of 2027 on"),
    ],
)
def test_in_english_a_new_date_that_is_not_fixed_says_so(angabe, moved):
    assert moved_text(angabe, "en") == moved
