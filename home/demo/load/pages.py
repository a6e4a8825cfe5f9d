"""What all pages of the demo have in common: words, picture, contacts, and a date that fits their content."""

import json
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time
from typing import Any

from wagtail.models import Page

from core.models import Material
from home.demo.load.bodies import HEADINGS, file_of, stream
from home.demo.load.media import ensure_file, tokens
from home.demo.load.stock import Stock
from home.demo.pages import Link
from home.demo.pdfs import Paper
from home.demo.records import Body
from kommunen.models import KommuneBezug
from kontakte.models import Kontaktkarte

MATERIAL_KINDS = {
    "": "file",
    "programm": "programme",
    "bericht": "report",
    "hintergrund": "background",
}
HOST = "Gastgeber"


def ensure_page(
    stock: Stock, kind: str, key: str, parent: Any, model: type[Page], build: Callable[[Any], None], **values: Any
) -> Page:
    """Return the German page with the key as its address; made below `parent` and filled by `build` when it is missing."""
    page = model._default_manager.filter(slug=key, locale=stock.locale).first()
    if page is None:
        page = model(slug=key, locale=stock.locale, **values)
        build(page)
        # The parent is fetched anew: its count of children may be old.
        type(parent).objects.get(pk=parent.pk).add_child(instance=page)
        stock.added += 1
    stock.pages[kind, key] = page
    return page


def set_body(stock: Stock, page: Any, body: Body, field: str = "body") -> None:
    """Write a body of the material into a stream of the page."""
    setattr(page, field, json.dumps(stream(stock, body)))


def set_picture(stock: Stock, page: Any, key: str) -> None:
    """Set the picture of the page; drawn patterns are decoration."""
    page.image = stock.get("pictures", key)
    page.image_decorative = bool(page.image and page.image.is_decorative)


def set_contacts(stock: Stock, page: Any, keys: Iterable[str], heading: str = "Kontakt") -> None:
    """Put contact cards on the page."""
    page.contact_heading = HEADINGS[heading]
    page.kontaktkarten = [
        Kontaktkarte(kontakt=contact, sort_order=number) for number, contact in enumerate(stock.some("contacts", keys))
    ]


def set_municipalities(stock: Stock, page: Any, named: Iterable[tuple[str, str]]) -> None:
    """Name the municipalities of a page, each with the topic of its example."""
    page.kommunenbezuege = [
        KommuneBezug(
            kommune=stock.get("municipalities", key),
            role="gastgeberin" if topic.startswith(HOST) else "praxisbeispiel",
            topic="" if topic.startswith(HOST) else topic,
            sort_order=number,
        )
        for number, (key, topic) in enumerate(named)
    ]


def set_days(page: Any, day: date, today: date) -> None:
    """Let the page look as old as its content."""
    day = min(day, today)
    moment = datetime.combine(day, time(9), tzinfo=UTC)
    page.first_published_at = page.last_published_at = page.latest_revision_created_at = moment
    page.content_changed_on = day


def material(stock: Stock, link: Link, number: int) -> Material:
    """Return a download or link of a page."""
    made = Material(
        kind=MATERIAL_KINDS[link.kind],
        lead_in=link.lead_in,
        label=link.text,
        label_en=link.text_en,
        url=link.url,
        provisional=link.preliminary,
        access=tokens(stock, link.access),
        sort_order=number,
    )
    if link.publication:
        made.target = Page.objects.get(pk=stock.pages["publication", link.publication].pk)
    elif link.file:
        made.document = file_of(stock, link)
    return made


def slides(stock: Stock, title: str, access: str, authors: tuple[str, ...], hue: int) -> Any:
    """Return the slides of a session as a document."""
    paper = Paper(title=f"{title} (Präsentation)", kind="Präsentation", authors=authors, pages=9, hue=hue)
    return ensure_file(stock, paper, access=access)
