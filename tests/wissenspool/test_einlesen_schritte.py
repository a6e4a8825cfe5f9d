"""The import in the admin: upload, check, hand over to the worker, progress."""

import re

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from wagtail.models import GroupPagePermission

from core.models import Einlesung
from konten.models import Konto
from tests.core.trees import plant
from tests.wissenspool.einlesen import table
from tests.wissenspool.factories import art, index_below
from wissenspool.einlesen import auftrag as worker
from wissenspool.einlesen import lauf
from wissenspool.models import Einleseauftrag, Publikation, PublikationsIndex

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/einlesen/publikationen/"
ROWS = table("Ganz;2020;Bericht;Stadt", "Halb;2021;;Stadt", head="titel;jahr;art;herausgeber")


@pytest.fixture(autouse=True)
def index() -> PublikationsIndex:
    art("Bericht")
    return index_below(plant())


def upload(client: Client, content: bytes, name: str = "p.csv", **values: str):
    return client.post(ADDRESS, {"file": SimpleUploadedFile(name, content), **values})


def confirmed(client: Client, content: bytes = ROWS, choice: str = "entwurf", name: str = "p.csv") -> str:
    return client.post(f"{upload(client, content, name).url}schreiben/", {"choice": choice}).url


def clerk(index: PublikationsIndex, *kinds: str) -> Client:
    group = Group.objects.create(name="Redaktion")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for kind in kinds:
        permission = Permission.objects.get(codename=f"{kind}_page", content_type__app_label="wagtailcore")
        GroupPagePermission.objects.create(group=group, page=index, permission=permission)
    account = Konto.objects.create_user("tippt@example.org", "ein-langes-passwort")
    account.groups.add(group)
    client = Client()
    client.force_login(account)
    return client


def test_it_goes_step_by_step_and_the_worker_writes(admin_client):
    page = admin_client.get(ADDRESS).content.decode()
    assert "<code>alte_adresse</code>" in page
    check = admin_client.get(upload(admin_client, ROWS).url).content.decode()
    assert "Neu: 2" in check
    assert "Bleibt ein Entwurf" in check
    progress = confirmed(admin_client, choice="veroeffentlichen")
    assert Einlesung.objects.count() == Publikation.objects.count() == 0
    waiting = admin_client.get(progress)
    assert waiting["Refresh"] == "3"
    assert "0 von 2 Zeilen" in waiting.content.decode()
    worker.go_on()
    done = admin_client.get(progress)
    assert "Refresh" not in done
    assert "Das Einlesen ist fertig." in done.content.decode()
    assert "Halb" in done.content.decode()
    assert dict(Publikation.objects.values_list("title", "live")) == {"Ganz": True, "Halb": False}
    assert bytes(Einleseauftrag.objects.get().content) == b""


def test_ris_and_bibtex_are_taken_too(admin_client):
    confirmed(admin_client, b"TY  - RPRT\nTI  - Aus RIS\nER  - \n", name="p.ris")
    confirmed(admin_client, b"@book{a, title = {Aus BibTeX}}", name="p.bib")
    worker.go_on()
    worker.go_on()
    assert set(Publikation.objects.values_list("title", flat=True)) == {"Aus RIS", "Aus BibTeX"}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("p.ris", b"Export of 2026\n" * 6_000 + b"TY  - RPRT\nTI  - Aus der Datei\nER  - \n"),
        ("p.bib", b"% Export of 2026\n" * 6_000 + b"@book{a, title = {Aus der Datei}}"),
        ("p.csv", b'titel;kurzfassung\nAus der Datei;"Die Datei:\n@book{a}"\n'),
        ("p.txt", b"TY  - RPRT\nTI  - Aus der Datei\nER  - \n"),
    ],
)
def test_the_ending_of_the_name_says_what_a_file_is_from_the_check_to_the_worker(admin_client, name, content):
    confirmed(admin_client, content, name=name)
    worker.go_on()
    assert list(Publikation.objects.values_list("title", flat=True)) == ["Aus der Datei"]


def test_the_worker_goes_on_where_it_was_killed_and_counts_no_row_twice(admin_client, monkeypatch):
    monkeypatch.setattr(lauf, "BATCH", 2)
    monkeypatch.setattr(worker, "TURN", -1)
    confirmed(admin_client, table(*(f"Nummer {n};2020;Stadt" for n in range(6))))
    worker.go_on()
    assert (Publikation.objects.count(), Einleseauftrag.objects.get().position) == (2, 2)
    # What a killed worker kept in memory is gone.
    worker._open.clear()
    for _turn in range(6):
        worker.go_on()
    job = Einleseauftrag.objects.get()
    assert (job.state, job.counts, job.position) == ("done", {"new": 6}, 6)
    assert Publikation.objects.count() == 6


def test_bad_rows_are_shown_offered_as_a_safe_table_and_not_written(admin_client):
    step = upload(admin_client, table("=cmd|calc;x;Stadt"))
    page = admin_client.get(step.url).content.decode()
    assert "nur Ziffern" in page
    assert "schreiben/" not in page
    assert "'=cmd" in admin_client.get(f"{step.url}fehler.csv").content.decode()
    admin_client.post(f"{step.url}schreiben/")
    assert not Einleseauftrag.objects.exists()


@pytest.mark.parametrize(
    "content", [b"", b"\x00" * 100, b"x" * 6_000_000, b"titel;=x\nA;1", b"TY  - ", b"@book{", b"\xff\xfe\x01"]
)
def test_what_cannot_be_read_is_said_and_not_kept(admin_client, content):
    answer = upload(admin_client, content)
    if answer.status_code == 302:
        answer = admin_client.get(answer.url)
        assert "Fehlerhafte Zeilen" in answer.content.decode()
        return
    assert answer.status_code == 200
    assert "error-message" in answer.content.decode()
    assert Einlesung.objects.count() == 0


def test_html_in_a_title_never_reaches_the_page_as_html(admin_client):
    page = admin_client.get(upload(admin_client, table("<script>alert(1)</script>;2020;S")).url).content.decode()
    assert "<script>alert(1)" not in page


def test_only_who_may_add_publications_gets_to_it(client, admin_client, index):
    progress = confirmed(admin_client)
    addresses = (ADDRESS, f"{ADDRESS}beispiel.csv", progress)
    assert {client.get(address).status_code for address in addresses} == {302}
    nobody = clerk(index)
    assert not {nobody.get(address).status_code for address in addresses} & {200, 500}


def test_who_may_not_publish_is_offered_drafts_alone(index):
    client = clerk(index, "add")
    page = client.get(upload(client, ROWS).url).content.decode()
    assert re.findall(r'name="choice" value="(\w+)"', page) == ["entwurf"]
    confirmed(client, choice="veroeffentlichen")
    worker.go_on()
    assert not Publikation.objects.filter(live=True).exists()
    assert Publikation.objects.first().latest_revision.user.email == "tippt@example.org"


def test_the_example_can_be_saved(admin_client):
    assert admin_client.get(f"{ADDRESS}beispiel.csv").content.decode().startswith("\ufefftitel;")


BOOK = b"@book{a, title = {Ein Buch}, author = {Born, Ida}, publisher = {Verlag}, year = 2020}\n"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "BOM"])
def test_what_names_no_kind_gets_the_one_that_is_chosen_and_is_published(admin_client, mark):
    assert "<option" in admin_client.get(ADDRESS).content.decode()
    without = admin_client.get(upload(admin_client, mark + BOOK, "p.bib").url).content.decode()
    assert "Bleibt ein Entwurf" in without
    step = upload(admin_client, mark + BOOK, "p.bib", art="bericht")
    assert "Bleibt ein Entwurf" not in admin_client.get(step.url).content.decode()
    admin_client.post(f"{step.url}schreiben/", {"choice": "veroeffentlichen"})
    worker.go_on()
    page = Publikation.objects.get()
    assert (page.live, page.art.key) == (True, "bericht")


def test_a_chosen_kind_moves_no_line_and_changes_no_kind_that_is_there(admin_client):
    art("Handreichung")
    confirmed(admin_client, table("Da;2020;Handreichung;Stadt", "Ohne;2020;;Stadt", head="titel;jahr;art;herausgeber"))
    worker.go_on()
    step = upload(admin_client, table("Da;2020;Stadt", "Ohne;2020;Stadt", "Falsch;x;Stadt"), art="bericht")
    page = admin_client.get(step.url).content.decode()
    assert "<td>4</td><td>Falsch</td>" in page
    assert "Geändert: 1" in page and "Unverändert: 1" in page
    assert "<td>3</td><td>Ohne</td>" in page


def test_a_kind_that_is_none_is_not_taken(admin_client):
    assert upload(admin_client, BOOK, "p.bib", art="gibt-es-nicht").status_code == 200
    assert Einlesung.objects.count() == 0
