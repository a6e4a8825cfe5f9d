"""RIS and BibTeX, well made and hostile."""

import pytest
from django.utils import translation

from core.csvfiles import UnreadableFileError
from tests.core.trees import plant
from tests.wissenspool.einlesen import arts, judged, problems, write
from tests.wissenspool.factories import index_below
from wissenspool.einlesen.quellen import Quelle
from wissenspool.models import Publikation

pytestmark = pytest.mark.django_db

RIS = """TY  - RPRT
AU  - Brandt, Ayla
A2  - Bildungsbüro Beispielau
TI  - Übergänge gestalten
DA  - 2026/09/01
CY  - Musterstadt
SN  - 978-3-00-900001-1
DO  - 10.5555/beispiel
KW  - Einschulung
KW  - Elternarbeit
UR  - https://example.org/1
ER  -
"""
BIB = r"""
@string{ta = "Transferagentur {Muster}land"}
@techreport{eins,
  author = {Brandt, Ayla and {Stadt Musterau}},
  title = {{\"U}berg{\"a}nge in der Stra{\ss}e \& anderswo},
  institution = ta, year = 2026, month = sep, address = {K{\"o}ln},
  isbn = {978-3-00-900001-1, 978-3-00-900002-8},
  url = {https://example.org/a\_b?x=1},
}
@article(zwei, title = "Ganztag", journal = {Hefte}, pages = {12--18}, year = {2025}
)
"""


@pytest.fixture(autouse=True)
def _site():
    index_below(plant())
    with translation.override("de"):
        yield


def names(page: Publikation) -> list[tuple[str, str]]:
    return [(row.role, row.name_as_printed) for row in page.mitwirkungen.all()]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_ris_becomes_a_record(line_end):
    write(RIS.replace("\n", line_end).encode())
    page = Publikation.objects.get()
    assert (page.title, page.year, page.month, page.place) == ("Übergänge gestalten", 2026, 9, "Musterstadt")
    assert (page.isbn, page.doi, page.keywords) == (
        "978-3-00-900001-1",
        "10.5555/beispiel",
        "Einschulung, Elternarbeit",
    )
    assert names(page) == [("autor", "Brandt, Ayla"), ("herausgeber", "Bildungsbüro Beispielau")]
    assert page.materialien.get().url == "https://example.org/1"


@pytest.mark.parametrize("name", ["", "x.ris"])
def test_ris_with_one_blank_before_the_hyphen_is_read(name):
    content = RIS.replace("  -", " -") + RIS
    assert arts(judged(content.encode(), name)) == ["new", "double"]


def test_bibtex_becomes_records_with_umlauts_and_abbreviations():
    assert arts(write(BIB.encode())) == ["new", "new"]
    page, article = Publikation.objects.order_by("pk")
    assert page.title == "Übergänge in der Straße & anderswo"
    assert (page.year, page.month, page.place) == (2026, 9, "Köln")
    assert page.isbn == "978-3-00-900001-1, 978-3-00-900002-8"
    assert names(page) == [
        ("autor", "Brandt, Ayla"),
        ("autor", "Stadt Musterau"),
        ("herausgeber", "Transferagentur Musterland"),
    ]
    assert page.materialien.get().url == "https://example.org/a_b?x=1"
    assert (article.reihe.name, article.page_range) == ("Hefte", "12–18")


def test_the_formats_find_each_others_records():
    write(RIS.encode())
    assert arts(judged(BIB.encode()))[0] == "changed"


def test_a_record_of_ris_without_an_end_is_named_and_spoils_no_other():
    cut = RIS.replace("ER  -\n", "")
    found = problems((cut + RIS + cut).encode())
    assert list(found) == [1, 24]
    assert all("„ER  -“ fehlt" in reason for reason in found.values())


def test_a_broken_entry_of_bibtex_is_named_with_its_line_and_spoils_no_other():
    found = judged(
        b"@book{a, title = {Offen, year = 2020\n@book{b, title = {Gut}}\n@book{c, title = unbekannt}\n@book{d}"
    )
    assert arts(found) == ["bad", "new", "bad", "bad"]
    assert [item.satz.line for item in found] == [1, 2, 3, 4]
    assert "nicht als BibTeX" in found[0].satz.problems[0]


HOSTILE = {
    "a loop": b'@string{a = "x" # a}\n@book{k, title = {T}}',
    "laughs": b'@string{a0 = "%s"}\n' % (b"x" * 100)
    + b"".join(b"@string{a%d = %s}\n" % (n, b" # ".join([b"a%d" % (n - 1)] * 100)) for n in range(1, 9))
    + b"@book{k, title = a8}",
    "joined": b'@string{a = "%s"}\n@book{k, title = %s}' % (b"x" * 1_900, b" # ".join([b"a"] * 9_000)),
    "nested": b"@book{k, title = {" + b"{" * 5_000 + b"T" + b"}" * 5_000 + b"}}",
    "long": b"@book{k, title = {" + b"T\n" * 200_000 + b"}}",
    "HTML": b"@book{k, title = {<script>alert(1)</script>}}",
    "address": b"@book{k, title = {T}, url = {javascript:alert(1)}}",
    "LaTeX": rb"@book{k, title = {\input{/etc/passwd} \def\x{\x\x}\x <b>}}",
    "RIS without title": b"TY  - BOOK\nER  - \n",
    "RIS of tags": b"TY  - BOOK\nTI  - T\n" + b"KW  - x\n" * 5_000 + b"ER  - \n",
    "RIS, long": b"TY  - BOOK\nTI  - " + b"T" * 100_000 + b"\nER  - \n",
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_what_is_hostile_is_a_bad_row_with_a_sentence(content):
    found = problems(content)
    assert found
    assert all(reason.endswith((".", "“")) for reason in found.values())


@pytest.mark.parametrize(
    "content", [b"TY  - BOOK\nTI  - " + b"T" * 2_000_000, b"@book{k, title = {" + b"T" * 2_000_000]
)
def test_a_line_without_end_is_refused(content):
    with pytest.raises(UnreadableFileError, match="Million"):
        judged(content)


@pytest.mark.parametrize("name", ["x.ris", "x.bib"])
def test_a_file_without_records_is_refused(name):
    with pytest.raises(UnreadableFileError, match="keine Publikation"):
        judged(b"Guten Tag", name)


@pytest.mark.parametrize(("content", "expected"), [(RIS, "ris"), (BIB, "bib"), ("titel;jahr\nX;1", "csv")])
def test_the_format_is_known_without_a_name(content, expected):
    assert Quelle.of_bytes(content.encode()).format == expected
