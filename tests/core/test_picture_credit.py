"""The credit says what the picture is: not every one is a photo."""

import pytest
from django.urls import reverse
from django.utils import translation

from core.blocks.media import picture_params
from core.blocks.references import References
from core.images import picture
from core.models import Bild
from tests.core.factories import make_account, make_picture, picture_bytes, upload

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("kind", "german", "english"),
    [
        ("foto", "Foto: Ayla Brandt", "Photo: Ayla Brandt"),
        ("grafik", "Grafik: Ayla Brandt", "Graphic: Ayla Brandt"),
        ("illustration", "Illustration: Ayla Brandt", "Illustration: Ayla Brandt"),
        ("sonstiges", "© Ayla Brandt", "© Ayla Brandt"),
    ],
)
def test_the_credit_names_the_kind(kind, german, english):
    image = Bild(kind=kind, credit="Ayla Brandt", width=800, height=600)
    assert picture(image, "text").credit == german
    with translation.override("en"):
        assert picture(image, "text").credit == english
    assert not Bild(kind=kind).credit_line


def test_a_picture_is_a_photo_unless_told_otherwise():
    assert picture_params(make_picture(), "text", References())["credit"] == "Foto: Stadt Musterstadt"


def test_a_form_that_says_nothing_about_it_sends_a_photo(client):
    client.force_login(make_account(is_superuser=True))
    said = {"title": "Plan", "default_alt": "Ein Plan.", "credit": "Stadt", "collection": "1", "access": ["public"]}
    client.post(reverse("wagtailimages:add"), {**said, "file": upload(picture_bytes())})
    assert Bild.objects.get(title="Plan").kind == "foto"


def test_the_editor_chooses_what_it_is(client):
    client.force_login(make_account(is_superuser=True))
    html = client.get(reverse("wagtailimages:add")).content.decode()
    assert "Was es ist" in html
    assert '<option value="grafik">Grafik</option>' in html
