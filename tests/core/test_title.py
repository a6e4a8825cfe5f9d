"""The title of a page in the window and in search engines."""

import re

import pytest
from wagtail.models import Page, Site

from core.models import SiteSettings

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Transferagentur Musterland – für Bildung", "Transferagentur Musterland – für Bildung"),
        ("Willkommen", "Willkommen – Transferagentur Musterland"),
        ("Transferagentur Musterland", "Transferagentur Musterland"),
    ],
)
def test_the_agency_is_named_once(sections, visitor, title, shown):
    settings = SiteSettings.for_site(Site.objects.get())
    settings.agency_name = "Transferagentur Musterland"
    settings.save()
    Page.objects.filter(pk=sections.pk).update(seo_title=title)
    html = visitor.get("/").content.decode()
    assert re.search("<title>(.*?)</title>", html)[1] == shown
