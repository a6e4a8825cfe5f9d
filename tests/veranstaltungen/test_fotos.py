"""Photos of a session stand with what remains of it, open to those who may see the session and the picture."""

import pytest
from django.urls import reverse

from core.access import LOGIN, PUBLIC
from core.images import make_sizes
from core.models import Bild
from tests.core.factories import make_picture
from tests.veranstaltungen import factories as make
from veranstaltungen.models import Programmfoto, Programmpunkt, Veranstaltung

pytestmark = pytest.mark.usefixtures("sections")


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.CLOCK_NOW = "2027-06-01T12:00"


def event_with_photos(access=PUBLIC, picture_access=PUBLIC, number=1):
    page = make.event("Werkstatt", make.termin("2027-03-08"))
    session = Programmpunkt(title="An den Tischen", access=access)
    session.fotos = [
        Programmfoto(image=make_picture(default_alt=f"Hände {each}", access=picture_access), caption=f"Am Tisch {each}")
        for each in range(number)
    ]
    page.programmpunkte = [session]
    page.save()
    return Veranstaltung.objects.get(pk=page.pk)


def html(visitor, page):
    answer = visitor.get(page.get_url())
    assert answer.status_code == 200
    return answer.content.decode()


def test_photos_stand_in_the_session_and_count_as_documentation(visitor):
    page = event_with_photos(number=2)
    for picture in Bild.objects.all():
        make_sizes(picture)
    text = html(visitor, page)
    assert text.index("Am Tisch 0") < text.index("Am Tisch 1")
    assert 'alt="Hände 0"' in text
    assert page.has_documentation


def test_photos_for_members_are_locked_for_others(visitor):
    page = event_with_photos(access=LOGIN)
    text = html(visitor, page)
    assert "Am Tisch 0" not in text
    assert "Fotos: An den Tischen" in text
    way_in = reverse("intern_material", args=[page.programmpunkte.get().uuid])
    assert way_in.replace("/", "%2F") in text


def test_a_private_picture_in_an_open_session_is_not_shown(visitor):
    text = html(visitor, event_with_photos(picture_access=LOGIN))
    assert "Am Tisch 0" not in text
    assert "Hände 0" not in text


def test_members_see_the_photos_at_the_address_of_the_item(admin_client):
    page = event_with_photos(access=LOGIN)
    text = admin_client.get(reverse("intern_material", args=[page.programmpunkte.get().uuid])).content.decode()
    assert "Am Tisch 0" in text


def test_the_preview_shows_photos_that_are_not_stored_yet():
    page = make.event("Werkstatt", make.termin("2027-03-08"))
    page.programmpunkte = [
        Programmpunkt(title="An den Tischen", fotos=[Programmfoto(image=make_picture(), caption="Neu")])
    ]
    assert "Neu" in page.make_preview_request(preview_mode="nachher").content.decode()


def test_thirty_photos_take_no_more_queries_than_one(visitor, django_assert_max_num_queries):
    def asked(page):
        html(visitor, page)
        with django_assert_max_num_queries(9) as counted:
            html(visitor, page)
        return len(counted)

    assert asked(event_with_photos()) == asked(event_with_photos(number=30))
