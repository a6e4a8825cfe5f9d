"""The form of an event in the admin."""

import pytest
from wagtail.models import Page

from tests.core.admin_forms import PUBLISH, create, edit, errors
from tests.veranstaltungen import factories as make
from veranstaltungen.models import Veranstaltung

pytestmark = pytest.mark.usefixtures("sections")


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.CLOCK_NOW = "2026-11-24T12:00"


def test_a_second_event_of_the_same_title_takes_a_free_address(admin_client):
    make.event("Fachtag", make.termin("2026-12-01"))
    create(admin_client, make.index(), Veranstaltung, title="Fachtag", slug="fachtag")
    page = Veranstaltung.objects.latest("pk")
    assert page.get_url() == "/veranstaltungen/2026/fachtag-2/"
    # The form that saved the draft by itself still has the address that was made from the title.
    answer = edit(admin_client, page, slug="fachtag", teaser="Was wir vorhaben.", **PUBLISH)
    assert errors(answer) == {}
    page = Veranstaltung.objects.get(pk=page.pk)
    assert (page.slug, page.teaser, page.live) == ("fachtag-2", "Was wir vorhaben.", True)


def test_the_address_of_a_public_event_is_not_changed_silently(admin_client):
    page, _other = (make.event(title, make.termin("2026-12-01")) for title in ("Fachtag", "Werkstatt"))
    Page.objects.filter(pk=page.pk).update(first_published_at="2026-11-01T00:00Z")
    assert "slug" in errors(edit(admin_client, page, slug="werkstatt"))
