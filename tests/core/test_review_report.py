"""The report of pages to check: what is due, who looks after it, how urgent it is (E-07)."""

import datetime
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Page

from core import stand
from core.views.reports import due, with_people
from home.demo.load.accounts import _editors
from home.models import StandardSeite
from tests.core.factories import make_account
from tests.core.trees import standard, translate

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor() -> Client:
    account = make_account()
    account.groups.add(_editors())
    client = Client()
    client.force_login(account)
    return client


def in_days(number: int) -> datetime.date:
    return stand.today() + datetime.timedelta(days=number)


@pytest.fixture
def home(planted):
    lead = make_account("ayla@example.org", first_name="Ayla", last_name="Brandt")
    standard(planted, "Überfällig", review_on=in_days(-3), responsible=lead)
    standard(planted, "Heute", review_on=in_days(0), deputy=lead)
    standard(planted, "Bald", review_on=in_days(30))
    standard(planted, "Später", review_on=in_days(31))
    standard(planted, "Nie")
    return planted


def rows(editor) -> list[list[str]]:
    html = editor.get(reverse("review_report_results")).content.decode()
    body = html[html.index("<tbody") : html.index("</tbody>")]
    cells = [re.findall(r"<td.*?</td>", row, re.DOTALL) for row in body.split("<tr")[1:]]
    return [[" ".join(re.sub(r"<[^>]+>", " ", cell).split()) for cell in row] for row in cells]


def test_it_lists_what_is_due_within_thirty_days_the_oldest_first(editor, home):
    found = rows(editor)
    assert [row[0].split()[0] for row in found] == ["Überfällig", "Heute", "Bald"]
    assert [row[2] for row in found] == ["überfällig", "heute", "in 30 Tagen"]
    assert found[0][1] == in_days(-3).strftime("%d.%m.%Y")
    assert found[0][3] == "Ayla Brandt"
    assert found[1][4] == "Ayla Brandt"


def test_a_translation_is_checked_with_its_german_page(editor, home):
    translate(StandardSeite.objects.get(title="Heute"), "en", title="Today", slug="today")
    assert [row[0] for row in rows(editor)].count("Today") == 0
    assert len(rows(editor)) == 3


def test_it_stands_in_the_menu_and_can_be_saved_as_a_table(editor, home):
    assert reverse("review_report") in editor.get(reverse("wagtailadmin_home")).content.decode()
    answer = editor.get(reverse("review_report"), {"export": "csv"})
    text = b"".join(answer.streaming_content).decode()
    assert "Überfällig" in text
    assert "Ayla Brandt" in text


def test_only_those_who_edit_pages_reach_it():
    client = Client()
    client.force_login(make_account())
    assert client.get(reverse("review_report")).status_code in {302, 404}


def test_many_pages_cost_no_more_queries(home):
    assert len(list(with_people(due(Page.objects.all(), stand.today())))) == 3
    with CaptureQueriesContext(connection) as few:
        list(with_people(due(Page.objects.all(), stand.today())))
    for number in range(10):
        standard(home, f"Seite {number}", review_on=in_days(1), responsible=make_account())
    with CaptureQueriesContext(connection) as many:
        assert len(list(with_people(due(Page.objects.all(), stand.today())))) == 13
    assert len(many) == len(few) <= 3
