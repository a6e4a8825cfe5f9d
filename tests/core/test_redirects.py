"""Old addresses lead on: after a move, a rename, an unpublish, by hand and from a file (E-10)."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from core.csvfiles import UnreadableFileError
from core.redirect_imports import check, write
from home.models import StandardSeite
from intern.models import InternSeite

pytestmark = pytest.mark.django_db
CIRCLE = "im Kreis"


@pytest.fixture
def start(sections) -> Page:
    return sections


@pytest.fixture
def angebot(start: Page) -> StandardSeite:
    page = add(start, "Angebot", "angebot")
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def add(parent: Page, title: str, slug: str) -> StandardSeite:
    return Page.objects.get(pk=parent.pk).add_child(instance=StandardSeite(title=title, slug=slug))


def table(*rows: str) -> bytes:
    return "\n".join(("alt;neu", *rows)).encode()


def reasons(*rows: str) -> dict[int, str]:
    return {row.line: row.reason for row in check(table(*rows)).bad}


def leads_to(visitor: Client, address: str) -> tuple[int, str]:
    answer = visitor.get(address)
    return answer.status_code, answer.headers.get("Location", "")


def test_a_renamed_page_is_found_at_its_old_address(angebot, visitor, django_capture_on_commit_callbacks):
    angebot.slug = "leistungen"
    with django_capture_on_commit_callbacks(execute=True):
        angebot.save_revision().publish()
    assert leads_to(visitor, "/angebot/") == (301, "/leistungen/")


def test_a_moved_page_and_those_below_it_are_found_at_their_old_addresses(start, angebot, visitor):
    below = add(angebot, "Beratung", "beratung")
    below.save_revision().publish()
    angebot.refresh_from_db()
    angebot.move(add(start, "Über uns", "ueber-uns"), pos="last-child")
    assert leads_to(visitor, "/angebot/") == (301, "/ueber-uns/angebot/")
    assert leads_to(visitor, "/angebot/beratung/") == (301, "/ueber-uns/angebot/beratung/")


def test_an_unpublished_page_leads_to_its_successor(start, angebot, visitor):
    angebot.successor = add(start, "Neues Angebot", "neues-angebot")
    angebot.save()
    angebot.unpublish()
    assert leads_to(visitor, "/angebot/") == (302, "/neues-angebot/")


def test_without_a_successor_an_unpublished_page_is_gone(angebot, visitor):
    angebot.unpublish()
    assert visitor.get("/angebot/").status_code == 410


def test_a_redirect_never_names_a_page_that_is_not_public(angebot, visitor):
    Redirect.add_redirect("/alt", redirect_to=angebot)
    angebot.unpublish()
    assert leads_to(visitor, "/alt/") == (410, "")


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "/\\evil.example"])
def test_the_form_takes_no_target_that_is_no_web_address(start, admin_client, link):
    answer = admin_client.post("/admin/redirects/add/", {"old_path": "/alt", "redirect_link": link})
    assert answer.status_code == 200
    assert not Redirect.objects.exists()


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "data:text/html,x", "/\\evil.example", "//evil.example", "alt"]
)
def test_what_is_no_web_address_is_neither_imported_nor_followed(start, visitor, link):
    Redirect.objects.create(old_path="/alt", redirect_link=link)
    assert leads_to(visitor, "/alt/")[0] == 404
    assert list(reasons(f"/neu-alt;{link}")) == [2]


def test_an_editor_can_add_and_change_a_redirect(angebot, visitor, admin_client):
    admin_client.post("/admin/redirects/add/", {"old_path": "/alt", "redirect_page": angebot.pk, "is_permanent": "on"})
    assert leads_to(visitor, "/alt/") == (301, "/angebot/")
    row = Redirect.objects.get()
    admin_client.post(
        f"/admin/redirects/{row.pk}/", {"old_path": "/alt", "redirect_link": "https://archiv.example.org/"}
    )
    assert leads_to(visitor, "/alt/") == (302, "https://archiv.example.org/")


@pytest.mark.parametrize("old", ["/admin", "/admin/pages/"])
def test_an_address_of_the_admin_is_no_old_address(angebot, admin_client, old):
    answer = admin_client.post("/admin/redirects/add/", {"old_path": old, "redirect_page": angebot.pk})
    assert "gehört zur Verwaltung" in answer.content.decode()
    assert not Redirect.objects.exists()


def test_a_circle_is_refused_in_the_form(start, admin_client):
    Redirect.objects.create(old_path="/b", redirect_link="/c")
    Redirect.objects.create(old_path="/c", redirect_link="/a")
    answer = admin_client.post("/admin/redirects/add/", {"old_path": "/a", "redirect_link": "http://localhost/b"})
    assert CIRCLE in answer.content.decode()
    assert Redirect.objects.count() == 2


def test_a_destination_is_asked_for(start, admin_client):
    answer = admin_client.post("/admin/redirects/add/", {"old_path": "/a", "redirect_link": ""})
    assert "braucht ein Ziel" in answer.content.decode()


def test_a_file_is_written_and_a_second_time_changes_nothing(angebot, visitor):
    content = table(
        "/alt.html;/angebot/", "/index.php?id=2;/angebot", "https://alt.example.org/x/;https://neu.example.org/"
    )
    report = check(content)
    assert (len(report.new), report.bad, Redirect.objects.count()) == (3, [], 0)
    assert write(content).written
    assert leads_to(visitor, "/alt.html") == (301, "/angebot/")
    assert leads_to(visitor, "/index.php?id=2") == (301, "/angebot/")
    assert leads_to(visitor, "/x/") == (301, "https://neu.example.org/")
    again = write(content)
    assert (len(again.new), len(again.changed), again.same, Redirect.objects.count()) == (0, 0, 3, 3)


def test_a_second_file_changes_what_it_names_alone(start, angebot):
    write(table("/alt;/angebot/", "/uralt;/angebot/"))
    report = write(table("/alt;https://neu.example.org/"))
    assert (len(report.changed), Redirect.objects.count()) == (1, 2)
    assert Redirect.objects.get(old_path="/alt").redirect_link == "https://neu.example.org/"


@pytest.mark.parametrize(
    ("row", "word"),
    [
        ("alt;/angebot/", "„/“ oder „https://“"),
        ("javascript:x;/angebot/", "„/“ oder „https://“"),
        ("//evil.example/x;/angebot/", "„/“ oder „https://“"),
        ("/" + "x" * 300 + ";/angebot/", "255 Zeichen"),
        ("/alt;https://neu.example.org/" + "x" * 300, "255 Zeichen"),
        ("/alt;/gibt-es-nicht/", "keine öffentliche Seite"),
        ("/alt;", "in der Spalte „neu“ ist leer"),
        ("/alt;neu", "https://"),
        ("/gut;/angebot/", "Zeile 2"),
        ("/angebot/;https://neu.example.org/", "eine Seite dieser Website"),
        ("/alt;/angebot/;zu viel", "mehr Zellen"),
        ("/alt", "in der Spalte „neu“ ist leer"),
        (";/angebot/", "in der Spalte „alt“ ist leer"),
        ("https://[x;/angebot/", "„/“ oder „https://“"),
        ("/alt;https://[x", "„https://“"),
        ("/gut;/angebot/", "löschen Sie eine der beiden Zeilen"),
        ("/admin/x;/angebot/", "gehört zur Verwaltung"),
        ("/alt;/gibt-es-nicht/", "veröffentlichen Sie die Seite vorher"),
    ],
)
def test_each_bad_row_is_named_with_line_and_reason(angebot, row, word):
    found = reasons("/gut;/angebot/", row)
    assert list(found) == [3]
    assert word in found[3]


@pytest.mark.parametrize("address", ["/ALT/", "/Alt", "/alt?Von=Hand", "/%C3%9CBER/", "/Index.PHP?ID=2"])
def test_an_old_address_is_found_in_capitals_without_another_query(angebot, visitor, address):
    write(table("/alt;/angebot/", "/über;/angebot/", "/index.php?id=2;/angebot/"))
    assert leads_to(visitor, address) == (301, "/angebot/")
    with CaptureQueriesContext(connection) as captured:
        visitor.get(address)
    assert sum("wagtailredirects_redirect" in query["sql"] for query in captured) == 1


def test_an_old_address_as_it_was_asked_for_comes_first(angebot, visitor):
    write(table("/alt;/angebot/", "/ALT;https://neu.example.org/"))
    assert leads_to(visitor, "/ALT/") == (301, "https://neu.example.org/")
    assert leads_to(visitor, "/Alt/") == (301, "/angebot/")


def test_small_and_capital_letters_make_no_circle(start, visitor):
    Redirect.objects.create(old_path="/a", redirect_link="/B")
    Redirect.objects.create(old_path="/b", redirect_link="http://testserver/A")
    Redirect.objects.create(old_path="/c", redirect_link="/C")
    assert leads_to(visitor, "/a/") == (301, "/B")
    assert [visitor.get(address).status_code for address in ("/A/", "/B/", "/C/")] == [404, 404, 404]


def test_everything_that_is_wrong_with_a_row_is_said_at_once(angebot):
    found = reasons("alt;neu", f"/angebot/;/gibt-es-nicht/{'x' * 300}")
    assert "„/“ oder „https://“ beginnen" in found[2]
    assert "Die neue Adresse muss" in found[2]
    assert [word for word in ("eine Seite dieser", "255 Zeichen", "keine öffentliche") if word not in found[3]] == []


def test_circles_are_named_also_those_over_what_is_stored(start):
    Redirect.objects.create(old_path="/c", redirect_link="/a")
    host = "http://localhost"
    found = reasons(f"/a;{host}/b", f"/b;{host}/c", "/d;https://anderswo.example.org/d")
    assert sorted(found) == [2, 3]
    assert all(CIRCLE in reason for reason in found.values())


def test_while_one_row_is_bad_nothing_is_written(angebot):
    assert not write(table("/gut;/angebot/", "schlecht;/angebot/")).written
    assert not Redirect.objects.exists()


def test_a_file_of_ten_thousand_rows_takes_few_statements(angebot, django_assert_max_num_queries):
    content = table(*(f"/alt/{number};/angebot/" for number in range(10_000)))
    # Read in one go and written in batches of 500.
    with django_assert_max_num_queries(100):
        assert len(write(content).new) == 10_000


@pytest.mark.parametrize("content", [b"", b"alt;nau\n/a;/b", b"\x00" * 50, table(*(["/a;/b"] * 20_001))])
def test_what_is_no_such_table_is_refused_in_a_sentence(start, content):
    with pytest.raises(UnreadableFileError, match=r"\."):
        check(content)


def test_the_command_checks_and_writes_only_when_told(angebot, tmp_path, capsys):
    file = tmp_path / "adressen.csv"
    file.write_bytes(table("/alt;/angebot/"))
    call_command("import_redirects", file)
    assert not Redirect.objects.exists()
    call_command("import_redirects", file, "--write")
    assert Redirect.objects.count() == 1
    assert "Neu: 1" in capsys.readouterr().out
    file.write_bytes(table("alt;/angebot/"))
    with pytest.raises(CommandError, match="nichts geschrieben"):
        call_command("import_redirects", file, "--write")
    assert "Zeile 2" in capsys.readouterr().err


def test_in_the_admin_it_goes_step_by_step(angebot, admin_client, visitor):
    assert admin_client.get("/admin/redirects/import/", follow=True).redirect_chain[-1][0].endswith("/weiterleitungen/")
    file = SimpleUploadedFile("adressen.csv", table("/alt;/angebot/"))
    step = admin_client.post("/admin/einlesen/weiterleitungen/", {"file": file})
    page = admin_client.get(step.url).content.decode()
    assert "Neu: 1" in page
    assert "<tr><td>2</td><td>/alt</td><td>/angebot/</td></tr>" in page
    assert '<th scope="col">Alte Adresse</th><th scope="col">Neue Adresse</th>' in page
    admin_client.post(f"{step.url}schreiben/")
    assert leads_to(visitor, "/alt/") == (301, "/angebot/")


def test_in_the_admin_a_changed_address_is_shown_with_the_one_it_replaces(angebot, admin_client):
    write(table("/alt;/angebot/"))
    file = SimpleUploadedFile("adressen.csv", table("/alt;https://neu.example.org/"))
    step = admin_client.post("/admin/einlesen/weiterleitungen/", {"file": file})
    page = admin_client.get(step.url).content.decode()
    assert "<td>/alt</td><td>neue Adresse</td><td>/angebot/</td><td>https://neu.example.org/</td>" in page


def test_an_import_that_nobody_registered_is_not_there(admin_client):
    assert admin_client.get("/admin/einlesen/benutzerinnen/").status_code == 404


def rename(page: StandardSeite, slug: str, capture) -> StandardSeite:
    page.slug = slug
    with capture(execute=True):
        page.save_revision().publish()
    return StandardSeite.objects.get(pk=page.pk)


def test_all_addresses_of_a_page_that_was_taken_away_say_so(angebot, visitor, django_capture_on_commit_callbacks):
    for slug in ("leistungen", "hilfen"):
        angebot = rename(angebot, slug, django_capture_on_commit_callbacks)
    angebot.unpublish()
    assert [visitor.get(f"/{slug}/").status_code for slug in ("angebot", "leistungen", "hilfen")] == [410, 410, 410]


def test_of_a_page_that_was_never_public_nothing_is_said(start, visitor):
    secret = Page.objects.get(slug="intern").add_child(instance=InternSeite(title="Geheim", slug="geheim"))
    secret.save_revision().publish()
    secret.unpublish()
    draft = add(start, "Entwurf", "entwurf")
    Page.objects.filter(pk=draft.pk).update(live=False)
    for old, page in (("/a", secret), ("/b", draft)):
        Redirect.objects.create(old_path=old, redirect_page=page)
        assert visitor.get(f"{old}/").status_code == 404
