"""The title page of a publication: its own, else the first page of its first public file, else a drawn one (P-04)."""

import re

import pytest
from django.test import Client

from core.jobs import make_renditions, read_documents
from tests.core import pdfs
from tests.core.factories import make_document, make_picture
from tests.core.trees import plant
from tests.wissenspool.factories import index_below, publikation
from tests.wissenspool.record import attach, fresh
from wissenspool.models import Publikation, PublikationsIndex

pytestmark = pytest.mark.django_db
PAGE, LIST = "/wissenspool/studie/", "/wissenspool/"


@pytest.fixture
def index() -> PublikationsIndex:
    return index_below(plant())


@pytest.fixture
def page(index: PublikationsIndex) -> Publikation:
    return publikation(index, "Studie")


def work() -> None:
    """Do what the worker does with files and pictures."""
    read_documents()
    make_renditions()


def covers(visitor: Client, address: str) -> list[str]:
    """Return the addresses of the title pages that a page shows, in their order; “drawn” for a drawn one."""
    content = visitor.get(address).content.decode()
    found = re.findall(r'<img (?:class="cover" )?src="([^"]+)"|(<svg class="cover )', content)
    return [picture or "drawn" for picture, _drawing in found]


def test_without_a_picture_and_a_file_a_cover_is_drawn_and_never_missing(visitor: Client, page: Publikation):
    assert covers(visitor, PAGE)[:1] == covers(visitor, LIST)[:1] == ["drawn"]


def test_page_and_list_show_the_first_page_of_the_first_file_as_soon_as_it_is_read(visitor: Client, page: Publikation):
    attach(page, document := make_document(pdfs.report()))
    assert covers(visitor, PAGE)[:1] == ["drawn"]
    work()
    document.refresh_from_db()
    assert fresh(page).auto_cover_id == document.cover_id
    for address in (PAGE, LIST):
        (picture,) = covers(visitor, address)[:1]
        assert picture.startswith("/medien/")
        assert visitor.get(picture).status_code == 200


def test_the_picture_of_an_editor_wins(visitor: Client, page: Publikation):
    attach(page, make_document(pdfs.report()))
    work()
    (of_the_file,) = covers(visitor, PAGE)[:1]
    page = fresh(page)
    page.cover = make_picture()
    page.save()
    work()
    for address in (PAGE, LIST):
        (picture,) = covers(visitor, address)[:1]
        assert picture.startswith("/medien/") and picture != of_the_file


def test_a_file_for_members_shows_nothing_of_its_first_page(visitor: Client, page: Publikation):
    attach(page, make_document(pdfs.report(), access={"login"}))
    work()
    assert fresh(page).auto_cover_id is None
    assert covers(visitor, PAGE)[:1] == covers(visitor, LIST)[:1] == ["drawn"]


def test_a_file_that_becomes_private_takes_its_first_page_with_it(
    visitor: Client, page: Publikation, django_capture_on_commit_callbacks
):
    attach(page, document := make_document(pdfs.report()))
    work()
    (picture,) = covers(visitor, PAGE)[:1]
    document.refresh_from_db()
    document.access = {"login"}
    with django_capture_on_commit_callbacks(execute=True):
        document.save()
    assert covers(visitor, PAGE)[:1] == covers(visitor, LIST)[:1] == ["drawn"]
    assert visitor.get(picture).status_code == 404
