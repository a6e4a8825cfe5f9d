"""What editors type as a date is read as they mean it, and what is written can be read back."""

import contextlib
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.veranstaltungen.angaben import any_angabe, day, half, month, quarter, season, year
from veranstaltungen.datumseingabe import Unreadable, read
from veranstaltungen.datumstext import date_text, time_text
from veranstaltungen.enums import Genauigkeit, Gewissheit, Grenze, Lage
from veranstaltungen.terminpruefung import errors
from veranstaltungen.zeit import TerminAngabe

TODAY = date(2026, 11, 24)
VSL, AB, BIS = {"certainty": Gewissheit.VSL}, {"bound": Grenze.AB}, {"bound": Grenze.BIS}
NINE, ONE = time(9), time(13)

TYPED = [
    ("vsl. Dezember 2027", month("2027-12-01", **VSL)),
    ("voraussichtlich im Dez. 2027", month("2027-12-01", **VSL)),
    ("ca. März 2027", month("2027-03-01", certainty=Gewissheit.CA)),
    ("12/2027", month("2027-12-01")),
    ("Mitte März 2027", month("2027-03-01", position=Lage.MITTE)),
    ("vsl. Anfang des 2. Quartals 2027", quarter("2027-04-01", position=Lage.ANFANG, **VSL)),
    ("4. Quartal 2027", quarter("2027-10-01")),
    ("IV. Quartal 2027", quarter("2027-10-01")),
    ("Q4 2027", quarter("2027-10-01")),
    ("Q4/2027", quarter("2027-10-01")),
    ("1.–2. Quartal 2027", quarter("2027-01-01", "2027-04-01")),
    ("2. Halbjahr 2027", half("2027-07-01")),
    ("Herbst 2027", season("herbst", 2027)),
    ("Frühling 2027", season("fruehjahr", 2027)),
    ("Ende des Winters 2027/28", season("winter", 2027, position=Lage.ENDE)),
    ("Winter 2027/2028", season("winter", 2027)),
    ("2027", year(2027)),
    ("im Jahr 2027", year(2027)),
    ("2027–2028", TerminAngabe(date(2027, 1, 1), date(2028, 1, 1), precision=Genauigkeit.JAHR)),
    ("März–Mai 2027", month("2027-03-01", "2027-05-01")),
    ("Dezember 2027 bis Februar 2028", month("2027-12-01", "2028-02-01")),
    ("Dezember–Februar 2028", month("2027-12-01", "2028-02-01")),
    ("Termin folgt", TerminAngabe(precision=Genauigkeit.OFFEN)),
    ("noch offen", TerminAngabe(precision=Genauigkeit.OFFEN)),
    ("08.03.2027", day("2027-03-08")),
    ("8.3.27", day("2027-03-08")),
    ("2027-03-08", day("2027-03-08")),
    ("8. März 2027", day("2027-03-08")),
    ("Montag, 8. März 2027", day("2027-03-08")),
    ("Mo, 08.03.2027", day("2027-03-08")),
    ("am 8. März", day("2027-03-08")),
    ("24. November", day("2026-11-24")),
    ("23.11.", day("2027-11-23")),
    ("ab 8. März 2027", day("2027-03-08", **AB)),
    ("bis zum 8. März 2027", day("2027-03-08", **BIS)),
    ("2. und 3. Juni 2027", day("2027-06-02", "2027-06-03")),
    ("2./3. Juni 2027", day("2027-06-02", "2027-06-03")),
    ("2.-4. Juni 2027", day("2027-06-02", "2027-06-04")),
    ("2. – 4.6.2027", day("2027-06-02", "2027-06-04")),
    ("vom 2. bis zum 4. Juni 2027", day("2027-06-02", "2027-06-04")),
    ("30. Juni–2. Juli 2027", day("2027-06-30", "2027-07-02")),
    ("30. Dezember–2. Januar 2028", day("2027-12-30", "2028-01-02")),
    ("30. Dezember 2027–2. Januar 2028", day("2027-12-30", "2028-01-02")),
    ("8. März 2027, 9–13 Uhr", day("2027-03-08", start_time=NINE, end_time=ONE)),
    ("8. März 2027 von 9 bis 13 Uhr", day("2027-03-08", start_time=NINE, end_time=ONE)),
    ("08.03.2027, 09:00 - 13:00", day("2027-03-08", start_time=NINE, end_time=ONE)),
    ("8.3.2027 9.00 Uhr", day("2027-03-08", start_time=NINE)),
    ("8. März 2027 um 9 Uhr", day("2027-03-08", start_time=NINE)),
    ("8. März 2027, ab 9 Uhr, Ende offen", day("2027-03-08", start_time=NINE, open_end=True)),
    ("8. März 2027, bis 13 Uhr", day("2027-03-08", end_time=ONE)),
    ("8. März 2027, 20–24 Uhr", day("2027-03-08", start_time=time(20), end_time=time.min)),
    ("8. März 2027, ganztägig", day("2027-03-08", all_day=True)),
]


@pytest.mark.parametrize(("text", "meant"), TYPED, ids=[text for text, _meant in TYPED])
def test_a_typed_date_is_read_as_it_is_meant(text, meant):
    assert read(text, TODAY) == meant


UNREADABLE = [
    ("", "Bitte geben Sie ein Datum ein"),
    ("demnächst irgendwann", "kann nicht als Datum gelesen werden"),
    ("Marz 2027", "kein Monatsname"),
    ("30. Februar 2027", "Diesen Tag gibt es nicht: 30. Februar 2027."),
    ("0.3.2027", "Diesen Tag gibt es nicht"),
    ("08.13.2027", "Den Monat 13"),
    ("13/2027", "Den Monat 13"),
    ("3. Halbjahr 2027", "zwei Halbjahre"),
    ("8. März 0000", "zwischen 1990 und 2100"),
    ("8. März 9999", "zwischen 1990 und 2100"),
    ("Dienstag, 8. März 2027", "8. März 2027 ist ein Montag"),
    ("6. und 13. November 2027", "eigenen Termin"),
    ("2., 3. und 9. Juni 2027", "eigenen Termin"),
    ("4.–2. Juni 2027", "Das Ende liegt vor dem Anfang"),
    ("8. März–Mai 2027", "gleich genau"),
    ("8.", "Der Monat fehlt"),
    ("8. März 2027, 25 Uhr", "Diese Uhrzeit gibt es nicht: 25:00."),
    ("9-13 Uhr", "„9-13 Uhr“ nennt keinen Tag. Bitte schreiben Sie ihn davor. Beispiel: „8. März 2027, 9–13 Uhr“."),
    ("ganztägig", "„ganztägig“ nennt keinen Tag."),
    ("8.3.2027, 9-", "In „8.3.2027, 9-“ fehlt etwas vor oder nach dem Strich."),
    ("– 9. März 2027", "In „– 9. März 2027“ fehlt etwas vor oder nach dem Strich."),
    ("8" * 200, "zu lang"),
    ("\x00", "kann nicht als Datum gelesen werden"),
]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("8.3.2027, 9.00 bis 13.00", "8. März 2027, 09:00–13:00 Uhr"),
        ("8.3.2027, 9.30", "8. März 2027, 9:30 Uhr"),
        ("1. März 27, 9 Uhr", "1. März 2027, 9 Uhr"),
        ("1.3.27, 9 Uhr", "1. März 2027, 9 Uhr"),
        ("1. März ’27", "1. März 2027"),
        ("1.–3. März 27, 9–13 Uhr", "1.–3. März 2027, 9–13 Uhr"),
        ("30. Dez. 27–2. Jan. 28", "30. Dezember 2027–2. Januar 2028"),
        ("1. März, 10 Uhr", "1. März 2027, 10 Uhr"),
        ("1. März 10 Uhr", "1. März 2027, 10 Uhr"),
        ("Winter 27/28", "Winter 2027/28"),
        ("Q4/27", "4. Quartal 2027"),
        ("2. Halbjahr 27", "2. Halbjahr 2027"),
        ("Dez 27", "Dezember 2027"),
        ("vsl. Dez ’27", "vsl. Dezember 2027"),
        ("8., 9. und 10. März 2027", "8.–10. März 2027"),
        ("Fr 5.3.", "5. März 2027"),
        ("Di, 24.11.", "24. November 2026"),
        ("Di, 23.11.", "23. November 2027"),
        ("29.2.", "29. Februar 2028"),
        ("vsl. Sommer", "vsl. Sommer 2027"),
        ("Herbst", "Herbst 2026"),
    ],
)
def test_other_natural_words_mean_the_same(text, same):
    assert read(text, TODAY) == read(same, TODAY)


@pytest.mark.parametrize(("text", "reason"), UNREADABLE, ids=[ascii(text[:30]) for text, _reason in UNREADABLE])
def test_what_cannot_be_read_is_refused_with_a_sentence(text, reason):
    with pytest.raises(Unreadable) as refused:
        read(text, TODAY)
    assert reason in str(refused.value)


@settings(derandomize=True, max_examples=600, deadline=None, database=None)
@given(any_angabe, st.sampled_from(["de", "de-x-leicht"]), st.sampled_from(["facts", "text"]))
def test_every_date_that_is_written_is_read_back(angabe, language, style):
    if errors(angabe, complete=True):
        return
    written = [date_text(angabe, language, style), time_text(angabe, language)]
    found = read(", ".join(filter(None, written)), TODAY)
    assert [date_text(found, language, style), time_text(found, language)] == written
    assert not errors(found, complete=True)


@settings(derandomize=True, max_examples=600, deadline=None, database=None)
@given(st.text(max_size=60) | st.from_regex(r"[0-9. /–:a-zA-ZäÄ]{0,40}", fullmatch=True))
def test_nothing_that_is_typed_breaks_the_reader(text):
    found = None
    with contextlib.suppress(Unreadable):
        found = read(text, TODAY)
    assert found is None or date_text(found)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("im Herbst 2027", "Herbst 2027"),
        ("vsl. im Winter 2027", "vsl. Winter 2027/28"),
        ("8.3.27, 9-13", "8. März 2027, 9–13 Uhr"),
        ("8. März 2027 9–13", "8. März 2027, 9–13 Uhr"),
        ("8.3.2027 9.30-12.15", "8. März 2027, 09:30–12:15 Uhr"),
        ("8.3.2027 um 9:30", "8. März 2027, 9:30 Uhr"),
        ("8. März 2027 um 9", "8. März 2027, 9 Uhr"),
        ("8. und 9. März 2027, jeweils 9-13 Uhr", "8. und 9. März 2027, 9–13 Uhr"),
        ("8. März 2027 (9-13 Uhr)", "8. März 2027, 9–13 Uhr"),
        ("8. März 2027; 9-13 Uhr", "8. März 2027, 9–13 Uhr"),
        ("8. März 2027 - 9-13 Uhr", "8. März 2027, 9–13 Uhr"),
        ("8.3.2027, 9h-13h", "8. März 2027, 9–13 Uhr"),
        ("8.3.2027, 9 Uhr - 13 Uhr", "8. März 2027, 9–13 Uhr"),
        ("9-13 Uhr am 8. März 2027", "8. März 2027, 9–13 Uhr"),
        ("9 Uhr, 8. März 2027", "8. März 2027, 9 Uhr"),
        (
            "8.3.2027 9 Uhr bis 10.3.2027 13 Uhr",
            "8.–10. März 2027, am ersten Tag ab 9 Uhr, am letzten Tag bis 13 Uhr",
        ),
        ("Montag, der 8. März 2027", "8. März 2027"),
        ("8. & 9. März 2027", "8. und 9. März 2027"),
        ("8. + 9. März 2027", "8. und 9. März 2027"),
        ("8. u. 9. März 2027", "8. und 9. März 2027"),
        ("Dezember 2027 vsl.", "vsl. Dezember 2027"),
        ("8. März 2027 (voraussichtlich)", "vsl. 8. März 2027"),
        ("geplant für März 2027", "vsl. März 2027"),
        ("erstes Halbjahr 2027", "1. Halbjahr 2027"),
        ("1. Hj 2027", "1. Halbjahr 2027"),
        ("im zweiten Quartal 2027", "2. Quartal 2027"),
        ("Jahresende 2027", "Ende 2027"),
        ("Ende des Jahres 2027", "Ende 2027"),
        ("Januar/Februar 2027", "Januar–Februar 2027"),
        ("zwischen März und Mai 2027", "März–Mai 2027"),
        ("von März bis Mai 2027", "März–Mai 2027"),
        ("03.2027", "März 2027"),
        ("08-03-2027", "8. März 2027"),
        ("Termin steht noch nicht fest", "Termin folgt"),
        ("Der Termin wird noch bekannt gegeben.", "Termin folgt"),
        ("noch nicht bekannt", "Termin folgt"),
    ],
)
def test_everyday_ways_of_writing_mean_the_same(typed, meant):
    assert read(typed, TODAY) == read(meant, TODAY)
