"""The date tile: two short lines, and the whole date for those who hear it."""

import pytest

from tests.veranstaltungen.angaben import AB, ENDE, MITTE, OPEN, VSL, day, month, quarter, season, year
from veranstaltungen.datumstext import tile
from veranstaltungen.enums import Jahreszeit


@pytest.mark.parametrize(
    ("angaben", "top", "bottom", "kind"),
    [
        ([day("2027-01-14")], "14", "Januar 2027", ""),
        ([day("2027-03-02", "2027-03-03")], "2.–3.", "März 2027", ""),
        ([day("2027-03-02"), day("2027-03-16")], "2., 16.", "März 2027", ""),
        ([day("2027-03-02"), day("2027-03-16"), day("2027-03-30")], "ab 2.", "März 2027", ""),
        ([day("2027-06-30", "2027-07-02")], "ab 30.", "Juni 2027", ""),
        ([day("2027-12-31", "2028-01-01")], "ab 31.", "Dezember 2027", ""),
        ([day("2027-03-02", **VSL)], "vsl. 2.", "März 2027", "ungefaehr"),
        ([day("2027-03-02", **AB)], "ab 2.", "März 2027", "ungefaehr"),
        ([season(Jahreszeit.FRUEHJAHR, 2027)], "Frühjahr", "2027", "ungefaehr"),
        ([season(Jahreszeit.WINTER, 2027)], "Winter", "2027/28", "ungefaehr"),
        ([month("2020-12-01", **VSL)], "Dezember", "2020", "ungefaehr"),
        ([month("2027-03-01", **ENDE)], "Ende März", "2027", "ungefaehr"),
        ([month("2027-03-01", **AB)], "ab März", "2027", "ungefaehr"),
        ([month("2027-06-01", "2027-07-01")], "Juni–Juli", "2027", "ungefaehr"),
        ([month("2026-12-01", "2027-01-01")], "ab Dezember", "2026", "ungefaehr"),
        ([quarter("2025-11-11")], "4. Quartal", "2025", "ungefaehr"),
        ([year(2027, **AB)], "ab", "2027", "ungefaehr"),
        ([day("2027-03-02", "2027-03-04", **AB)], "2.–4.", "März 2027", ""),
        ([year(2027)], "Jahr", "2027", "ungefaehr"),
        ([year(2027, **ENDE)], "Ende", "2027", "ungefaehr"),
        ([OPEN], "Termin folgt", "", "ungefaehr"),
        ([], "Termin folgt", "", "ungefaehr"),
    ],
)
def test_tile_has_two_short_lines(angaben, top, bottom, kind):
    shown = tile(angaben)
    assert (shown.top, shown.bottom, shown.kind) == (top, bottom, kind)


def test_tile_says_the_whole_date_in_words_to_those_who_hear_it():
    assert tile([day("2027-03-02", "2027-03-04")]).label == "2. bis 4. März 2027"
    assert tile([month("2020-12-01", **VSL)]).label == "voraussichtlich Dezember 2020"
    assert tile([month("2020-12-01", **VSL)], "en").label == "expected December 2020"


def test_tile_of_an_english_page_begins_with_a_capital():
    assert tile([season(Jahreszeit.HERBST, 2025)], "en")[:2] == ("Autumn", "2025")
    assert tile([year(2025, **MITTE)], "en")[:2] == ("Mid", "2025")


def test_tile_shows_cancelled_before_past_before_vague():
    vague = [month("2020-12-01")]
    assert tile(vague, past=True).kind == "vorbei"
    assert tile(vague, past=True, cancelled=True).kind == "abgesagt"
