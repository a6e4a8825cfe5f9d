"""The page somebody came for: `?seite=` opens the file there."""

from typing import Any

import pytest
from django.test import Client

from core import reading
from core.models import Material
from tests.core import pdfs
from tests.core.factories import make_document
from tests.core.trees import plant
from tests.wissenspool.factories import index_below, publikation
from wissenspool.models import Publikation

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> Publikation:
    made = publikation(index_below(plant()), "Wege")
    document = make_document(pdfs.report(["Vorwort", "Inhalt", "Anfang", "Ende"], roman=2))
    Material.objects.create(page=made, document=document)
    reading.read_waiting()
    return made


@pytest.mark.parametrize(("printed", "sheet"), [("ii", 2), ("1", 3), ("2", 4)])
def test_a_page_is_found_by_its_printed_number(client: Client, page: Any, printed: str, sheet: int) -> None:
    html = client.get(f"{page.get_url()}?seite={printed}").content.decode()
    assert f'.pdf#page={sheet}"' in html
    assert f"PDF auf Seite {printed} öffnen" in html


@pytest.mark.parametrize("printed", ["17", "iv", "9999999999", "%00", "<b>"])
def test_a_page_that_the_file_lacks_opens_it_at_its_beginning(client: Client, page: Any, printed: str) -> None:
    answer = client.get(page.get_url(), {"seite": printed})
    assert answer.status_code == 200
    assert "#page=" not in answer.content.decode()
    assert "PDF öffnen" in answer.content.decode()


@pytest.mark.parametrize(
    ("printed", "is_cited"), [("2", True), ("4", True), ("5", False), ("999", False), ("xi", True)]
)
def test_a_number_beyond_all_pages_is_not_cited(client: Client, page: Any, printed: str, is_cited: bool) -> None:
    html = client.get(f"{page.get_url()}?seite={printed}").content.decode()
    assert (f"S. {printed}" in html) is is_cited
    for ending in ("ris", "bib", "txt"):
        record = client.get(f"/p/{page.pk}/zitat.{ending}?seite={printed}").content.decode()
        assert (f"S. {printed}" in record) is is_cited


def test_the_pages_of_an_article_count_as_they_are_printed(client: Client, page: Any) -> None:
    Publikation.objects.filter(pk=page.pk).update(page_range="112–118")
    assert "Hier: S. 114" in client.get(f"{page.get_url()}?seite=114").content.decode()
