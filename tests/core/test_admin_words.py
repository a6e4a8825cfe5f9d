"""The admin speaks German and of this site, not of Wagtail."""

import pytest
from django.contrib.auth.models import Group
from wagtail.models import Page, Task, Workflow

from home.models import StandardSeite
from home.services import ensure_site

pytestmark = pytest.mark.django_db


def test_names_that_wagtail_brings_are_german(admin_client):
    assert not Group.objects.filter(name__in=["Editors", "Moderators"]).exists()
    assert Page.objects.get(depth=1).title == "Website"
    assert not Workflow.objects.filter(name__contains="approval").exists()
    assert not Task.objects.filter(name__contains="approval").exists()


def test_the_window_bears_the_name_of_the_site(admin_client):
    html = admin_client.get("/admin/").content.decode()
    title = html[html.index("<title>") : html.index("</title>")]
    assert title.split() == ["<title>Dashboard", "-", "Transferagentur"]
    assert "guide.wagtail.org" not in html


def test_the_page_form_has_german_help_and_no_approval(admin_client):
    start = ensure_site()
    address = f"/admin/pages/add/home/{StandardSeite._meta.model_name}/{start.pk}/"
    html = admin_client.get(address).content.decode()
    assert "domain.com" not in html
    assert "action-submit" not in html
