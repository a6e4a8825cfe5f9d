"""Checks a request: verb, arguments, their form. What is wrong is said with the code that the protocol has for it."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from typing import NamedTuple

from django.http import QueryDict
from django.utils.translation import gettext as _

PREFIX = "oai_dc"
LONGEST = 2000
LAST_SECOND = time(23, 59, 59)


class Regel(NamedTuple):
    """Which arguments a verb needs and takes; `resumptionToken` stands alone."""

    needed: frozenset[str] = frozenset()
    allowed: frozenset[str] = frozenset()
    resumes: bool = False


_LIST = Regel(frozenset({"metadataPrefix"}), frozenset({"from", "until", "set"}), resumes=True)
RULES = {
    "Identify": Regel(),
    "ListMetadataFormats": Regel(allowed=frozenset({"identifier"})),
    "ListSets": Regel(resumes=True),
    "GetRecord": Regel(frozenset({"identifier", "metadataPrefix"})),
    "ListIdentifiers": _LIST,
    "ListRecords": _LIST,
}
# What the schema of the protocol allows in the attributes of the element `request`.
FORMS = {
    "metadataPrefix": re.compile(r"[A-Za-z0-9\-_.!~*'()]+"),
    "set": re.compile(r"[A-Za-z0-9\-_.!~*'()]+(:[A-Za-z0-9\-_.!~*'()]+)*"),
    # A URI; none of ours has a port or a user name, and programs do not agree which of these are right.
    "identifier": re.compile(
        r"[A-Za-z][A-Za-z0-9+.-]*:(?!//[^/?]*[:@])(?:[A-Za-z0-9\-_.!~*'();/?:@&=+$,]|%[0-9A-Fa-f]{2})+"
    ),
}
DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
SECOND = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)


class OaiError(Exception):
    """An error of the protocol: its code, and a sentence for the people who run the harvester."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code, self.message = code, message


@dataclass(frozen=True)
class Anfrage:
    """A request in the right form: the verb, and the arguments as they were sent. The moments are in UTC, both included."""

    verb: str
    arguments: dict[str, str] = field(default_factory=dict)
    begin: datetime | None = None
    end: datetime | None = None

    def get(self, name: str) -> str:
        """Return an argument, empty when it was not sent."""
        return self.arguments.get(name, "")


def parse(sent: QueryDict) -> Anfrage:
    """Return the request. Raises OaiError with badVerb or badArgument."""
    verb = _verb(sent)
    arguments = _arguments(sent)
    _check_names(verb, arguments)
    begin, end = _moments(arguments)
    return Anfrage(verb, arguments, begin, end)


def check_format(anfrage: Anfrage) -> None:
    """Raise OaiError with cannotDisseminateFormat for any other format than Dublin Core."""
    if anfrage.get("metadataPrefix") not in {"", PREFIX}:
        raise OaiError("cannotDisseminateFormat", _("Records are available in one format only: oai_dc."))


def moment(text: str) -> datetime:
    """Return a moment as the protocol writes it, to the second. Raises ValueError for anything else."""
    if not SECOND.fullmatch(text):
        raise ValueError(text)
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def _verb(sent: QueryDict) -> str:
    verbs = sent.getlist("verb")
    if len(verbs) != 1 or verbs[0] not in RULES:
        raise OaiError("badVerb", _("Please send exactly one verb, one of: %s.") % ", ".join(RULES))
    return verbs[0]


def _arguments(sent: QueryDict) -> dict[str, str]:
    found = {name: values for name, values in sent.lists() if name != "verb"}
    if any(len(values) != 1 for values in found.values()):
        raise OaiError("badArgument", _("An argument may be sent only once."))
    return {name: values[0] for name, values in found.items()}


def _check_names(verb: str, arguments: dict[str, str]) -> None:
    rule = RULES[verb]
    names = set(arguments)
    if rule.resumes and "resumptionToken" in names:
        if len(names) > 1:
            raise OaiError("badArgument", _("A resumptionToken stands alone, without other arguments."))
    elif names - rule.needed - rule.allowed:
        known = ", ".join(sorted(rule.needed | rule.allowed)) or "–"
        raise OaiError("badArgument", _("%(verb)s takes these arguments: %(known)s.") % {"verb": verb, "known": known})
    elif missing := sorted(rule.needed - names):
        raise OaiError("badArgument", _("%(verb)s needs: %(names)s.") % {"verb": verb, "names": ", ".join(missing)})
    for name, value in arguments.items():
        if len(value) > LONGEST or (name in FORMS and not FORMS[name].fullmatch(value)):
            raise OaiError("badArgument", _("The value of %s has not the form that the protocol wants.") % name)


def _moments(arguments: dict[str, str]) -> tuple[datetime | None, datetime | None]:
    texts = [arguments[name] for name in ("from", "until") if name in arguments]
    if len({len(text) for text in texts}) > 1:
        raise OaiError("badArgument", _("from and until must have the same granularity."))
    begin, end = (_day_or_moment(arguments.get(name), at) for name, at in (("from", time.min), ("until", LAST_SECOND)))
    if begin and end and begin > end:
        raise OaiError("badArgument", _("from lies after until."))
    return begin, end


def _day_or_moment(text: str | None, at: time) -> datetime | None:
    """Return a moment; for a day its first or last one."""
    if text is None:
        return None
    try:
        if DAY.fullmatch(text):
            day = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
            return datetime.combine(day, at, tzinfo=UTC)
        return moment(text)
    except ValueError:
        raise OaiError(
            "badArgument", _("Please write days and moments in UTC, as 2027-03-01 or 2027-03-01T12:00:00Z.")
        ) from None
