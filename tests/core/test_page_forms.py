"""What the page forms of the admin put right, and what they refuse with a sentence."""

import pytest
from django.urls import resolve
from wagtail.models import Page

from core.addresses import reserved
from home.models import StandardSeite
from intern.models import InternSeite
from tests.core.admin_forms import PUBLISH, create, edit, errors
from tests.core.factories import make_account
from tests.core.trees import standard

pytestmark = pytest.mark.django_db
OVERRIDE = "\u202e"


@pytest.fixture
def start(sections) -> Page:
    return sections


@pytest.mark.parametrize("action", [{}, PUBLISH])
def test_umlauts_typed_into_the_address_become_plain_letters(start, admin_client, action):
    answer = create(admin_client, start, StandardSeite, title="Probe", slug="probe-äöü-ß-meldung", **action)
    assert answer.status_code == 302, errors(answer)
    assert StandardSeite.objects.get(title="Probe").slug == "probe-aeoeue-ss-meldung"


def test_a_plain_address_is_compared_with_its_neighbours(start, admin_client):
    standard(start, "Häuser", slug="haeuser")
    answer = create(admin_client, start, StandardSeite, title="Noch einmal", slug="häuser")
    assert "slug" in errors(answer)


def test_a_page_made_without_the_form_gets_a_plain_address(start):
    assert standard(start, "Übung", slug="übung").slug == "uebung"


def test_signs_that_turn_the_text_around_are_taken_out(start, admin_client):
    title, teaser = f"Bericht {OVERRIDE}fdp.exe", f"Erste Zeile\nzweite\x07 {OVERRIDE}"
    create(admin_client, start, StandardSeite, title=title, slug="bericht", teaser=teaser, **PUBLISH)
    page = StandardSeite.objects.get(slug="bericht")
    assert (page.title, page.draft_title) == ("Bericht fdp.exe", "Bericht fdp.exe")
    assert page.teaser.split() == ["Erste", "Zeile", "zweite"]


@pytest.mark.parametrize(
    "slug", ["suche", "konto", "admin", "muster", "en", "de-x-leicht", "medien", "static", "intern"]
)
def test_an_address_of_the_site_itself_is_refused(start, admin_client, slug):
    Page.objects.filter(slug="intern").update(slug="woanders")
    answer = create(admin_client, start, StandardSeite, title="Probe", slug=slug)
    assert "gehört der Website selbst" in errors(answer)["slug"][0]
    with pytest.raises(Exception, match="gehört der Website selbst"):
        standard(start, "Probe", slug=slug)


def test_deeper_down_any_address_is_free(start, admin_client):
    above = standard(start, "Über uns", slug="ueber-uns")
    assert create(admin_client, above, StandardSeite, title="Suche", slug="suche").status_code == 302


def test_the_members_area_may_stand_at_its_address(start):
    assert InternSeite.objects.child_of(start).get().slug == "intern"
    InternSeite.objects.child_of(start).get().full_clean()


def test_no_reserved_address_leads_to_a_page_and_no_page_of_the_site_is_reserved(start):
    for part in ("suche", "konto", "admin", "muster"):
        assert resolve(f"/{part}/").url_name != "wagtail_serve"
    assert {
        "dokumente",
        "healthz",
        "farben",
        "teilbild",
        "documents",
        "images",
        "robots.txt",
        "kalender",
        "feeds",
    } <= reserved()
    sections = set(Page.objects.child_of(start).values_list("slug", flat=True)) - {"intern"}
    assert not sections & reserved()


def test_only_who_can_enter_the_admin_is_offered_as_responsible(start, admin_client, admin_user):
    member = make_account("mitglied@example.org")
    page = standard(start, "Über uns")
    page.save_revision().publish()
    html = admin_client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    assert f'<option value="{admin_user.pk}"' in html
    assert f'<option value="{member.pk}"' not in html
    assert "responsible" in errors(edit(admin_client, page, responsible=member.pk))


def test_who_is_responsible_stays_so_after_leaving_until_somebody_else_is_chosen(start, admin_client):
    left = make_account("frueher@example.org")
    page = standard(start, "Über uns", responsible=left)
    page.save_revision().publish()
    html = admin_client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    assert f'<option value="{left.pk}" selected' in html
    assert html.count(f'<option value="{left.pk}"') == 1
