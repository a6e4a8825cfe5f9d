"""Files of publications under embargo or withdrawn: closed at every address, opened by the clock alone."""

import datetime
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.test import Client

from core import documentcovers, stand
from core.models import Bild, Dokument, ReadingState
from core.visibility import ANONYMOUS, visible_documents
from tests.core.factories import picture_bytes
from tests.core.trees import plant, standard
from tests.wissenspool.factories import index_below, publikation
from tests.wissenspool.record import again, attach, dokument, fresh, words
from wissenspool.closing import forget_what_has_ended
from wissenspool.models import PublikationsIndex

pytestmark = pytest.mark.django_db
DAY = datetime.date(2027, 3, 1)
BEFORE = DAY - datetime.timedelta(days=1)


@pytest.fixture
def index() -> PublikationsIndex:
    return index_below(plant())


@contextmanager
def today_is(day: datetime.date) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stand, "today", lambda: day)
        yield


def public_address(document: Dokument) -> str:
    return f"/dokumente/{document.uuid}/{document.filename}"


def test_an_embargo_closes_the_file_until_its_day_and_the_clock_opens_it(visitor: Client, index: PublikationsIndex):
    document = dokument()
    attach(publikation(index, "Studie", embargo_until=DAY), document)
    with today_is(BEFORE):
        assert visitor.get(public_address(document)).status_code == 404
        assert visitor.get(f"/intern/material/{document.uuid}/").status_code == 302
        content = words(visitor, "/wissenspool/studie/")
        assert "Der Bericht" in content and "ab 1. März 2027 verfügbar" in content
        assert str(document.uuid) not in content and "PDF öffnen" not in content
        assert not visible_documents(Dokument.objects.all(), ANONYMOUS).exists()
    with today_is(DAY):
        assert visitor.get(public_address(document)).status_code == 200
        assert public_address(document) in words(visitor, "/wissenspool/studie/")
        assert visible_documents(Dokument.objects.all(), ANONYMOUS).exists()


def test_an_editor_opens_it_and_a_member_does_not(admin_client: Client, django_user_model, index: PublikationsIndex):
    document = dokument()
    attach(publikation(index, "Studie", embargo_until=DAY), document)
    member = Client()
    member.force_login(django_user_model.objects.create_user("mitglied@example.org", "x"))
    with today_is(BEFORE):
        answer = admin_client.get(again(document).url)
        assert answer.status_code == 200 and "no-store" in answer["Cache-Control"]
        assert member.get(again(document).url).status_code == 404


def test_another_use_of_the_file_is_closed_too_and_its_own_title_is_not_told(visitor: Client, index: PublikationsIndex):
    document = dokument("Geheimer Titel", name="geheim.pdf")
    attach(publikation(index, "Studie", embargo_until=DAY), document, label="")
    with today_is(BEFORE):
        content = words(visitor, "/wissenspool/studie/")
    assert "Geheimer Titel" not in content and "geheim.pdf" not in content and "ab 1. März 2027" in content


def test_what_changes_is_reckoned_anew(index: PublikationsIndex):
    first, second = dokument(), dokument("Zweiter")
    page = publikation(index, "Studie", embargo_until=DAY)
    row = attach(page, first)
    other = publikation(index, "Andere", embargo_until=datetime.date(2027, 9, 1))
    attach(other, first)
    assert again(first).closed_until == datetime.date(2027, 9, 1)
    other.delete()
    assert again(first).closed_until == DAY
    row.document = second
    row.save()
    assert (again(first).closed_until, again(second).closed_until) == (None, DAY)
    page = fresh(page)
    page.unpublish()
    assert again(second).closed_until == DAY
    page = fresh(page)
    page.embargo_until = None
    page.save()
    assert again(second).closed_until is None
    page.withdrawn_on = datetime.date(2026, 5, 1)
    page.save()
    assert again(second).closed_until == datetime.date.max
    row.delete()
    assert again(second).closed_until is None


def test_film_and_captions_are_files_as_well(index: PublikationsIndex):
    film, captions = dokument(name="film.mp4"), dokument(name="film.vtt")
    publikation(index, "Film", media_file=film, captions=captions, embargo_until=DAY)
    assert (again(film).closed_until, again(captions).closed_until) == (DAY, DAY)


def test_a_file_of_another_page_stays_open(index: PublikationsIndex):
    document = dokument()
    attach(standard(index.get_parent(), "Seite"), document)
    publikation(index, "Studie", embargo_until=DAY)
    assert again(document).closed_until is None


def test_a_cover_is_taken_away_with_the_file_and_drawn_again_when_the_embargo_is_over(index: PublikationsIndex):
    document = dokument()
    Dokument.objects.filter(pk=document.pk).update(reading_state=ReadingState.DONE)
    documentcovers.put(document, picture_bytes())
    page = publikation(index, "Studie")
    attach(page, document)
    assert fresh(page).auto_cover_id
    with today_is(BEFORE):
        page.embargo_until = DAY
        page.save()
        assert not Bild.objects.filter(made_by_site=True).exists()
        assert fresh(page).auto_cover_id is None
        assert forget_what_has_ended() == 0
    with today_is(DAY):
        assert forget_what_has_ended() == 1
        document = Dokument.objects.get(pk=document.pk)
        assert (document.closed_until, document.reading_state) == (None, ReadingState.WAITING)
        assert forget_what_has_ended() == 0
