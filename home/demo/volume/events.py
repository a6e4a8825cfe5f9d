"""Events in bulk, in their year folders, most of them documented."""

import json
from collections import defaultdict
from datetime import date, time, timedelta
from random import Random
from typing import Any

from core.bulk import add_pages
from home.demo.load.stock import Stock, batches
from home.demo.volume import words
from home.demo.volume.pages import fill_words, titles_of, topics_for
from home.demo.volume.records import missing
from home.demo.volume.sizes import Size
from kommunen.models import KommuneBezug
from kontakte.models import Kontaktkarte
from veranstaltungen.models import Beitrag, Beteiligung, Programmpunkt, Termin, Veranstaltung
from veranstaltungen.services import year_folder

MODES = ("praesenz", "online", "hybrid")
AHEAD = 300
DOCUMENTED = 0.6


def load_events(stock: Stock, size: Size) -> None:
    """Add events, year by year."""
    index = stock.section("veranstaltungen")
    titles = titles_of(stock, "event", words.EVENT_TITLES, size.events)
    slugs = [words.address_of(title, number) for number, title in enumerate(titles)]
    for batch in batches(missing(Veranstaltung, "slug", slugs), "events"):
        years: dict[int, list[Veranstaltung]] = defaultdict(list)
        for number, slug in batch:
            dice = words.dice_of("event", number)
            day = stock.today - timedelta(days=dice.randrange(-AHEAD, 365 * size.years))
            page = Veranstaltung(title=titles[number], slug=slug, locale=stock.locale)
            fill(stock, page, dice, number, day)
            years[day.year].append(page)
        for year, pages in years.items():
            add_pages(year_folder(index, year), pages)
        stock.added += len(batch)


def fill(stock: Stock, page: Any, dice: Random, number: int, day: date) -> None:
    """Write words, facts and programme of an event on a day."""
    fill_words(stock, page, dice, day)
    page.art = dice.choice(stock.all_of("event_types"))
    page.attendance_mode = dice.choice(MODES)
    page.ort = None if page.attendance_mode == "online" else dice.choice(stock.all_of("places"))
    page.is_free, page.seats = True, dice.randrange(15, 200)
    page.termine = [Termin(start_date=day, start_time=time(9, 30), end_time=time(15))]
    page.themen = topics_for(stock, number)
    page.zielgruppen = [dice.choice(stock.all_of("audiences"))]
    page.beteiligte = [Beteiligung(organisation=stock.get("organisations", "agentur"))]
    page.kontaktkarten = [Kontaktkarte(kontakt=dice.choice(stock.all_of("contacts")))]
    partner = dice.choice(stock.all_of("partners"))
    page.kommunenbezuege = [KommuneBezug(kommune=partner, role="praxisbeispiel", topic=page.title[:120])]
    is_documented = day < stock.today and dice.random() < DOCUMENTED
    if is_documented:
        page.report = json.dumps(words.body(dice, 2))
    page.programmpunkte = [session(stock, dice, hour, documented=is_documented) for hour in (10, 11, 13, 14)]


def session(stock: Stock, dice: Random, hour: int, *, documented: bool) -> Programmpunkt:
    """Return a part of the programme with somebody who speaks."""
    topic = dice.choice(list(words.TOPIC_NAMES.values()))
    made = Programmpunkt(
        art=dice.choice([kind for key, kind in stock.of("session_kinds").items() if key != "pause"]),
        title=words.title_of(dice, words.EVENT_TITLES, topic),
        start_time=time(hour),
        end_time=time(hour, 45),
        abstract=words.lead(dice),
        summary=words.lead(dice) if documented else "",
    )
    if documented and dice.random() < DOCUMENTED:
        made.slides = dice.choice(stock.all_of("documents"))
    made.beitraege = [Beitrag(person=dice.choice(stock.all_of("speakers")))]
    return made
