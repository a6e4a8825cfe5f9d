"""Files that an import brings are closed and shown like those that editors add."""

import datetime
from pathlib import Path

import pytest
from django.test import Client
from django.utils import translation

from core import reading, stand
from core.models import Dokument
from tests.core.pdfs import report
from tests.core.trees import plant
from tests.wissenspool.einlesen import table, write
from tests.wissenspool.factories import art, index_below
from wissenspool.models import Publikation, PublikationsIndex

pytestmark = pytest.mark.django_db
HEAD = "titel;jahr;art;herausgeber;dateien;gesperrt_bis"
DAY = stand.today() + datetime.timedelta(days=30)


@pytest.fixture
def index() -> PublikationsIndex:
    art("Bericht")
    with translation.override("de"):
        yield index_below(plant())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "studie.pdf").write_bytes(report(["Vor der Zeit."]))
    return tmp_path


def row(title: str, until: str = "") -> str:
    return f"{title};2020;Bericht;Stadt;studie.pdf;{until}"


def address(document: Dokument) -> str:
    return f"/dokumente/{document.uuid}/{document.filename}"


def test_a_file_of_a_publication_under_embargo_is_closed_from_the_first_moment(
    index: PublikationsIndex, folder: Path, visitor: Client
):
    write(table(row("Studie", f"{DAY:%d.%m.%Y}"), head=HEAD), publish=True, folder=folder)
    document = Dokument.objects.get()
    assert (Publikation.objects.get().live, document.closed_until) == (True, DAY)
    assert visitor.get(address(document)).status_code == 404


def test_a_public_file_that_another_row_names_under_embargo_is_closed_and_loses_its_cover(
    index: PublikationsIndex, folder: Path, visitor: Client
):
    write(table(row("Offen"), head=HEAD), publish=True, folder=folder)
    reading.read_waiting()
    document = Dokument.objects.get()
    assert visitor.get(address(document)).status_code == 200
    assert Publikation.objects.get().auto_cover_id
    write(table(row("Studie", f"{DAY:%d.%m.%Y}"), head=HEAD), publish=True, folder=folder)
    assert Dokument.objects.get().pk == document.pk
    assert visitor.get(address(document)).status_code == 404
    assert not Publikation.objects.filter(auto_cover__isnull=False).exists()


def test_a_publication_with_a_file_that_is_read_already_shows_its_title_page(index: PublikationsIndex, folder: Path):
    write(table(row("Eins"), head=HEAD), publish=True, folder=folder)
    reading.read_waiting()
    write(table(row("Zwei"), head=HEAD), publish=True, folder=folder)
    assert Publikation.objects.get(title="Zwei").auto_cover_id == Dokument.objects.get().cover_id


@pytest.mark.parametrize("kept", [{"closed_until": datetime.date.max}, {"closed_until": DAY}, {"access": {"login"}}])
def test_a_file_that_is_closed_already_is_taken_again_and_stays_closed(
    index: PublikationsIndex, folder: Path, visitor: Client, kept
):
    write(table(row("Zuerst"), head=HEAD), folder=folder)
    document = Dokument.objects.get()
    if "access" in kept:
        document.access = kept["access"]
        document.save()
    else:
        Publikation.objects.update(embargo_until=kept["closed_until"])
        Publikation.objects.get().save()
    write(table(row("Danach"), head=HEAD), publish=True, folder=folder)
    assert Dokument.objects.get().pk == document.pk
    assert visitor.get(address(Dokument.objects.get())).status_code == 404


def test_files_under_an_embargo_are_not_kept_in_a_draft_of_a_public_publication(index: PublikationsIndex, folder: Path):
    write(table("Studie;2020;Bericht;Stadt;;", head=HEAD), publish=True)
    found = write(table(row("Studie", f"{DAY:%d.%m.%Y}"), head=HEAD), folder=folder)
    assert "offen" in found[0].satz.problems[0]
    assert not Dokument.objects.exists()
    write(table(row("Studie", f"{DAY:%d.%m.%Y}"), head=HEAD), publish=True, folder=folder)
    assert Dokument.objects.get().closed_until == DAY
