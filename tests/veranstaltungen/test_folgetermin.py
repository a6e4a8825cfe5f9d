"""“Next date of the series” copies an event in one step: what makes the series stays, what belonged to the date goes."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse

from core.models import Material
from kommunen.enums import BezugRolle
from tests.core.factories import make_account
from tests.veranstaltungen import factories as make
from veranstaltungen.folgetermin import next_in_series
from veranstaltungen.models import Beitrag, Reihe, Veranstaltung

pytestmark = pytest.mark.usefixtures("sections")


@pytest.fixture
def page(settings):
    settings.CLOCK_NOW = "2027-06-01T12:00"
    event = make.full_event()
    event.title, event.ordinal, event.report = "8. Treffen der Runde", 8, [("text", "<p>Es war gut.</p>")]
    event.registration_state, event.registration_url = "offen", "https://example.org/anmeldung"
    event.state_override, event.state_override_reason = "abgesagt", "krank"
    event.save()
    return event


def address(page):
    return reverse("veranstaltungen_next_date", args=[page.pk])


def test_the_number_is_raised_and_the_date_is_open(page, admin_user):
    made = next_in_series(page, admin_user)
    assert (made.title, made.ordinal, made.reihe_id) == ("9. Treffen der Runde", 9, page.reihe_id)
    assert [str(row) for row in made.termine.all()] == ["Termin folgt"]
    assert made.live is False
    assert made.first_published_at is None
    assert made.get_parent().slug == "2027"
    assert made.translation_key != page.translation_key


def test_the_number_follows_the_highest_of_the_series_drafts_too(page, admin_user):
    next_in_series(page, admin_user)
    assert next_in_series(page, admin_user).ordinal == 10


def test_what_makes_the_series_stays(page, admin_user):
    made = next_in_series(page, admin_user)
    for name in ("art_id", "ort_id", "attendance_mode", "teaser", "team_max", "contact_heading"):
        assert getattr(made, name) == getattr(page, name), name
    for name in ("themen", "zielgruppen", "programmes"):
        assert set(getattr(made, name).all()) == set(getattr(page, name).all()), name
    for name in ("beteiligte", "kontaktkarten"):
        assert getattr(made, name).count() == getattr(page, name).count() > 0, name
    titles = [each.title for each in page.programmpunkte.all()]
    assert [each.title for each in made.programmpunkte.all()] == titles
    speakers = Beitrag.objects.filter(programmpunkt__veranstaltung=page).values_list("person_id", flat=True)
    copied = Beitrag.objects.filter(programmpunkt__veranstaltung=made).values_list("person_id", flat=True)
    assert sorted(copied) == sorted(speakers) != []


def test_date_registration_and_documentation_are_empty(page, admin_user):
    made = next_in_series(page, admin_user)
    assert not made.report
    assert (made.registration_state, made.registration_url, made.registration_deadline) == ("folgt", "", None)
    assert (made.state_override, made.state_override_reason) == ("", "")
    assert not any(each.is_documented or each.day for each in made.programmpunkte.all())
    assert not made.kennzahlen.exists()
    assert not made.kommunenbezuege.filter(role=BezugRolle.PRAXISBEISPIEL).exists()
    kinds = set(Material.objects.filter(page=made).values_list("kind", flat=True))
    assert kinds <= {"background", "link"}
    assert (made.has_report, made.has_documentation) == (False, False)


def test_the_original_keeps_everything(page, admin_user):
    before = [page.programmpunkte.count(), page.materialien.count(), page.kennzahlen.count()]
    next_in_series(page, admin_user)
    page = Veranstaltung.objects.get(pk=page.pk)
    assert [page.programmpunkte.count(), page.materialien.count(), page.kennzahlen.count()] == before
    assert page.report


def test_one_step_in_the_admin_leads_to_the_new_draft(page, admin_client):
    edit = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]), follow=True).content.decode()
    assert f'href="{address(page)}"' in edit
    assert "Nächster Termin der Reihe" in edit
    assert "trägt die Nummer 9" in admin_client.get(address(page)).content.decode()
    assert Veranstaltung.objects.count() == 1
    answer = admin_client.post(address(page), follow=True)
    made = Veranstaltung.objects.exclude(pk=page.pk).get()
    assert answer.redirect_chain[0][0] == reverse("wagtailadmin_pages:edit", args=[made.pk])
    assert "Bitte tragen Sie das Datum ein" in answer.content.decode()


def test_an_event_without_a_series_has_no_next_date(page, admin_client):
    alone = make.event("Einzeln", make.termin("2027-03-08"))
    assert admin_client.get(address(alone)).status_code in {302, 403}
    assert admin_client.post(address(alone)).status_code in {302, 403}
    assert not Veranstaltung.objects.filter(title__contains="Einzeln").exclude(pk=alone.pk).exists()


def test_who_may_not_add_events_may_not_copy_one(page, client):
    account = make_account("nur-bilder@example.org")
    group = Group.objects.create(name="Bilder")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    account.groups.add(group)
    client.force_login(account)
    client.post(address(page))
    assert Veranstaltung.objects.count() == 1


def test_a_series_that_does_not_count_stays_without_numbers(admin_user):
    reihe = Reihe.objects.create(name="Offene Runde")
    event = make.event("Offene Runde im März", make.termin("2027-03-08"), reihe=reihe)
    made = next_in_series(event, admin_user)
    assert (made.title, made.ordinal) == ("Offene Runde im März", None)
