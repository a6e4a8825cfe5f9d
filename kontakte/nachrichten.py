"""A message that a visitor sends to a contact. It becomes a mail and is kept nowhere else."""

from typing import Any

from django.core.mail import EmailMessage
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from kontakte.models import Kontakt


@transaction.atomic
def send(contact: Kontakt, message: dict[str, Any], agency: str) -> None:
    """Write the mail to a contact; the worker sends it. An answer goes to the visitor, not to the site.

    `message` is the cleaned data of `kontakte.forms.NachrichtForm`.
    """
    with translation.override("de"):
        EmailMessage(
            subject=_("Message from the website of %(agency)s") % {"agency": agency},
            body=render_to_string("kontakte/nachricht.txt", {"message": message, "contact": contact}),
            to=[contact.email],
            reply_to=[message["email"]],
        ).send()
