"""Records that pages or people rely on are counted, listed and kept, whatever the relation (E-12)."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from wagtail.models import PageViewRestriction, ReferenceIndex

from core.models import Material
from home.models import Meldung
from intern.models import Gruppe
from kommunen.models import Programm
from kontakte.models import Organisation, Person
from tests.core.factories import make_account, make_document
from tests.core.trees import standard, translate
from themen.models import Phase, Thema, Zielgruppe

pytestmark = pytest.mark.django_db


def address(record, view: str) -> str:
    return reverse(record.snippet_viewset.get_url_name(view), args=[record.pk])


def deleted(client: Client, record) -> bool:
    client.post(address(record, "delete"))
    return not type(record).objects.filter(pk=record.pk).exists()


def vocabulary(model):
    return model.objects.create(key="beispiel", label_de="Beispielwort")


def used_topic(planted):
    topic = vocabulary(Thema)
    news = Meldung(title="Ganztag gestalten", slug="ganztag-gestalten", live=True)
    news.themen = [topic]
    planted.add_child(instance=news)
    return topic


def used_funder(planted):
    funder = Organisation.objects.create(name="Stiftung Beispiel")
    vocabulary(Programm).funders.add(funder)
    return funder


@pytest.mark.parametrize(("make", "place"), [(used_topic, "Ganztag gestalten"), (used_funder, "Beispielwort")])
def test_a_record_that_is_chosen_somewhere_is_counted_listed_and_kept(planted, admin_client, make, place):
    record = make(planted)
    listed = admin_client.get(reverse(record.snippet_viewset.get_url_name("list")))
    assert [row.usage_count for row in listed.context["table"].data] == [1]
    assert place in admin_client.get(address(record, "usage")).content.decode()
    assert not deleted(admin_client, record)
    refused = admin_client.get(address(record, "delete"), follow=True).content.decode()
    assert "wird an 1 Stelle verwendet" in refused
    assert place in refused


def test_a_record_that_others_would_merely_lose_is_kept_as_well(planted, admin_client):
    body = Organisation.objects.create(name="Transferagentur Beispielland")
    person = Person.objects.create(first_name="Amira", last_name="Born", organisation=body)
    ReferenceIndex.create_or_update_for_object(person)
    assert not deleted(admin_client, body)
    assert deleted(admin_client, person)
    assert deleted(admin_client, body)


@pytest.mark.parametrize("model", [Zielgruppe, Phase, Programm])
def test_what_nobody_uses_goes(planted, admin_client, model):
    assert deleted(admin_client, vocabulary(model))


def test_several_at_once_are_kept_as_well(planted, admin_client):
    topic = used_topic(planted)
    free = Thema.objects.create(key="frei", label_de="Unbenutztes Wort")
    address = reverse("wagtail_bulk_action", args=["themen", "thema", "delete"])
    admin_client.post(f"{address}?id={free.pk}&id={topic.pk}")
    assert Thema.objects.count() == 2


def test_a_page_counts_once_however_many_languages_it_has(planted, admin_client):
    topic = used_topic(planted)
    translate(Meldung.objects.get(), "en")
    assert admin_client.get(address(topic, "delete"), follow=True).context["paginator"].count == 1


class TestGroups:
    @pytest.fixture
    def group(self, db) -> Gruppe:
        return Gruppe.objects.create(name="Expertengruppe Monitoring")

    def section(self, planted, group):
        page = standard(planted, "Nur für die Gruppe", slug="nur-gruppe")
        row = PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.GROUPS)
        row.groups.add(group.group)

    def file(self, _planted, group):
        make_document(title="Nur für die Gruppe", access={f"group:{group.group_id}"})

    def link(self, planted, group):
        page = standard(planted, "Nur für die Gruppe", slug="mit-link")
        Material.objects.create(
            page=page, url="https://example.org/x", label="Aufzeichnung", access={f"group:{group.group_id}"}
        )

    @pytest.mark.parametrize("what", ["section", "file", "link"])
    def test_a_group_that_opens_something_is_kept(self, planted, admin_client, group, what):
        getattr(self, what)(planted, group)
        assert not deleted(admin_client, group)
        assert "Nur für die Gruppe" in admin_client.get(address(group, "usage")).content.decode()

    def test_members_are_counted_before_a_group_goes(self, admin_client, group):
        member = make_account()
        member.groups.add(group.group)
        asked = admin_client.get(address(group, "delete"))
        assert asked.context["usage_count"] == 1
        assert deleted(admin_client, group)
        assert not Group.objects.filter(pk=group.group_id).exists()
