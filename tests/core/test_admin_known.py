"""Who edits one section learns no title of what is closed to them, wherever the admin names things (limit C 36)."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Locale, Page, PageViewRestriction

from home.models import Rechtstext
from tests.core.factories import make_account, make_document, make_picture
from tests.core.trees import index_all, standard

pytestmark = pytest.mark.django_db
SECRET = "Geheimes Papier"
CLOSED = {"login"}


@pytest.fixture
def own(planted) -> Page:
    return standard(planted, "Eigenes", slug="eigenes")


@pytest.fixture
def secret(planted) -> Page:
    page = standard(planted, SECRET, slug="geheim")
    page.save_revision().publish()
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    return page


@pytest.fixture
def editor(own) -> Client:
    """Somebody with rights to one page only."""
    group = Group.objects.create(name="Eine Seite")
    group.permissions.add(*Permission.objects.filter(codename__in=["access_admin", "submit_translation"]))
    for right in ("change_page", "add_page"):
        GroupPagePermission.objects.create(group=group, page=own, permission=Permission.objects.get(codename=right))
    # Rights to files of their own, as editors have; so the admin lets them in where files are listed.
    root = Collection.get_first_root_node().add_child(name="Eigene Dateien")
    for right in ("add_dokument", "add_bild"):
        GroupCollectionPermission.objects.create(
            group=group, collection=root, permission=Permission.objects.get(codename=right)
        )
    account = make_account()
    account.groups.add(group)
    client = Client()
    client.force_login(account)
    return client


def said(client: Client, address: str) -> str:
    return client.get(address, follow=True).content.decode()


def test_the_window_to_choose_a_page_names_own_and_public_ones(editor, admin_client, own, secret, planted):
    standard(planted, "Allgemeines", slug="allgemeines")
    index_all()
    window = said(editor, f"/admin/choose-page/{planted.pk}/")
    assert "Eigenes" in window
    assert "Allgemeines" in window
    for address in (f"/admin/choose-page/{planted.pk}/", "/admin/choose-page/search/?q=Geheimes"):
        assert SECRET not in said(editor, address)
        assert SECRET in said(admin_client, address)


def test_the_window_to_choose_a_page_names_no_closed_page_whose_number_is_typed(editor, admin_client, own, secret):
    window = f"/admin/choose-page/{secret.pk}/"
    for address in (
        window,
        f"{window}?page_type=home.standardseite",
        f"/admin/choose-page/chosen-multiple/?id={secret.pk}",
    ):
        assert SECRET not in said(editor, address)
        assert SECRET in said(admin_client, address)
    assert "Eigenes" in said(editor, f"/admin/choose-page/chosen-multiple/?id={own.pk}")
    assert editor.get(window).json()["parent_page_id"] == Page.get_first_root_node().pk


def test_the_window_for_one_kind_of_page_names_no_closed_page_above_them(editor, admin_client, own, secret):
    secret.add_child(instance=Rechtstext(title="Impressum", slug="impressum"))
    address = "/admin/choose-page/?page_type=home.rechtstext"
    assert SECRET in said(admin_client, address)
    assert SECRET not in said(editor, address)


@pytest.mark.parametrize("kind", ["documents", "images"])
def test_the_api_of_the_admin_lists_no_closed_files(editor, admin_client, kind):
    make = {"documents": make_document, "images": make_picture}[kind]
    make(title=SECRET, access=CLOSED)
    make(title="Öffentliches")
    titles = [
        [item["title"] for item in client.get(f"/admin/api/main/{kind}/").json()["items"]]
        for client in (editor, admin_client)
    ]
    assert titles == [["Öffentliches"], [SECRET, "Öffentliches"]]


def test_reports_name_no_closed_page(editor, admin_client, secret):
    english = Locale.objects.get(language_code="en")
    admin_client.post(f"/admin/localize/submit/page/{secret.pk}/", {"locales": [english.pk]})
    for address in ("/admin/reports/page-types-usage/", "/admin/localize/reports/translations/"):
        assert SECRET not in said(editor, address)
        assert SECRET in said(admin_client, address)


def test_a_move_names_no_closed_page(editor, admin_client, own, secret):
    for pages in ((secret.pk, own.pk), (own.pk, secret.pk)):
        address = "/admin/pages/{}/move/{}/confirm/".format(*pages)
        assert SECRET not in said(editor, address)
        assert SECRET in said(admin_client, address)


def test_an_action_on_many_names_nothing_closed(editor, admin_client, secret):
    closed = make_document(title=SECRET, access=CLOSED)
    picture = make_picture(title=SECRET, access=CLOSED)
    for kind, thing in (("core/dokument", closed), ("core/bild", picture), ("wagtailcore/page", secret)):
        address = f"/admin/bulk/{kind}/delete/?id={thing.pk}"
        assert SECRET not in said(editor, address)
        assert SECRET in said(admin_client, address)
