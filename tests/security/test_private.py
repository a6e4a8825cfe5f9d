"""What is private stays private: pages, files, translations, aliases, lists and machine-readable answers (limits, part 3, A)."""

import datetime
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.utils import timezone
from wagtail.models import GroupPagePermission, Page, PageViewRestriction

from core import stamps
from core.jobs import publish_scheduled
from core.models import BildRendition
from home.models import StandardSeite
from tests.core.factories import make_account, make_picture
from tests.security.trees import MARKER, add, planted, translated

pytestmark = pytest.mark.django_db
PUBLIC_ADDRESSES = [
    "/",
    "/en/",
    "/themen/",
    "/veranstaltungen/",
    "/wissenspool/",
    "/aktuelles/",
    "/kommunen/",
    "/kontakt/",
    "/ueber-uns/",
    "/sitemap.xml",
    "/kalender/veranstaltungen.ics",
    "/en/kalender/veranstaltungen.ics",
    "/feeds/veranstaltungen.atom",
    "/feeds/publikationen.rss",
    "/feeds/aktuelles.atom",
    "/en/feeds/aktuelles.atom",
    f"/suche/?q={MARKER}",
    f"/suche/?q={MARKER[:6]}",
    "/robots.txt",
    "/gibt-es-nicht/",
]


@pytest.fixture
def private(db):
    return planted()


@pytest.fixture
def tree(private):
    return private


def everything(answer):
    """Return all that reaches the visitor: status line, headers and body."""
    body = answer.getvalue() if answer.streaming else answer.content
    return "\n".join(
        [str(answer.status_code), *(f"{name}: {value}" for name, value in answer.headers.items())]
    ) + body.decode(errors="replace")


def assert_hidden(answer):
    assert MARKER.lower() not in everything(answer).lower()


def fresh_get(address, **extra):
    stamps.clear()
    return Client().get(address, **extra)


class TestPages:
    def test_every_private_page_leads_to_the_login_and_says_nothing(self, client, tree):
        for address in tree.private_addresses():
            for method in (client.get, client.head):
                answer = method(address)
                assert answer.status_code == 302, address
                assert answer["Location"].startswith("/konto/login/?next=")
                assert {"private", "no-store"} <= set(answer["Cache-Control"].split(", "))
                assert_hidden(answer)

    @pytest.mark.parametrize(
        "form",
        [
            "{0}?amp",
            "{0}index.html",
            "{0};x",
            "//{1}",
            "{0}/",
            "/%2e{0}",
            "{0}%2e%2e/seite-a/",
            "{2}",
            "/x/..{0}",
            "{0}?draft",
            "{0}?preview=1",
        ],
    )
    def test_other_spellings_open_nothing(self, client, tree, form):
        address = tree.secret.get_url()
        for method in (client.get, client.head, client.options, client.post):
            answer = method(form.format(address, address.lstrip("/"), address.upper()))
            assert answer.status_code in {301, 302, 404, 400, 405}
            assert_hidden(answer)

    def test_what_does_not_exist_looks_like_what_is_private(self, client, tree):
        missing, private = client.get("/intern/gibt-es-nicht/"), client.get(tree.secret.get_url())
        assert missing.status_code == private.status_code == 302
        assert set(missing.headers) == set(private.headers)

    @pytest.mark.parametrize(
        "address", ["/intern/x.css", "/intern/a//", "/intern//", "/intern/Ä.pdf", "/en/intern/x.css", "/intern/bild/x"]
    )
    def test_an_address_of_any_shape_leads_to_the_login(self, client, tree, address):
        answer = client.get(address)
        assert answer.status_code == 302
        assert answer["Location"].startswith("/konto/login/?next=/")
        assert answer["Cache-Control"] == "private, no-store"

    def test_without_the_right_a_member_sees_what_does_not_exist(self, client, tree):
        restriction = PageViewRestriction.objects.create(page=tree.secret, restriction_type="groups")
        restriction.groups.add(Group.objects.create(name="Andere"))
        client.force_login(make_account())
        for address in (tree.secret.get_url(), tree.below.get_url(), tree.english.get_url(), tree.alias.get_url()):
            answer = client.get(address)
            assert answer.status_code == 404
            assert_hidden(answer)

    def test_who_edits_a_page_sees_it_and_an_editor_of_another_section_does_not(self, client, tree):
        closed = PageViewRestriction.objects.create(page=tree.secret, restriction_type="groups")
        closed.groups.add(Group.objects.create(name="Andere"))
        for page, status in ((tree.section, 200), (tree.public, 404)):
            editors = Group.objects.create(name=f"Redaktion {page.pk}")
            editors.permissions.add(Permission.objects.get(codename="access_admin"))
            GroupPagePermission.objects.create(
                group=editors, page=page, permission=Permission.objects.get(codename="change_page")
            )
            account = make_account(f"redaktion-{page.pk}@example.org")
            account.groups.add(editors)
            client.force_login(account)
            answer = client.get(tree.below.get_url())
            assert answer.status_code == status
            assert (MARKER in everything(answer)) == (status == 200)
            assert {"private", "no-store"} <= set(answer["Cache-Control"].split(", "))

    def test_somebody_removed_from_the_group_is_out_with_the_next_request(self, client, tree):
        group = Group.objects.create(name="Gruppe")
        PageViewRestriction.objects.create(page=tree.secret, restriction_type="groups").groups.add(group)
        account = make_account()
        account.groups.add(group)
        client.force_login(account)
        assert client.get(tree.secret.get_url()).status_code == 200
        account.groups.remove(group)
        assert client.get(tree.secret.get_url()).status_code == 404

    def test_a_member_reads_and_nobody_keeps_it(self, client, tree):
        client.force_login(make_account())
        answer = client.get(tree.secret.get_url())
        assert answer.status_code == 200
        assert MARKER in everything(answer)
        assert {"private", "no-store"} <= set(answer["Cache-Control"].split(", "))
        assert_hidden(fresh_get(tree.secret.get_url()))

    def test_drafts_and_previews_of_the_admin_stay_there(self, client, tree):
        for way in ("", "view_draft/", "edit/", "edit/preview/", "history/", "revisions/1/view/", "privacy/", "usage/"):
            answer = client.get(f"/admin/pages/{tree.secret.pk}/{way}")
            assert answer.status_code in {302, 404}
            assert_hidden(answer)

    @pytest.mark.parametrize(
        "way",
        [
            "/api/v2/pages/",
            "/api/v2/pages/?fields=*",
            "/api/v2/documents/",
            "/api/v3/",
            "/admin/api/main/pages/?fields=*",
            "/api/v2/pages/find/?html_path=/intern/",
        ],
    )
    def test_there_is_no_interface_for_machines(self, client, tree, way):
        answer = client.get(way)
        assert answer.status_code in {302, 404}
        assert_hidden(answer)


class TestLists:
    @pytest.mark.parametrize("address", PUBLIC_ADDRESSES)
    def test_no_public_answer_names_anything_private(self, client, tree, address):
        answer = client.get(address)
        assert answer.status_code in {200, 404}
        # The search repeats what was asked, in its field and its sentence; a hit would carry the rest of the title.
        text = everything(answer).replace(f"q={MARKER}", "")
        for word in (
            f"{MARKER} Start",
            f"{MARKER} Tiefe",
            f"{MARKER} Treffen",
            f"{MARKER} English",
            f"{MARKER} Bericht",
            "seite-a",
            "seite-b",
            "alias-a",
        ):
            assert word not in text

    def test_the_search_answers_as_for_a_word_without_meaning(self, client, tree):
        def page(word):
            return everything(client.get(f"/suche/?q={word}")).replace(word, "").replace(word.lower(), "")

        assert page(MARKER) == page("Xylophonkuchenduo")

    def test_files_of_the_sitemap_name_nothing_private(self, client, tree):
        index = client.get("/sitemap.xml")
        if index.status_code == 200:
            for part in re.findall(r"<loc>http://[^/]+(/[^<]+)</loc>", everything(index)):
                assert_hidden(client.get(part))
                assert "seite-a" not in everything(client.get(part))

    def test_with_a_session_the_search_is_kept_nowhere(self, client, tree):
        client.force_login(make_account())
        assert "no-store" in client.get("/suche/?q=x")["Cache-Control"]


class TestChanges:
    def test_a_section_made_private_is_closed_at_once_in_every_language(self, client, tree):
        page = add(tree.start, StandardSeite, f"{MARKER} offen", "bisher-offen", show_in_menus=True)
        english = translated(page, f"{MARKER} open")
        addresses = [page.get_url(), english.get_url()]
        assert [fresh_get(address).status_code for address in addresses] == [200, 200]
        PageViewRestriction.objects.create(page=page, restriction_type="login")
        for address in addresses:
            answer = Client().get(address)
            assert answer.status_code == 302
            assert_hidden(answer)
        for address in ("/", "/en/", "/sitemap.xml", "/gibt-es-nicht/"):
            assert_hidden(Client().get(address))

    def test_a_page_moved_below_the_private_section_is_closed_at_once(self, client, tree):
        page = add(tree.start, StandardSeite, f"{MARKER} offen", "bisher-offen", show_in_menus=True)
        assert client.get("/bisher-offen/").status_code == 200
        page.move(Page.objects.get(pk=tree.section.pk), pos="last-child")
        assert client.get("/intern/bisher-offen/").status_code == 302
        answer = client.get("/bisher-offen/", follow=True)
        assert_hidden(answer)
        assert_hidden(client.get("/"))

    def test_an_unpublished_page_is_gone_with_its_translation(self, client, tree):
        page = add(tree.start, StandardSeite, f"{MARKER} offen", "bisher-offen", show_in_menus=True)
        english = translated(page, f"{MARKER} open")
        page.unpublish()
        for address in (page.get_url(), english.get_url()):
            answer = client.get(address)
            assert answer.status_code in {404, 410}
            assert_hidden(answer)
        assert_hidden(client.get("/"))

    def test_a_page_that_is_due_tomorrow_is_not_there_today(self, client, tree):
        page = add(tree.start, StandardSeite, "Platz", "morgen")
        page.unpublish()
        page = StandardSeite.objects.get(pk=page.pk)
        page.title = f"{MARKER} morgen"
        page.go_live_at = timezone.now() + datetime.timedelta(days=1)
        page.show_in_menus = True
        page.save_revision().publish()
        answer = client.get("/morgen/")
        assert answer.status_code in {404, 410}
        for address in ("/morgen/", "/", "/sitemap.xml", "/suche/?q=morgen"):
            assert_hidden(client.get(address))

    def test_a_page_that_has_run_out_is_taken_away_by_the_clock(self, client, tree):
        page = add(tree.start, StandardSeite, f"{MARKER} heute", "heute", show_in_menus=True)
        StandardSeite.objects.filter(pk=page.pk).update(expire_at=timezone.now() - datetime.timedelta(seconds=1))
        publish_scheduled()
        assert client.get("/heute/").status_code in {404, 410}
        assert_hidden(client.get("/"))


class TestFiles:
    def test_private_pictures_and_documents_lead_to_the_login(self, client, tree):
        addresses = [
            tree.document.url,
            tree.picture.file.url,
            f"/dokumente/{tree.document.uuid}/{tree.document.filename}",
        ]
        answers = [client.get(address) for address in addresses]
        assert [answer.status_code for answer in answers] == [302, 302, 404]
        for answer in answers:
            assert_hidden(answer)

    @pytest.mark.parametrize(
        "spec", ["width-800.format-webp.webp", "original.jpg", "fill-480x300.format-webp.webp", "max-165x165.jpg"]
    )
    def test_guessed_sizes_of_private_pictures_do_not_exist(self, client, tree, spec):
        stem = tree.picture.file.name.rpartition("/")[2].partition(".")[0]
        for folder in (
            "groessen",
            "bilder",
            "intern/groessen",
            "intern/bilder",
            "../private/intern/groessen",
            "%2e%2e/private/intern/bilder",
        ):
            answer = client.get(f"/medien/{folder}/{tree.picture.uuid.hex}/{stem}.{spec}")
            assert answer.status_code == 404
        assert client.get(f"/medien/{tree.picture.file.name}").status_code == 404
        assert client.get(f"/media/original_images/{stem}.jpg").status_code == 404

    def test_a_visitor_never_makes_a_size(self, client, tree):
        add(tree.start, StandardSeite, "Mit Bild", "mit-bild", image=make_picture())
        files = {path for root in (settings.MEDIA_ROOT, settings.PRIVATE_ROOT) for path in Path(root).rglob("*")}
        assert client.get("/mit-bild/").status_code == 200
        assert client.get("/").status_code == 200
        assert not BildRendition.objects.exists()
        assert files == {
            path for root in (settings.MEDIA_ROOT, settings.PRIVATE_ROOT) for path in Path(root).rglob("*")
        }
