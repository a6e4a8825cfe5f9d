"""Mail: a row in the transaction of its cause, sent by the worker, seen and repeated in the admin."""

import datetime

import pytest
from django.core import mail as outbox
from django.core.mail import EmailMessage
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from core import mail
from core.models import Mail, MailState
from tests.core.factories import make_account

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _rows(settings):
    """The test runner puts its own mailbox in the place of our rows."""
    settings.EMAIL_BACKEND = "core.mail.RowBackend"


def write(subject="Betreff äöü", to="kim@example.org"):
    EmailMessage(subject, "Grüße", "buero@example.org", [to], headers={"X-Art": "Probe"}).send()
    return Mail.objects.latest("pk")


def test_sending_writes_a_row_and_the_worker_sends_it_as_it_was():
    row = write()
    assert row.state == MailState.WAITING
    assert not getattr(outbox, "outbox", [])
    assert mail.send_waiting() == 1
    sent = outbox.outbox[-1].message()
    assert sent["Subject"] == "Betreff äöü"
    assert sent["X-Art"] == "Probe"
    row.refresh_from_db()
    assert (row.state, row.attempts) == (MailState.SENT, 1)
    assert mail.send_waiting() == 0


def test_a_mail_goes_with_its_cause():
    with transaction.atomic():
        write()
        transaction.set_rollback(True)
    assert not Mail.objects.exists()


def test_line_breaks_cannot_add_a_recipient():
    with pytest.raises(ValueError):
        write(subject="x\nBcc: fremd@example.org")


def test_a_failing_server_is_tried_again_later_and_given_up_in_the_end(settings):
    settings.MAIL_TRANSPORT = "tests.core.test_mail.Broken"
    row = write()
    for attempt in range(1, mail.MAX_ATTEMPTS + 1):
        Mail.objects.update(next_attempt_at=timezone.now())
        assert mail.send_waiting() == 0
        row.refresh_from_db()
        assert row.attempts == attempt
    assert row.state == MailState.FAILED
    assert "kein Anschluss" in row.last_error


class Broken:
    def __init__(self, *_args, **_kwargs):
        pass

    def send_messages(self, _messages):
        raise ConnectionError("kein Anschluss")


def test_a_mail_left_half_sent_is_not_repeated_blindly():
    row = write()
    Mail.objects.update(state=MailState.SENDING, next_attempt_at=timezone.now() - datetime.timedelta(hours=1))
    assert mail.send_waiting() == 0
    row.refresh_from_db()
    assert row.state == MailState.FAILED
    assert "unterbrochen" in row.last_error


class TestAdmin:
    @pytest.fixture
    def editor(self, client):
        client.force_login(make_account(is_superuser=True))
        return client

    def test_the_list_names_state_and_error_but_no_text(self, editor):
        write("Ihr Link")
        Mail.objects.update(state=MailState.FAILED, last_error="kein Anschluss")
        text = editor.get(reverse("mails")).content.decode()
        assert "Ihr Link" in text
        assert "kein Anschluss" in text
        assert "Noch einmal senden" in text
        assert "Grüße" not in text

    def test_a_failed_mail_is_sent_again_by_post_alone(self, editor):
        row = write()
        Mail.objects.update(state=MailState.FAILED, attempts=12)
        way = reverse("mail_send_again", args=[row.pk])
        assert editor.get(way).status_code == 405
        editor.post(way)
        assert mail.send_waiting() == 1

    def test_a_sent_mail_is_not_sent_twice(self, editor):
        row = write()
        mail.send_waiting()
        editor.post(reverse("mail_send_again", args=[row.pk]))
        assert mail.send_waiting() == 0

    @pytest.mark.parametrize("query", ["?state=failed", "?state=<script>", "?p=abc", "?p=999"])
    def test_the_list_takes_any_input(self, editor, query):
        write()
        answer = editor.get(reverse("mails") + query)
        assert answer.status_code == 200
        assert "<script>alert" not in answer.content.decode()

    def test_members_do_not_see_mails(self, client):
        client.force_login(make_account())
        assert client.get(reverse("mails")).status_code == 404
        assert client.post(reverse("mail_send_again", args=[1])).status_code == 404
