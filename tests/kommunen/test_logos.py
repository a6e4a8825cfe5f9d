"""A picture names the programmes whose logo it is, as it names the pages that show it."""

import pytest

from tests.core.factories import make_picture
from tests.kommunen.factories import make_programme

pytestmark = pytest.mark.django_db


def test_the_uses_of_a_picture_name_the_programme_whose_logo_it_is(admin_client):
    picture = make_picture()
    programme = make_programme(label_de="Bildungsräume")
    address = f"/admin/images/usage/{picture.pk}/"
    assert "Bildungsräume" not in admin_client.get(address).content.decode()
    programme.logos.add(picture)
    said = admin_client.get(f"{address}?describe_on_delete=1").content.decode()
    assert "Bildungsräume" in said
    assert "geht verloren" in said
    assert picture.get_usage().count() == 1
    assert not picture.get_usage().is_protected
