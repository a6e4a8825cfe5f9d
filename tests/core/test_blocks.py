"""Each block shows its elements, and nothing at all when nothing is written in it."""

from typing import Any

import pytest

from core.models import Textbaustein
from tests.core import bodies as make
from tests.core.bodies import item, raw, render

pytestmark = pytest.mark.django_db

QUOTE = {"text": "Am Ende haben wir geredet.", "name": "Dr. Ayla Brandt", "function": "Bildungsbüro"}
FIGURE = {"qualifier": "ueber", "value": "640", "label": "Gäste"}
TABLE = {
    "table": {
        "caption": "Plätze",
        "columns": [{"type": "text", "heading": "Ort"}, {"type": "number", "heading": "Zahl"}],
        "rows": [{"values": ["Kita Mitte", "25"]}],
    },
    "row_header": True,
    "source": "Eigene Erhebung",
}
MODULE = {"title": "Mit Daten steuern", "text": "", "points": [item("Berichte schreiben"), item("Zahlen deuten")]}


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("heading", {"level": "h2", "text": "Über das Projekt"}, ["<h2>Über das Projekt</h2>"]),
        ("text", "<p>Ziele, indem</p><ul><li>alle reden</li></ul>", ["<p>Ziele, indem</p>", "<li>alle reden</li>"]),
        ("quote", QUOTE, ["<blockquote>", "geredet.", "Dr. Ayla Brandt", "Bildungsbüro"]),
        ("figures", {"heading": "Zahlen", "figures": [item(FIGURE)]}, ["<h2", "über", "640", "Gäste"]),
        (
            "accordion",
            {"items": [item({"title": "Was kostet es?", "text": "<p>Nichts.</p>", "open": True})]},
            ["<details open>", "Was kostet es?", "<p>Nichts.</p>"],
        ),
        (
            "timeline",
            {"items": [item({"date": "2024", "title": "Auftakt", "text": "<p>Acht Orte.</p>"})]},
            ["2024", "Auftakt", "Acht Orte."],
        ),
        (
            "table",
            TABLE,
            ["Plätze", 'scope="col"', '<th scope="row">Kita Mitte</th>', "<td>25</td>", "Eigene Erhebung"],
        ),
        ("checklist", {"points": [item("Wer lädt ein?"), item("")]}, ["Wer lädt ein?"]),
        ("leitfragen", {"heading": "Fragen", "questions": [item("Was fehlt?")]}, ["Fragen", "Was fehlt?"]),
        ("modules", {"modules": [item(MODULE)]}, ["Mit Daten steuern", "<li>Berichte schreiben</li>"]),
    ],
)
def test_block_shows_its_elements(name: str, value: Any, expected: list[str]) -> None:
    html = render([raw(name, value)])
    assert [part for part in expected if part not in html] == []


EMPTY: dict[str, Any] = {
    "heading": {"level": "h2", "text": " "},
    "text": "<p></p>",
    "quote": {"text": "", "name": "Dr. Ayla Brandt", "function": ""},
    "snippet": {"snippet": None},
    "image": {"image": None, "alt": "", "decorative": False, "caption": "Nur ein Satz"},
    "gallery": {"heading": "Bilder", "pictures": []},
    "video": {"title": "Film", "document": None, "url": "", "transcript": "<p>Text</p>"},
    "figures": {"heading": "Zahlen", "figures": [item({"qualifier": "rund", "value": "", "label": "Gäste"})]},
    "accordion": {"heading": "Fragen", "items": [item({"title": "Frage", "text": "", "open": False})]},
    "timeline": {"heading": "Verlauf", "items": [item({"date": "2024", "title": "", "text": ""})]},
    "table": {"table": None, "row_header": True, "source": "Quelle"},
    "checklist": {"heading": "Liste", "points": [item(" ")]},
    "leitfragen": {"heading": "Fragen", "questions": []},
    "modules": {"heading": "Module", "modules": [item({"title": "", "text": "", "points": []})]},
    "links": {"heading": "Links", "items": [item({"text": "Bericht", "document": 4711, "page": None, "url": ""})]},
    "members_pointer": {"heading": "Mehr", "text": "Intern", "page": 4711, "group": None},
    "teasers": {"heading": "Mehr", "teasers": [item({"page": 4711, "title": "Weg"})], "link_page": None},
    "listing": {"heading": "Neues", "listing": "gibt-es-nicht", "art_key": "", "limit": 3, "link_page": None},
}


def test_every_block_is_tested_when_empty() -> None:
    from core.blocks import body

    own = {name for name, block in body._blocks.items() if block.__module__.startswith("core.") or name == "text"}
    assert own == EMPTY.keys()


@pytest.mark.parametrize("name", EMPTY)
def test_empty_block_shows_nothing(name: str) -> None:
    assert render([raw(name, EMPTY[name])]) == ""


@pytest.mark.parametrize("name", EMPTY)
def test_draft_without_any_value_shows_nothing(name: str) -> None:
    assert render([raw(name, "" if name == "text" else {})]) == ""


def test_picture_has_alternative_text_of_its_use_caption_and_credit() -> None:
    image = make.picture()
    html = render(
        [raw("image", {"image": image.pk, "alt": "Menschen am Tisch", "decorative": False, "caption": "Mai"})]
    )
    assert 'alt="Menschen am Tisch"' in html
    assert "Mai" in html
    assert "Lene Probe" in html


def test_decoration_has_an_empty_alternative_text() -> None:
    html = render([raw("image", {"image": make.picture().pk, "alt": "Etwas", "decorative": True, "caption": ""})])
    assert 'alt=""' in html


def test_picture_without_sizes_keeps_its_place() -> None:
    html = render([raw("image", {"image": make.picture(renditions_ready={}).pk, "caption": ""})])
    assert "image__placeholder" in html
    assert 'width="800" height="450"' in html


def test_picture_of_the_members_area_is_not_shown_on_a_public_page() -> None:
    secret = make.picture(access={"login"})
    assert render([raw("image", {"image": secret.pk, "caption": "Geheim"})]) == ""


def test_gallery_shows_each_picture_with_its_credit() -> None:
    pictures = [item({"image": make.picture(credit=name).pk, "caption": ""}) for name in ("Foto Eins", "Foto Zwei")]
    html = render([raw("gallery", {"heading": "Bilder", "pictures": pictures})])
    assert "Foto Eins" in html
    assert "Foto Zwei" in html


def test_snippet_is_shown_in_the_language_of_the_page() -> None:
    from django.utils import translation

    snippet = Textbaustein.objects.create(key="a", title="Abbinder", text_de="<p>Deutsch</p>", text_en="<p>English</p>")
    block = [raw("snippet", {"snippet": snippet.pk})]
    assert "Deutsch" in render(block)
    assert "Abbinder" not in render(block)
    with translation.override("en"):
        assert "English" in render(block)


def test_text_and_headings_stand_in_one_column_and_other_blocks_outside() -> None:
    html = render(
        [
            raw("heading", {"level": "h2", "text": "Eins"}),
            raw("text", "<p>Zwei</p>"),
            raw("quote", QUOTE),
            raw("text", "<p>Drei</p>"),
        ]
    )
    assert html.count('<div class="prose">') == 2
    assert html.index("Zwei") < html.index("<figure") < html.index("Drei")


def test_headings_inside_blocks_follow_the_section() -> None:
    html = render([raw("heading", {"level": "h2", "text": "Projekt"}), raw("modules", {"modules": [item(MODULE)]})])
    assert "<h3>Mit Daten steuern</h3>" in html
    html = render([raw("heading", {"level": "h4", "text": "Zu tief"})])
    assert "<h2>Zu tief</h2>" in html


def test_teasers_cut_the_text_between_words_and_name_the_target() -> None:
    image = make.picture()
    target = make.page(title="Bildungskonferenz 2024", teaser="Viele Worte über Bildung. " * 20, image=image)
    html = render([raw("teasers", {"heading": "Konferenzen", "teasers": [item({"page": target.pk})]})])
    assert "Viele Worte über Bildung. Viele" in html
    assert "…" in html
    assert '<span class="visually-hidden">: Bildungskonferenz 2024</span>' in html
    assert "Lene Probe" in html
    assert target.url in html


def test_teaser_without_picture_and_with_own_words() -> None:
    target = make.page(title="Konferenz", teaser="Vom Amt")
    html = render([raw("teasers", {"teasers": [item({"page": target.pk, "title": "2022", "text": "Eigener Text"})]})])
    assert "Eigener Text" in html
    assert "2022" in html
    assert "Vom Amt" not in html
    assert "<img" not in html


def test_automatic_list_shows_the_cards_of_the_register(monkeypatch: pytest.MonkeyPatch) -> None:
    from core import listings

    asked = []

    def build(criteria: listings.Criteria, visitor: Any) -> list[listings.Card]:
        asked.append((criteria, visitor))
        return [listings.Card("components/teaser_card.html", {"title": "Neuestes", "url": "/neu/"})]

    monkeypatch.setitem(listings._listings, "probe", listings.Listing("probe", "Probe", build))
    block = {"heading": "Neu", "listing": "probe", "art_key": "bericht", "limit": 5, "link_page": None}
    html = render([raw("listing", block), raw("listing", block)])
    assert html.count("Neuestes</h3>") == 2
    assert len(asked) == 1
    assert (asked[0][0].art_key, asked[0][0].limit, asked[0][0].language) == ("bericht", 5, "de")


def test_page_is_served_with_its_body_and_few_queries(client: Any) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    image, target = make.picture(), make.page(title="Ziel")
    blocks = [
        raw("text", f'<p>Siehe <a linktype="page" id="{target.pk}">Ziel</a></p>'),
        raw("image", {"image": image.pk, "caption": "Mai"}),
    ]
    page = make.page(title="Mit Inhalt", slug="mit-inhalt", body=blocks * 10)
    client.get(page.url)
    with CaptureQueriesContext(connection) as queries:
        html = client.get(page.url).content.decode()
    assert html.count("Lene Probe") == 10
    assert f'<a href="{target.url}">Ziel</a>' in html
    assert len([query for query in queries if 'FROM "core_bild"' in query["sql"]]) == 1
    assert len(queries) <= 9
