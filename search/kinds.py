"""The kinds of pages that a search can be narrowed to."""

from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Kind:
    """A kind with the page types that belong to it, by name; none means everything that is no other kind."""

    key: str
    label: Any
    models: tuple[str, ...] = ()

    def type_ids(self) -> frozenset[int]:
        """Return the content types of the kind; Django keeps them per process."""
        names = (model.split(".") for model in self.models)
        return frozenset(ContentType.objects.get_by_natural_key(app, model).pk for app, model in names)


KINDS = (
    Kind("publikation", _("Publication"), ("wissenspool.publikation",)),
    Kind("veranstaltung", _("Event"), ("veranstaltungen.veranstaltung",)),
    Kind("thema", _("Topic"), ("themen.themaseite",)),
    Kind("kommune", _("Municipality"), ("kommunen.kommuneseite",)),
    Kind("meldung", _("News"), ("home.meldung", "home.newsletterausgabe")),
    Kind("seite", _("Page")),
)
# Where people who found nothing can go on.
HELPFUL = Kind("hilfe", "", ("themen.themaseite", "home.personenseite"))
# Folders hold pages and say nothing themselves.
FOLDERS = Kind("ordner", "", ("veranstaltungen.jahresordner",))


def kind_of(key: str | None) -> Kind | None:
    """Return the kind with this key, None for anything else."""
    return next((kind for kind in KINDS if kind.key == key), None)


def kind_of_type(type_id: int) -> Kind:
    """Return the kind of a page by its content type."""
    return next((kind for kind in KINDS if type_id in kind.type_ids()), KINDS[-1])


def condition(kind: Kind | None) -> Q:
    """Return the filter for pages of a kind, or of any kind."""
    if kind is None:
        return ~Q(content_type__in=FOLDERS.type_ids())
    if kind.models:
        return Q(content_type__in=kind.type_ids())
    others = frozenset().union(*(other.type_ids() for other in KINDS), FOLDERS.type_ids())
    return ~Q(content_type__in=others)
