"""A subscribed calendar follows the life of an event: nothing is lost, nothing stands there twice."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from wagtail.models import Locale, Page, Site

from core import timetable
from core.bulk import add_pages
from core.scheduling import publish_and_unpublish
from kontakte.models import Ort
from tests.veranstaltungen import factories as make
from tests.veranstaltungen.kalenderprogramm import Abonnent, local
from veranstaltungen.models import Kalendereintrag, Termin, Veranstaltung, Veranstaltungsart
from veranstaltungen.services import year_folder

pytestmark = pytest.mark.usefixtures("sections")
TITLE = "Daten, die bewegen"


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.CLOCK_NOW = "2027-01-10 12:00"


@pytest.fixture
def subscriber() -> Abonnent:
    make.index()
    return Abonnent()


@pytest.fixture
def event() -> Veranstaltung:
    page = make.event(TITLE, make.termin("2027-03-08", begin="09:00", end="13:00"))
    page.save_revision().publish()
    return fresh(page)


def fresh(page: Page) -> Veranstaltung:
    return Veranstaltung.objects.get(pk=page.pk)


def publish(page: Veranstaltung, *dates: Termin, **values) -> Veranstaltung:
    """Publish the page as the admin does, with these dates in place of its own if any are given."""
    draft = page.get_latest_revision_as_object()
    for name, value in values.items():
        setattr(draft, name, value)
    if dates:
        draft.termine = list(dates)
    draft.save_revision().publish()
    return fresh(page)


def moved(page: Veranstaltung, day: str) -> Veranstaltung:
    """Move an event as the guide says: withdraw the old date, add the new one below."""
    (old,) = page.termine.all()
    old.withdrawn_on = date(2027, 1, 12)
    return publish(page, old, make.termin(day, begin="09:00", end="13:00"))


def work() -> None:
    """Do what the worker does for calendars by the clock."""
    (job,) = [job for job in timetable.jobs() if job.name == "veranstaltungen.kalender"]
    job.run()


MARCH, APRIL = local("2027-03-08 09:00"), local("2027-04-20 09:00")


def test_a_moved_event_leaves_its_old_date_cancelled_and_shows_the_new_one_once(subscriber, event):
    assert subscriber.ask() == 200
    assert subscriber.shown == [(MARCH, TITLE)]
    moved(event, "2027-04-20")
    subscriber.ask()
    assert subscriber.shown == [(APRIL, TITLE)]
    assert subscriber.states == ["CANCELLED", "CONFIRMED"]
    old = min(subscriber.entries.values(), key=lambda each: each.begin)
    assert (old.sequence, old.summary) == (1, f"Entfällt: {TITLE}")


def test_another_time_is_the_same_entry_with_a_higher_sequence(subscriber, event):
    subscriber.ask()
    (known,) = subscriber.entries.values()
    (row,) = event.termine.all()
    row.start_date = date(2027, 4, 20)
    publish(event, row)
    subscriber.ask()
    assert subscriber.shown == [(APRIL, TITLE)]
    (entry,) = subscriber.entries.values()
    assert (entry.uid, entry.sequence) == (known.uid, 1)


def test_an_event_cancelled_by_its_dates_stays_as_cancelled(subscriber, event):
    subscriber.ask()
    (row,) = event.termine.all()
    row.withdrawn_on = date(2027, 1, 12)
    publish(event, row)
    subscriber.ask()
    (entry,) = subscriber.entries.values()
    assert (entry.status, entry.begin, entry.summary) == ("CANCELLED", MARCH, f"Abgesagt: {TITLE}")


def test_an_event_cancelled_by_hand_is_cancelled_and_comes_back(subscriber, event):
    event = publish(event, state_override="abgesagt", state_override_reason="krank")
    subscriber.ask()
    assert subscriber.states == ["CANCELLED"]
    publish(event, state_override="", state_override_reason="")
    subscriber.ask()
    assert subscriber.shown == [(MARCH, TITLE)]
    assert [each.sequence for each in subscriber.entries.values()] == [2]


def test_an_event_postponed_by_hand_is_open_until_the_new_day_is_known(subscriber, event):
    event = publish(event, state_override="verschoben", state_override_reason="Hochwasser")
    subscriber.ask()
    (entry,) = subscriber.entries.values()
    assert (entry.status, entry.summary) == ("TENTATIVE", f"Verschoben: {TITLE}")
    moved(event, "2027-04-20")
    subscriber.ask()
    assert subscriber.states == ["CANCELLED", "CONFIRMED"]


@pytest.mark.parametrize(
    "said", [{"precision": "monat"}, {"certainty": "vsl"}, {"certainty": "ca"}, {"bound": "ab"}, {"bound": "bis"}]
)
def test_a_date_that_becomes_vague_is_cancelled_and_one_that_is_fixed_again_returns(subscriber, event, said):
    subscriber.ask()
    (row,) = event.termine.all()
    row.start_time = row.end_time = None
    for name, value in said.items():
        setattr(row, name, value)
    event = publish(event, row)
    subscriber.ask()
    assert [(each.status, each.begin) for each in subscriber.entries.values()] == [("CANCELLED", MARCH)]
    (row,) = event.termine.all()
    row.precision, row.certainty, row.bound = "tag", "fest", "keine"
    publish(event, row)
    subscriber.ask()
    assert subscriber.shown == [(date(2027, 3, 8), TITLE)]
    assert len(subscriber.entries) == 1


@pytest.mark.parametrize(
    "said",
    [
        {"precision": "monat"},
        {"precision": "quartal"},
        {"precision": "halbjahr"},
        {"precision": "jahr"},
        {"certainty": "vsl"},
        {"bound": "ab"},
        {"withdrawn_on": date(2027, 1, 1)},
    ],
)
def test_what_never_was_a_fixed_date_never_enters_a_calendar(subscriber, said):
    page = make.event("Ungefähr", make.termin("2027-03-08", **said))
    subscriber.ask()
    assert not subscriber.entries
    assert subscriber.client.get(f"/kalender/{page.translation_key}.ics").status_code == 404


def test_a_deleted_date_is_cancelled_and_an_older_version_brings_it_back_with_a_higher_sequence(subscriber, event):
    first = event.latest_revision
    event = publish(event, make.termin("2027-04-20", begin="09:00", end="13:00"))
    subscriber.ask()
    assert subscriber.states == ["CANCELLED", "CONFIRMED"]
    first.publish()
    subscriber.ask()
    assert subscriber.shown == [(MARCH, TITLE)]
    assert subscriber.states == ["CONFIRMED", "CANCELLED"]
    assert [each.sequence for each in sorted(subscriber.entries.values(), key=lambda each: each.begin)] == [2, 1]


def test_publishing_the_same_once_more_changes_nothing(subscriber, event):
    subscriber.ask()
    publish(event)
    fresh(event).save()
    assert subscriber.ask() == 304


def test_a_draft_changes_nothing(subscriber, event):
    subscriber.ask()
    event.title = "Noch geheim"
    event.termine = [make.termin("2027-04-20")]
    event.save_revision()
    assert subscriber.ask() == 304


def test_another_teaser_is_a_change_but_no_other_appointment(subscriber, event, settings):
    subscriber.ask()
    settings.CLOCK_NOW = "2027-01-11 12:00"
    publish(event, teaser="Neue Worte.")
    assert subscriber.ask() == 200
    entry = Kalendereintrag.objects.get()
    assert entry.sequence == 0
    assert "LAST-MODIFIED:20270111T110000Z" in entry.text
    assert "DTSTAMP:20270111T110000Z" in entry.text


@pytest.mark.parametrize("change", [{"title": "Neuer Titel"}, {"place_text": "Rathaus, Saal 2"}])
def test_title_and_place_raise_the_sequence(event, change):
    publish(event, **change)
    assert Kalendereintrag.objects.get().sequence == 1


def test_an_unpublished_event_is_gone_without_a_trace_and_returns_as_it_was(subscriber, event):
    subscriber.ask()
    known = dict(subscriber.entries)
    event.unpublish()
    assert subscriber.ask() == 200
    assert not subscriber.entries
    assert subscriber.client.get(f"/kalender/{event.translation_key}.ics").status_code == 404
    publish(event)
    subscriber.ask()
    assert subscriber.entries == known


def test_what_changed_while_nobody_could_see_it_is_a_new_sequence_afterwards(subscriber, event):
    subscriber.ask()
    event.unpublish()
    (row,) = event.termine.all()
    row.start_date = date(2027, 4, 20)
    publish(fresh(event), row)
    subscriber.ask()
    assert [(each.begin, each.sequence) for each in subscriber.entries.values()] == [(APRIL, 1)]


def test_an_expired_event_is_gone(subscriber, event):
    Veranstaltung.objects.filter(pk=event.pk).update(expire_at=timezone.now() - timedelta(seconds=1))
    publish_and_unpublish()
    subscriber.ask()
    assert not subscriber.entries


def test_an_event_laid_into_another_year_keeps_its_entry_and_gets_its_new_address(subscriber, event):
    subscriber.ask()
    (known,) = subscriber.entries.values()
    event.move(year_folder(make.index(), 2028), pos="last-child")
    assert subscriber.ask() == 200
    (entry,) = subscriber.entries.values()
    assert (entry.uid, entry.sequence, entry.begin) == (known.uid, known.sequence, known.begin)
    assert entry.url.endswith("/veranstaltungen/2028/daten-die-bewegen/")
    assert entry.url in entry.description


def test_separate_days_are_separate_entries(subscriber):
    make.event("Zwei Tage", make.termin("2027-11-06"), make.termin("2027-11-13"))
    subscriber.ask()
    assert subscriber.shown == [(date(2027, 11, 6), "Zwei Tage"), (date(2027, 11, 13), "Zwei Tage")]


def test_a_copied_event_has_entries_of_its_own(subscriber, event):
    event.copy(update_attrs={"slug": "kopie", "title": "Kopie"}, keep_live=True)
    subscriber.ask()
    assert subscriber.shown == [(MARCH, TITLE), (MARCH, "Kopie")]


def test_an_alias_is_the_same_event_once_more(subscriber, event):
    event.create_alias(parent=year_folder(make.index(), 2028))
    subscriber.ask()
    assert subscriber.shown == [(MARCH, TITLE)]


def test_another_name_of_the_host_leaves_the_identifiers(subscriber, event):
    subscriber.ask()
    site = Site.objects.get()
    site.hostname = "www.example.org"
    site.save()
    (row,) = event.termine.all()
    publish(event, row, make.termin("2027-05-03"), title="Neuer Titel")
    uids = sorted(Kalendereintrag.objects.values_list("uid", flat=True), key=lambda uid: uid.partition("@")[2])
    assert [uid.partition("@")[2] for uid in uids] == ["localhost", "www.example.org"]
    assert set(subscriber.entries) == {uids[0]}


def translated(event: Veranstaltung) -> Veranstaltung:
    """Return the event in English, published."""
    english = Locale.objects.get(language_code="en")
    index = make.index()
    for page in (index.get_parent().specific, index):
        if not page.has_translation(english):
            page.copy_for_translation(english).save_revision().publish()
    page = event.copy_for_translation(english)
    page.title = "Data that matters"
    page.save_revision().publish()
    return fresh(page)


def test_a_translation_has_the_same_identifiers_and_follows_the_german_dates(subscriber, event):
    translated(event)
    reader = Abonnent("/en/kalender/veranstaltungen.ics")
    reader.ask()
    subscriber.ask()
    assert reader.shown == [(MARCH, "Data that matters")]
    assert reader.entries.keys() == subscriber.entries.keys()
    moved(fresh(event), "2027-04-20")
    reader.ask()
    assert reader.shown == [(APRIL, "Data that matters")]
    assert [each.summary for each in reader.entries.values() if each.status == "CANCELLED"] == [
        "No longer on this date: Data that matters"
    ]


def test_pages_made_in_bulk_enter_the_calendar_with_the_next_work_of_the_worker(subscriber):
    folder = year_folder(make.index(), 2027)
    pages = [Veranstaltung(title=f"Probe {n}", slug=f"probe-{n}", locale=folder.locale) for n in range(3)]
    for page in pages:
        page.termine = [make.termin("2027-03-08")]
    add_pages(folder, pages, indexed=False)
    work()
    subscriber.ask()
    assert len(subscriber.shown) == 3
    assert not Veranstaltung.objects.filter(calendar_due=True).exists()


def test_a_place_that_changes_is_told_to_all_who_come_there(subscriber, event):
    place = Ort.objects.create(name="Kulturspeicher", city="Musterstadt")
    kind = make.vocabulary(Veranstaltungsart, "fachforum")
    publish(event, ort=place, art=kind)
    subscriber.ask()
    place.name = "Rathaus"
    place.save()
    kind.label_de = "Tagung"
    kind.save()
    work()
    subscriber.ask()
    (entry,) = subscriber.entries.values()
    assert (entry.location, entry.sequence) == ("Rathaus, Musterstadt", 2)
    assert "CATEGORIES:Tagung" in Kalendereintrag.objects.get().text
    place.delete()
    work()
    subscriber.ask()
    assert [each.location for each in subscriber.entries.values()] == [""]
