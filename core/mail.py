"""Mail as rows: whatever sends mail writes one, in the transaction of its cause; the worker sends it (decision 6)."""

import datetime
import logging
from collections.abc import Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage as ParsedMessage

from django.conf import settings
from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.core.mail.message import EmailMessage
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from core.models import Mail, MailState

logger = logging.getLogger(__name__)

MAX_ATTEMPTS = 12
STUCK_AFTER = datetime.timedelta(minutes=10)


class RowBackend(BaseEmailBackend):
    """Django's mail backend that keeps each message as a row."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        rows = [
            Mail(
                recipients=", ".join(message.recipients()),
                sender=message.from_email,
                subject=str(message.subject),
                message=message.message().as_bytes(),
            )
            for message in email_messages
            if message.recipients()
        ]
        Mail.objects.bulk_create(rows)
        return len(rows)


class StoredMessage(EmailMessage):
    """A message read back from its row; the bytes go out as they were written."""

    def __init__(self, row: Mail) -> None:
        super().__init__(row.subject, "", row.sender, row.recipients.split(", "))
        self.stored: ParsedMessage = message_from_bytes(bytes(row.message), policy=policy.default)

    def message(self, **_kwargs: object) -> ParsedMessage:
        return self.stored


def delay(attempts: int) -> datetime.timedelta:
    """Return how long to wait after so many failed attempts: one minute, two, four … at most six hours."""
    return datetime.timedelta(minutes=min(2 ** max(attempts - 1, 0), 360))


def send_waiting(limit: int = 50) -> int:
    """Send what waits; return how many went out. A row stuck in "sending" was left by a killed worker and is not repeated blindly."""
    now = timezone.now()
    waiting = Mail.objects.filter(state=MailState.WAITING, next_attempt_at__lte=now).order_by("next_attempt_at", "pk")
    sent = 0
    for pk in list(waiting.values_list("pk", flat=True)[:limit]):
        claimed = Mail.objects.filter(pk=pk, state=MailState.WAITING).update(
            state=MailState.SENDING, next_attempt_at=now
        )
        if claimed:
            sent += _send(Mail.objects.get(pk=pk))
    stuck = Mail.objects.filter(state=MailState.SENDING, next_attempt_at__lt=now - STUCK_AFTER)
    stuck.update(
        state=MailState.FAILED, last_error=_("The worker stopped while sending. Whether the mail went out is unknown.")
    )
    return sent


def send_again(mail: Mail) -> bool:
    """Let a mail that failed or waits be sent with the next round; False for one that is sent or being sent."""
    open_states = (MailState.FAILED, MailState.WAITING)
    return bool(
        Mail.objects.filter(pk=mail.pk, state__in=open_states).update(
            state=MailState.WAITING, attempts=0, next_attempt_at=timezone.now(), last_error=""
        )
    )


def _send(mail: Mail) -> int:
    mail.attempts += 1
    try:
        get_connection(settings.MAIL_TRANSPORT).send_messages([StoredMessage(mail)])
    except Exception as error:  # noqa: BLE001 - whatever a mail server does, the row must say so and be tried again
        logger.warning("mail %s not sent (attempt %s): %s", mail.pk, mail.attempts, error)
        mail.last_error = f"{type(error).__name__}: {error}"[:1000]
        mail.state = MailState.FAILED if mail.attempts >= MAX_ATTEMPTS else MailState.WAITING
        mail.next_attempt_at = timezone.now() + delay(mail.attempts)
        mail.save()
        return 0
    with transaction.atomic():
        mail.state, mail.sent_at, mail.last_error = MailState.SENT, timezone.now(), ""
        mail.save()
    return 1
