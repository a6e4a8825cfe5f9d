"""The large sizes are built like the demo; here with small numbers."""

from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from wagtail.models import Locale, Page

from core.models import Dokument
from home.demo import texts
from home.demo.volume import words
from home.demo.volume.sizes import SIZES, Size
from kommunen.models import Kommune
from konten.models import Konto
from veranstaltungen.models import Veranstaltung
from wissenspool.models import Publikation

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_db")]

SMALL = Size(
    name="agency",
    districts=4,
    towns=3,
    people=6,
    accounts=5,
    groups=2,
    files=8,
    events=7,
    publications=6,
    reports=5,
    issues=2,
    partner_pages=2,
    members_pages=7,
    standard_pages=3,
    translated=50,
    years=3,
)


@pytest.fixture
def loaded(monkeypatch: Any) -> None:
    monkeypatch.setitem(SIZES, "agency", SMALL)
    call_command("demo", size="agency", verbosity=0)


def counts() -> list[int]:
    return [model.objects.count() for model in (Page, Dokument, Kommune, Konto)]


@pytest.mark.usefixtures("loaded")
def test_a_second_run_adds_nothing() -> None:
    before = counts()
    call_command("demo", size="agency", verbosity=0)
    assert counts() == before


@pytest.mark.usefixtures("loaded")
def test_the_tree_is_sound_and_every_new_page_answers(visitor: Client) -> None:
    assert Page.find_problems() == ([], [], [], [], [])
    new = Page.objects.filter(slug__regex=r"-\d+(-en)?$", live=True).exclude(url_path__contains="/intern/")
    assert new.count() >= SMALL.events + SMALL.publications + SMALL.reports
    for page in new:
        assert visitor.get(page.get_url()).status_code == 200, page.get_url()


@pytest.mark.usefixtures("loaded")
def test_events_lie_in_their_years_with_derived_columns() -> None:
    written = Veranstaltung.objects.filter(slug__regex=r"-\d+$", locale__language_code="de")
    for page in written.exclude(slug__in=[event.key for event in texts.EVENTS]):
        assert page.first_begin is not None
        assert page.get_parent().slug == str(page.first_begin.year)
        assert page.has_programme


@pytest.mark.usefixtures("loaded")
def test_translations_find_their_source(visitor: Client) -> None:
    english = Publikation.objects.filter(locale=Locale.objects.get(language_code="en"), slug__endswith="-en")
    assert english.exists()
    assert all(page.source.pk != page.pk and page.year == page.source.year for page in english)


@pytest.mark.usefixtures("loaded")
def test_every_file_can_be_downloaded_or_is_closed(visitor: Client) -> None:
    for document in Dokument.objects.filter(title__startswith="Unterlage "):
        assert document.file.storage.exists(document.file.name)
        assert visitor.get(document.url).status_code == (200 if document.is_public else 302)


def test_names_of_places_are_different() -> None:
    assert len({words.place_name(number) for number in range(20_000)}) == 20_000


@pytest.mark.parametrize("size", SIZES.values(), ids=lambda size: size.name)
def test_the_sizes_reach_what_they_promise(size: Size) -> None:
    pages = size.events + size.publications + size.reports + size.issues + size.partner_pages
    pages += size.members_pages + size.standard_pages + (size.publications + size.reports) * size.translated // 100
    wanted = {"agency": (3_700, 2_400, 60), "federation": (44_000, 35_000, 11_400)}[size.name]
    assert pages >= wanted[0]
    assert size.files >= wanted[1]
    assert size.districts + size.towns + 14 >= wanted[2]
