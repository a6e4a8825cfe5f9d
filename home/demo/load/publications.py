"""Publications with their files."""

from datetime import date, timedelta
from typing import Any

from core.models import Material
from home.demo import texts
from home.demo.abstracts import ABSTRACTS
from home.demo.load.media import ensure_file, tokens
from home.demo.load.pages import ensure_page, set_body, set_days
from home.demo.load.stock import Stock, each
from home.demo.pages import Publication
from home.demo.pdfs import Paper
from home.demo.publications_record import Shelf
from wissenspool.models import Dossier, DossierEintrag, Mitwirkung, Publikation

RELATIONS = frozenset({"part_of", "replaces"})
DAYS = frozenset({"embargo_until", "withdrawn_on", "confirmed_on"})
LANGUAGES = {"de": "de-DE", "en": "en-GB"}


def load_publications(stock: Stock) -> None:
    """Add the publications."""
    index = stock.section("wissenspool")
    # Articles and new editions name a publication that has to be there.
    ordered = sorted(texts.PUBLICATIONS, key=lambda item: bool(RELATIONS & texts.RECORDS.get(item.key, {}).keys()))
    for item in each(ordered, "publications"):
        ensure_page(stock, "publication", item.key, index, Publikation, _builder(stock, item), title=item.title)
    for shelf in texts.DOSSIERS:
        ensure_page(stock, "dossier", shelf.key, index, Dossier, _shelf_builder(stock, shelf), title=shelf.title)


def _builder(stock: Stock, item: Publication) -> Any:
    def build(page: Publikation) -> None:
        page.subtitle, page.teaser = item.subtitle, item.abstract
        page.abstract = "\n\n".join(ABSTRACTS.get(item.key, ()))
        page.key_messages, page.keywords = "\n".join(item.statements), ", ".join(item.keywords)
        set_body(stock, page, item.body)
        _facts(stock, page, item)
        page.themen = stock.some("topics", item.topics)
        page.phasen = stock.some("phases", item.phases)
        page.zielgruppen = stock.some("audiences", item.audience)
        page.programmes = stock.some("programmes", [item.programme] if item.programme else [])
        page.mitwirkungen = _contributors(stock, item)
        page.materialien = _files(stock, item)
        _record(stock, page, item.key)
        set_days(page, date(item.year, item.month or 6, 15), stock.today)

    return build


def _facts(stock: Stock, page: Any, item: Publication) -> None:
    page.art = stock.get("publication_types", item.kind)
    page.year, page.month, page.edition = item.year, item.month or None, item.edition
    page.reihe, page.series_number = stock.get("publication_series", item.series), item.number
    page.extent, page.language = item.pages or None, item.language
    page.isbn, page.doi, page.licence = item.isbn, item.doi, item.licence
    page.place = "Musterstadt" if item.publisher == "agentur" else ""
    page.kommune = stock.get("municipalities", item.kommune)


def _record(stock: Stock, page: Any, key: str) -> None:
    for name, value in texts.RECORDS.get(key, {}).items():
        if name in RELATIONS:
            setattr(page, name, stock.pages["publication", value])
        elif name in DAYS:
            setattr(page, name, stock.today + timedelta(days=value))
        else:
            setattr(page, name, value)


def _shelf_builder(stock: Stock, shelf: Shelf) -> Any:
    def build(page: Dossier) -> None:
        page.teaser = shelf.lead
        page.themen = stock.some("topics", shelf.topics)
        page.eintraege = [
            DossierEintrag(
                publikation=stock.pages["publication", key], comment=why, comment_en=why_en, sort_order=number
            )
            for number, (key, why, why_en) in enumerate(shelf.entries)
        ]
        set_days(page, stock.today - timedelta(days=12), stock.today)

    return build


def _contributors(stock: Stock, item: Publication) -> list[Mitwirkung]:
    """Return authors and publisher, each by record where there is one."""
    people, bodies = stock.of("people"), _bodies(stock)
    rows = []
    for name in item.authors:
        person = people.get(name)
        printed = person.plain_name if person else name
        rows.append(Mitwirkung(role="autor", person=person, organisation=bodies.get(name), name_as_printed=printed))
    body = bodies.get(item.publisher)
    rows.append(
        Mitwirkung(role="herausgeber", organisation=body, name_as_printed=body.name if body else item.publisher)
    )
    for number, row in enumerate(rows):
        row.sort_order = number
    return rows


def _bodies(stock: Stock) -> dict[str, Any]:
    municipalities = [kommune.organisation for kommune in stock.of("municipalities").values()]
    return {**{body.name: body for body in municipalities}, **stock.of("organisations")}


def _files(stock: Stock, item: Publication) -> list[Material]:
    if item.url:
        return [Material(kind="link", label=f"{item.title} (beim Herausgeber)", url=item.url)]
    if not item.pages:
        return []
    bodies = _bodies(stock)
    paper = Paper(
        title=item.title,
        kind=page_kind(item.kind),
        subtitle=item.subtitle,
        authors=tuple(row.name_as_printed for row in _contributors(stock, item) if row.role == "autor"),
        publisher=bodies[item.publisher].name if item.publisher in bodies else item.publisher,
        year=item.year,
        pages=item.pages,
        hue=stock.get("topics", item.topics[0]).hue if item.topics else 195,
        abstract=item.abstract,
        language=LANGUAGES.get(item.language, "de-DE"),
    )
    document = ensure_file(stock, paper, access=item.access, accessible=item.accessible)
    # Who may not open the file reads its label beside the lock.
    label = "" if item.access == "public" else item.title
    return [Material(kind="file", document=document, label=label, access=tokens(stock, item.access))]


def page_kind(key: str) -> str:
    """Return the German name of a kind of publication."""
    return next(term.de for term in texts.PUBLICATION_TYPES if term.key == key)
