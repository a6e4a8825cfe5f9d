"""What editors planned comes true: pages go live and are taken away by the clock, each by itself."""

import datetime
import os
import signal
import sqlite3
import subprocess
import sys

import pytest
from django.db import connection
from django.utils import timezone
from wagtail.models import Page

from core import timetable, worker
from home.models import StandardSeite
from tests.core.trees import standard, translate

pytestmark = pytest.mark.django_db(transaction=True)
PAST = datetime.timedelta(minutes=-1)
FUTURE = datetime.timedelta(hours=1)


@pytest.fixture
def start(planted) -> Page:
    return planted


def planned(start: Page, title: str, moment: datetime.timedelta) -> StandardSeite:
    """Return a draft that an editor has planned to go live."""
    page = standard(start, title, live=False)
    page.go_live_at = timezone.now() + moment
    page.save_revision(approved_go_live_at=page.go_live_at)
    return page


def is_live(page: Page) -> bool:
    return Page.objects.get(pk=page.pk).live


def test_a_page_goes_live_when_its_time_has_come_and_not_before(start, drain, visitor):
    due, later = planned(start, "Heute", PAST), planned(start, "Morgen", FUTURE)
    assert visitor.get("/heute/").status_code == 404
    drain()
    assert (is_live(due), is_live(later)) == (True, False)
    assert visitor.get("/heute/").status_code == 200
    assert visitor.get("/morgen/").status_code == 404


def test_an_expired_page_is_taken_away_with_its_translations(start, drain, visitor):
    page = standard(start, "Frist")
    page.save_revision().publish()
    english = translate(page, "en", title="Deadline", slug="deadline")
    StandardSeite.objects.filter(pk=page.pk).update(expire_at=timezone.now() + PAST)
    drain()
    assert not is_live(page)
    assert not is_live(english)
    assert visitor.get("/frist/").status_code == 410


def test_one_that_must_not_go_live_does_not_hold_up_the_others(start, drain):
    german = standard(start, "Grundlage", live=False)
    english = german.copy_for_translation(start.get_translations().get(locale__language_code="en").locale)
    revision = english.save_revision(approved_go_live_at=timezone.now() + PAST + PAST)
    behind = planned(start, "Danach", PAST)
    drain()
    revision.refresh_from_db()
    assert not is_live(english)
    assert revision.approved_go_live_at is not None
    assert is_live(behind)


def test_a_job_that_fails_does_not_stop_the_others(monkeypatch):
    ran = []
    monkeypatch.setattr(timetable, "_jobs", {})
    timetable.every(5, "a")(lambda: 1 / 0)
    timetable.every(5, "b")(lambda: ran.append("b"))
    assert timetable.run_due(now=100.0) == 2
    assert ran == ["b"]


def test_a_job_runs_when_it_is_due_and_not_before(monkeypatch):
    ran = []
    monkeypatch.setattr(timetable, "_jobs", {})
    timetable.every(5, "b")(lambda: ran.append("b"))
    for moment in (100.0, 104.0, 105.0):
        timetable.run_due(now=moment)
    assert len(ran) == 2


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL does not lock the whole database")
def test_a_locked_database_ends_a_round_and_not_the_worker(monkeypatch, caplog):
    ran = []
    monkeypatch.setattr(timetable, "_jobs", {})
    timetable.every(5, "b")(lambda: ran.append("b"))
    monkeypatch.setitem(connection.settings_dict["OPTIONS"], "timeout", 0)
    connection.close()
    other = sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    said = "The database did not answer (database is locked); the worker tries again."

    def should_go_on() -> bool:
        if said in caplog.messages:
            other.rollback()
        return not ran

    worker.work(should_go_on, interval=0)
    connection.close()
    other.close()
    assert ran == ["b"]
    assert caplog.messages.count(said) == 1


@pytest.mark.django_db(transaction=True)
def test_the_worker_starts_works_and_ends_when_told():
    """The process itself, as `make start` runs it."""
    process = subprocess.Popen(
        [sys.executable, "-u", "manage.py", "worker"], stdout=subprocess.PIPE, text=True, env={**os.environ}
    )
    try:
        assert "The worker is ready." in process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        rest, _ = process.communicate(timeout=60)
    finally:
        process.kill()
    assert "The worker has ended." in rest
    assert process.returncode == 0
