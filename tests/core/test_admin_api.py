"""The API that the admin asks for its choosers."""

import pytest
from wagtail.models import Site

from tests.core.factories import make_document

pytestmark = pytest.mark.django_db


def test_it_names_files_at_the_address_where_the_site_is_served(planted, admin_client, settings):
    Site.objects.update(hostname="localhost", port=1234)
    make_document()
    found = admin_client.get("/admin/api/main/documents/").json()["items"]
    assert [
        item["meta"]["download_url"].startswith(f"{settings.WAGTAILADMIN_BASE_URL}/dokumente/") for item in found
    ] == [True]
