"""Events, publications, reports and members' pages in bulk."""

import json
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from wagtail.models import PageViewRestriction

from core.bulk import add_pages
from core.models import BasePage, Material
from home.demo.load.stock import Stock, batches
from home.demo.volume import words
from home.demo.volume.records import missing
from home.demo.volume.sizes import Size
from home.models import Meldung, NewsletterAusgabe, StandardSeite
from intern.models import InternSeite
from kommunen.models import KommuneSeite
from wissenspool.models import Mitwirkung, Publikation

Fill = Callable[[Any, Random, int], None]


def write_pages(stock: Stock, label: str, parent: Any, model: type[BasePage], titles: list[str], fill: Fill) -> None:
    """Add the pages of a kind that are missing below one parent."""
    slugs = [words.address_of(title, number) for number, title in enumerate(titles)]
    for batch in batches(missing(model, "slug", slugs), label):
        made = []
        for number, slug in batch:
            page = model(title=titles[number], slug=slug, locale=stock.locale)
            fill(page, words.dice_of(label, number), number)
            made.append(page)
        add_pages(parent, made)
        stock.added += len(made)


def titles_of(stock: Stock, label: str, patterns: tuple[str, ...], count: int) -> list[str]:
    """Return as many titles about all topics in turn."""
    names = list(words.TOPIC_NAMES.values())
    return [words.title_of(words.dice_of("title", label, n), patterns, names[n % len(names)]) for n in range(count)]


def fill_words(stock: Stock, page: Any, dice: Random, day: date) -> None:
    """Write teaser, body and picture, and let the page be as old as its content."""
    page.teaser = words.lead(dice)
    page.body = json.dumps(words.body(dice))
    page.image = dice.choice(stock.all_of("shared_pictures")) if dice.random() < 0.6 else None
    page.image_decorative = bool(page.image and page.image.is_decorative)
    page.first_published_at = page.last_published_at = datetime.combine(min(day, stock.today), time(9), tzinfo=UTC)
    page.content_changed_on = min(day, stock.today)


def topics_for(stock: Stock, number: int) -> list[Any]:
    """Return two topics: that of the title, and another one."""
    found = stock.all_of("topics")
    names = list(words.TOPIC_NAMES)
    first = stock.get("topics", names[number % len(names)])
    return list(dict.fromkeys((first, found[number * 7 % len(found)])))


def past_day(stock: Stock, dice: Random, years: int) -> date:
    """Return a day of the last years."""
    return stock.today - timedelta(days=dice.randrange(1, 365 * years))


def load_publications(stock: Stock, size: Size) -> None:
    """Add publications with authors and files."""
    documents, people = stock.all_of("documents"), stock.all_of("speakers")
    kinds, partners = stock.all_of("publication_types"), stock.all_of("partners")

    def fill(page: Any, dice: Random, number: int) -> None:
        day = past_day(stock, dice, size.years)
        fill_words(stock, page, dice, day)
        page.art, page.year, page.month = dice.choice(kinds), day.year, day.month
        page.extent = dice.randrange(4, 80)
        page.kommune = dice.choice(partners) if dice.random() < 0.5 else None
        page.themen = topics_for(stock, number)
        page.phasen = [dice.choice(stock.all_of("phases"))]
        page.zielgruppen = [dice.choice(stock.all_of("audiences"))]
        page.mitwirkungen = [
            Mitwirkung(role="autor", person=person, name_as_printed=person.name) for person in dice.sample(people, 2)
        ]
        files = [documents[number * 2 % len(documents)], documents[(number * 2 + 1) % len(documents)]]
        page.materialien = [Material(kind="file", document=document) for document in files]

    titles = titles_of(stock, "publication", words.PUBLICATION_TITLES, size.publications)
    write_pages(stock, "publications", stock.section("wissenspool"), Publikation, titles, fill)


def load_news(stock: Stock, size: Size) -> None:
    """Add reports and issues of the newsletter."""
    index = stock.section("aktuelles")

    def report(page: Any, dice: Random, number: int) -> None:
        page.published_on = past_day(stock, dice, size.years)
        fill_words(stock, page, dice, page.published_on)
        page.themen = topics_for(stock, number)

    def issue(page: Any, dice: Random, number: int) -> None:
        page.number, page.published_on = 100 + number, past_day(stock, dice, size.years)
        fill_words(stock, page, dice, page.published_on)

    titles = titles_of(stock, "report", words.REPORT_TITLES, size.reports)
    write_pages(stock, "news", index, Meldung, titles, report)
    titles = [f"Newsletter {100 + number}" for number in range(size.issues)]
    write_pages(stock, "newsletters", index, NewsletterAusgabe, titles, issue)


def load_site_pages(stock: Stock, size: Size) -> None:
    """Add pages of partner municipalities and standard pages."""
    known = stock.of("municipalities")
    partners = [item for key, item in stock.of("partners").items() if key not in known][: size.partner_pages]

    def partner(page: Any, dice: Random, number: int) -> None:
        page.kommune = partners[number]
        fill_words(stock, page, dice, partners[number].partner_since)

    def standard(page: Any, dice: Random, number: int) -> None:
        fill_words(stock, page, dice, past_day(stock, dice, size.years))

    titles = [item.name for item in partners]
    write_pages(stock, "pages of municipalities", stock.section("kommunen"), KommuneSeite, titles, partner)
    titles = titles_of(stock, "standard", words.STANDARD_TITLES, size.standard_pages)
    about = StandardSeite.objects.get(slug="ueber-uns", locale=stock.locale)
    write_pages(stock, "standard pages", about, StandardSeite, titles, standard)


def load_members_pages(stock: Stock, size: Size) -> None:
    """Add the sections of the groups and the pages in them."""
    networks = stock.all_of("networks")
    sections = {section.title: section for section in InternSeite.objects.filter(locale=stock.locale)}

    def fill(page: Any, dice: Random, number: int) -> None:
        fill_words(stock, page, dice, past_day(stock, dice, size.years))
        page.themen = topics_for(stock, number)

    roots = [network.name for network in networks if network.name not in sections]
    write_pages(stock, "areas of groups", stock.section("intern"), InternSeite, roots, fill)
    sections = {section.title: section for section in InternSeite.objects.filter(locale=stock.locale)}
    for network in networks:
        page = sections[network.name]
        restriction, made = PageViewRestriction.objects.get_or_create(page=page, restriction_type="groups")
        if made:
            restriction.groups.set([network.group])
    titles = titles_of(stock, "members", words.MEMBERS_TITLES, size.members_pages - len(networks))
    slugs = [words.address_of(title, number) for number, title in enumerate(titles)]
    for batch in batches(missing(InternSeite, "slug", slugs), "pages of groups"):
        below: dict[str, list[InternSeite]] = defaultdict(list)
        for number, slug in batch:
            page = InternSeite(title=titles[number], slug=slug, locale=stock.locale)
            fill(page, words.dice_of("members", number), number)
            below[networks[number % len(networks)].name].append(page)
        for name, made in below.items():
            add_pages(sections[name], made)
        stock.added += len(batch)
