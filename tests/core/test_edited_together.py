"""Two people at one page: neither replaces the other's words without knowing."""

import pytest

from home.models import StandardSeite
from tests.core.trees import standard

pytestmark = pytest.mark.django_db


def test_a_page_made_without_the_admin_has_a_version_before_two_people_edit_it(planted, admin_client):
    page = standard(planted, "Über uns")
    assert page.latest_revision_id is None
    opened = admin_client.get(f"/admin/pages/{page.pk}/edit/", follow=True)
    assert opened.redirect_chain
    known = StandardSeite.objects.get(pk=page.pk)
    assert known.latest_revision_id == known.live_revision_id
    assert not known.has_unpublished_changes
    assert f'value="{known.latest_revision_id}"' in opened.content.decode()
    assert admin_client.get(f"/admin/pages/{page.pk}/edit/").status_code == 200
