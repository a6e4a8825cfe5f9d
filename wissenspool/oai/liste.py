"""Finds the entries that a request asks for, a page at a time, in the order of their dates: what changes meanwhile comes at the end."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from wagtail.models import Site

from wissenspool.models import OaiEintrag
from wissenspool.oai import abgleich, marken
from wissenspool.oai.anfrage import Anfrage, OaiError
from wissenspool.oai.marken import Stelle

PER_PAGE = 100


@dataclass(frozen=True)
class Seite:
    """A part of a list: its entries, how many stand before it and in the whole list, and the token for what follows."""

    entries: Sequence[OaiEintrag]
    cursor: int
    total: int
    token: str = ""

    @property
    def is_whole(self) -> bool:
        """True when the list has no other part."""
        return not self.cursor and not self.token


def page_of(anfrage: Anfrage, site: Site) -> Seite:
    """Return the part of a list that is asked for; three queries. Raises OaiError with badResumptionToken or noRecordsMatch."""
    place = None
    if (token := anfrage.arguments.get("resumptionToken")) is not None:
        anfrage, place = marken.read(token, anfrage.verb, site.pk)
    chosen = _chosen(anfrage, site)
    rows = list(_behind(chosen, place).order_by("datestamp", "pk")[: PER_PAGE + 1])
    if not rows:
        raise OaiError("noRecordsMatch", _("There is no record that fits."))
    shown, cursor, total = rows[:PER_PAGE], place.cursor if place else 0, chosen.count()
    is_last = len(rows) <= PER_PAGE
    end = Stelle(shown[-1].datestamp, shown[-1].pk, cursor + len(shown))
    return Seite(as_public(shown), cursor, total, "" if is_last else marken.make(anfrage, site.pk, end))


def entry_of(number: int | None, site: Site) -> OaiEintrag:
    """Return the entry of a publication. Raises OaiError with idDoesNotExist."""
    found = list(OaiEintrag.objects.filter(site=site, number=number)) if number else []
    if not found:
        raise OaiError("idDoesNotExist", _("There is no record with this identifier."))
    return as_public(found)[0]


def as_public(entries: Sequence[OaiEintrag]) -> Sequence[OaiEintrag]:
    """Return entries as they may be shown: what has just been hidden is deleted already before the worker has seen it."""
    numbers = [entry.number for entry in entries if not entry.deleted]
    public = set(abgleich.public_pages().filter(pk__in=numbers).values_list("pk", flat=True))
    for entry in entries:
        entry.deleted = entry.number not in public
    return entries


def _chosen(anfrage: Anfrage, site: Site) -> QuerySet[OaiEintrag]:
    found = OaiEintrag.objects.filter(site=site)
    if anfrage.verb == "ListIdentifiers":
        found = found.defer("metadata")
    if name := anfrage.get("set"):
        # Some databases do not tell capitals apart; no set has any.
        found = found.filter(sets__contains=f" {name} ") if name == name.lower() else found.none()
    if anfrage.begin:
        found = found.filter(datestamp__gte=anfrage.begin)
    return found.filter(datestamp__lte=anfrage.end) if anfrage.end else found


def _behind(entries: QuerySet[OaiEintrag], place: Stelle | None) -> QuerySet[OaiEintrag]:
    if place is None:
        return entries
    later = Q(datestamp__gt=place.datestamp) | Q(datestamp=place.datestamp, pk__gt=place.pk)
    return entries.filter(later, datestamp__gte=place.datestamp)
