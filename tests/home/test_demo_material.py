"""The demo's material is invented, complete in itself and drawn the same way every time."""

import dataclasses
import re
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from home.demo import texts
from home.demo.drawing import MAX_BYTES, dice_for
from home.demo.load.dates import HOLIDAYS, termine
from home.demo.logos import agency_sign, cover_art, logo
from home.demo.pages import Event, Link, Standard, When
from home.demo.pdfs import Paper, publication_pdf
from home.demo.pictures import KINDS, draw
from home.demo.portraits import _face, portrait
from tests.environment import ROOT

SEEDS = ROOT.parent / "shared" / "seeds"
ADDRESS = re.compile(r"[\w.+-]+@([\w.-]+\.\w+)")
HOST = re.compile(r"https?://([\w.-]+)")
NUMBER = re.compile(r"(?<![\d-])0[\d /]{6,}\d")


def strings(value: Any) -> Iterator[str]:
    """Yield every text inside records, tuples, lists and dicts."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        yield from strings([getattr(value, field.name) for field in dataclasses.fields(value)])
    elif isinstance(value, dict):
        yield from strings(list(value.values()))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from strings(item)


MATERIAL = [text for name in texts.__all__ for text in strings(getattr(texts, name))]


def blocks(name: str) -> list[Any]:
    """Return the values of all blocks of one kind, wherever a body stands."""
    records = [
        *texts.EVENTS,
        *texts.NEWS,
        *texts.ISSUES,
        *texts.PUBLICATIONS,
        *texts.STANDARD_PAGES,
        *texts.LEGAL_PAGES,
        *texts.MEMBERS_PAGES,
        *texts.TOPICS,
    ]
    records += [record for _, record in texts.SOURCE_PAGES.values()]
    bodies = [*(record.body for record in records), *(record.report for record in records if isinstance(record, Event))]
    return [block[1] for body in bodies for block in body if block[0] == name]


def shingles(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[start : start + 9]) for start in range(len(words) - 8)}


def keys(records: Any) -> list[str]:
    return [record.key for record in records]


EVENTS = [*texts.EVENTS, *(record for _, record in texts.SOURCE_PAGES.values() if isinstance(record, Event))]
ARTICLES = [*texts.NEWS, texts.SOURCE_PAGES["S1"][1]]


def test_no_sentence_of_the_source_pages_is_used() -> None:
    """The source pages lie beside the project where it is built; elsewhere there is nothing to compare with."""
    sources = {words for path in SEEDS.glob("*.txt") for words in shingles(path.read_text())}
    assert not [text for text in MATERIAL if shingles(text) & sources]


def test_every_address_is_an_example() -> None:
    hosts = {host for text in MATERIAL for host in [*ADDRESS.findall(text), *HOST.findall(text)]}
    assert hosts
    assert not [host for host in hosts if not f".{host}".endswith(".example.org")]


def test_every_phone_number_ends_in_four_zeros() -> None:
    numbers = [number for text in MATERIAL for number in NUMBER.findall(text) if not re.fullmatch(r"\d{8}", number)]
    assert numbers
    assert not [number for number in numbers if not number.endswith("0000")]


@pytest.mark.parametrize(
    ("name", "number"),
    [("TOPICS", 24), ("PEOPLE", 25), ("MUNICIPALITIES", 14), ("EVENTS", 30), ("PUBLICATIONS", 40), ("NEWS", 20)],
)
def test_there_is_enough_of_everything_and_no_key_twice(name: str, number: int) -> None:
    records = getattr(texts, name)
    assert len(records) >= number
    assert len(set(keys(records))) == len(records)


def test_topics_have_hues_of_their_own() -> None:
    assert sorted(topic.hue for topic in texts.TOPICS) == list(range(0, 360, 15))
    assert sum(bool(topic.body) for topic in texts.TOPICS) == 12
    assert {topic.parent for topic in texts.TOPICS} - {""} <= set(keys(texts.TOPICS))


def test_municipality_keys_have_the_right_form() -> None:
    numbers = [kommune.ags for kommune in texts.MUNICIPALITIES if kommune.ags]
    assert len(set(numbers)) == len(numbers)
    assert all(re.fullmatch(r"(0[1-9]|1[0-6])\d{6}", number) for number in numbers)


def test_events_point_at_what_exists() -> None:
    bodies = {*keys(texts.ORGANISATIONS), *keys(texts.MUNICIPALITIES)}
    for event in EVENTS:
        assert event.kind in keys(texts.EVENT_TYPES), event.key
        assert set(event.topics) <= set(keys(texts.TOPICS)), event.key
        assert set(event.phases) <= set(keys(texts.PHASES)), event.key
        assert set(event.audience) <= set(keys(texts.TARGET_GROUPS)), event.key
        assert {key for key, _ in event.organisers} <= bodies, event.key
        assert {key for key, _ in event.municipalities} <= set(keys(texts.MUNICIPALITIES)), event.key
        assert set(event.contacts) <= set(keys(texts.PEOPLE)), event.key
        assert {event.series} <= {"", *keys(texts.SERIES)}, event.key
        assert {event.place} <= {"", *keys(texts.PLACES)}, event.key
        assert {event.programme} <= {"", *keys(texts.PROGRAMMES)}, event.key
        assert {event.picture} <= {"", *texts.PICTURES}, event.key
        assert {event.members_group} <= {"", *(group["key"] for group in texts.GROUPS)}, event.key


def test_sessions_point_at_what_exists() -> None:
    for session in [session for event in EVENTS for session in event.sessions]:
        assert session.kind in keys(texts.SESSION_KINDS), session.title
        assert set(session.people) <= set(keys(texts.PEOPLE)), session.title
        assert set(session.kommunen) <= set(keys(texts.MUNICIPALITIES)), session.title
        assert {session.programme} <= {"", *keys(texts.PROGRAMMES)}, session.title


def test_publications_point_at_what_exists() -> None:
    for publication in texts.PUBLICATIONS:
        assert publication.kind in keys(texts.PUBLICATION_TYPES), publication.key
        assert set(publication.topics) <= set(keys(texts.TOPICS)), publication.key
        assert set(publication.phases) <= set(keys(texts.PHASES)), publication.key
        assert set(publication.audience) <= set(keys(texts.TARGET_GROUPS)), publication.key
        assert {publication.kommune} <= {"", *keys(texts.MUNICIPALITIES)}, publication.key
        assert {publication.programme} <= {"", *keys(texts.PROGRAMMES)}, publication.key
        assert {publication.replaces} <= {"", *keys(texts.PUBLICATIONS)}, publication.key
        assert publication.pages <= 40


def test_people_and_municipalities_point_at_what_exists() -> None:
    for person in texts.PEOPLE:
        assert {person.org} <= {"", *keys(texts.ORGANISATIONS)}, person.key
        assert {person.kommune} <= {"", *keys(texts.MUNICIPALITIES)}, person.key
        assert set(person.topics) <= set(keys(texts.TOPICS)), person.key
    for kommune in texts.MUNICIPALITIES:
        assert set(kommune.topics) <= set(keys(texts.TOPICS)), kommune.key
        assert set(kommune.programmes) <= set(keys(texts.PROGRAMMES)), kommune.key


def test_news_point_at_what_exists() -> None:
    for article in ARTICLES:
        assert set(article.topics) <= set(keys(texts.TOPICS)), article.key
        assert {article.kommune} <= {"", *keys(texts.MUNICIPALITIES)}, article.key
        assert {article.event} <= {"", *keys(EVENTS)}, article.key
        assert {article.picture} <= {"", *texts.PICTURES}, article.key


def test_bodies_point_at_what_exists() -> None:
    publications, people = set(keys(texts.PUBLICATIONS)), set(keys(texts.PEOPLE))
    links: list[Link] = [link for block in blocks("links") for link in block["items"]]
    links += [link for event in EVENTS for link in event.links]
    assert links
    assert {link.publication for link in links} <= {"", *publications}
    assert {link.event for link in links} <= {"", *keys(EVENTS)}
    assert set(blocks("image")) <= {*texts.PICTURES, *texts.MEMBERS_PICTURES}
    assert set(blocks("snippet")) <= set(keys(texts.SNIPPETS))
    assert {key for block in blocks("contact") for key in block["people"]} <= people
    assert {item["page"][1] for block in blocks("teasers") for item in block["items"]} <= set(keys(EVENTS))


def test_translations_belong_to_pages() -> None:
    records = {
        "start": ["start"],
        "topic": keys(texts.TOPICS),
        "event": keys(EVENTS),
        "publication": keys(texts.PUBLICATIONS),
        "standard": keys(texts.STANDARD_PAGES),
    }
    for translation in texts.TRANSLATIONS:
        kind, key = translation.page
        assert key in records[kind]


def test_leichte_sprache_is_short() -> None:
    easy = [text for item in texts.TRANSLATIONS if item.language == "de-x-leicht" for text in strings(item.body)]
    sentences = [sentence for text in easy for sentence in re.split(r"[.?!]|</p>", re.sub(r"<p>", "", text))]
    assert len(sentences) > 40
    assert not [sentence for sentence in sentences if len(sentence.split()) > 12]


def test_the_project_page_keeps_the_traps_of_its_source() -> None:
    project = texts.SOURCE_PAGES["S3"][1]
    assert isinstance(project, Standard)
    text = " ".join(strings(project.body))
    assert all(sign in text for sign in '„“‚‘"»«*')
    assert [block[0] for block in project.body][:3] == ["text", "list", "text"]


@pytest.mark.parametrize("kind", KINDS)
def test_pictures_are_the_same_every_time(kind: str) -> None:
    first = draw(kind, 7, 120)
    assert first == draw(kind, 7, 120)
    assert len(first) <= MAX_BYTES
    assert Image.open(BytesIO(first)).size == (1600, 1000)


def test_portraits_and_logos_are_the_same_every_time() -> None:
    assert portrait(3, 90) == portrait(3, 90) != portrait(4, 90)
    assert logo("Büro für Größe", "leaf", 30) == logo("Büro für Größe", "leaf", 30)
    assert cover_art(2, 75) == cover_art(2, 75)
    assert agency_sign() == agency_sign()


PAPER = Paper(
    title="„Übergänge“ – von der Kita in die Grundschule?!",
    authors=("Ayla Brandt", "Dr. Jörg Weiß"),
    abstract="Größe, Maß und 5 € für alle: ‚so‘ geht es – 2023–2027 … »ja«.",
    pages=9,
)


def test_files_are_the_same_every_time() -> None:
    assert publication_pdf(PAPER) == publication_pdf(PAPER)


def test_files_can_be_read_with_umlauts_dashes_and_quotes() -> None:
    document = pypdfium2.PdfDocument(publication_pdf(PAPER))
    pages = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    assert PAPER.title in pages[0]
    assert "Dr. Jörg Weiß" in pages[0]
    assert "Inhalt" in pages[1]
    assert PAPER.abstract in pages[2]
    assert "Seite 9" in pages[8]
    assert document.get_metadata_dict()["Title"] == PAPER.title


@pytest.mark.parametrize("pages", [2, 3, 6, 24])
def test_files_have_the_pages_they_were_asked_for(pages: int) -> None:
    document = pypdfium2.PdfDocument(publication_pdf(dataclasses.replace(PAPER, pages=pages)))
    assert len(document) == pages


def test_only_men_wear_beards_and_everybody_else_is_drawn_as_somebody_else() -> None:
    faces = [_face(dice_for(seed), seed, 195, is_man=False) for seed in range(40)]
    assert not any(face.beard or face.style == "bald" for face in faces)
    men = {person.first for person in texts.PEOPLE if person.is_man}
    assert {"Tarek", "Bernd"} <= men
    assert "Samira" not in men


@pytest.mark.parametrize("today", [date(2026, 11, 24), date(2026, 12, 20), date(2027, 4, 28), date(2026, 9, 30)])
def test_no_event_of_the_demo_falls_on_a_holiday_or_a_weekend(today: date) -> None:
    for offset in range(-60, 60):
        day = termine([When(offset)], today)[0].start_date
        assert day.weekday() < 5
        assert (day.day, day.month) not in HOLIDAYS
        assert (day < today) == (offset < 0)


def test_the_figures_of_the_start_page_agree_with_the_lists() -> None:
    values = [figure["value"] for figure in texts.START["figures"]]
    partners = [item for item in texts.MUNICIPALITIES if item.since]
    assert (values[0], values[2]) == (str(len(partners)), str(len(texts.PUBLICATIONS)))
