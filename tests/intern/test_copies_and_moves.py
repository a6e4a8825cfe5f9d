"""Copying and moving never opens what was protected, and a copy stands whole or not at all."""

import datetime

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from wagtail.models import Page, PageViewRestriction

from core.models import Material
from home.models import StandardSeite
from intern.models import InternSeite
from konten.models import Konto
from tests.core.trees import standard
from veranstaltungen.models import Programmpunkt, Termin, Veranstaltung, VeranstaltungsIndex

pytestmark = pytest.mark.django_db


@pytest.fixture
def start(planted) -> Page:
    return planted


@pytest.fixture
def section(start: Page) -> InternSeite:
    """A section of one group, in the members' area, with a page below it."""
    intern = add(start, InternSeite(title="Intern", slug="intern"))
    gruppe = add(intern, InternSeite(title="Expertengruppe", slug="expertengruppe"))
    row = PageViewRestriction.objects.create(page=gruppe, restriction_type="groups")
    row.groups.add(Group.objects.create(name="Expertengruppe"))
    add(gruppe, InternSeite(title="Termine", slug="termine"))
    return gruppe


@pytest.fixture
def member() -> Client:
    """Somebody who is logged in and belongs to no group."""
    client = Client()
    client.force_login(Konto.objects.create_user("mitglied@example.org", "nur-fuer-diesen-test-0000"))
    return client


def add(parent: Page, page: Page) -> Page:
    page.live = True
    Page.objects.get(pk=parent.pk).add_child(instance=page)
    page.save_revision().publish()
    return page


def event(parent: Page, slug: str = "treffen") -> Veranstaltung:
    page = Veranstaltung(title="Treffen", slug=slug)
    page.termine = [Termin(start_date=datetime.date(2027, 3, 1))]
    page.programmpunkte = [Programmpunkt(title="Begrüßung")]
    page.materialien = [Material(url="https://example.org/a", label="Ablauf")]
    return add(parent, page)


def copy_in_admin(client: Client, page: Page, to: Page, slug: str, **values: str):
    data = {"new_title": "Kopie", "new_slug": slug, "new_parent_page": to.pk, "publish_copies": "on", **values}
    return client.post(f"/admin/pages/{page.pk}/copy/", data, follow=True)


def test_a_copy_within_the_members_area_keeps_the_group(section, member, admin_client):
    intern = section.get_parent()
    copy_in_admin(admin_client, section, intern, "kopie", copy_subpages="on")
    assert Page.objects.filter(url_path__endswith="/intern/kopie/termine/").exists()
    for address in ("/intern/expertengruppe/", "/intern/kopie/", "/intern/kopie/termine/"):
        assert member.get(address).status_code == 404


def test_a_copy_of_a_protected_page_at_an_open_place_is_not_published(start, section, visitor, member, admin_client):
    below = Page.objects.get(slug="termine")
    answer = copy_in_admin(admin_client, below, start, "termine-kopie")
    assert "nicht veröffentlicht" in answer.content.decode()
    assert not Page.objects.get(slug="termine-kopie").live
    for whoever in (visitor, member):
        assert whoever.get("/termine-kopie/").status_code in {302, 404}


def test_a_copy_made_by_code_is_as_safe(start, section):
    below = Page.objects.get(slug="termine").specific
    assert not Page.objects.get(pk=below.copy(to=start, update_attrs={"slug": "kopie"}).pk).live


def test_a_public_page_is_copied_and_published(start, visitor, admin_client):
    page = standard(start, "Über uns", slug="ueber-uns")
    copy_in_admin(admin_client, page, start, "kopie")
    assert visitor.get("/kopie/").status_code == 200


def test_an_event_with_programme_and_files_can_be_copied_and_each_row_has_an_address_of_its_own(start, admin_client):
    index = add(start, VeranstaltungsIndex(title="Veranstaltungen", slug="veranstaltungen"))
    page = event(index)
    parent = Page.objects.get(pk=page.pk).get_parent()
    copy_in_admin(admin_client, page, parent, "kopie")
    copied = Veranstaltung.objects.get(slug="kopie")
    for relation in ("programmpunkte", "materialien"):
        old, new = getattr(page, relation).get(), getattr(copied, relation).get()
        assert old.uuid != new.uuid
    copied.save_revision().publish()
    alias = page.create_alias(parent=parent, update_slug="alias")
    assert alias.materialien.get().uuid != page.materialien.get().uuid


def test_the_address_of_an_item_stays_while_its_page_is_edited(start):
    page = add(start, StandardSeite(title="Seite", slug="seite"))
    page.materialien = [Material(url="https://example.org/a", label="Ablauf")]
    page.save_revision().publish()
    first = Material.objects.get()
    for label in ("Programm", "Bericht"):
        draft = StandardSeite.objects.get().get_latest_revision_as_object()
        item = draft.materialien.get()
        item.label = label
        draft.materialien = [item]
        draft.save_revision().publish()
    assert (Material.objects.get().uuid, Material.objects.get().label) == (first.uuid, "Bericht")


def test_a_copy_that_fails_leaves_nothing(start, admin_client, monkeypatch):
    page = standard(start, "Über uns", slug="ueber-uns")
    standard(page, "Team", slug="team")
    before = Page.objects.count()
    monkeypatch.setattr("core.copying._restrict_alike", lambda *_pages: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        copy_in_admin(admin_client, page, start, "kopie", copy_subpages="on")
    assert Page.objects.count() == before


def test_a_move_that_would_open_a_page_is_refused(start, section, admin_client):
    below = Page.objects.get(slug="termine")
    answer = admin_client.post(f"/admin/pages/{below.pk}/move/{start.pk}/confirm/", follow=True)
    assert "mehr Menschen" in answer.content.decode()
    assert Page.objects.get(pk=below.pk).get_parent().pk == section.pk


def test_an_internal_event_cannot_be_moved_into_the_open(start, section, visitor, admin_client):
    index = add(start, VeranstaltungsIndex(title="Veranstaltungen", slug="veranstaltungen"))
    page = event(section)
    admin_client.post(f"/admin/pages/{page.pk}/move/{index.pk}/confirm/", follow=True)
    admin_client.post(
        f"/admin/bulk/wagtailcore/page/move/?id={page.pk}&next=/admin/", {"chooser": index.pk}, follow=True
    )
    assert Page.objects.get(pk=page.pk).get_parent().pk == section.pk


def test_a_move_to_a_place_as_closed_is_allowed(section, admin_client):
    intern = section.get_parent()
    admin_client.post(f"/admin/pages/{section.pk}/move/{intern.pk}/confirm/", follow=True)
    other = add(section, InternSeite(title="Archiv", slug="archiv"))
    below = Page.objects.get(slug="termine")
    admin_client.post(f"/admin/pages/{below.pk}/move/{other.pk}/confirm/", follow=True)
    assert Page.objects.get(pk=below.pk).get_parent().pk == other.pk
