"""The sitemap names what everybody may see, and nothing else."""

import datetime as dt
import re

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction

from core import sitemap, stamps
from home.models import StandardSeite, StartSeite
from tests.core.trees import standard, translate

pytestmark = pytest.mark.django_db
BASE = "http://testserver"


@pytest.fixture
def home(planted) -> StartSeite:
    return planted


def content(visitor: Client, address: str) -> str:
    response = visitor.get(address)
    assert response.status_code == 200
    return response.getvalue().decode()


def everything(visitor: Client) -> str:
    """Return all files that the index names, one after the other."""
    files = re.findall(r"<loc>(.+?)</loc>", content(visitor, "/sitemap.xml"))
    assert files
    return "".join(content(visitor, name.removeprefix(BASE)) for name in files)


def test_public_pages_of_all_languages_stand_in_it(visitor: Client, home: StartSeite) -> None:
    page = standard(home, "Über uns", slug="ueber-uns", content_changed_on=dt.date(2025, 3, 1))
    translate(page, "en", slug="about-us")
    translate(page, "de-x-leicht", slug="wir")
    found = everything(visitor)
    assert f"<loc>{BASE}/</loc>" in found
    assert f"<loc>{BASE}/ueber-uns/</loc><lastmod>2025-03-01</lastmod>" in found
    assert f'hreflang="en" href="{BASE}/en/about-us/"' in found
    assert f'hreflang="de" href="{BASE}/ueber-uns/"' in found
    assert f"<loc>{BASE}/de-x-leicht/wir/</loc>" in found
    assert 'hreflang="de-x' not in found


def test_what_is_not_public_does_not(visitor: Client, home: StartSeite) -> None:
    standard(home, "Entwurf", slug="entwurf", live=False)
    expired = standard(home, "Abgelaufen", slug="abgelaufen", live=False)
    StandardSeite.objects.filter(pk=expired.pk).update(expired=True)
    gone = standard(home, "Weg", slug="weg")
    gone.unpublish()
    secret = standard(home, "Intern", slug="geheim")
    translate(secret, "en", slug="secret")
    standard(secret, "Darunter", slug="darunter")
    restriction = PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.GROUPS)
    restriction.groups.add(Group.objects.create(name="Expertengruppe"))
    stamps.clear()
    found = everything(visitor)
    assert not [word for word in ("entwurf", "abgelaufen", "weg", "geheim", "secret", "darunter") if word in found]


def test_an_alias_does_not_stand_in_it_twice(visitor: Client, home: StartSeite) -> None:
    parent = standard(home, "Mappe", slug="mappe")
    standard(home, "Blatt", slug="blatt").create_alias(parent=parent, update_slug="kopie")
    found = everything(visitor)
    assert "/blatt/" in found and "/kopie/" not in found


def test_pages_of_several_files_are_found_family_by_family(
    visitor: Client, home: StartSeite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = standard(home, "Über uns", slug="ueber-uns")
    translate(page, "en", slug="about-us")
    monkeypatch.setattr(sitemap, "PER_FILE", 2)
    assert content(visitor, "/sitemap.xml").count("<sitemap>") > 2
    found = everything(visitor)
    assert found.count(f"<loc>{BASE}/ueber-uns/</loc>") == found.count(f"<loc>{BASE}/en/about-us/</loc>") == 1
    assert found.count(f'hreflang="en" href="{BASE}/en/about-us/"') == 2


@pytest.mark.parametrize("address", ["/sitemap-0.xml", "/sitemap-99999999.xml", "/sitemap-x.xml", "/sitemap--1.xml"])
def test_a_file_that_cannot_be_is_missing(visitor: Client, home: StartSeite, address: str) -> None:
    assert visitor.get(address).status_code == 404


def add_many(first: Page, count: int) -> None:
    """Add rows of `Page` alone: the sitemap reads nothing else."""
    values = {field.attname: getattr(first, field.attname) for field in Page._meta.concrete_fields}
    del values["id"], values["translation_key"]
    numbers = range(first.pk + 1, first.pk + 1 + count)
    paths = {number: f"{first.path[:-4]}{number:04d}" for number in numbers}
    Page.objects.bulk_create(
        Page(**{**values, "id": number, "path": paths[number], "url_path": f"{first.url_path}s{number}/"})
        for number in numbers
    )


def statements(captured: CaptureQueriesContext) -> list[str]:
    """Return what was asked; PostgreSQL gives each cursor a name of its own."""
    return [re.sub(r'"_django_curs_\w+"', "", query["sql"]) for query in captured]


def test_a_file_takes_the_same_three_queries_however_many_pages_it_holds(visitor: Client, home: StartSeite) -> None:
    first = standard(home, "Erste", slug="erste")
    content(visitor, "/sitemap-1.xml")
    with CaptureQueriesContext(connection) as few:
        content(visitor, "/sitemap-1.xml")
    add_many(first, 9_000)
    with CaptureQueriesContext(connection) as many:
        found = content(visitor, "/sitemap-1.xml")
    assert found.count("<loc>") > 9_000
    assert statements(many) == statements(few) and len(many) <= 3
