"""Invented names, titles and texts, put together by lot: the same number always gives the same words."""

import random
from html import escape
from typing import Any
from uuid import UUID

from core.slugs import slugify_german
from home.demo import texts
from home.demo.pdf_words import CHAPTERS, PARAGRAPHS, TABLE_ROWS

FIRST_PARTS = (
    "Ahorn", "Amsel", "Apfel", "Bach", "Birken", "Brunn", "Buchen", "Distel", "Dorn", "Eichen", "Eller", "Erlen", "Eschen",
    "Falken", "Farn", "Fichten", "Finken", "Flieder", "Fuchs", "Gersten", "Ginster", "Hafer", "Hagen", "Hasel", "Heide",
    "Himmel", "Hirsch", "Holder", "Kiebitz", "Kirsch", "Klee", "Kranich", "Lerchen", "Linden", "Meisen", "Mohn", "Moor",
    "Mühlen", "Nebel", "Otter", "Pappel", "Quell", "Reiher", "Roggen", "Rosen", "Sand", "Schilf", "Schwalben", "Sommer",
    "Sonnen", "Storchen", "Tannen", "Ulmen", "Wachtel", "Weiden", "Weizen", "Wiesen", "Winter", "Zeisig", "Ziegel",
)  # fmt: skip
LAST_PARTS = (
    "au", "bach", "berg", "bruch", "brück", "burg", "dorf", "eck", "feld", "furt", "grund", "hafen", "hagen", "hain",
    "haus", "heim", "hof", "horst", "kamp", "kirchen", "leben", "moos", "mühle", "rain", "ried", "rode", "see", "sprung",
    "stadt", "stein", "tal", "wald", "walde", "wang", "weiler", "werder", "winkel", "zell",
)  # fmt: skip
SHORT_PARTS = ("Ober", "Unter", "Neu", "Alt", "Klein", "Groß", "Nieder", "Hinter")
FORENAMES = (
    "Adele", "Ahmet", "Alva", "Anton", "Aylin", "Benno", "Carla", "Dario", "Elif", "Emil", "Enno", "Esther", "Fabian",
    "Fatma", "Greta", "Hanno", "Ida", "Ilja", "Jette", "Joris", "Kaan", "Karla", "Lale", "Levin", "Lotte", "Mads", "Marek",
    "Mina", "Nele", "Nuri", "Olga", "Ole", "Paula", "Pavel", "Rieke", "Rosa", "Samuel", "Selin", "Silke", "Theo", "Tilda",
    "Tomasz", "Ute", "Vera", "Viktor", "Wanda", "Wiebke", "Xaver", "Yara", "Zeno",
)  # fmt: skip
EVENT_TITLES = (
    "{topic}: Was trägt im Alltag?",
    "Werkstatt {topic}",
    "{topic} gemeinsam planen",
    "Drei Fragen zu {topic}",
    "{topic} – Beispiele aus {place}",
    "Von der Idee zum Beschluss: {topic}",
    "{topic} für den Einstieg",
    "Was kostet, was bringt es? {topic}",
)
PUBLICATION_TITLES = (
    "{topic} in {place}",
    "{topic}: Zahlen und Schritte",
    "Leitlinien für {topic}",
    "{topic} kurz erklärt",
    "Erfahrungen mit {topic} aus {place}",
    "{topic} – eine Bestandsaufnahme",
    "Arbeitsblätter zu {topic}",
)
REPORT_TITLES = (
    "{place} beginnt mit {topic}",
    "Neues zu {topic}",
    "{place} zieht Bilanz",
    "{topic}: Austausch in {place}",
    "Wie {place} über {topic} spricht",
    "Ein Jahr {topic} in {place}",
)
MEMBERS_TITLES = ("Protokoll: {topic}", "Entwurf: {topic}", "Zwischenstand {topic}", "Arbeitsplan {topic}")
STANDARD_TITLES = ("Fragen zu {topic}", "So arbeiten wir: {topic}", "Begriffe rund um {topic}")
ENGLISH_TITLES = ("{topic}: a report from {place}", "Working on {topic}", "What {place} has learned about {topic}")


def dice_of(*parts: object) -> random.Random:
    """Return the lot for one thing."""
    return random.Random("/".join(str(part) for part in parts))  # noqa: S311 - invented words, no secrets


def place_name(number: int) -> str:
    """Return the name of a place that is on no map; different for every number up to 20,000."""
    pairs = len(FIRST_PARTS) * len(LAST_PARTS)
    ring, index = divmod(number * 977 % (pairs * (len(SHORT_PARTS) + 1)), pairs)
    name = FIRST_PARTS[index % len(FIRST_PARTS)] + LAST_PARTS[index // len(FIRST_PARTS)]
    return f"{SHORT_PARTS[ring - 1]} {name}" if ring else name


def surname(number: int) -> str:
    """Return a family name."""
    name = place_name(number)
    return f"{name.rpartition(' ')[2]}er"


def title_of(dice: random.Random, patterns: tuple[str, ...], topic: str) -> str:
    """Return a title about a topic."""
    return dice.choice(patterns).format(topic=topic, place=place_name(dice.randrange(20_000)))


def address_of(title: str, number: int) -> str:
    """Return the address part of the page with this number."""
    return f"{slugify_german(title, 70)}-{number}"


def lead(dice: random.Random) -> str:
    """Return two sentences."""
    return " ".join(dice.choice(PARAGRAPHS).split(". ")[0] + "." for _ in range(2))


def body(dice: random.Random, sections: int = 3) -> list[dict[str, Any]]:
    """Return the raw stream of a text with headings, paragraphs and a list."""
    found: list[dict[str, Any]] = []
    for heading in dice.sample(CHAPTERS, sections):
        paragraphs = "".join(f"<p>{escape(text, quote=False)}</p>" for text in dice.sample(PARAGRAPHS, 2))
        found += [_block(dice, "heading", {"level": "h2", "text": heading}), _block(dice, "text", paragraphs)]
    points = "".join(f"<li>{escape(row)}</li>" for row in dice.sample(TABLE_ROWS, 3))
    return [*found, _block(dice, "text", f"<ul>{points}</ul>")]


def _block(dice: random.Random, kind: str, value: Any) -> dict[str, Any]:
    return {"type": kind, "value": value, "id": str(UUID(int=dice.getrandbits(128), version=4))}


TOPIC_NAMES = {topic.key: topic.de for topic in texts.TOPICS}
TOPIC_NAMES_EN = {topic.key: topic.en for topic in texts.TOPICS}
