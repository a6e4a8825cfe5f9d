"""The import of a register from a CSV file."""

import csv
import io
import re
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command

from core.csvfiles import UnreadableFileError, read_rows
from core.imports import BadRow, bad_rows_csv
from core.models import Einlesung
from home.demo.municipalities import MUNICIPALITIES
from home.demo.volume.records import municipality_ags, municipality_name
from home.demo.volume.sizes import SIZES
from kommunen.imports import REGISTER, check, write
from kommunen.models import Kommune
from tests.kommunen.factories import make_kommune

pytestmark = pytest.mark.django_db
HEAD = "name;art;land;ags;ars;einwohner;partner_seit;gueltig_ab;gueltig_bis;bildungsbuero\n"
EDITORS = Path(__file__).resolve().parents[2] / "docs" / "editors"
EXAMPLE = EDITORS / "kommunen-beispiel.csv"


def table(*rows, head=HEAD):
    return (head + "\n".join(rows)).encode()


def reasons(content):
    return {row.line: row.reason for row in check(content).bad}


def test_the_check_writes_nothing():
    report = check(EXAMPLE.read_bytes())
    assert (len(report.new), report.bad, Kommune.objects.count()) == (3, [], 0)


def test_the_example_is_written_and_a_second_run_changes_nothing():
    assert write(EXAMPLE.read_bytes()).written
    assert Kommune.objects.get(ags="15998000").inhabitants == 84500
    again = write(EXAMPLE.read_bytes())
    assert (len(again.new), len(again.changed), again.same) == (0, 0, 3)


def of_the_demo():
    """Return names and AGS of the municipalities that the demo has in all its sizes."""
    found = {(one.name, one.ags) for one in MUNICIPALITIES}
    for size in SIZES.values():
        numbers = range(size.districts + size.towns)
        found |= {(municipality_name(number, size), municipality_ags(number, size)) for number in numbers}
    return {name.casefold() for name, _ags in found}, {ags for _name, ags in found if ags}


def test_no_example_is_about_a_municipality_of_the_demo():
    names, keys = of_the_demo()
    rows = read_rows(EXAMPLE.read_bytes(), set(HEAD.strip().split(";")), set())
    assert {row.cells["name"].casefold() for row in rows}.isdisjoint(names)
    explained = str(REGISTER.columns) + (EDITORS / "kommunen-einlesen.md").read_text()
    examples = {row.cells["ags"] for row in rows} | set(re.findall(r"\b\d{8}\b", explained))
    assert len(examples) == 3
    assert examples.isdisjoint(keys)


def test_a_municipality_is_known_by_its_ags_and_empty_cells_change_nothing():
    kommune = make_kommune(name="Alter Name", ags="15099000", inhabitants=5)
    report = write(table("Neuer Name;Landkreis;15;15099000;;;;;;"))
    kommune.refresh_from_db()
    assert (len(report.changed), kommune.name, kommune.inhabitants) == (1, "Neuer Name", 5)


def test_without_an_ags_it_is_known_by_land_and_name():
    make_kommune(name="Neustadt", ags="")
    report = write(table("Neustadt;Gemeinde;Sachsen-Anhalt;;;;;;;", "Neustadt;Gemeinde;Bayern;;;;;;;"))
    assert (len(report.new), len(report.changed)) == (1, 1)


def test_one_that_ended_is_known_again():
    rows = table("Altkreis;Kreis;15;15099000;;;;;31.12.2006;", "Neukreis;Kreis;15;15099000;;;;01.01.2007;;")
    assert len(write(rows).new) == 2
    assert write(rows).same == 2


def test_while_one_row_is_bad_nothing_is_written():
    report = write(table("Gut;Kreis;15;15099000;;;;;;", ";Kreis;15;15099001;;;;;;"))
    assert not report.written
    assert Kommune.objects.count() == 0
    assert [(row.line, row.name) for row in report.bad] == [(3, "")]


@pytest.mark.parametrize(
    ("row", "word"),
    [
        ("X;Burg;15;;;;;;;", "„Burg“"),
        ("X;Kreis;Atlantis;;;;;;;", "„Atlantis“"),
        ("X;Kreis;Sachsen;15099000;;;;;;", "beginnt nicht mit „14“"),
        ("X;Kreis;15;1509900x;;;;;;", "acht Ziffern"),
        ("X;Kreis;15;;12;;;;;", "zwölf Ziffern"),
        ("X;Kreis;15;;;viele;;;;", "„viele“"),
        ("X;Kreis;15;;;;31.02.2021;;;", "„31.02.2021“"),
        ("X;Kreis;15;;;;;01.01.2021;01.01.2020;", "vor dem Anfang"),
        ("X;Kreis;15;;;;;;;javascript:alert(1)", ""),
        ("X;Kreis;15;;;;;;;;zu;viel", "mehr Zellen"),
        ("X" * 3000 + ";Kreis;15;;;;;;;", "2.000 Zeichen"),
        ("X" * 200 + ";Kreis;15;;;;;;;", "160"),
    ],
)
def test_each_bad_row_is_named_with_line_and_reason(row, word):
    found = reasons(table("Gut;Kreis;15;;;;;;;", row))
    assert list(found) == [3]
    assert word in found[3]


@pytest.mark.parametrize(
    ("row", "problem", "remedy"),
    [
        ("X;Planet;15", "„Planet“ in der Spalte „art“", "Landkreis, Kreis, kreisfreie Stadt, Stadtkreis,"),
        ("X;Kreis;Mordor", "„Mordor“ in der Spalte „land“", "Sachsen (14), Sachsen-Anhalt (15), Thüringen (16)"),
        (";Kreis;15", "in der Spalte „name“ ist leer", "den Namen der Kommune"),
        ("X;;15", "in der Spalte „art“ ist leer", "Stadtstaat/Bezirk, Gemeinde."),
        ("X;Kreis", "in der Spalte „land“ ist leer", "Schleswig-Holstein (01),"),
        ("X;Kreis;15;12", "„12“ in der Spalte „ags“", "acht Ziffern"),
        ("X;Kreis;15;;;viele", "„viele“ in der Spalte „einwohner“", "höchstens neun Ziffern"),
        ("X;Kreis;15;;;;;31.02.2021", "„31.02.2021“ in der Spalte „gueltig_ab“", "so: 01.03.2021"),
        ("X;Kreis;15;;;;;;;bildung.de", "„bildung.de“ in der Spalte „bildungsbuero“", "so: https://"),
    ],
)
def test_a_reason_says_which_cell_is_wrong_and_what_belongs_there(row, problem, remedy):
    reason = reasons(table(row))[2]
    assert "„“" not in reason
    assert remedy in reason
    assert problem in reason


def test_everything_that_is_wrong_with_a_row_is_said_at_once():
    row = f"{'X' * 200};Planet;Mordor;12;34;viele;gestern;01.01.2021;01.01.2020;keine Adresse"
    reason = reasons(table(row))[2]
    columns = ("name", "art", "land", "ags", "ars", "einwohner", "partner_seit", "bildungsbuero")
    assert [name for name in columns if f"in der Spalte „{name}“" not in reason] == []
    assert "vor dem Anfang" in reason


def test_a_bad_row_may_stand_in_the_file_twice_as_well():
    found = reasons(table("A;Kreis;15;15998000", "A;Planet;15;15998000"))
    assert "Zeile 2" in found[3]
    assert "„Planet“" in found[3]


def test_the_same_municipality_twice_is_a_bad_row():
    assert "Zeile 2" in reasons(table("A;Kreis;15;15099000;;;;;;", "B;Kreis;15;15099000;;;;;;"))[3]


def test_a_cell_with_a_line_break_is_in_one_row_as_a_spreadsheet_numbers_it():
    found = reasons(table('"A\nB";Kreis;15;;;;;;;', "X;Kreis;99;;;;;;;"))
    assert list(found) == [3]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("separator", [";", ","])
def test_both_encodings_and_separators_are_read(encoding, separator):
    text = "name;art;land\nGroßkühna;Gemeinde;Thüringen\n".replace(";", separator)
    assert write(text.encode(encoding)).new[0].name == "Großkühna"


def test_dropped_zeros_come_back():
    assert write(table("X;Kreis;Bayern;9575;;;;;;")).new[0].ags == "09575000"
    assert write(table("Y;Gemeinde;Bayern;9575153;;;;;;")).new[0].ags == "09575153"


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "name"),
        (HEAD.encode(), "keine Zeilen"),
        (b"name;art\nX;Kreis", "land"),
        (HEAD.encode() + b"X\x00;Kreis;15", "kein Text"),
        (b"x" * 10_000_000, "5 MB"),
        (b"name;art;land;" + b";".join(b"c%d" % n for n in range(5000)), "200 Spalten"),
        (b"name;name;art;land\nX;X;Kreis;15", "mehr als einmal"),
        (b"name;art;land;=cmd\nX;Kreis;15;1", "nicht bekannt"),
        (b"name;art;land\n" + b'"' + b"x" * 200_000, "CSV"),
        (b"name;art;land\n" + b"x;kreis;15\n" * 20_001, "20.000 Zeilen"),
        ("name;art;land\nX;Kreis;15".encode("utf-16"), "kein Text"),
    ],
)
def test_what_is_no_register_is_refused_in_a_sentence(content, word):
    with pytest.raises(UnreadableFileError, match=word):
        check(content)


def test_a_row_of_5000_columns_is_one_bad_row():
    rows = read_rows(table("X;Kreis;15" + ";y" * 5000), {"name", "art", "land"}, set(HEAD.strip().split(";")))
    assert "mehr Zellen" in rows[0].problem


def test_no_cell_of_the_report_is_a_formula():
    lines = list(csv.reader(io.StringIO(bad_rows_csv([BadRow(2, "=cmd|' /C calc'!A0", "@x")])), delimiter=";"))
    assert lines[1] == ["2", "'=cmd|' /C calc'!A0", "'@x"]


def test_the_command_checks_and_writes_only_when_told(tmp_path, capsys):
    call_command("import_kommunen", EXAMPLE)
    assert Kommune.objects.count() == 0
    call_command("import_kommunen", EXAMPLE, "--write")
    assert Kommune.objects.count() == 3
    assert "Neu: 3" in capsys.readouterr().out
    bad = tmp_path / "bad.csv"
    bad.write_bytes(table(";Kreis;15;;;;;;;"))
    with pytest.raises(CommandError, match="nichts geschrieben"):
        call_command("import_kommunen", bad, "--write")
    assert "Zeile 2" in capsys.readouterr().err
    with pytest.raises(CommandError):
        call_command("import_kommunen", tmp_path / "missing.csv")


def upload(client, content):
    return client.post("/admin/einlesen/kommunen/", {"file": SimpleUploadedFile("kommunen.csv", content)})


def test_in_the_admin_it_goes_step_by_step(admin_client):
    assert admin_client.get("/admin/einlesen/kommunen/").status_code == 200
    step = upload(admin_client, EXAMPLE.read_bytes())
    page = admin_client.get(step.url).content.decode()
    assert "Neu: 3" in page
    assert Kommune.objects.count() == 0
    assert admin_client.get(f"{step.url}schreiben/").status_code == 405
    admin_client.post(f"{step.url}schreiben/")
    assert Kommune.objects.count() == 3
    assert Einlesung.objects.count() == 0


def test_in_the_admin_every_change_is_shown_with_what_it_replaces(admin_client):
    write(table("Musterau;Landkreis;15;15099000;;84.500;01.03.2021;;;"))
    step = upload(admin_client, table("Musterau;Kreis;15;15099000;;90.000;02.03.2021;;;"))
    page = admin_client.get(step.url).content.decode()
    rows = re.findall(r"<tr><td>2</td><td>Musterau</td><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td></tr>", page)
    assert {(old, new) for _label, old, new in rows} == {
        ("Landkreis", "Kreis"),
        ("84500", "90000"),
        ("01.03.2021", "02.03.2021"),
    }


def shown(client, content):
    """Return the page of the check."""
    return client.get(upload(client, content).url).content.decode()


def test_in_the_admin_new_municipalities_are_shown_with_all_their_values(admin_client):
    page = shown(admin_client, table("GroÃŸau;Kreis;15;15998;;1.200;01.03.2021;;;"))
    cells = re.search(r"<tr><td>2</td><td>(.*?)</td></tr>", page)[1].split("</td><td>")
    assert cells[:4] == ["GroÃŸau", "Kreis", "Sachsen-Anhalt", "15998000"]
    assert cells[4:] == ["–", "1200", "01.03.2021", "–", "–", "–"]
    assert '<th scope="col">Einwohner*innen</th>' in page


def test_in_the_admin_wide_tables_scroll_within_themselves_and_can_be_reached_by_keyboard(admin_client):
    write(table("Musterau;Landkreis;15;15998000"))
    page = shown(admin_client, table("Musterau;Kreis;15;15998000", "Neuau;Kreis;15;", "X;Planet;15;"))
    regions = re.findall(r'role="region" tabindex="0" aria-labelledby="([a-z-]+)">\s*<table', page)
    assert regions == ["bad-rows", "changes", "new-rows"]
    assert all(f'<h2 id="{name}">' in page for name in regions)
    assert page.count('<table class="listing"') == 3


def test_in_the_admin_of_each_table_the_first_hundred_rows_are_shown(admin_client):
    write(table(*(f"Alt {number};Landkreis;15" for number in range(101))))
    changed = (f"Alt {number};Kreis;15" for number in range(101))
    page = shown(admin_client, table(*changed, *(f"Neu {n};Kreis;15" for n in range(102)), *["X;;15"] * 103))
    assert re.findall(r"und (\d+) weitere", page) == ["3", "1", "2"]
    assert page.count("<tr><td>") == 300
    assert "<td>Neu 99</td>" in page
    assert "<td>Neu 100</td>" not in page


WARNING = "Der Name ändert sich von „Musterau“ zu „Anderau“."


def test_a_new_name_for_a_known_ags_is_pointed_out_before_all_other_changes(admin_client):
    write(table(*(f"Alt {number};Landkreis;15" for number in range(101)), "Musterau;Kreis;15;15998000"))
    changed = (f"Alt {number};Kreis;15" for number in range(101))
    page = shown(admin_client, table(*changed, "Anderau;Kreis;15;15998000"))
    warned = re.findall(r"<tr><td>103</td><td>Musterau<.*?</tr>", page)
    assert len(warned) == 1
    assert WARNING in warned[0]
    assert "prüfen Sie, ob der AGS 15998000 stimmt." in warned[0]
    assert page.count("help-warning") == 1


def test_no_other_change_is_pointed_out_like_that():
    write(table("Musterau;Kreis;15;15998000", "Neuau;Kreis;15"))
    changes = check(table("MUSTERAU;Landkreis;15;15998000", "NEUAU;Kreis;15;")).changes
    assert len(changes) == 3
    assert not any(change.warning for change in changes)


def test_the_command_points_out_new_names_too(tmp_path, capsys):
    write(table("Musterau;Kreis;15;15998000"))
    file = tmp_path / "kommunen.csv"
    file.write_bytes(table("Anderau;Kreis;15;15998000"))
    call_command("import_kommunen", file)
    assert f"Zeile 2, Musterau: {WARNING}" in capsys.readouterr().out


def test_in_the_admin_bad_rows_are_shown_and_not_written(admin_client):
    step = upload(admin_client, table("=X;Burg;15;;;;;;;"))
    page = admin_client.get(step.url).content.decode()
    assert "„Burg“ in der Spalte „art“: Das ist keine Art von Kommune." in page
    assert "schreiben/" not in page
    assert "'=X" in admin_client.get(f"{step.url}fehler.csv").content.decode()
    admin_client.post(f"{step.url}schreiben/")
    assert Kommune.objects.count() == 0


@pytest.mark.parametrize("content", [b"\x00" * 100, b"x" * 6_000_000, b"\xff\xfe\x01"])
def test_in_the_admin_a_hostile_file_is_refused_and_not_kept(admin_client, content):
    response = upload(admin_client, content)
    assert response.status_code == 200
    assert "error-message" in response.content.decode()
    assert Einlesung.objects.count() == 0


def test_only_who_may_add_municipalities_gets_to_the_import(client, admin_client):
    step = upload(admin_client, EXAMPLE.read_bytes())
    assert client.get("/admin/einlesen/kommunen/").status_code == 302
    assert client.post(f"{step.url}schreiben/").status_code == 302
    assert Kommune.objects.count() == 0
