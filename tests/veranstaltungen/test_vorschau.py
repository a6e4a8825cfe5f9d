"""The preview of an event shows it at each point of its life, and changes nothing."""

import datetime

import pytest
from wagtail.models import Locale

from tests.veranstaltungen import factories as make
from veranstaltungen import zeit
from veranstaltungen.models import Programmpunkt, Veranstaltung
from veranstaltungen.vorschau import Modus

pytestmark = pytest.mark.usefixtures("sections")


@pytest.fixture
def page(settings):
    settings.CLOCK_NOW = "2027-02-01T12:00"
    return make.event("Probe", make.termin("2027-03-08", begin="09:00", end="13:00"), registration_state="offen")


@pytest.mark.parametrize(
    ("mode", "words", "absent"),
    [
        (Modus.HEUTE, "Anmeldung offen", "Beendet"),
        (Modus.VORHER, "Anmeldung offen", "Beendet"),
        (Modus.NACHHER, "Rückblick", "Anmeldung offen"),
        (Modus.VERSCHOBEN, "verschoben, neuer Termin folgt", "abgesagt"),
        (Modus.ABGESAGT, "Diese Veranstaltung ist abgesagt", "Jetzt anmelden"),
    ],
)
def test_each_mode_shows_the_event_as_it_will_be_then(page, mode, words, absent):
    page.report = [("text", "<p>Es war gut.</p>")]
    html = page.make_preview_request(preview_mode=mode).content.decode()
    assert words in html
    assert absent not in html
    assert ("Es war gut." in html) is (mode == Modus.NACHHER)


def test_a_past_event_can_be_seen_as_it_was_announced(page, settings):
    settings.CLOCK_NOW = "2028-01-01T12:00"
    html = page.make_preview_request(preview_mode=Modus.VORHER).content.decode()
    assert "Anmeldung offen" in html
    assert "Beendet" in page.make_preview_request(preview_mode="").content.decode()


def test_what_was_just_written_counts_in_the_preview(page):
    page.programmpunkte = [Programmpunkt(title="Vortrag", summary="Was bleibt.")]
    html = page.make_preview_request(preview_mode=Modus.NACHHER).content.decode()
    assert "Was bleibt." in html
    assert "Dokumentation" in html


def test_a_preview_changes_neither_the_event_nor_the_clock(page):
    for mode in Modus.values:
        page.make_preview_request(preview_mode=mode)
    stored = Veranstaltung.objects.get(pk=page.pk)
    assert stored.state_override == ""
    assert [row.withdrawn_on for row in stored.termine.all()] == [None]
    assert zeit.today() == datetime.date(2027, 2, 1)


def test_an_event_without_a_date_has_every_preview(settings):
    settings.CLOCK_NOW = "2027-02-01T12:00"
    page = make.event("Ohne Datum")
    for mode in Modus.values:
        assert page.make_preview_request(preview_mode=mode).status_code == 200


@pytest.mark.parametrize(
    ("days", "override", "words"),
    [
        ([], "", "Diese Veranstaltung ist verschoben. Den neuen Termin finden Sie hier"),
        ([{"precision": "offen"}], "", "Diese Veranstaltung ist verschoben. Den neuen Termin finden Sie hier"),
        ([{"day": "2027-03-08"}], "abgesagt", "ursprünglich geplant am 8. März 2027, verschoben"),
        ([{"day": "2027-03-08"}, {"day": "2027-03-15"}], "", "Der Termin am 15. März 2027 wurde verschoben."),
    ],
)
def test_the_postponed_mode_says_so_whatever_the_event_has(settings, days, override, words):
    settings.CLOCK_NOW = "2027-02-01T12:00"
    page = make.event(
        "Probe",
        *(make.termin(**each) for each in days),
        state_override=override,
        state_override_reason="Der Saal fehlt.",
    )
    html = page.make_preview_request(preview_mode=Modus.VERSCHOBEN).content.decode()
    assert words in html
    assert "ist abgesagt" not in html


def test_a_translation_is_shown_in_the_same_modes(page):
    english = Locale.objects.get(language_code="en")
    for parent in (page.get_ancestors().get(depth=2), make.index()):
        parent.copy_for_translation(english).save_revision().publish()
    translated = page.copy_for_translation(english)
    html = translated.make_preview_request(preview_mode=Modus.VERSCHOBEN).content.decode()
    assert "postponed, new date to be announced" in html
    assert "has been cancelled" in translated.make_preview_request(preview_mode=Modus.ABGESAGT).content.decode()
