"""Resumption tokens: they hold what a list needs to go on, so the server keeps nothing. They are signed and end after a day."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core import signing
from django.utils.translation import gettext as _

from wissenspool.oai.anfrage import Anfrage, OaiError

SALT = "wissenspool.oai"
LIFETIME = timedelta(days=1)


@dataclass(frozen=True)
class Stelle:
    """A place in a list: behind the entry with this datestamp and id. `cursor` is how many were sent before."""

    datestamp: datetime
    pk: int
    cursor: int


def make(anfrage: Anfrage, site: int, stelle: Stelle) -> str:
    """Return the token with which the list goes on behind a place."""
    place = [_text(stelle.datestamp), stelle.pk, stelle.cursor]
    span = [_text(anfrage.begin), _text(anfrage.end)]
    return signing.dumps([anfrage.verb, site, anfrage.get("set"), span, place], salt=SALT)


def read(token: str, verb: str, site: int) -> tuple[Anfrage, Stelle]:
    """Return the request that a token goes on with, and its place.

    Raises OaiError with badResumptionToken for one that is not ours, has ended or belongs to another verb or site.
    """
    try:
        of_verb, of_site, name, (begin, end), (datestamp, pk, cursor) = signing.loads(
            token, salt=SALT, max_age=LIFETIME
        )
    except signing.BadSignature:
        raise bad_token() from None
    if (of_verb, of_site) != (verb, site):
        raise bad_token()
    place = Stelle(datetime.fromisoformat(datestamp), pk, cursor)
    return Anfrage(verb, {"set": name} if name else {}, _moment(begin), _moment(end)), place


def bad_token() -> OaiError:
    """Return the error for a token that leads nowhere."""
    return OaiError(
        "badResumptionToken", _("This resumptionToken is not valid or has ended. Please begin the list anew.")
    )


def _text(value: datetime | None) -> str:
    return "" if value is None else value.isoformat()


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
