"""What the demo's editors may do: all that the guide for editors describes, and no more."""

import pytest
from django.test import Client
from django.urls import reverse

from home.demo.load.accounts import EDITORS, _editors
from konten.models import Konto

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor() -> Client:
    konto = Konto.objects.create_user("redaktion@example.org", "nur-fuer-diesen-test-0000")
    konto.groups.add(_editors())
    client = Client()
    client.force_login(konto)
    return client


@pytest.mark.parametrize(
    "name",
    [
        "wagtailimages:index",
        "wagtailimages:add",
        "wagtaildocs:index",
        "wagtaildocs:add",
        "wagtailredirects:index",
        "wagtailsnippets_core_textbaustein:list",
    ],
)
def test_editors_reach_what_the_guide_names(editor, name):
    assert editor.get(reverse(name)).status_code == 200


@pytest.mark.parametrize("kind", ["kommunen", "weiterleitungen"])
def test_editors_reach_the_imports(editor, kind):
    assert editor.get(reverse("import", args=[kind])).status_code == 200


@pytest.mark.parametrize("name", ["wagtailusers_users:index", "wagtailsites:index", "mails"])
def test_editors_manage_neither_accounts_nor_the_site(editor, name):
    assert editor.get(reverse(name)).status_code in {302, 403}


def test_editors_may_start_translations(editor):
    konto = Konto.objects.get(groups__name=EDITORS)
    assert konto.has_perm("wagtail_localize.submit_translation")
