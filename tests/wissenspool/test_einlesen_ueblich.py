r"""RIS and BibTeX as programs, catalogues and people really write them."""

from typing import Any

import pytest
from django.utils import translation

from tests.core.trees import plant
from tests.wissenspool.einlesen import arts, judged, table
from tests.wissenspool.factories import art, index_below
from wissenspool.einlesen import latex
from wissenspool.einlesen.lauf import Befund

pytestmark = pytest.mark.django_db
TWO_ISBNS = "978-3-16-148410-0, 978-3-540-49698-4"


@pytest.fixture(autouse=True)
def _german():
    index_below(plant())
    with translation.override("de"):
        yield


def bib(fields: str, kind: str = "book", key: str = "a") -> Befund:
    (item,) = judged(f"@{kind}{{{key}, title = {{Bildung vor Ort}}, {fields}}}\n".encode(), "x.bib")
    assert item.satz.problems == []
    return item


def ris(*lines: str, kind: str = "BOOK") -> Befund:
    text = "\n".join((f"TY  - {kind}", "TI  - Bildung vor Ort", *lines, "ER  - ", ""))
    (item,) = judged(text.encode(), "x.ris")
    assert item.satz.problems == []
    return item


def told(item: Befund) -> str:
    return " ".join(item.remarks)


@pytest.mark.parametrize(
    "text",
    [
        "978-3-16-148410-0 978-3-540-49698-4",
        "978-3-16-148410-0   978-3-540-49698-4",
        "978-3-16-148410-0; 978-3-540-49698-4",
        "978-3-16-148410-0 / ISBN 978-3-540-49698-4",
    ],
)
def test_several_isbns_of_one_field_are_told_apart(text: str):
    assert bib(f"isbn = {{{text}}}").satz.fields["isbn"] == TWO_ISBNS
    assert ris(f"SN  - {text}").satz.fields["isbn"] == TWO_ISBNS


def test_what_is_said_of_isbns_stays_with_them_and_blanks_may_stand_in_one():
    item = bib("isbn = {978 3 16 148410 0 (Druck) 9783540496984 (PDF)}")
    assert item.satz.fields["isbn"] == "978 3 16 148410 0 (Druck), 9783540496984 (PDF)"


def test_every_line_of_ris_with_a_number_counts():
    item = ris("SN  - 978-3-16-148410-0", "SN  - 978-3-540-49698-4", "SN  - 0317-8471")
    assert (item.satz.fields["isbn"], item.satz.fields["issn"]) == (TWO_ISBNS, "0317-8471")


@pytest.mark.parametrize("text", ["[2021]", "c2021", "2021/2022", "ca. 2021", "2021-05"])
def test_a_year_is_the_four_digits_in_a_field(text: str):
    assert bib(f"year = {{{text}}}").satz.fields["year"] == 2021
    assert ris(f"PY  - {text}").satz.fields["year"] == 2021


@pytest.mark.parametrize("text", ["o. J.", "in press", "im Druck"])
def test_no_year_is_left_out_and_said(text: str):
    for item in (bib(f"year = {{{text}}}"), ris(f"PY  - {text}")):
        assert "year" not in item.satz.fields
        assert f"„{text}“ wird weggelassen" in told(item)


def test_a_second_year_is_no_month():
    assert "month" not in bib("date = {1990/1995}").satz.fields
    assert bib("date = {2021-05-03}").satz.fields["month"] == 5


def test_the_number_of_a_report_in_ris_is_no_isbn():
    assert ris("SN  - Bericht 12", kind="RPRT").satz.fields["series_number"] == "Bericht 12"
    item = ris("SN  - Bericht 12", "IS  - 3", kind="RPRT")
    assert item.satz.fields["series_number"] == "3"
    assert "„Bericht 12“ wird weggelassen" in told(item)


@pytest.mark.parametrize("key", ["", "RN 12", "Brandt (2020)", "brandt:2020"])
def test_an_entry_is_read_whatever_its_key_is(key: str):
    assert bib("year = 2020", key=key).satz.fields["year"] == 2020


def test_an_entry_without_a_key_is_read():
    (item,) = judged(b"@book{title = {Ohne}, year = 2020}", "x.bib")
    assert (item.satz.title, item.satz.problems) == ("Ohne", [])


@pytest.mark.parametrize(("text", "code"), [("de-de", "de"), ("de_DE", "de"), ("EN-us", "en")])
def test_a_language_of_a_country_is_read_whatever_its_capitals(text: str, code: str):
    assert bib(f"language = {{{text}}}").satz.fields["language"] == code
    assert ris(f"LA  - {text}").satz.fields["language"] == code


@pytest.mark.parametrize("text", ["250", "250 S.", "250 Seiten", "XII, 250 S.", "250 pp."])
def test_a_number_of_pages_is_read_with_its_unit(text: str):
    assert bib(f"pagetotal = {{{text}}}").satz.fields["extent"] == 250
    assert ris(f"SP  - {text}").satz.fields["extent"] == 250


def test_a_number_of_pages_that_is_none_is_left_out_and_said():
    for item in (bib("pagetotal = {getr. Zählung}"), ris("SP  - getr. Zählung")):
        assert "extent" not in item.satz.fields
        assert "„getr. Zählung“ wird weggelassen" in told(item)


@pytest.mark.parametrize("text", [r"\url{https://example.org/a_b}", r"https://example.org/a\_b"])
def test_an_address_is_read_with_its_command_and_without(text: str):
    assert bib(f"url = {{{text}}}").satz.links[0].url == "https://example.org/a_b"


def authors(item: Any) -> list[str]:
    return item.satz.makers["autor"]


def test_and_others_is_nobody_and_said():
    head = "titel;jahr;autorinnen"
    (row,) = judged(table("Bildung;2020;Müller, Jörg|u. a.", head=head))
    (end,) = judged(table("Bildung;2020;Müller, Jörg et al.", head=head))
    for item in (bib("author = {Müller, Jörg and others}"), ris("AU  - Müller, Jörg", "AU  - et al."), row, end):
        assert authors(item) == ["Müller, Jörg"]
        assert "niemand mit Namen" in told(item)
    (alone,) = judged(table("Bildung;2020;u. a.", head=head))
    assert alone.satz.makers == {}


def test_a_body_with_others_in_its_name_keeps_it():
    (item,) = judged(table("Bildung;2020;Verein Others", head="titel;jahr;autorinnen"))
    assert authors(item) == ["Verein Others"]
    assert told(item) == ""


def test_names_in_parts_are_put_together():
    item = bib(
        "author = {family=Brandt, given=Ayla and family=Beck, given=Ulrich, prefix=von, useprefix=true and "
        "family={Stadt Musterau} and Born, Ida and given=Max, family=Neu, suffix=Jr.}, "
        "TRANSLATOR = {family=Mai, given=Ina}"
    )
    assert authors(item) == ["Brandt, Ayla", "von Beck, Ulrich", "Stadt Musterau", "Born, Ida", "Neu Jr., Max"]
    assert item.satz.makers["uebersetzung"] == ["Mai, Ina"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"\enquote{Zitat}", "„Zitat“"),
        (r"\enquote{Gut \textbf{so}} heißt es", "„Gut so“ heißt es"),
        (r"50\,\%", "50 %"),
        (r"\glqq ja\grqq{} sagen", "„ja“ sagen"),
        (r'"`Ja"' + r"' sagen", "„Ja“ sagen"),
        (r"Das \textit{ganze} \emph{Haus}", "Das ganze Haus"),
        (r"{\em Das} Haus", "Das Haus"),
        (r"5~\texteuro{} im Monat", "5 € im Monat"),
        (r"\S\,5 und Stra{\ss}e", "§ 5 und Straße"),
        (r"\href{https://example.org}{Bericht}", "Bericht"),
    ],
)
def test_marks_of_latex_become_what_they_mean(text: str, expected: str):
    assert latex.words(text) == (expected, [])


def test_a_command_that_is_not_known_is_left_out_and_said():
    item = bib(r"note = {x}, abstract = {Das \seltsam{ist} \neu so.}")
    assert item.satz.fields["abstract"] == "Das ist so."
    assert r"\seltsam, \neu" in told(item)


def test_the_full_name_of_a_magazine_goes_before_the_short_one():
    for full in ("T2", "JF"):
        item = ris("JO  - Z. f. Bild.", f"{full}  - Zeitschrift für Bildung", kind="JOUR")
        assert item.satz.series == "Zeitschrift für Bildung"
    assert ris("JO  - Z. f. Bild.", kind="JOUR").satz.series == "Z. f. Bild."


PARENT = "@book{Band1, title = {Der Sammelband}, editor = {Ed, Ina}, publisher = {Probeverlag}, year = 2018}\n"
CHILD = "@incollection{k, title = {Kapitel}, author = {Mann, Tina}, pages = {3--9}, crossref = {band1}}\n"


@pytest.mark.parametrize("content", [PARENT + CHILD, CHILD + PARENT], ids=["before", "behind"])
def test_a_chapter_has_what_its_book_says_wherever_that_stands(content: str):
    art("Buch")
    found = judged(content.encode(), "x.bib")
    assert arts(found) == ["new", "new"]
    chapter = next(item.satz for item in found if item.satz.title == "Kapitel")
    assert (chapter.fields["year"], chapter.fields["appeared_in"]) == (2018, "Der Sammelband")
    assert chapter.makers == {"autor": ["Mann, Tina"], "herausgeber": ["Ed, Ina", "Probeverlag"]}


def test_a_book_that_is_not_in_the_file_is_said():
    (item,) = judged(CHILD.encode(), "x.bib")
    assert "„band1“" in told(item)
