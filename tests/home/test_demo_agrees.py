"""The demo does not contradict itself: numbers in texts agree with the registers, and no text of an event grows stale."""

import re
from datetime import date, timedelta
from typing import Any

import pytest

from home.demo import texts
from home.demo.drawing import dice_for
from home.demo.load.dates import HOLIDAYS, termine
from home.demo.pages import Event, When
from home.demo.portraits import SKINS, _face
from kommunen.models import KommuneSeite
from tests.home.test_demo_material import EVENTS, strings

PARTNERS = [kommune.since for kommune in texts.MUNICIPALITIES if kommune.since]
NUMBERS = {6: "sechs", 9: "neun", 10: "zehn", 11: "elf", 12: "zwölf", 13: "dreizehn", 24: "vierundzwanzig"}
ENGLISH = {9: "nine", 12: "twelve", 13: "thirteen", 24: "twenty-four"}
STALE = re.compile(r"\b(heute|gestern|morgen|gerade|derzeit|momentan|noch offen|demnächst|übermorgen)\b")


def page(records: Any, key: str) -> Any:
    return next(record for record in records if record.key == key)


def translation(language: str, kind: str, key: str) -> Any:
    return next(t for t in texts.TRANSLATIONS if t.language == language and t.page == (kind, key))


def partners_in(year: int) -> int:
    return sum(1 for since in PARTNERS if since <= year)


def test_texts_name_as_many_partners_as_there_are() -> None:
    german, english = NUMBERS[len(PARTNERS)], ENGLISH[len(PARTNERS)]
    assert f"{german} Städte und Landkreise" in texts.START["lead"]
    assert texts.SECTIONS["kommunen"][1].startswith(f"{german.capitalize()} Städte und Landkreise")
    assert f"{english} towns and districts" in translation("en", "start", "start").lead
    assert texts.SECTION_WORDS["en", "kommunen"][1].startswith(f"{english.capitalize()} towns and districts")


def test_the_story_of_the_agency_agrees_with_the_register_of_municipalities() -> None:
    steps = next(block[1] for block in page(texts.STANDARD_PAGES, "ueber-uns").body if block[0] == "timeline")
    told = {int(year): text for year, _title, text in steps}
    first = [kommune.name for kommune in texts.MUNICIPALITIES if kommune.since == 2014]
    assert first == ["Stadt Musterstadt"]
    assert "Musterstadt ist die erste Partnerkommune" in told[2014]
    assert partners_in(2017) + 1 == partners_in(2018) == 6
    assert "sechste Partnerkommune" in told[2018]
    assert f"{NUMBERS[partners_in(2022)]} Kommunen" in told[2022]


def test_the_conference_of_a_programme_counts_those_who_take_part() -> None:
    conference: Event = page(EVENTS, "statuskonferenz")
    members = [kommune for kommune in texts.MUNICIPALITIES if conference.programme in kommune.programmes]
    assert len(members) == 8
    assert "Acht Kommunen" in conference.lead
    assert "Acht Irrtümer" in [session.title for session in conference.sessions]


def test_no_news_report_new_partners_that_the_register_does_not_have() -> None:
    told = " ".join(text for article in texts.NEWS for text in strings(article))
    assert not re.search(r"neue[nr]? (Zielvereinbarung|Partner)", told)
    assert "Acht Landkreise" not in told


def test_texts_count_people_and_topics_as_they_are() -> None:
    people = len([person for person in texts.STAFF if person.first])
    assert page(texts.STANDARD_PAGES, "ueber-uns").lead.startswith(f"{NUMBERS[people].capitalize()} Menschen")
    assert translation("en", "standard", "ueber-uns").lead.startswith(f"{ENGLISH[people].capitalize()} people")
    assert f"Wir sind {people} Menschen" in translation("de-x-leicht", "standard", "ueber-uns").lead
    assert texts.SECTIONS["themen"][1].startswith(f"{NUMBERS[len(texts.TOPICS)].capitalize()} Themen")
    assert f"{ENGLISH[len(texts.TOPICS)]} topics" in texts.SECTION_WORDS["en", "themen"][1]


def test_events_that_count_from_today_say_nothing_that_is_wrong_tomorrow() -> None:
    moving = [event for event in EVENTS if any(when.offset is not None or when.fixed == "" for when in event.when)]
    assert len(moving) > 20
    assert [event.key for event in moving if any(STALE.search(text) for text in strings(event))] == []


def test_no_title_of_a_newsletter_stands_twice() -> None:
    titles = [item.title for item in (*texts.ISSUES, *texts.PUBLICATIONS, *texts.NEWS)]
    assert sorted({title for title in titles if titles.count(title) > 1}) == []


@pytest.mark.parametrize("today", [date(2026, 11, 25), date(2026, 12, 24), date(2027, 1, 2), date(2026, 9, 30)])
def test_events_of_several_days_keep_off_weekends_and_the_turn_of_the_year(today: date) -> None:
    for event in EVENTS:
        for when in event.when:
            rows = [row for row in termine([when], today) if when.offset is not None and row.start_date]
            for row in rows if not when.weekend else []:
                days = [row.start_date + timedelta(days=n) for n in range(when.days)]
                assert all(day.weekday() < 5 and (day.day, day.month) not in HOLIDAYS for day in days), event.key


@pytest.mark.parametrize("today", [date(2026, 12, 24), date(2027, 1, 1)])
def test_what_runs_today_runs_on_every_day_of_the_year(today: date) -> None:
    assert termine([When(0, all_day=True, weekend=True)], today)[0].start_date == today


def test_the_programme_of_the_conference_says_on_which_day() -> None:
    conference: Event = page(EVENTS, "daten-die-bewegen")
    days = [session.day for session in conference.sessions]
    assert conference.when[0].days == 2
    assert days == sorted(days)
    assert set(days) == {1, 2}


def test_the_conference_is_there_in_english() -> None:
    conference: Event = page(EVENTS, "daten-die-bewegen")
    assert translation("en", "event", conference.key)
    assert [session.title for session in conference.sessions if not session.title_en] == []
    assert [session.title for session in conference.sessions if session.abstract and not session.abstract_en] == []
    assert [link.text for link in conference.links if not link.text_en] == []


def test_every_issue_of_the_newsletter_links_what_it_tells_of() -> None:
    for issue in texts.ISSUES:
        links = [link for block in issue.body if block[0] == "links" for link in block[1]["items"]]
        assert len(links) >= 2, issue.key


def test_every_publication_leads_to_something() -> None:
    """A file, a page of the publisher, or a body of its own."""
    assert [p.key for p in texts.PUBLICATIONS if not (p.pages or p.url or p.body)] == []
    for publication in texts.PUBLICATIONS:
        if publication.replaces:
            assert texts.RECORDS[publication.key]["replaces"] == publication.replaces
            assert page(texts.PUBLICATIONS, publication.replaces)


def test_news_are_told_and_the_interview_asks_four_questions() -> None:
    told = [len(re.findall(r"\w+", re.sub("<[^>]+>", " ", " ".join(strings(article.body))))) for article in texts.NEWS]
    assert sum(number >= 120 for number in told) >= 6
    interview = " ".join(strings(page(texts.NEWS, "interview-stolze").body))
    assert interview.count("?</strong>") == 4


def test_phone_numbers_have_one_form() -> None:
    numbers = [record.phone for record in (*texts.PEOPLE, *texts.ORGANISATIONS) if record.phone]
    assert [number for number in numbers if not re.fullmatch(r"0000 \d{2,3}0000", number)] == []


def test_people_and_series_have_english_words() -> None:
    assert [person.key for person in texts.PEOPLE if bool(person.role) != bool(person.role_en)] == []
    assert [p.key for p in texts.PEOPLE if bool(p.responsibility) != bool(p.responsibility_en)] == []
    assert [series.key for series in texts.SERIES if not series.name_en] == []


def test_nobody_of_the_team_has_a_twin() -> None:
    looks = []
    for number, person in enumerate(person for person in texts.PEOPLE if person.staff and person.first):
        seed = number if person.face is None else person.face
        face = _face(dice_for(seed * 7919 + 11), seed, 195, is_man=person.is_man)
        looks.append((face.style, SKINS.index(face.skin) > 2, face.beard))
    assert len(set(looks)) == len(looks)


@pytest.mark.django_db
def test_no_page_of_a_municipality_is_older_than_what_it_tells_of(demo_db) -> None:
    for page in KommuneSeite.objects.exclude(kommune__partner_since=None):
        told = [int(year) for year in re.findall(r"\b20\d\d\b", page.teaser)]
        assert page.content_changed_on.year >= max(told, default=0), page.title
        assert page.content_changed_on >= page.kommune.partner_since
