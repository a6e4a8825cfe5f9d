"""The bar of Wagtail: editors get from a page to its form; the public never sees anything of it (decision 10)."""

import pytest
from django.contrib.auth.models import Permission
from django.test import Client

from home.models import StandardSeite
from tests.core.factories import make_account
from tests.core.trees import standard

pytestmark = pytest.mark.django_db
BAR = "wagtail-userbar"


@pytest.fixture
def page(planted) -> StandardSeite:
    return standard(planted, "Über uns", slug="ueber-uns")


def as_account(**values: object) -> Client:
    client = Client()
    client.force_login(make_account(**values))
    return client


def test_editors_get_from_a_page_to_its_form_and_nobody_keeps_the_answer(page):
    answer = as_account(is_superuser=True).get("/ueber-uns/")
    html = answer.content.decode()
    assert f'/admin/pages/{page.pk}/edit/"' in html
    assert "Diese Seite bearbeiten" in html
    assert {"private", "no-store"} <= {part.strip() for part in answer["Cache-Control"].split(",")}


def test_who_may_not_edit_a_page_is_not_led_to_its_form(page):
    guest = make_account()
    guest.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client = Client()
    client.force_login(guest)
    html = client.get("/ueber-uns/").content.decode()
    assert BAR in html
    assert f"/admin/pages/{page.pk}/edit/" not in html


def test_visitors_and_members_see_nothing_of_it(page, visitor):
    shown = visitor.get("/ueber-uns/")
    assert BAR not in shown.content.decode()
    assert "Cookie" not in shown.get("Vary", "")
    assert as_account().get("/ueber-uns/").content == shown.content


@pytest.mark.parametrize("address", ["/suche/", "/gibt-es-nicht/", "/konto/"])
def test_what_is_no_page_has_no_bar(page, address):
    assert BAR not in as_account(is_superuser=True).get(address).content.decode()
