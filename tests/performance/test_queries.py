"""Whole pages of the demo site, asked for a second time by a visitor: how many queries, none twice, the same ones however much there is."""

import datetime
import re
from collections import Counter
from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page

from core import stamps
from core.bulk import add_pages
from core.models import BasePage, Material
from core.visibility import ANONYMOUS, visible
from home.models import Meldung, MeldungsIndex, StartSeite
from kommunen.models import KommunenIndex, KommuneSeite
from kontakte.models import Kontakt, Kontaktkarte, Person
from themen.models import Thema, ThemaSeite, ThemenIndex
from veranstaltungen.models import Jahresordner, Termin, Veranstaltung, VeranstaltungsIndex
from veranstaltungen.services import year_folder
from wissenspool.models import Publikation, PublikationsIndex

pytestmark = pytest.mark.usefixtures("demo_db")

LISTS = (
    StartSeite,
    KommunenIndex,
    ThemenIndex,
    ThemaSeite,
    VeranstaltungsIndex,
    Jahresordner,
    PublikationsIndex,
    MeldungsIndex,
)
PAGE_BUDGET, LIST_BUDGET, MISSING_BUDGET = 9, 11, 4
LANGUAGES = ("de", "en")
MANY = 3_000


def queries(visitor: Client, address: str, status: int = 200) -> list[str]:
    """Return the SQL of the second visit."""
    assert visitor.get(address).status_code == status, address
    with CaptureQueriesContext(connection) as captured:
        visitor.get(address)
    return [query["sql"] for query in captured]


def shape(found: list[str]) -> list[str]:
    """Return queries without their values."""
    plain = [re.sub(r"'[^']*'|\b\d+\b", "?", sql) for sql in found]
    return [re.sub(r"\((?:\?(?:, )?)+\)", "(?)", sql) for sql in plain]


def public(model: type[Page], language: str) -> list[Page]:
    found = visible(model.objects.filter(locale__language_code=language), ANONYMOUS)
    return list(found.order_by("path"))


def page_types() -> list[type[Page]]:
    """Return every page type of the site."""
    return [model for model in apps.get_models() if issubclass(model, BasePage)]


def lists_in(page: Any) -> int:
    """Return how many automatic lists editors have put into a page; each asks for what it shows."""
    return sum(block["type"] == "listing" for block in page.body.raw_data)


def over_budget(visitor: Client, model: type[Page]) -> list[str]:
    budget = LIST_BUDGET if issubclass(model, LISTS) else PAGE_BUDGET
    found = []
    for language in LANGUAGES:
        for page in public(model, language):
            sql = queries(visitor, page.get_url())
            # A list in the text asks for its cards.
            allowed = budget + (lists_in(page) if hasattr(page, "body") else 0)
            twice = [query for query, count in Counter(sql).items() if count > 1]
            if len(sql) > allowed or twice:
                found.append(f"{page.get_url()}: {len(sql)} queries, {len(twice)} of them more than once")
    return found


@pytest.mark.parametrize("model", page_types(), ids=lambda model: model.__name__)
def test_every_page_keeps_to_its_budget(visitor: Client, model: type[Page]) -> None:
    assert not over_budget(visitor, model)


@pytest.mark.parametrize("address", ["/gibt-es-nicht/", "/en/gibt-es-nicht/", "/veranstaltungen/2026/gibt-es-nicht/"])
def test_a_missing_page_costs_four_queries_at_most(visitor: Client, address: str) -> None:
    assert len(queries(visitor, address, 404)) <= MISSING_BUDGET


def give(page: Any, count: int) -> None:
    """Give a page so many topics, contact cards, downloads and, if it is an event, dates."""
    hues = range(0, 360, 15)
    topics = [
        Thema.objects.get_or_create(key=f"probe-{n}", defaults={"label_de": f"Probe {n}", "hue": hues[n % 24]})[0]
        for n in range(count)
    ]
    people = [
        Person.objects.get_or_create(first_name="Amira", last_name=f"Born {n}", slug=f"amira-born-{n}")[0]
        for n in range(count)
    ]
    page.themen = topics
    page.kontaktkarten = [Kontaktkarte(kontakt=Kontakt.objects.create(person=person)) for person in people]
    page.materialien = [
        Material(url=f"https://example.org/{n}", label=f"Bericht {n}", kind="link") for n in range(count)
    ]
    if isinstance(page, Veranstaltung):
        page.termine = [Termin(start_date=datetime.date(2027, 3, 1) + datetime.timedelta(days=n)) for n in range(count)]
    page.body = [{"type": "text", "value": f"<p>Absatz {n}.</p>"} for n in range(count)]
    page.save()
    stamps.touch(*stamps.KINDS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("model", [Meldung, Veranstaltung, Publikation, KommuneSeite])
def test_one_or_fifty_of_everything_take_the_same_queries(visitor: Client, model: type[Page], language: str) -> None:
    page = Page.objects.get(pk=public(model, "de")[0].pk).specific
    address = page.get_url()
    if language != "de":
        locale = Locale.objects.get(language_code=language)
        copy = page.get_translation_or_none(locale) or page.copy_for_translation(locale, copy_parents=True)
        copy.save_revision().publish()
        address = copy.get_url()
    give(page, 1)
    few = queries(visitor, address)
    give(page, 50)
    assert shape(queries(visitor, address)) == shape(few)
    assert len(few) <= PAGE_BUDGET


def grow() -> None:
    """Add three thousand pages: reports, events and publications, all on one topic."""
    topic = Thema.objects.order_by("pk").first()
    folder = year_folder(VeranstaltungsIndex.objects.get(locale__language_code="de"), 2027)
    for parent, model in (
        (MeldungsIndex.objects.get(locale__language_code="de"), Meldung),
        (folder, Veranstaltung),
        (PublikationsIndex.objects.get(locale__language_code="de"), Publikation),
    ):
        pages = [model(title=f"Probe {n}", slug=f"probe-{n}", locale=parent.locale) for n in range(MANY // 3)]
        for page in pages:
            page.themen = [topic]
            if model is Veranstaltung:
                page.termine = [Termin(start_date=datetime.date(2027, 3, 8))]
        add_pages(parent, pages, indexed=False)


def test_three_thousand_pages_more_take_the_same_queries(visitor: Client) -> None:
    shown = [public(model, "de")[0].get_url() for model in (*LISTS, Meldung, Veranstaltung, Publikation)]
    before = {address: shape(queries(visitor, address)) for address in shown}
    grow()
    assert {address: shape(queries(visitor, address)) for address in shown} == before
