"""One or fifty blocks of every kind take the same list of SQL: at most one query per model."""

import re
import uuid
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Page, PageViewRestriction

from core import listings, stamps
from core.models import Textbaustein
from core.templatetags.body_tags import body
from home.models import StandardSeite
from tests.core import bodies as make
from tests.core.bodies import item, raw

pytestmark = pytest.mark.django_db


def all_blocks(group: Group, locked: Page) -> list[dict[str, Any]]:
    """Return one block of each kind, each with targets of its own."""
    image, target = make.picture(), make.page(image=make.picture(), teaser="Ein Satz")
    public, secret = make.document(), make.document(access={"login"})
    film, words = make.document(filename="film.mp4"), make.document(filename="film.vtt")
    inner = make.page()
    snippet = Textbaustein.objects.create(
        key=uuid.uuid4().hex, title="Abbinder", text_de=f'<p>Siehe <a linktype="page" id="{inner.pk}">dort</a></p>'
    )
    text = f'<p><a linktype="page" id="{target.pk}">Seite</a> <a linktype="document" id="{public.pk}">Datei</a></p>'
    links = [
        {"text": "Bericht", "document": public.pk},
        {"text": "Geheim", "document": secret.pk},
        {"text": "Seite", "page": target.pk},
        {"text": "Adresse", "url": "https://www.example.org/bericht.pdf"},
    ]
    return [
        raw("heading", {"level": "h2", "text": "Abschnitt"}),
        raw("text", text),
        raw("quote", {"text": "Satz", "name": "Ayla", "function": ""}),
        raw("snippet", {"snippet": snippet.pk}),
        raw("image", {"image": image.pk, "alt": "", "decorative": False, "caption": ""}),
        raw("gallery", {"heading": "", "pictures": [item({"image": make.picture().pk}) for _number in range(3)]}),
        raw(
            "video",
            {
                "title": "Film",
                "document": film.pk,
                "captions": words.pk,
                "poster": make.picture().pk,
                "transcript": text,
            },
        ),
        raw("figures", {"figures": [item({"qualifier": "rund", "value": "3", "label": "Orte"})]}),
        raw("accordion", {"items": [item({"title": "Frage", "text": text, "open": False})]}),
        raw("timeline", {"items": [item({"date": "", "title": "Jetzt", "text": text})]}),
        raw(
            "table",
            {"table": {"caption": "", "columns": [{"type": "text", "heading": "A"}], "rows": [{"values": ["1"]}]}},
        ),
        raw("checklist", {"points": [item("Punkt")]}),
        raw("leitfragen", {"questions": [item("Frage?")]}),
        raw("modules", {"modules": [item({"title": "Modul", "text": text, "points": [item("Punkt")]})]}),
        raw("links", {"items": [item(link) for link in links]}),
        raw("members_pointer", {"heading": "Mehr", "text": "", "page": locked.pk, "group": group.pk}),
        raw("teasers", {"teasers": [item({"page": target.pk, "image": make.picture().pk})], "link_page": target.pk}),
        raw("listing", {"listing": "probe", "limit": 3, "link_page": target.pk}),
    ]


@pytest.fixture
def group(monkeypatch: pytest.MonkeyPatch) -> Group:
    card = listings.Card("components/teaser_card.html", {"title": "Neu", "url": "/neu/"})

    def build(criteria: listings.Criteria, visitor: Any) -> list[listings.Card]:
        Page.objects.filter(title="Neu").first()
        return [card]

    monkeypatch.setitem(listings._listings, "probe", listings.Listing("probe", "Probe", build))
    return Group.objects.create(name="Expertengruppe")


@pytest.fixture
def locked(group: Group) -> Page:
    page = make.page(title="Geheimer Titel")
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="groups")
    restriction.groups.add(group)
    stamps.touch(stamps.RESTRICTION)
    return page


def rendered(page: Page) -> tuple[str, list[str]]:
    """Return markup and SQL, without the ids, of a page read anew."""
    request = RequestFactory().get("/")
    body({"request": request}, StandardSeite.objects.get(pk=page.pk))
    fresh = StandardSeite.objects.get(pk=page.pk)
    fresh.chain = list(fresh.get_ancestors())
    with CaptureQueriesContext(connection) as queries:
        html = body({"request": request}, fresh)
    plain = [re.sub(r"IN \([\d, ]+\)", "IN (…)", query["sql"]) for query in queries]
    return html, [re.sub(r"'[0-9a-f]{32}'(, )?", "", sql) for sql in plain if "core_stamp" not in sql]


@pytest.mark.parametrize("language", ["de", "en"])
def test_fifty_of_each_take_the_queries_of_one(group: Group, locked: Page, language: str) -> None:
    few = make.page(body=all_blocks(group, locked)[:-1])
    many = make.page(body=[block for _number in range(50) for block in all_blocks(group, locked)[:-1]])
    with translation.override(language):
        html_few, sql_few = rendered(few)
        html_many, sql_many = rendered(many)
    assert html_few.count("Lene Probe") == 5
    assert html_many.count("Lene Probe") == 250
    assert sql_many == sql_few
    assert len(sql_few) <= 6, "\n".join(sql_few)


def test_automatic_lists_that_ask_the_same_ask_once(group: Group, locked: Page) -> None:
    block = raw("listing", {"listing": "probe", "limit": 3})
    _html, one = rendered(make.page(body=[block]))
    _html, four = rendered(make.page(body=[block] * 4))
    assert one == four
    assert len(one) == 1


def test_body_without_targets_asks_nothing() -> None:
    page = make.page(body=[raw("text", "<p>Nur Worte</p>"), raw("quote", {"text": "Satz"})])
    assert rendered(page)[1] == []
