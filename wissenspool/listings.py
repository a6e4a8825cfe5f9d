"""The list of publications that other apps can show."""

from django.utils.translation import gettext_lazy as _

from core.listings import Card, Criteria, Listing, pinned_first, register_listing
from core.visibility import Visitor
from wissenspool import services, vocabularies


def build(criteria: Criteria, visitor: Visitor) -> list[Card]:
    """Return cards of publications, pinned ones first."""
    found = services.cards_for(criteria, visitor)
    return pinned_first(found, criteria.pinned, criteria.limit)


def kinds() -> list[tuple[str, str]]:
    """Return key and German label of the kinds of publications."""
    return [(kind.key, kind.label_de) for kind in vocabularies.records("art").values()]


register_listing(Listing("publikationen", _("Publications"), build, columns="wide", kinds=kinds))
