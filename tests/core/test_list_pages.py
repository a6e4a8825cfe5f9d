"""What search engines and windows are told about the pages of a list: each is one of its own."""

import re

import pytest
from django.test import Client

from home.models import Meldung, MeldungsIndex

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def news(sections) -> None:
    """Thirteen reports: two pages of twelve."""
    index = MeldungsIndex.objects.get(locale__language_code="de")
    for number in range(13):
        index.add_child(instance=Meldung(title=f"Meldung {number}", live=True))


def head(visitor: Client, address: str) -> tuple[str, str, bool]:
    """Return the title without the agency, the canonical path, and whether search engines are sent away."""
    html = visitor.get(address).content.decode()
    title = re.search(r"<title>(.*?)( – [^–<]*)?</title>", html)[1]
    canonical = re.search(r'rel="canonical" href="http://testserver([^"]*)"', html)[1]
    return title, canonical, 'name="robots" content="noindex"' in html


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ("Aktuelles", "/aktuelles/", False)),
        ("?page=1", ("Aktuelles", "/aktuelles/", False)),
        ("?page=abc", ("Aktuelles", "/aktuelles/", False)),
        ("?page=2", ("Aktuelles – Seite 2", "/aktuelles/?page=2", False)),
        ("?page=99", ("Aktuelles – Seite 2", "/aktuelles/?page=2", False)),
        ("?page=2&thema=ganztag", ("Aktuelles – Seite 2", "/aktuelles/", True)),
    ],
)
def test_each_page_of_a_list_has_its_own_title_and_address(visitor, query, expected):
    assert head(visitor, f"/aktuelles/{query}") == expected


@pytest.mark.parametrize("address", ["/veranstaltungen/", "/wissenspool/", "/kommunen/", "/kontakt/"])
def test_a_page_that_is_not_there_changes_nothing(visitor, address):
    assert head(visitor, f"{address}?page=7")[1:] == (address, False)
