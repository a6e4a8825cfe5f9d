"""Publications from a table: what is read, written, and said of bad rows."""

import csv
from pathlib import Path

import pytest
from django.core.files.storage import storages
from django.core.management import CommandError
from django.utils import translation
from wagtail.contrib.redirects.models import Redirect

from core.csvfiles import UnreadableFileError
from kontakte.models import Organisation, Person
from tests.core.trees import plant
from tests.wissenspool.einlesen import arts, command, judged, problems, table, write
from tests.wissenspool.factories import art, index_below, kommune, thema
from themen.models import Phase
from wissenspool.einlesen import views
from wissenspool.einlesen.spalten import COLUMNS
from wissenspool.enums import CslType, Requirable
from wissenspool.models import Publikation, Publikationsart, PublikationsIndex, Publikationsreihe

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def index() -> PublikationsIndex:
    return index_below(plant())


@pytest.fixture(autouse=True)
def _german():
    with translation.override("de"):
        yield


WHOLE = {
    "titel": "Übergänge gestalten",
    "untertitel": "Von der Kita in die Schule",
    "art": "handreichung",
    "jahr": "2026",
    "monat": "September",
    "ort": "Musterstadt",
    "seiten": "64",
    "reihe": "Aus der Praxis",
    "nummer": "14",
    "isbn": "978-3-00-000001-0 (Druck)|978-3-00-000002-7 (PDF)",
    "doi": "https://doi.org/10.5555/beispiel.2026",
    "sprache": "Deutsch",
    "lizenz": "cc by 4.0",
    "kurzfassung": "Erster Satz.",
    "kernaussagen": "Eins|Zwei",
    "schlagworte": "Einschulung|Elternarbeit",
    "themen": "Ganztag|übergänge",
    "phasen": "Kita",
    "kommune": "Landkreis Beispielau",
    "autorinnen": "Brandt, Ayla|Weidner, Hans-Peter",
    "herausgeber": "Transferagentur Musterland",
    "adressen": "Bericht im Netz https://example.org/1|https://example.org/2",
    "alte_adresse": "https://alt.example.org/wissenspool/123-uebergaenge",
    "gesperrt_bis": "01.03.2027",
}


def vocabulary() -> None:
    art()
    thema("Ganztag")
    thema("Übergänge")
    kommune()
    Phase.objects.create(key="kita", label_de="Kita")
    Person.objects.create(first_name="Ayla", last_name="Brandt", slug="ayla")
    for number in (1, 2):
        Person.objects.create(first_name="Hans-Peter", last_name="Weidner", slug=f"hp-{number}")
    Organisation.objects.create(name="Transferagentur Musterland")


def whole(**values: str) -> bytes:
    cells = {**WHOLE, **values}
    return table(";".join(cells.values()), head=";".join(cells))


def test_every_column_comes_into_the_record():
    vocabulary()
    write(whole())
    page = Publikation.objects.get()
    assert (page.title, page.subtitle, page.art.key, page.year, page.month) == (
        "Übergänge gestalten", "Von der Kita in die Schule", "handreichung", 2026, 9,
    )  # fmt: skip
    assert (page.reihe.name, page.series_number, page.extent, page.place) == ("Aus der Praxis", "14", 64, "Musterstadt")
    assert page.isbn == "978-3-00-000001-0 (Druck), 978-3-00-000002-7 (PDF)"
    assert (page.doi, page.language, page.licence) == ("10.5555/beispiel.2026", "de", "CC BY 4.0")
    assert (page.key_messages, page.keywords) == ("Eins\nZwei", "Einschulung, Elternarbeit")
    assert {topic.label_de for topic in page.themen.all()} == {"Ganztag", "Übergänge"}
    assert (page.phasen.get().key, page.kommune.name) == ("kita", "Landkreis Beispielau")
    assert [(row.label, row.url) for row in page.materialien.all()] == [
        ("Bericht im Netz", "https://example.org/1"),
        ("Übergänge gestalten (example.org)", "https://example.org/2"),
    ]
    assert page.embargo_until.isoformat() == "2027-03-01"


def test_a_person_is_linked_only_when_exactly_one_fits_and_a_body_by_its_name():
    vocabulary()
    write(whole())
    rows = list(Publikation.objects.get().mitwirkungen.all())
    assert [(row.name_as_printed, row.person and row.person.slug, row.organisation_id is not None) for row in rows] == [
        ("Brandt, Ayla", "ayla", False),
        ("Weidner, Hans-Peter", None, False),
        ("Transferagentur Musterland", None, True),
    ]


def test_an_old_address_leads_to_the_publication():
    vocabulary()
    write(whole())
    row = Redirect.objects.get()
    assert (row.old_path, row.redirect_page_id) == ("/wissenspool/123-uebergaenge", Publikation.objects.get().pk)
    taken = problems(table("Anderes;2020;/wissenspool/123-uebergaenge", head="titel;jahr;alte_adresse"))
    assert "führt schon anderswohin" in taken[2]
    here = problems(table("Anderes;2020;/wissenspool", head="titel;jahr;alte_adresse"))
    assert "steht eine Seite dieser Website" in here[2]


def test_a_missing_series_is_made_once_and_said():
    found = write(table("A;2020;Neue Hefte", "B;2021;neue hefte", head="titel;jahr;reihe"))
    assert Publikationsreihe.objects.get().name == "Neue Hefte"
    assert [item.remarks for item in found] == [["Die Reihe „Neue Hefte“ wird angelegt."], []]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("separator", [";", ","])
def test_both_encodings_and_separators_are_read(encoding, separator):
    found = judged("titel;jahr\nGröße der Straße;2020".replace(";", separator).encode(encoding))
    assert found[0].satz.title == "Größe der Straße"


@pytest.mark.parametrize(
    ("column", "cell", "words"),
    [
        ("art", "Handreichnug", "Meinten Sie „Handreichung“?"),
        ("themen", "Ganztag|Gantzag", "Meinten Sie „Ganztag“?"),
        ("themen", "Quantenphysik", "nichts ist ähnlich"),
        ("kommune", "Landkreis Beispielaue", "Meinten Sie „Landkreis Beispielau“?"),
        ("sprache", "Deutch", "Meinten Sie „Deutsch“?"),
        ("lizenz", "CC BX 4.0", "Meinten Sie „CC BY 4.0“?"),
        ("jahr", "1066", "jahr"),
        ("jahr", "zwanzig", "nur Ziffern"),
        ("monat", "Brumaire", "nur Ziffern"),
        ("isbn", "978-3-00-000001-1", "Prüfziffer"),
        ("doi", "11.1/x", "10."),
        ("gesperrt_bis", "31.02.2027", "kein Tag"),
        ("adressen", "Klick javascript:alert(1)", "keine Adresse im Netz"),
        ("medienadresse", "javascript:alert(1)", "keine Adresse im Netz"),
        ("alte_adresse", "javascript:alert(1)", "mit einem einzelnen „/“ oder mit „https://“ beginnen"),
        ("alte_adresse", "//evil.example.org/x", "mit einem einzelnen „/“ oder mit „https://“ beginnen"),
        ("titel", "<img src=x onerror=alert(1)>", "HTML"),
        ("titel", "x" * 300, "höchstens 255"),
        ("dateien", "bericht.pdf", "--files"),
        ("autorinnen", "|".join(f"N{n}" for n in range(101)), "mehr als 100"),
    ],
)
def test_a_bad_cell_is_named_with_line_column_and_remedy(column, cell, words):
    vocabulary()
    found = problems(whole(**{column: cell}))
    assert list(found) == [2]
    assert f"in der Spalte „{column}“" in found[2]
    assert words in found[2]


def test_everything_wrong_with_a_row_is_said_at_once_and_an_empty_title_too():
    vocabulary()
    found = problems(whole(titel="", jahr="x", art="y", kommune="z"))[2]
    assert all(f"„{column}“" in found for column in ("titel", "jahr", "art", "kommune"))


def test_of_several_municipalities_of_one_name_the_ags_is_asked_for():
    kommune("Neustadt")
    other = kommune("Neustadt zwei")
    type(other).objects.filter(pk=other.pk).update(name="Neustadt", ags="15099000")
    head = "titel;jahr;kommune"
    assert "AGS" in problems(table("A;2020;Neustadt", head=head))[2]
    assert judged(table("A;2020;15099", head=head))[0].satz.fields["kommune"].pk == other.pk


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "titel"),
        (b"titel;jahr", "keine Zeilen"),
        (b"titel\nX\x00", "kein Text"),
        ("titel\nX".encode("utf-16"), "kein Text"),
        (b"titel;" + b";".join(b"c%d" % n for n in range(5000)), "200 Spalten"),
        (b"titel;titel\nX;X", "mehr als einmal"),
        (b"titel;=cmd|calc\nX;1", "nicht bekannt"),
        (b"titel\n" + b'"' + b"x" * 900_000, "CSV"),
        (b"titel\n" + b"x" * 10_000_000, "Million"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(content, word):
    with pytest.raises(UnreadableFileError, match=word):
        judged(content)


def test_broken_utf_8_and_signs_that_nobody_sees_are_put_right():
    assert judged(b"titel\n\xc3\x28 und \xe2\x80\xae verdreht\x07")[0].satz.problems == []
    assert judged("titel\nab\u202ec\x07d".encode())[0].satz.fields["title"] == "abcd"


def test_a_cell_that_is_too_long_spoils_only_its_row():
    assert list(problems(table("x" * 30_000, "Gut;2020"))) == [2]


def test_files_come_from_below_the_folder_and_from_nowhere_else(tmp_path: Path, settings):
    folder = tmp_path / "dateien"
    (folder / "2026").mkdir(parents=True)
    (folder / "2026" / "bericht.txt").write_text("Guten Tag")
    (tmp_path / "geheim.txt").write_text("geheim")
    (folder / "link.txt").symlink_to(tmp_path / "geheim.txt")
    (folder / "boese.pdf").write_bytes(b"MZ" + b"x" * 100)
    head = "titel;dateien"
    for path in ("../geheim.txt", str(tmp_path / "geheim.txt"), "link.txt", "..\\geheim.txt"):
        assert "führt aus dem Ordner" in problems(table(f"A;{path}", head=head), folder=folder)[2], path
    assert "keine solche Datei" in problems(table("A;fehlt.txt", head=head), folder=folder)[2]
    assert "boese.pdf" in problems(table("A;boese.pdf", head=head), folder=folder)[2]
    for _run in range(2):
        write(table("A;2026/bericht.txt", head=head), folder=folder)
    document = Publikation.objects.get().materialien.get().document
    assert storages["private"].open(document.file.name).read() == b"Guten Tag"


def test_the_example_explains_itself_and_is_clean():
    content = views.EXAMPLE.read_bytes()
    names = next(csv.reader([content.decode().splitlines()[0]], delimiter=";"))
    assert set(names) <= {column.name for column in COLUMNS}
    assert arts(write(content)) == ["new"] * 3
    assert arts(write(content)) == ["same"] * 3


def test_the_command_checks_and_writes_only_when_told(tmp_path: Path, capsys):
    file = tmp_path / "p.csv"
    file.write_bytes(table("Eins;2020;Stadt", "Zwei;2021;Stadt"))
    command(file)
    assert Publikation.objects.count() == 0
    assert "Zeile 2, Eins: neu: Eins · 2020 · Stadt" in capsys.readouterr().out
    command(file, "--write")
    assert set(Publikation.objects.values_list("title", "live")) == {("Eins", False), ("Zwei", False)}
    file.write_bytes(table("Eins;2020;Stadt", ";2021;Stadt"))
    with pytest.raises(CommandError, match="nichts geschrieben"):
        command(file, "--write")
    assert "Zeile 3" in capsys.readouterr().err
    with pytest.raises(CommandError, match="nicht lesen"):
        command(tmp_path / "fehlt.csv")
    with pytest.raises(CommandError, match="Ordner"):
        command(file, "--files", tmp_path / "fehlt")


def test_a_row_is_named_as_a_spreadsheet_numbers_it_however_many_lines_its_cells_have():
    rows = ('"Mehr\nals eine\nZeile";2020;S', "", "Falsch;x;S", "Mehr als eine Zeile;2020;S")
    found = judged(table(*rows))
    assert [item.satz.line for item in found] == [2, 4, 5]
    assert arts(found) == ["new", "bad", "double"]
    assert "in Zeile 2" in found[2].remarks[0]


@pytest.mark.parametrize(("mark", "first"), [(";", "sep=;"), (",", "sep=,"), ("\t", "SEP=\t"), (";", "sep=;;;")])
def test_the_line_in_which_a_spreadsheet_names_the_separator_is_understood_and_not_counted(mark: str, first: str):
    content = f"\ufeff{first}\r\ntitel{mark}jahr\r\nBericht{mark}2020\r\n"
    (item,) = judged(content.encode(), "x.csv")
    assert (item.satz.line, item.satz.title, item.satz.fields["year"]) == (2, "Bericht", 2020)


def test_a_film_is_published_with_its_transcript_and_stays_a_draft_without_one():
    kind = art("Film")
    Publikationsart.objects.filter(pk=kind.pk).update(
        csl_type=CslType.VIDEO, required=[Requirable.MEDIUM, Requirable.TRANSCRIPT]
    )
    head = "titel;jahr;art;herausgeber;medienadresse;dauer;transkript"
    film = "2026;Film;Stadt;https://video.example.org/w/1;12"
    write(table(f'Mit;{film};"Guten Tag.\n\nWillkommen."', f"Ohne;{film};", head=head), publish=True)
    assert dict(Publikation.objects.values_list("title", "live")) == {"Mit": True, "Ohne": False}
    assert Publikation.objects.get(live=True).transcript == "Guten Tag.\n\nWillkommen."


def test_the_command_gives_a_kind_to_what_names_none(tmp_path: Path):
    art("Bericht")
    file = tmp_path / "buecher.bib"
    file.write_text("@book{a, title = {Ein Buch}, publisher = {Verlag}, year = 2020}\n")
    with pytest.raises(CommandError, match="Meinten Sie „Bericht“"):
        command(file, "--publish", "--art", "berict")
    command(file, "--publish", "--art", "bericht")
    page = Publikation.objects.get()
    assert (page.live, page.art.key) == (True, "bericht")
