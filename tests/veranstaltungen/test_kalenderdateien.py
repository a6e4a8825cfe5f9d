"""What stands in a calendar file: two independent parsers read the same from it, and every line keeps to RFC 5545."""

import re
from datetime import UTC, date, datetime, time, timedelta

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kontakte.models import Ort
from tests.veranstaltungen import factories as make
from tests.veranstaltungen.kalenderprogramm import check_lines, local, read
from veranstaltungen import zeit
from veranstaltungen.enums import Kalenderstatus
from veranstaltungen.kalender import ausgabe, vevent
from veranstaltungen.kalender.vevent import Inhalt
from veranstaltungen.models import Veranstaltungsart
from veranstaltungen.zeit import TerminAngabe

CHANGED = datetime(2027, 1, 10, 11, tzinfo=UTC)
URL = "https://www.example.org/veranstaltungen/2027/eine-lange-adresse-die-nicht-in-eine-einzige-zeile-passt/"


def file(*said: Inhalt, url: str = URL) -> bytes:
    """Return a calendar with these entries."""
    parts = [
        vevent.completed(vevent.text(each, f"{number}@example.org", 3, CHANGED), url)
        for number, each in enumerate(said)
    ]
    return (ausgabe.head("Alle, Termine; hier", URL) + "".join(parts)).encode() + ausgabe.END


def entry(day: str, until: str = "", begin: str = "", end: str = "", **said):
    """Return what is read of one date."""
    angabe = TerminAngabe.of(make.termin(day, until or None, begin, end, **said))
    return read(file(Inhalt(angabe, "CONFIRMED", "Titel")))["0@example.org"]


@pytest.mark.parametrize(
    ("said", "begin", "end"),
    [
        (("2027-03-08", "", "09:00", "13:00"), "2027-03-08 09:00", "2027-03-08 13:00"),
        (("2027-07-08", "", "09:00", "13:00"), "2027-07-08 09:00", "2027-07-08 13:00"),
        (("2027-03-08", "2027-03-10", "09:00", "13:00"), "2027-03-08 09:00", "2027-03-10 13:00"),
        (("2027-03-08", "", "20:00", "00:00"), "2027-03-08 20:00", "2027-03-09 00:00"),
        (("2027-03-08", "", "20:00", ""), "2027-03-08 20:00", "2027-03-09 00:00"),
        (("2027-03-08", "", "", "13:00"), "2027-03-08 00:00", "2027-03-08 13:00"),
        # The clock is put forward: around the gap, across it, and within it, where the moment of the change is meant.
        (("2027-03-28", "", "01:30", "03:30"), "2027-03-28 01:30", "2027-03-28 03:30"),
        (("2027-03-28", "", "02:30", "04:00"), "2027-03-28 03:00", "2027-03-28 04:00"),
        (("2027-03-27", "2027-03-28", "22:00", "09:00"), "2027-03-27 22:00", "2027-03-28 09:00"),
        # The clock is put back: the hour that comes twice begins with the first.
        (("2027-10-31", "", "01:30", "03:30"), "2027-10-31 01:30", "2027-10-31 03:30"),
        (("2027-10-31", "", "02:30", "09:00"), "2027-10-31 02:30", "2027-10-31 09:00"),
        # Before the present rule of summer time.
        (("1992-10-10", "", "09:00", "13:00"), "1992-10-10 09:00", "1992-10-10 13:00"),
    ],
)
def test_a_date_with_times_has_its_moments(said, begin, end):
    found = entry(*said)
    assert (found.begin, found.end) == (local(begin), local(end))


def test_an_end_in_the_hour_that_comes_twice_is_the_second():
    found = entry("2027-10-31", begin="02:30", end="02:45")
    assert found.begin == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    assert found.end == datetime(2027, 10, 31, 1, 45, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "begin", "end"),
    [
        ({}, date(2027, 3, 28), date(2027, 3, 29)),
        ({"all_day": True}, date(2027, 3, 28), date(2027, 3, 29)),
        ({"until": "2027-03-31"}, date(2027, 3, 28), date(2027, 4, 1)),
        ({"until": "2027-03-01"}, date(2027, 3, 28), date(2027, 3, 29)),
        ({"end": "00:00"}, date(2027, 3, 28), date(2027, 3, 29)),
    ],
)
def test_a_date_without_times_is_whole_days(said, begin, end):
    found = entry("2027-03-28", **said)
    assert (type(found.begin), found.begin, found.end) == (date, begin, end)


def test_the_time_zone_of_the_file_is_that_of_the_clock():
    calendar = icalendar.Calendar.from_ical(file())
    (zone,) = calendar.timezones
    told = zone.to_tz(lookup_tzid=False)
    for year in (1997, 2026, 2027, 2036):
        for month in range(1, 13):
            for day in (1, 24, 25, 26, 27, 28):
                moment = datetime(year, month, day, 12, tzinfo=UTC)
                assert moment.astimezone(told).utcoffset() == moment.astimezone(zeit.BERLIN).utcoffset(), moment


HOSTILE = [
    "Titel\r\nATTENDEE:mailto:x@example.org",
    "Titel\nEND:VEVENT\nBEGIN:VEVENT",
    "a\rb\x0bc\x0cd\x85e\u2028f\u2029g\x00h",
    "rechts\u202enach links\u2066",
    "Komma, Semikolon; Rückstrich \\ und \\n und \\, und \\\\",
    '"Anführung": <img src=x onerror=alert(1)> {{7*7}} {% load %}',
    "=cmd|' /C calc'!A0",
    "+1",
    "@SUM(1)",
    "\tTab",
    "🎓" * 60,
    "Ä" * 200,
    "X" * 500,
    ":;,=\"'",
    "BEGIN:VEVENT",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_brings_a_line_or_a_sign_of_its_own(text):
    angabe = TerminAngabe(start_date=date(2027, 3, 8))
    data = file(Inhalt(angabe, "CONFIRMED", text, text, text, text), Inhalt(angabe, "CANCELLED", "Zweiter"))
    found = read(data)
    assert [each.summary for each in found.values()] == [vevent.one_line(text), "Zweiter"]
    assert found["0@example.org"].location == vevent.one_line(text)
    assert found["0@example.org"].url == URL
    assert found["0@example.org"].description.endswith(f"\n{URL}")
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", data.decode())
    lines = check_lines(data)
    assert lines.count(b"BEGIN:VEVENT") == lines.count(b"END:VEVENT") == 2
    assert not any(line.startswith(b"ATTENDEE") for line in lines)


def test_a_description_keeps_its_lines():
    said = Inhalt(
        TerminAngabe(start_date=date(2027, 3, 8)), "CONFIRMED", "Titel", description="Erste,\n\nzweite; \\n\n"
    )
    assert read(file(said))["0@example.org"].description == f"Erste,\nzweite; \\n\n{URL}"


TIMES = st.none() | st.times().map(lambda clock: clock.replace(microsecond=0))
DAYS = st.dates(date(1850, 1, 1), date(2999, 12, 31))


ANGABEN = st.builds(
    lambda start, days, begin, end, all_day, open_end: TerminAngabe(
        start_date=start,
        end_date=None if days is None else min(start + timedelta(days), date(2999, 12, 31)),
        start_time=None if all_day else begin,
        end_time=None if all_day else end,
        all_day=all_day,
        open_end=open_end,
    ),
    DAYS,
    st.none() | st.integers(-3, 40),
    TIMES,
    TIMES,
    st.booleans(),
    st.booleans(),
)


@given(ANGABEN, st.text(max_size=120), st.sampled_from(Kalenderstatus.values))
def test_whatever_is_said_gives_a_file_that_programs_read(angabe, words, status):
    words = words.encode(errors="replace").decode()
    found = read(file(Inhalt(angabe, status, f"T {words}", words, words, words)))["0@example.org"]
    assert found.begin < found.end
    assert found.status == status
    first, last = zeit.interval(angabe)
    if isinstance(found.begin, datetime):
        # Offsets before 1970 had seconds, which iCalendar does not know.
        assert (found.begin, found.end) == (first.replace(microsecond=0), last.replace(microsecond=0))
    else:
        assert (zeit.start_of_day(found.begin), zeit.start_of_day(found.end)) == (first, last)


@given(st.dates(date(2020, 1, 1), date(2040, 12, 31)), st.times())
def test_any_wall_clock_time_that_exists_comes_back_as_it_was(day, clock):
    clock = clock.replace(second=0, microsecond=0)
    if zeit.exists(day, clock) and clock != time.min:
        found = read(file(Inhalt(TerminAngabe(start_date=day, start_time=clock), "CONFIRMED", "T")))
        begin = found["0@example.org"].begin.astimezone(zeit.BERLIN)
        assert (begin.date(), begin.time()) == (day, clock)


@pytest.mark.usefixtures("sections")
class TestOfAPage:
    def answer(self, client, page, path=""):
        answer = client.get(f"{path}/kalender/{page.translation_key}.ics")
        assert answer.status_code == 200
        return answer, list(read(answer.getvalue()).values())

    def test_the_file_of_an_event_says_what_the_page_says(self, client):
        page = make.event(
            "Daten, die bewegen",
            make.termin("2027-03-08", begin="09:00", end="13:00"),
            teaser="Ein Vormittag.",
            subtitle="Werkstatt",
            art=make.vocabulary(Veranstaltungsart, "fachforum"),
            ort=Ort.objects.create(name="Kulturhaus", street="Weg 4", postcode="01234", city="Musterstadt"),
        )
        answer, (found,) = self.answer(client, page)
        assert answer["Content-Type"] == "text/calendar; charset=utf-8"
        assert answer["Content-Disposition"] == 'attachment; filename="daten-die-bewegen.ics"'
        assert found.summary == "Daten, die bewegen"
        assert found.location == "Kulturhaus, Weg 4, 01234 Musterstadt"
        assert found.url == f"http://testserver{page.get_url()}"
        assert found.description == f"Ein Vormittag.\n{found.url}"
        assert found.uid == f"{page.termine.get().uid}@localhost"
        assert b"CATEGORIES:Fachforum" in check_lines(client.get(f"/kalender/{page.translation_key}.ics").getvalue())

    @pytest.mark.parametrize(
        ("values", "place"),
        [
            ({"attendance_mode": "online", "platform": "BigBlueButton"}, "BigBlueButton"),
            ({"attendance_mode": "online"}, "Online"),
            ({"attendance_mode": "online", "place_text": "virtueller Raum\nEbene 2"}, "virtueller Raum, Ebene 2"),
            ({"place_text": "Rathaus"}, "Rathaus"),
            ({}, ""),
        ],
    )
    def test_the_place_is_what_the_page_says_or_the_platform(self, client, values, place):
        page = make.event("Ort", make.termin("2027-03-08"), **values)
        assert self.answer(client, page)[1][0].location == place

    @pytest.mark.parametrize(
        ("date_of", "words"),
        [
            ({"begin": "18:00", "open_end": True}, "ab 18:00 Uhr, Ende offen"),
            ({"begin": "18:00"}, "ab 18:00 Uhr"),
            ({"end": "13:00"}, "bis 13:00 Uhr"),
        ],
    )
    def test_where_the_end_is_a_guess_the_words_say_what_is_known(self, client, date_of, words):
        page = make.event("Offen", make.termin("2027-03-08", **date_of))
        assert self.answer(client, page)[1][0].description.startswith(f"{words}\n")

    def test_the_address_of_the_file_stays_when_the_page_gets_another_one(self, client):
        page = make.event("Alt", make.termin("2027-03-08"))
        page.slug = "neu"
        page.save_revision().publish()
        assert self.answer(client, page)[1][0].url.endswith("/2027/neu/")

    def test_the_page_offers_the_file_with_kind_and_size_as_long_as_it_is_of_use(self, client, settings):
        settings.CLOCK_NOW = "2027-03-01"
        page = make.event("Bald", make.termin("2027-03-08"))
        address = f'href="/kalender/{page.translation_key}.ics"'
        text = client.get(page.get_url()).content.decode()
        assert address in text
        assert "In den Kalender übernehmen (ICS, 1 KB)" in text
        settings.CLOCK_NOW = "2027-03-09"
        assert address not in client.get(page.get_url()).content.decode()
        vague = make.event("Irgendwann", make.termin("2027-05-08", precision="monat"))
        assert "In den Kalender" not in client.get(vague.get_url()).content.decode()
