"""Odd input in the admin never ends in an error page."""

import re

import pytest
from django.test import Client

from core.models import SiteSettings

pytestmark = pytest.mark.django_db
LISTS = [
    "/admin/images/",
    "/admin/documents/",
    "/admin/pages/",
    "/admin/pages/search/",
    "/admin/choose-page/search/",
    "/admin/images/chooser/results/",
    "/admin/documents/chooser/results/",
    "/admin/snippets/kontakte/person/",
    "/admin/snippets/themen/thema/",
    "/admin/redirects/",
]


@pytest.mark.parametrize("typed", ['"', '"Ganz', "wort " * 600, "'", "title:x AND (", "*"])
@pytest.mark.parametrize("address", LISTS)
def test_a_search_in_the_admin_takes_whatever_is_typed(planted, admin_client, address, typed):
    assert admin_client.get(address, {"q": typed}).status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        "/admin/images/chooser/chosen/{key}/",
        "/admin/documents/chooser/chosen/{key}/",
        "/admin/snippets/choose/kontakte/person/chosen/{key}/",
        "/admin/images/chooser/chosen-multiple/?id={key}",
        "/admin/documents/chooser/chosen-multiple/?id=1&id={key}",
        "/admin/bulk/wagtailcore/page/delete/?id={key}",
        "/admin/bulk/core/bild/delete/?id={key}",
    ],
)
@pytest.mark.parametrize("key", ["abc", "", "-1", "1.5", "9" * 30])
def test_what_is_no_key_of_a_record_names_nothing(planted, admin_client, address, key):
    assert admin_client.get(address.format(key=key)).status_code == 404


TOO_LONG = "9" * 25


@pytest.mark.parametrize(
    "address",
    [
        "/admin/pages/?content_type={key}",
        "/admin/pages/?owner={key}",
        "/admin/pages/?edited_by=-{key}",
        "/admin/images/?collection_id={key}",
        "/admin/images/?p={key}",
        "/admin/reports/site-history/?user={key}",
        "/admin/snippets/themen/thema/?parent={key}",
        "/admin/pages/{key}/edit/",
        "/admin/users/edit/{key}/",
    ],
)
def test_a_number_that_no_record_can_have_names_nothing(planted, admin_client, address):
    assert admin_client.get(address.format(key=TOO_LONG)).status_code == 404
    assert admin_client.get(address.format(key=f"{TOO_LONG[:5]}_{TOO_LONG}")).status_code == 404


@pytest.mark.parametrize("day", ["01.01.0001", "0001-01-01"])
@pytest.mark.parametrize(
    "address",
    [
        "/admin/pages/?latest_revision_created_at_from={day}",
        "/admin/reports/site-history/?timestamp_from={day}",
        "/admin/reports/locked/?locked_at_from={day}",
    ],
)
def test_a_day_before_all_clocks_names_nothing(planted, admin_client, address, day):
    assert admin_client.get(address.format(day=day)).status_code == 404


def test_a_long_number_can_be_searched_for_and_a_key_as_large_as_any_be_asked_for(planted, admin_client):
    assert admin_client.get("/admin/pages/", {"q": TOO_LONG}).status_code == 200
    assert admin_client.get("/admin/pages/", {"owner": str(2**63 - 1)}).status_code == 200


@pytest.mark.parametrize("typed", ["abc", "1.5", "-1", TOO_LONG])
@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("/admin/snippets/themen/thema/add/", ["parent", "contact"]),
        ("/admin/snippets/kontakte/person/add/", ["photo", "organisation"]),
        ("/admin/snippets/kommunen/kommune/add/", ["organisation", "successor"]),
        ("/admin/pages/add/home/standardseite/{start}/", ["image", "successor", "responsible"]),
        ("/admin/settings/core/sitesettings/{site}/", ["logo", "imprint"]),
        ("/admin/redirects/add/", ["redirect_page"]),
        ("/admin/pages/{start}/move/", ["new_parent_page"]),
        ("/admin/groups/new/", ["permissions"]),
    ],
)
def test_what_was_made_up_for_a_choice_brings_the_form_back(planted, admin_client, address, names, typed):
    address = address.format(start=planted.pk, site=planted.get_site().pk)
    answer = admin_client.post(address, dict.fromkeys(names, typed))
    assert answer.status_code == 200
    assert "<form" in answer.content.decode()


@pytest.mark.parametrize("typed", ["abc", "", TOO_LONG, "987654321"])
def test_a_copy_below_no_page_is_not_made(planted, admin_client, typed):
    assert admin_client.post(f"/admin/pages/{planted.pk}/copy/", {"new_parent_page": typed}).status_code == 404


def test_several_records_can_still_be_named(planted, admin_client):
    assert admin_client.get(f"/admin/bulk/wagtailcore/page/publish/?id={planted.pk}").status_code == 200
    assert admin_client.get("/admin/images/chooser/chosen-multiple/?id=1").status_code == 200


@pytest.mark.parametrize("colour", ["rot", "#gggggg", "", "#12345", "\u202e#0b5a5e"])
def test_what_is_no_colour_is_said_beside_the_field(planted, admin_client, colour):
    site = planted.get_site()
    address = f"/admin/settings/core/sitesettings/{site.pk}/"
    answer = admin_client.post(address, {"brand_colour": colour})
    assert answer.status_code == 200
    assert answer.context["form"].errors["brand_colour"]
    assert SiteSettings.for_site(site).brand_colour != colour


@pytest.mark.parametrize("address", ["/konto/login/", "/admin/pages/1/edit/"])
def test_a_form_that_was_open_too_long_says_so_in_the_look_of_the_site(address):
    answer = Client(enforce_csrf_checks=True).post(address, {"login": "x"})
    html = answer.content.decode()
    assert answer.status_code == 403
    assert "Das Formular konnte nicht gesendet werden" in html
    assert f'href="{address}"' in html
    assert "DEBUG" not in html
    assert "no-store" in answer["Cache-Control"]


def test_an_account_offers_time_zones_that_every_browser_knows(admin_client):
    html = admin_client.get("/admin/account/").content.decode()
    offered = re.findall(r'<option value="([^"]+)"', html.partition("current_time_zone")[2].partition("</select>")[0])
    assert {"Europe/Berlin", "UTC"} <= set(offered)
    assert all(zone == "UTC" or "/" in zone for zone in offered)
