"""Members see on their pages as whom they are logged in, and how to leave; public pages stay the same for everybody."""

import re

import pytest
from django.test import Client

from tests.core.factories import make_account
from tests.core.trees import standard
from tests.intern.test_closed import add
from tests.veranstaltungen.test_members_items import SUMMARY, address, documented

pytestmark = pytest.mark.django_db


@pytest.fixture
def member() -> Client:
    client = Client(enforce_csrf_checks=True)
    client.force_login(make_account(first_name="Ayla", last_name="Brandt"))
    return client


def test_a_members_page_says_who_is_logged_in_and_leads_to_the_account(planted, member):
    add(planted, "intern")
    html = member.get("/intern/").content.decode()
    assert "Angemeldet als Ayla Brandt" in html
    assert '<a href="/konto/">Mein Konto</a>' in html


def test_the_button_logs_out(planted, member):
    add(planted, "intern")
    html = member.get("/intern/").content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', html)[1]
    assert member.post("/konto/logout/", {"csrfmiddlewaretoken": token}).status_code == 302
    assert member.get("/intern/").status_code == 302


def test_a_members_item_has_the_way_out_too(sections, member):
    html = member.get(address(documented(summary=SUMMARY))).content.decode()
    assert 'action="/konto/logout/"' in html


def test_a_public_page_is_the_same_for_members(planted, member, visitor):
    standard(planted, "ueber-uns")
    assert member.get("/ueber-uns/").content == visitor.get("/ueber-uns/").content
    assert "account-bar" not in visitor.get("/ueber-uns/").content.decode()
