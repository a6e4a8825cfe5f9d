"""The demo's five pages are built like the five source pages, element by element and in their order."""

import html
import itertools
import re

import pytest
from django.test import Client

from home.management.commands.info import source_pages
from tests.home.source_elements import TABLES, Element

pytestmark = pytest.mark.django_db

ADDRESSES_OF_CARDS = ("S0", "S2", "S4")


@pytest.fixture
def served(demo_db: None, visitor: Client, request: pytest.FixtureRequest) -> str:
    """The page as visitors get it."""
    response = visitor.get(source_pages()[request.param])
    assert response.status_code == 200
    return as_one_line(response.content.decode())


def as_one_line(document: str) -> str:
    """Return the body of a page without drawings, with single spaces."""
    body = document.partition("<body")[2]
    plain = re.sub(r"<svg.*?</svg>", "", body, flags=re.DOTALL).replace("&quot;", '"')
    return re.sub(r"\s+", " ", plain)


def missing(page: str, elements: tuple[Element, ...]) -> list[str]:
    """Return the elements that do not stand behind those before them."""
    place, lost = 0, []
    for element in elements:
        found = re.compile(element.pattern, re.DOTALL).search(page, place)
        if found is None:
            lost.append(f"{element.row}: {element.name}")
        else:
            # An element may lie inside the one before it, but never in front.
            place = found.start()
    return lost


def pages(names: tuple[str, ...] = tuple(TABLES)) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("served", "name"), [(name, name) for name in names], indirect=["served"])


@pages()
def test_every_element_of_the_table_stands_on_the_page_in_order(served: str, name: str) -> None:
    assert missing(served, TABLES[name]) == []


@pages()
def test_nothing_is_empty(served: str, name: str) -> None:
    """What has no content leaves nothing behind: no heading, list, link or fact without words."""
    main = served.partition("<main")[2].partition("</main>")[0]
    empty = re.findall(r"<(?:h[1-6]|ul|ol|li|dl|dd|dt|p|section|figure)(?: [^>]*)?> ?</\w+>", main)
    assert empty == []
    assert re.findall(r'(?:href|src)=""', main) == []


@pages()
def test_there_is_one_title_and_no_level_of_headings_is_left_out(served: str, name: str) -> None:
    levels = [
        int(level) for level in re.findall(r"<h([1-6])[ >]", served.partition("<main")[2].partition("</main>")[0])
    ]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


@pages(("S0",))
def test_an_empty_media_slot_shows_nothing(served: str, name: str) -> None:
    """The third forum has neither recording nor slides nor summary."""
    forum = served.partition("Vom Küchentisch zum Bildungsrat")[2].partition("</article>")[0]
    assert not re.search(r"video|Mitschnitt|Präsentation|Zusammenfassung|\.pdf", forum)


@pages(("S0",))
def test_the_title_is_the_same_in_head_and_structured_data(served: str, name: str) -> None:
    title = "„Gemeinsam“ ist schnell gesagt – wie gelingt Kooperation auf Augenhöhe?!"
    assert html.unescape(served).count(title) >= 3
    assert f'"name": "{title}"' in served


@pages(("S2",))
def test_facts_without_content_are_left_out(served: str, name: str) -> None:
    assert "<dt>Uhrzeit</dt>" not in served
    assert "\u00ad" not in served


@pages(("S4",))
def test_visitors_see_no_file_of_the_members(served: str, name: str) -> None:
    assert "/intern/material/" not in served
    assert "Fotoprotokoll zwölftes Treffen" not in served


@pages(ADDRESSES_OF_CARDS)
def test_the_page_of_a_person_can_be_reached(served: str, name: str) -> None:
    address = re.search(r'class="contact-card__name">(?:Dr\. )?<a href="([^"]+)"', served)
    assert address is not None
    assert Client().get(address.group(1)).status_code == 200
