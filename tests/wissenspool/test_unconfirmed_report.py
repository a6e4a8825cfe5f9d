"""The report of examples from practice that no municipality has confirmed for more than a year (P-16)."""

import datetime

import pytest
from django.urls import reverse

from core import stand
from tests.core.trees import plant
from tests.wissenspool.factories import index_below, kommune, publikation

pytestmark = pytest.mark.django_db


def days_ago(number: int) -> datetime.date:
    return stand.today() - datetime.timedelta(days=number)


@pytest.fixture
def index():
    return index_below(plant())


def test_it_lists_what_was_never_confirmed_or_more_than_a_year_ago(admin_client, index):
    publikation(index, "Lange her", situation="So war es.", confirmed_on=days_ago(366), kommune=kommune())
    publikation(index, "Nie gefragt", results="Es wirkt.")
    publikation(index, "Eben bestätigt", results="Es wirkt.", confirmed_on=days_ago(365))
    publikation(index, "Zurückgezogen", results="Es wirkt.", withdrawn_on=days_ago(3))
    publikation(index, "Entwurf", results="Es wirkt.", live=False)
    publikation(index, "Kein Beispiel")
    content = admin_client.get(reverse("unconfirmed_report_results")).content.decode()
    assert content.index("Nie gefragt") < content.index("Lange her")
    assert "noch nie" in content and days_ago(366).strftime("%d.%m.%Y") in content
    assert "Landkreis Beispielau" in content
    for title in ("Eben bestätigt", "Zurückgezogen", "Entwurf", "Kein Beispiel"):
        assert title not in content


def test_it_says_when_there_is_nothing_to_do_and_stands_in_the_menu(admin_client, index):
    assert "Es ist nichts zu tun." in admin_client.get(reverse("unconfirmed_report")).content.decode()
    assert reverse("unconfirmed_report") in admin_client.get(reverse("wagtailadmin_home")).content.decode()


def test_only_those_who_edit_pages_reach_it(client, django_user_model):
    client.force_login(django_user_model.objects.create_user("mitglied@example.org", "x"))
    assert client.get(reverse("unconfirmed_report")).status_code in {302, 404}


def test_series_are_records_of_the_admin(admin_client):
    answer = admin_client.post(
        "/admin/snippets/wissenspool/publikationsreihe/add/", {"name": "querwege", "issn": "12345678"}
    )
    assert "Prüfziffer dieser ISSN" in answer.content.decode()
    assert 'value="12345678"' in answer.content.decode() or 'value="1234-5678"' in answer.content.decode()
