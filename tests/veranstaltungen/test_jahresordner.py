"""In which folder of a year an event stands."""

import pytest
from wagtail.models import Page

from tests.veranstaltungen import factories as make
from veranstaltungen.models import Veranstaltung
from veranstaltungen.services import settle

pytestmark = pytest.mark.django_db
NOW = "2027-01-10T12:00"


@pytest.fixture(autouse=True)
def _today(settings) -> None:
    settings.CLOCK_NOW = NOW


def publish_with_date(event: Veranstaltung, day: str) -> Veranstaltung:
    """Enter a date and publish, as the form of the admin does."""
    draft = Veranstaltung.objects.get(pk=event.pk)
    draft.termine = [make.termin(day)]
    draft.save()
    revision = draft.save_revision()
    settle(draft)
    revision.publish()
    return Veranstaltung.objects.get(pk=event.pk)


def test_a_draft_that_was_kept_before_it_had_a_date_goes_live_in_the_folder_of_its_date():
    draft = make.event("Herbsttagung", live=False)
    assert draft.get_parent().slug == "2027"
    page = publish_with_date(draft, "2023-09-21")
    assert page.url_path.endswith("/2023/herbsttagung/")
    assert page.get_parent().slug == "2023"
    assert Page.find_problems() == ([], [], [], [], [])


def test_an_event_that_was_public_keeps_its_address():
    page = publish_with_date(make.event("Herbsttagung", live=False), "2023-09-21")
    assert publish_with_date(page, "2025-09-21").url_path.endswith("/2023/herbsttagung/")


def test_an_event_stays_where_it_is_when_its_address_is_taken():
    make.event("Herbsttagung", make.termin("2023-03-08"))
    page = publish_with_date(make.event("Herbsttagung", live=False), "2023-09-21")
    assert page.url_path.endswith("/2027/herbsttagung/")
