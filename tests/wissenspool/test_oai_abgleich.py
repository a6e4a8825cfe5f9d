"""What harvesters know follows what is public: new, changed, gone, and never a date backwards."""

import datetime
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from core import scheduling
from core.bulk import add_pages
from intern.models import InternSeite
from kontakte.models import Person
from tests.core.trees import plant, standard, translate
from tests.wissenspool.factories import art, index_below, kommune, publikation, reihe, thema
from tests.wissenspool.oai import ask, entry, is_deleted, make_old, one, records, texts
from tests.wissenspool.record import fresh
from wissenspool.models import Mitwirkung, OaiEintrag, Publikation, PublikationsIndex
from wissenspool.oai import abgleich

pytestmark = pytest.mark.django_db


@pytest.fixture
def index() -> PublikationsIndex:
    return index_below(plant())


@pytest.fixture
def page(index: PublikationsIndex) -> Publikation:
    return publikation(index, "Studie", (thema("Ganztag"),), art=art(), year=2026)


def restrict(page: Page) -> PageViewRestriction:
    return PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def moved_on(page: Publikation, moment: datetime.datetime) -> bool:
    """Return whether the date of an entry is later than a moment."""
    return entry(page).datestamp > moment


def test_a_draft_is_known_to_nobody_and_published_at_once(index: PublikationsIndex):
    page = publikation(index, "Entwurf", live=False, art=art(), year=2026)
    page.save_revision()
    assert not OaiEintrag.objects.exists()
    page.save_revision().publish()
    assert texts(one(page), "dc:title") == ["Entwurf"]


def test_a_revision_that_is_not_published_changes_nothing(page: Publikation):
    moment = make_old()
    page.title = "Neuer Titel"
    page.save_revision()
    assert not moved_on(page, moment)
    page.get_latest_revision().publish()
    assert moved_on(page, moment)
    assert texts(one(page), "dc:title") == ["Neuer Titel"]


def test_what_the_record_does_not_say_moves_no_date(page: Publikation):
    moment = make_old()
    page = fresh(page)
    page.review_on = datetime.date(2027, 1, 1)
    page.body = [{"type": "text", "value": "<p>Ein Absatz.</p>"}]
    page.save()
    abgleich.write_all()
    assert not moved_on(page, moment)


def test_unpublished_it_stays_as_deleted_and_comes_back_with_a_later_date(page: Publikation):
    moment = make_old()
    page.unpublish()
    root = one(page)
    assert is_deleted(root)
    assert texts(root, "oai:setSpec") == ["art-handreichung", "thema-ganztag"]
    assert "Studie" not in "".join(root.itertext())
    assert moved_on(page, moment)
    assert entry(page).metadata == []
    moment = make_old()
    fresh(page).save_revision().publish()
    assert not is_deleted(one(page))
    assert moved_on(page, moment)


def test_deleted_it_stays_as_deleted_for_good(page: Publikation, index: PublikationsIndex):
    number = page.pk
    fresh(page).delete()
    assert is_deleted(records())
    assert OaiEintrag.objects.get(number=number).deleted
    abgleich.write_all()
    index.delete()
    abgleich.write_all()
    assert is_deleted(records())


def test_expired_by_the_clock_it_is_deleted(page: Publikation):
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - datetime.timedelta(minutes=1))
    scheduling.publish_and_unpublish()
    assert is_deleted(one(page))


def test_published_by_the_clock_it_is_listed(index: PublikationsIndex):
    page = publikation(index, "Später", live=False, art=art(), year=2026)
    page.go_live_at = timezone.now() + datetime.timedelta(hours=1)
    page.save_revision().publish()
    assert not OaiEintrag.objects.exists()
    revision = page.get_latest_revision()
    revision.approved_go_live_at = timezone.now() - datetime.timedelta(minutes=1)
    revision.content["go_live_at"] = None
    revision.save()
    scheduling.publish_and_unpublish()
    assert not is_deleted(one(page))


def test_a_restriction_above_hides_it_at_once_and_the_worker_gives_it_a_date(
    page: Publikation, index: PublikationsIndex
):
    moment = make_old()
    closed = restrict(index.get_parent())
    for root in (one(page), records(), ask("ListIdentifiers", metadataPrefix="oai_dc")):
        assert is_deleted(root)
        assert "Studie" not in "".join(root.itertext())
    assert abgleich.write_due() == 1
    assert moved_on(page, moment) and entry(page).metadata == []
    assert abgleich.write_due() == 0
    closed.delete()
    assert is_deleted(one(page))
    assert abgleich.write_due() == 1
    assert texts(one(page), "dc:title") == ["Studie"]


def test_below_a_closed_section_it_is_deleted_and_moved_back_it_is_there_again(
    page: Publikation, index: PublikationsIndex
):
    section = InternSeite(title="Intern", slug="intern", live=True)
    index.get_parent().add_child(instance=section)
    restrict(section)
    fresh(page).move(section, pos="last-child")
    assert is_deleted(one(page))
    fresh(page).move(PublikationsIndex.objects.get(pk=index.pk), pos="last-child")
    abgleich.write_due()
    assert not is_deleted(one(page))


def test_what_never_was_public_never_appears(index: PublikationsIndex):
    restrict(index)
    publikation(index, "Geheim", art=art(), year=2026)
    abgleich.write_all()
    assert not OaiEintrag.objects.exists()


def test_the_identifier_stays_when_the_page_moves_and_is_renamed(page: Publikation, index: PublikationsIndex):
    before = texts(records(), "oai:identifier")
    other = standard(index.get_parent(), "Anderswo")
    page.title, page.slug = "Anders", "anders"
    page.save()
    fresh(page).move(other, pos="last-child")
    assert texts(records(), "oai:identifier") == before
    assert texts(one(page), "dc:identifier") == [f"http://testserver/p/{page.pk}/"]


def test_pages_made_in_bulk_are_listed_by_the_worker(index: PublikationsIndex):
    pages = [Publikation(title=f"Heft {number}", slug=f"heft-{number}", locale=index.locale) for number in range(3)]
    add_pages(index, pages, indexed=False)
    assert not OaiEintrag.objects.exists()
    assert abgleich.write_due() == 3
    assert abgleich.write_due() == 0
    assert len(texts(records(), "oai:header")) == 3


RENAMED: dict[str, Any] = {
    "topic": lambda page: (thema("Ganztag"), "label_de"),
    "kind": lambda page: (page.art, "label_de"),
    "series": lambda page: (page.reihe, "name"),
    "municipality": lambda page: (page.kommune, "name"),
}


@pytest.mark.parametrize("what", RENAMED)
def test_a_record_that_is_named_anew_is_written_by_the_worker(page: Publikation, what: str):
    page.reihe, page.kommune = reihe(), kommune()
    page.save()
    moment = make_old()
    record, name = RENAMED[what](page)
    setattr(record, name, "Ganz anders")
    record.save()
    assert abgleich.write_due() == 1
    assert moved_on(page, moment)
    assert "Ganz anders" in "".join(one(page).itertext())


def test_a_topic_that_is_deleted_leaves_sets_and_subjects(page: Publikation):
    thema("Ganztag").delete()
    abgleich.write_due()
    assert texts(one(page), "oai:setSpec") == ["art-handreichung"]
    assert texts(one(page), "dc:subject") == []


def test_a_person_who_takes_another_name_changes_no_record(page: Publikation):
    person = Person.objects.create(first_name="Amira", last_name="Born", slug="amira-born")
    Mitwirkung.objects.create(publikation=page, person=person)
    abgleich.write_due()
    moment = make_old()
    person.last_name = "Anders"
    person.save()
    assert abgleich.write_due() == 0
    assert not moved_on(page, moment)
    assert texts(one(page), "dc:creator") == ["Born, Amira"]


def test_a_translation_is_no_record_and_moves_the_date_of_the_german_page(page: Publikation, index: PublikationsIndex):
    translate(index, "en")
    moment = make_old()
    english = translate(page, "en", title="Study")
    assert [entry.number for entry in OaiEintrag.objects.all()] == [page.pk]
    assert moved_on(page, moment)
    moment = make_old()
    fresh(english).unpublish()
    assert moved_on(page, moment)
    assert texts(one(page), "dc:title") == ["Studie"]


def test_an_alias_is_no_record_of_its_own(page: Publikation, index: PublikationsIndex):
    fresh(page).create_alias(update_slug="studie-2")
    abgleich.write_all()
    assert OaiEintrag.objects.count() == 1


def test_the_date_never_goes_backwards(page: Publikation):
    later = datetime.datetime.now(datetime.UTC).replace(microsecond=0) + datetime.timedelta(days=1)
    OaiEintrag.objects.update(datestamp=later)
    page.title = "Neu"
    page.save()
    assert entry(page).datestamp == later


def test_a_long_transaction_dates_its_changes_at_its_end(
    page: Publikation, monkeypatch, django_capture_on_commit_callbacks
):
    begin = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
    clock = iter([begin, begin + datetime.timedelta(seconds=40)])
    with django_capture_on_commit_callbacks(execute=True):
        page.title = "Neu"
        monkeypatch.setattr(abgleich, "now", lambda: next(clock))
        page.save()
    assert entry(page).datestamp == begin + datetime.timedelta(seconds=40)


def test_what_nobody_announced_is_found_by_comparing_all(page: Publikation):
    moment = make_old()
    Publikation.objects.filter(pk=page.pk).update(doi="10.5555/neu")
    assert abgleich.write_due() == 0
    assert abgleich.write_all() == 1
    assert moved_on(page, moment)
    assert "https://doi.org/10.5555/neu" in texts(one(page), "dc:identifier")
