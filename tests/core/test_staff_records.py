"""Records that not everybody in the admin may know are not offered to choose from either."""

import pytest
from django.test import Client

from tests.core.factories import client_of, make_editors

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor() -> Client:
    """Somebody who gets into the admin and has no right to any record."""
    return client_of(make_editors())


@pytest.mark.parametrize("kind", ["kommunen/mitgliedschaft", "kommunen/vereinbarung", "intern/gruppe"])
def test_records_for_staff_are_not_offered_to_editors_without_a_right_to_them(editor, admin_client, kind):
    for part in ("", "results/", "chosen-multiple/"):
        address = f"/admin/snippets/choose/{kind}/{part}"
        assert editor.get(address).status_code == 302
        assert admin_client.get(address).status_code == 200
