"""Which publication a row means, and what an import changes in one that is there."""

import itertools

import pytest
from django.utils import translation

from tests.core.trees import plant
from tests.wissenspool.einlesen import arts, judged, table, write
from tests.wissenspool.factories import art, index_below, kommune, publikation, thema
from wissenspool.einlesen.dubletten import as_13
from wissenspool.models import Mitwirkung, Publikation, PublikationsIndex

pytestmark = pytest.mark.django_db
HEAD = "titel;jahr;herausgeber;nummer;kommune;isbn;doi"


@pytest.fixture(autouse=True)
def index() -> PublikationsIndex:
    return index_below(plant())


@pytest.fixture(autouse=True)
def _german():
    with translation.override("de"):
        yield


def test_forty_towns_have_a_report_of_one_title_and_one_town_has_it_once():
    towns = [f"Bildungsbericht 2023;2023;Stadt Musterau {number}" for number in range(40)]
    assert arts(write(table(*towns))) == ["new"] * 40
    again = write(table("BILDUNGSBERICHT  2023;2023;Stadt Musterau 7", "Bildungsbericht 2023;2023;Stadt Neuau"))
    assert arts(again) == ["changed", "new"]
    assert Publikation.objects.count() == 41


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (";;;;;;10.5555/ABC", "changed"),
        (";;;;;3-00-900001-4;", "changed"),
        (";;;;;978-3-00-900009-7, 978-3-00-900001-1;", "changed"),
        ("Anders;2020;;;;978-3-00-900009-7;", "new"),
        ("Bericht;2020;Stadt;;;;", "same"),
        ("Bericht;2020;Stadt;2;;;", "new"),
        ("Bericht;2020;Kreis;;;;", "new"),
        ("Bericht;2021;Stadt;;;;", "new"),
        ("Bericht;2020;Stadt;;;;10.5555/anders", "new"),
    ],
)
def test_a_publication_is_known_by_doi_by_any_isbn_or_by_title_year_publisher_and_number(row, expected):
    write(table("Bericht;2020;Stadt;1;;978-3-00-900001-1 (Druck);10.5555/abc", head=HEAD))
    cells = row.split(";")
    found = judged(table(";".join([cells[0] or "Neuer Bericht", *cells[1:]]), head=HEAD))
    assert arts(found) == [expected]


def test_a_municipality_tells_reports_of_one_publisher_apart():
    kommune("Landkreis A")
    kommune("Landkreis B")
    rows = [f"Bericht;2020;Agentur;;Landkreis {name};;" for name in "ABA"]
    assert arts(judged(table(*rows, head=HEAD))) == ["new", "new", "double"]


def test_what_is_perhaps_there_is_named_and_stays_a_draft():
    art("Bericht")
    head = "titel;jahr;art;herausgeber"
    write(table("Bericht;2020;Bericht;Stadt", head=head), publish=True)
    found = write(table("Bericht;2020;Bericht;", head=head), publish=True)
    assert arts(found) == ["new"]
    assert "Vielleicht gibt es sie schon: Bericht (/admin/pages/" in found[0].held_back[0]
    assert list(Publikation.objects.order_by("pk").values_list("live", flat=True)) == [True, False]


def test_numbers_of_two_publications_in_one_row_are_a_bad_row():
    write(table("A;2020;;;;978-3-00-900001-1;", "B;2021;;;;;10.5555/b", head=HEAD))
    found = judged(table("C;2022;;;;978-3-00-900001-1;10.5555/b", head=HEAD))
    assert arts(found) == ["bad"]
    assert "verschiedenen Publikationen" in found[0].satz.problems[0]


def test_one_that_stands_in_the_file_twice_is_written_once_and_named():
    found = write(table("A;2020;Stadt", "a!;2020;STADT"))
    assert arts(found) == ["new", "double"]
    assert "schon in Zeile 2" in found[1].remarks[0]
    assert Publikation.objects.count() == 1
    assert arts(judged(table("A;2020;Stadt", "a!;2020;STADT")))[1] == "double"


@pytest.mark.parametrize(("ten", "thirteen"), [("3009000014", "9783009000011"), ("x", "x"), ("9783009000011",) * 2])
def test_an_isbn_of_ten_digits_is_that_of_thirteen(ten, thirteen):
    assert as_13(ten) == thirteen


def test_a_change_is_shown_field_by_field_and_empty_cells_change_nothing(index):
    page = publikation(
        index, "Bericht", (thema("Ganztag"),), art=art(), year=2020, doi="10.5555/a", abstract="Von der Redaktion."
    )
    Mitwirkung.objects.create(publikation=page, role="herausgeber", name_as_printed="Stadt")
    head = "titel;jahr;doi;kurzfassung;themen;herausgeber;ort"
    found = judged(table("Bericht;2021;10.5555/A;;;Stadt;Musterstadt", head=head))
    assert {(change.field, change.old, change.new) for change in found[0].changes} == {
        ("Jahr", "2020", "2021"),
        ("Erscheinungsort", "–", "Musterstadt"),
    }
    write(table("Bericht;2021;10.5555/A;;;Stadt;Musterstadt", head=head), publish=True)
    page = Publikation.objects.get()
    assert (page.live, page.year, page.place, page.abstract) == (True, 2021, "Musterstadt", "Von der Redaktion.")
    assert [topic.label_de for topic in page.themen.all()] == ["Ganztag"]


def test_another_title_under_a_known_number_carries_a_warning(index):
    publikation(index, "Bericht", art=art(), year=2020, doi="10.5555/a")
    found = judged(table("Ganz anderes;2020;;;;;10.5555/a", head=HEAD))
    assert any("andere Publikation gemeint" in change.warning for change in found[0].changes)


def test_without_publish_a_change_waits_as_a_draft_and_a_second_run_changes_nothing(index):
    publikation(index, "Bericht", art=art(), year=2020)
    rows = table("Bericht;2020;Musterstadt", head="titel;jahr;ort")
    assert arts(write(rows)) == ["changed"]
    page = Publikation.objects.get()
    assert (page.live, page.place, page.has_unpublished_changes) == (True, "", True)
    assert page.get_latest_revision_as_object().place == "Musterstadt"
    assert arts(write(rows)) == ["same"]


def test_what_an_editor_has_not_published_yet_is_kept_and_not_published(index):
    page = publikation(index, "Bericht", art=art(), year=2020)
    page.abstract = "Noch in Arbeit."
    page.save_revision()
    found = write(table("Bericht;2020;Musterstadt", head="titel;jahr;ort"), publish=True)
    assert "noch nicht veröffentlicht" in found[0].held_back[0]
    page = Publikation.objects.get()
    latest = page.get_latest_revision_as_object()
    assert (page.abstract, page.place) == ("", "")
    assert (latest.abstract, latest.place) == ("Noch in Arbeit.", "Musterstadt")


def test_people_of_a_role_are_replaced_and_those_of_others_stay(index):
    page = publikation(index, "Bericht", art=art(), year=2020)
    for role, name in (("autor", "Alt, Ada"), ("autor", "Bleibt, Ben"), ("redaktion", "Rot, Rita")):
        Mitwirkung.objects.create(publikation=page, role=role, name_as_printed=name)
    write(table("Bericht;2020;Bleibt, Ben|Neu, Nora", head="titel;jahr;autorinnen"), publish=True)
    rows = Publikation.objects.get().mitwirkungen.all()
    grouped = {
        role: [row.name_as_printed for row in group] for role, group in itertools.groupby(rows, lambda r: r.role)
    }
    assert grouped == {"redaktion": ["Rot, Rita"], "autor": ["Bleibt, Ben", "Neu, Nora"]}
