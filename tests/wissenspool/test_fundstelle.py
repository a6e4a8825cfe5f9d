"""The page somebody came for: `?seite=` opens the file there."""

from typing import Any

import pytest
from django.test import Client

from core import reading
from core.models import Dokument, Material
from tests.core import pdfs
from tests.core.factories import make_document, upload
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
    ("printed", "is_cited"), [("2", True), ("4", True), ("5", False), ("999", False), ("iv", True), ("xi", False)]
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


@pytest.mark.parametrize("printed", ["mm", "A-3", "iiii"])
def test_a_name_that_no_page_of_the_file_has_is_not_cited(client: Client, page: Any, printed: str) -> None:
    assert f"S. {printed}" not in client.get(f"{page.get_url()}?seite={printed}").content.decode()
    assert f"S. {printed}" not in client.get(f"/p/{page.pk}/zitat.txt?seite={printed}").content.decode()


@pytest.mark.parametrize(("printed", "is_cited"), [("17", True), ("xiv", True), ("A-3", False), ("iiii", False)])
def test_without_a_file_a_page_is_a_number(client: Client, page: Any, printed: str, is_cited: bool) -> None:
    Material.objects.all().delete()
    html = client.get(f"{page.get_url()}?seite={printed}").content.decode()
    assert (f"Hier: S. {printed}" in html) is is_cited


class TestReplacedFile:
    @pytest.fixture
    def replaced(self, page: Publikation) -> Dokument:
        document = Dokument.objects.get()
        document.file = upload(pdfs.report(["Kurz", "Neu"]), "kurz.pdf")
        document.save()
        reading.read_waiting()
        return document

    def test_a_page_that_is_gone_leads_to_the_former_file(self, client: Client, page: Any, replaced: Dokument) -> None:
        html = client.get(f"{page.get_url()}?seite=4").content.decode()
        assert "Seite 4 steht in einer früheren Fassung der Datei." in html
        assert f'href="{replaced.fassungen.get().url}#page=4"' in html

    @pytest.mark.parametrize("printed", ["2", "5", "iv"])
    def test_other_pages_say_nothing_of_it(self, client: Client, page: Any, replaced: Dokument, printed: str) -> None:
        assert "früheren Fassung der Datei" not in client.get(f"{page.get_url()}?seite={printed}").content.decode()

    def test_a_closed_former_file_is_not_named(self, client: Client, page: Any, replaced: Dokument) -> None:
        replaced.access = {"login"}
        replaced.save()
        html = client.get(f"{page.get_url()}?seite=4").content.decode()
        assert "früheren Fassung der Datei" not in html
        assert "#page=4" not in html
