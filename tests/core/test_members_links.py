"""A members' link on a public page: its address stays behind the login."""

import pytest
from django.test import Client
from wagtail.models import Page

from core.models import Material
from konten.models import Konto

pytestmark = pytest.mark.django_db
SECRET = "https://example.org/protokoll-geheim"


@pytest.fixture
def link(sections) -> Material:
    return Material.objects.create(page=sections.page_ptr, label="Protokoll", url=SECRET, access=frozenset({"login"}))


def address(link: Material) -> str:
    return f"/intern/material/{link.uuid}/"


def test_an_anonymous_visitor_is_sent_to_the_login_and_learns_nothing(link, visitor):
    answer = visitor.get(address(link))
    assert answer.status_code == 302
    assert answer["Location"].startswith("/konto/login/?next=/intern/material/")
    assert "geheim" not in answer.content.decode() + str(answer.headers)


def test_a_member_is_led_on_and_nothing_is_kept(link):
    member = Client()
    member.force_login(Konto.objects.create_user("mitglied@example.org", "nur-fuer-diesen-test-0000"))
    answer = member.get(address(link))
    assert (answer.status_code, answer["Location"]) == (302, SECRET)
    assert "no-store" in answer["Cache-Control"]


def test_a_member_without_the_right_finds_nothing(link):
    Material.objects.filter(pk=link.pk).update(access=" group:999 ")
    member = Client()
    member.force_login(Konto.objects.create_user("mitglied@example.org", "nur-fuer-diesen-test-0000"))
    assert member.get(address(link)).status_code == 404


def test_a_link_goes_with_the_page_it_stands_on(link):
    Page.objects.filter(pk=link.page_id).update(live=False)
    member = Client()
    member.force_login(Konto.objects.create_user("mitglied@example.org", "nur-fuer-diesen-test-0000"))
    assert member.get(address(link)).status_code == 404
