"""The report of downloads in the admin, and what it exports (P-12)."""

import pytest
from django.urls import reverse

from tests.core.trees import plant
from tests.wissenspool.factories import art, index_below, publikation
from wissenspool.models import Abrufzahl

pytestmark = pytest.mark.django_db


@pytest.fixture
def counted(db):
    index = index_below(plant())
    for title, kind, month, count in (
        ("Ganztag gestalten", "Handreichung", "2026-10", 1234),
        ("=Summe", "Bericht", "2026-11", 5),
    ):
        page = publikation(index, title, slug=kind.lower(), art=art(kind))
        Abrufzahl.objects.create(publication=page.translation_key, month=month, count=count)


def shown(client, **asked):
    response = client.get(reverse("downloads_report_results"), asked)
    assert response.status_code == 200
    return response.content.decode()


def test_it_shows_publications_by_month_the_newest_first(admin_client, counted):
    content = shown(admin_client)
    assert content.index("=Summe") < content.index("Ganztag gestalten")
    assert "Oktober 2026" in content and "1.234" in content and "Handreichung" in content
    assert reverse("downloads_report") in admin_client.get(reverse("wagtailadmin_home")).content.decode()


def test_it_is_filtered_by_months_and_kind_and_bears_nonsense(admin_client, counted):
    assert "Ganztag gestalten" not in shown(admin_client, von="2026-11")
    assert "=Summe" not in shown(admin_client, bis="2026-10")
    assert "=Summe" not in shown(admin_client, art=art("Handreichung").pk)
    assert "=Summe" in shown(admin_client, von="gestern", art="x")


def test_the_export_has_german_headings_and_no_formula(admin_client, counted):
    response = admin_client.get(reverse("downloads_report"), {"export": "csv"})
    lines = b"".join(response.streaming_content).decode().splitlines()
    assert lines == [
        "Monat,Seite,Publikationsart,Abrufe",
        "2026-11,'=Summe,Bericht,5",
        "2026-10,Ganztag gestalten,Handreichung,1234",
    ]


def test_only_those_who_edit_pages_reach_it(client, django_user_model):
    client.force_login(django_user_model.objects.create_user("mitglied@example.org", "x"))
    assert client.get(reverse("downloads_report")).status_code in {302, 404}
