"""Vocabularies are records: editors find every one of them in the menu and can change it, without code."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from wagtail.snippets.models import get_snippet_models

from core.models import LabelledRecord
from home.demo.load.accounts import _editors
from intern.models import Gruppe
from tests.core.factories import make_account

pytestmark = pytest.mark.django_db
VOCABULARIES = [model for model in apps.get_models() if issubclass(model, LabelledRecord)]
IN_MENU = [*VOCABULARIES, Gruppe]


@pytest.fixture
def editor() -> Client:
    account = make_account()
    account.groups.add(_editors())
    client = Client()
    client.force_login(account)
    return client


def test_the_vocabularies_are_those_of_the_site():
    names = {model.__name__ for model in VOCABULARIES}
    assert {"Thema", "Phase", "Zielgruppe", "Veranstaltungsart", "Programmart", "Publikationsart", "Programm"} == names


@pytest.mark.parametrize("model", IN_MENU, ids=lambda model: model.__name__)
def test_each_has_a_place_in_the_menu_a_list_and_a_form(editor, model):
    assert model in get_snippet_models()
    name = model.snippet_viewset.get_url_name
    assert f'"{reverse(name("list"))}"' in editor.get(reverse("wagtailadmin_home")).content.decode()
    assert editor.get(reverse(name("list"))).status_code == 200
    assert editor.get(reverse(name("add"))).status_code == 200


def test_a_kind_of_publication_is_made_and_named_in_german(editor):
    name = "wagtailsnippets_wissenspool_publikationsart:add"
    page = editor.get(reverse(name)).content.decode()
    assert "Publikationsart" in page
    assert "Bezeichnung auf Deutsch" in page or "auf Deutsch" in page
    editor.post(
        reverse(name),
        {
            "key": "comic",
            "label_de": "Comic",
            "label_en": "",
            "label_leicht": "",
            "sort_order": 9,
            "csl_type": "report",
        },
    )
    model = apps.get_model("wissenspool", "Publikationsart")
    assert model.objects.get(key="comic").label_de == "Comic"


class TestGroups:
    add = "wagtailsnippets_intern_gruppe:add"

    def test_a_group_brings_its_access_group(self, editor):
        editor.post(reverse(self.add), {"name": "Lerncluster Ganztag"})
        group = Gruppe.objects.get(name="Lerncluster Ganztag")
        assert (group.group.name, group.group.permissions.count()) == ("Lerncluster Ganztag", 0)
        group.name = "Lerncluster Schule"
        group.save()
        assert Group.objects.get(pk=group.group_id).name == "Lerncluster Schule"

    def test_the_name_of_the_editors_is_not_to_be_had(self, editor):
        answer = editor.post(reverse(self.add), {"name": "Redaktion"})
        assert "gehört einer anderen Gruppe" in answer.content.decode()
        assert not Gruppe.objects.exists()

    def test_a_deleted_group_opens_nothing_any_more(self):
        group = Gruppe.objects.create(name="Lerncluster Ganztag")
        Gruppe.objects.all().delete()
        assert not Group.objects.filter(pk=group.group_id).exists()

    def test_the_list_counts_members_in_one_query(self, editor):
        group = Gruppe.objects.create(name="Lerncluster Ganztag")
        make_account().groups.add(group.group)
        assert Gruppe.objects.with_member_count().get().member_count == 1
        assert "Lerncluster Ganztag" in editor.get(reverse("wagtailsnippets_intern_gruppe:list")).content.decode()
