"""The year in the address of an event: it follows the date until the event is published, then it stays."""

from datetime import date

import pytest
from django.test import override_settings
from wagtail.models import Locale, Page

from tests.veranstaltungen import factories as make
from veranstaltungen.models import Jahresordner, Veranstaltung

pytestmark = pytest.mark.usefixtures("sections")


@pytest.fixture(autouse=True)
def in_2026():
    with override_settings(CLOCK_NOW="2026-11-20T12:00"):
        yield


def draft(title: str = "Fachtag") -> Veranstaltung:
    """Return an event as the admin stores it first: a title, nothing else."""
    page = make.event(title, live=False)
    page.save_revision()
    return Veranstaltung.objects.get(pk=page.pk)


def dated(page: Veranstaltung, *dates) -> Veranstaltung:
    """Save the draft with these dates, as the form of the admin does."""
    page.termine = list(dates)
    page.save()
    page.save_revision()
    return Veranstaltung.objects.get(pk=page.pk)


def test_a_draft_moves_to_the_year_of_its_date():
    page = draft()
    assert page.get_url() == "/veranstaltungen/2026/fachtag/"
    page = dated(page, make.termin("2028-05-04"))
    assert page.get_url() == "/veranstaltungen/2028/fachtag/"
    page = dated(page, make.termin("2027-12-01", precision="monat", certainty="vsl"))
    assert page.get_url() == "/veranstaltungen/2027/fachtag/"
    page.get_latest_revision().publish()
    assert Veranstaltung.objects.get(pk=page.pk).get_url() == "/veranstaltungen/2027/fachtag/"
    assert Page.find_problems() == ([], [], [], [], [])


def test_an_address_that_is_taken_gets_a_number():
    make.event("Fachtag", make.termin("2028-03-01"))
    assert dated(draft(), make.termin("2028-05-04")).get_url() == "/veranstaltungen/2028/fachtag-2/"


def test_what_was_published_once_keeps_its_address():
    page = draft()
    page.get_latest_revision().publish()
    page = dated(Veranstaltung.objects.get(pk=page.pk), make.termin("2028-05-04"))
    page.unpublish()
    page = dated(Veranstaltung.objects.get(pk=page.pk), make.termin("2029-05-04"))
    assert page.get_url() == "/veranstaltungen/2026/fachtag/"


def test_a_translation_follows_into_the_folder_of_its_language():
    page = draft()
    index = page.get_parent().get_parent().specific
    english = Locale.objects.get(language_code="en")
    index.get_parent().copy_for_translation(english)
    index.copy_for_translation(english)
    page.copy_for_translation(english)
    dated(page, make.termin("2028-05-04"))
    parent = page.get_translation(english).get_parent()
    assert (parent.slug, parent.locale) == ("2028", english)
    assert not Jahresordner.objects.get(pk=parent.pk).live


def test_an_event_of_the_members_area_stays_there():
    make.index()
    area = Page.objects.get(slug="intern", depth=3).specific
    page = make.event("Treffen", parent=area, live=False)
    assert dated(page, make.termin("2028-05-04")).is_child_of(area)
    assert page.first_begin.date() == date(2028, 5, 3)


def test_translating_an_event_translates_the_year_it_stands_in(admin_client):
    page = draft()
    english, folder = Locale.objects.get(language_code="en"), page.get_parent()
    Page.objects.filter(translation_key=folder.translation_key, locale=english).delete()
    address = f"/admin/localize/submit/page/{page.pk}/"
    answer = admin_client.post(address, {"locales": [english.pk]})
    assert "ist noch nicht übersetzt (Sprache: Englisch)" in answer.content.decode()
    assert not page.has_translation(english)
    index = page.get_parent().get_parent().specific
    index.get_parent().specific.copy_for_translation(english)
    index.copy_for_translation(english)
    assert admin_client.post(address, {"locales": [english.pk]}).status_code == 302
    translated = page.get_translation(english)
    assert (translated.get_parent().slug, translated.live) == (folder.slug, False)


def years() -> dict[str, bool]:
    """Return which folders of years there are, and whether each is public."""
    found = Jahresordner.objects.filter(locale__language_code="de")
    return dict(found.order_by("slug").values_list("slug", "live"))


def test_a_folder_is_public_while_an_event_in_it_is(visitor):
    page = draft()
    assert years() == {"2026": False}
    assert visitor.get("/veranstaltungen/2026/").status_code == 404
    assert "/veranstaltungen/2026/" not in visitor.get("/sitemap.xml").content.decode()
    page.get_latest_revision().publish()
    assert visitor.get("/veranstaltungen/2026/").status_code == 200
    Veranstaltung.objects.get(pk=page.pk).unpublish()
    assert years() == {"2026": False}
    assert "/veranstaltungen/2026/" not in visitor.get("/veranstaltungen/").content.decode()


def test_half_a_year_that_was_saved_while_it_was_typed_leaves_nothing_behind():
    page = dated(draft(), make.termin("2020-05-04"))
    assert years() == {"2020": False}
    dated(page, make.termin("2027-05-04"))
    assert years() == {"2027": False}


def test_a_folder_closes_when_its_last_event_is_deleted_or_moved():
    first, second = (make.event(title, make.termin("2027-05-04")) for title in ("Eins", "Zwei"))
    first.delete()
    assert years() == {"2027": True}
    second.move(Page.objects.get(slug="intern", depth=3), pos="last-child")
    assert years() == {"2027": False}
