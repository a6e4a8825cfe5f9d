"""Chapters, articles and their makers, as reference managers export them, become what they are."""

import pytest
from django.utils import translation

from tests.core.trees import plant
from tests.wissenspool.einlesen import arts, judged, table, write
from tests.wissenspool.factories import art, index_below
from wissenspool.enums import CslType
from wissenspool.models import Mitwirkung, Publikation, Publikationsart, PublikationsIndex

pytestmark = pytest.mark.django_db
ISBN = "978-3-00-900001-1"
BOOK = f"""
@incollection{{a, title={{Kapitel eins}}, booktitle={{Der Sammelband}}, author={{Mann, Tina}}, editor={{Ed, Ina}},
  publisher={{Probeverlag}}, year=2018, pages={{3--9}}, isbn={{{ISBN}}}}}
@incollection{{b, title={{Kapitel zwei}}, booktitle={{Der Sammelband}}, author={{Frau, Udo}}, year=2018, pages={{10--19}}, isbn={{{ISBN}}}}}
@book{{c, title={{Der Sammelband}}, editor={{Ed, Ina}}, publisher={{Probeverlag}}, year=2018, isbn={{{ISBN}}}}}
"""


@pytest.fixture(autouse=True)
def index() -> PublikationsIndex:
    with translation.override("de"):
        yield index_below(plant())


@pytest.fixture
def kinds() -> None:
    for label, csl in (("Glossarbeitrag", CslType.CHAPTER), ("Beitrag in einem Buch", CslType.CHAPTER)):
        kind = art(label)
        Publikationsart.objects.filter(pk=kind.pk).update(csl_type=csl)


def test_chapters_with_the_isbn_of_their_book_are_publications_of_their_own_and_so_is_the_book():
    assert arts(write(BOOK.encode())) == ["new"] * 3
    assert set(Publikation.objects.values_list("title", flat=True)) == {
        "Kapitel eins",
        "Kapitel zwei",
        "Der Sammelband",
    }
    assert arts(judged(BOOK.encode())) == ["same"] * 3


def test_a_chapter_does_not_replace_the_book_that_is_there():
    write(table(f"Der Sammelband;2018;{ISBN}", head="titel;jahr;isbn"))
    assert arts(judged(BOOK.encode())) == ["new", "new", "changed"]


def test_the_isbn_of_another_title_is_a_bad_row_and_changes_nothing():
    write(table(f"Übergänge und Wege;2018;{ISBN}", head="titel;jahr;isbn"))
    found = judged(table(f"Ein Bericht;2020;{ISBN}", head="titel;jahr;isbn"))
    assert arts(found) == ["bad"]
    assert "kein Wort gemeinsam" in found[0].satz.problems[0]
    assert arts(judged(table(f"Übergänge und neue Wege;2018;{ISBN}", head="titel;jahr;isbn"))) == ["changed"]


def test_two_titles_of_a_file_with_one_isbn_are_a_bad_row_and_one_title_twice_is_left_out():
    head = "titel;jahr;herausgeber;isbn;doi"
    first = f"Gesamtwerk Alpha;2019;Verlag Eins;{ISBN};"
    found = judged(table(first, f"Ganz anderes Buch;2011;Verlag Zwei;{ISBN};", head=head))
    assert arts(found) == ["new", "bad"]
    assert "„Gesamtwerk Alpha“ in Zeile 2" in found[1].satz.problems[0]
    assert arts(judged(table(first, f"Das Gesamtwerk;2019;Verlag Eins;{ISBN};", head=head))) == ["new", "double"]
    doi = "10.5555/alpha"
    assert arts(judged(table(f"{first}{doi}", f"Complete works;2019;V;{ISBN};{doi}", head=head))) == ["new", "double"]


def test_two_titles_of_a_file_with_the_isbn_of_one_that_is_there_are_a_bad_row():
    write(table(f"Gesamtwerk Alpha;2019;{ISBN}", head="titel;jahr;isbn"))
    rows = (f"Gesamtwerk Alpha;2020;{ISBN}", f"Ganz anderes Buch;2011;{ISBN}")
    assert arts(judged(table(*rows, head="titel;jahr;isbn"))) == ["changed", "bad"]


def test_a_chapter_keeps_book_publisher_and_editor_and_is_no_entry_of_a_glossary(kinds: None, visitor):
    write(BOOK.encode(), publish=True)
    page = Publikation.objects.get(title="Kapitel eins")
    assert (page.live, page.art.label_de, page.appeared_in) == (True, "Beitrag in einem Buch", "Der Sammelband")
    content = " ".join(visitor.get(page.url).content.decode().split())
    assert "Der Sammelband, S. 3–9" in content
    base = f"/p/{page.pk}/zitat"
    bibtex, ris = (visitor.get(f"{base}.{ending}").content.decode() for ending in ("bib", "ris"))
    for line in ('booktitle = "Der Sammelband"', 'publisher = "Probeverlag"', 'editor = "Ed, Ina"', 'pages = "3--9"'):
        assert line in bibtex
    for line in ("T2  - Der Sammelband", "PB  - Probeverlag", "A2  - Ed, Ina"):
        assert line in ris
    text = visitor.get(f"{base}.txt").content.decode()
    assert "Der Sammelband" in text and "Probeverlag" in text and "Glossar" not in text


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("titel;jahr;autorinnen", ("Bildungsbericht 2020;2020;Stadt A", "Bildungsbericht 2020;2020;Stadt B")),
        ("titel;jahr;reihe;nummer", ("Bericht;2020;Reihe P;1", "Bericht;2020;Reihe Q;1")),
        ("titel;jahr;erschienen_in", ("Einleitung;2020;Ein Buch", "Einleitung;2020;Ein anderes Buch")),
        ("titel;jahr;autorinnen;reihe;nummer", ("Editorial;2020;Born, A.;Magazin;1", "Editorial;2020;Mai, B.;Blatt;1")),
    ],
    ids=["towns as authors", "series", "books", "magazines"],
)
def test_publications_of_one_title_and_year_are_told_apart(head: str, rows: tuple[str, ...]):
    assert arts(write(table(*rows, head=head))) == ["new", "new"]
    assert arts(judged(table(*rows, head=head))) == ["same", "same"]


def test_a_first_name_that_is_shortened_makes_no_other_publication():
    head = "titel;jahr;autorinnen"
    write(table("Bericht;2020;Born, Amira", head=head))
    assert arts(judged(table("Bericht;2020;Born, A.", head=head))) == ["changed"]


def test_a_body_that_publishes_is_no_editor_whether_it_has_a_record_or_not(visitor):
    art("Bericht")
    write(
        table("Bericht;2020;Bericht;Born, Amira;Stadt Überau", head="titel;jahr;art;autorinnen;herausgeber"),
        publish=True,
    )
    page = Publikation.objects.get()
    assert [row.is_person for row in Mitwirkung.objects.order_by("sort_order")] == [True, False]
    bibtex, ris = (visitor.get(f"/p/{page.pk}/zitat.{ending}").content.decode() for ending in ("bib", "ris"))
    assert 'institution = "Stadt Überau"' in bibtex and "editor" not in bibtex
    assert "PB  - Stadt Überau" in ris and "A2  -" not in ris
    content = visitor.get(page.url).content.decode()
    assert "Hrsg." not in content
    assert '"publisher": [{"@type": "Organization", "name": "Stadt Überau"}]' in content


def test_the_check_in_the_admin_counts_what_is_left_out():
    from wissenspool.einlesen.schritte import check

    report = check(table("A;2020;Stadt", "a!;2020;STADT"))
    assert (len(report.new), report.left_out) == (1, 1)


def test_languages_as_programs_write_them_are_read():
    found = write(table("A;2020;de-DE", "B;2020;en-US", "C;2020;ngerman", head="titel;jahr;sprache"))
    assert [item.satz.fields["language"] for item in found] == ["de", "en", "de"]


def test_volume_and_issue_of_a_magazine_come_out_as_they_went_in(visitor):
    kind = art("Aufsatz")
    Publikationsart.objects.filter(pk=kind.pk).update(csl_type=CslType.ARTICLE)
    entry = "@article{a, title={Übergänge}, author={Born, Amira}, journal={Zeitschrift}, volume={12}, number={3}, pages={5--9}, year={2020}}"
    write(entry.encode(), publish=True)
    page = Publikation.objects.get()
    assert page.series_number == "12 (3)"
    text, bibtex, ris = (
        visitor.get(f"/p/{page.pk}/zitat.{ending}").content.decode() for ending in ("txt", "bib", "ris")
    )
    assert "12(3), 5" in text
    assert 'volume = "12"' in bibtex and 'number = "3"' in bibtex
    assert "VL  - 12" in ris and "IS  - 3" in ris


def test_editors_stand_beside_those_of_the_series():
    write(b"TY  - CHAP\nTI  - T\nT2  - Band\nA2  - Ed, Ina\nED  - Mai, Ida\nPB  - Verlag\nER  - \n")
    rows = Mitwirkung.objects.order_by("sort_order").values_list("role", "name_as_printed")
    assert list(rows) == [("herausgeber", "Ed, Ina"), ("herausgeber", "Mai, Ida"), ("herausgeber", "Verlag")]


def test_a_chapter_without_its_book_is_pointed_out_in_the_check():
    (item,) = judged(b"@incollection{a, title={Kapitel}, year=2018}")
    assert item.art == "new" and "Titel des Buchs fehlt" in " ".join(item.remarks)
    (item,) = judged(b"@incollection{a, title={Kapitel}, booktitle={Band}, year=2018}")
    assert item.remarks == []


@pytest.mark.parametrize(
    ("entry", "number", "left_out"),
    [
        ("@book{a, title={T}, volume={3}}", "", True),
        ("@book{a, title={T}, volume={3}, number={7}, series={R}}", "7", True),
        ("@book{a, title={T}, volume={3}, series={R}}", "3", False),
        ("@techreport{a, title={T}, volume={3}}", "3", False),
    ],
)
def test_the_volume_of_a_book_is_said_to_be_left_out(entry: str, number: str, left_out: bool):
    (item,) = judged(entry.encode())
    assert item.satz.fields.get("series_number", "") == number
    assert ("Band „3“" in " ".join(item.remarks)) is left_out
