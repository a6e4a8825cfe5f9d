"""What a record in the admin is used for beyond Wagtail's index of references, which knows neither many-to-many nor access (E-12).

A use of this kind would be lost in silence with the record, so it keeps the record from being deleted.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import Count
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from modelcluster.fields import ParentalKey
from wagtail.models import Page, ReferenceIndex

from core import sites
from core.access import AccessField, Tokens, having_any


@dataclass(frozen=True)
class Use:
    """One place; speaks as a row of `ReferenceIndex` does, for Wagtail's list of uses."""

    owner: models.Model
    label: str
    content_path: str = ""
    on_delete: Callable[..., Any] = models.PROTECT

    @property
    def model_name(self) -> str:
        """What kind of thing uses the record."""
        return str(self.owner._meta.verbose_name)

    def describe_source_field(self) -> str:
        """Return where in the thing."""
        return self.label

    def describe_on_delete(self) -> str:
        """Return what becomes of the use when the record is deleted."""
        return _("prevents deletion") if self.on_delete is models.PROTECT else _("will be lost")


UsesOf = Callable[[Any], Iterable[Use]]
_finders: dict[type[models.Model], UsesOf] = {}


def register_uses(model: type[models.Model], finder: UsesOf) -> None:
    """Let an app say what else the records of a kind are used for; called while the apps are loaded."""
    _finders[model] = finder


@dataclass(frozen=True)
class Uses:
    """All uses of a record, grouped by the thing that uses it, as Wagtail's views read them."""

    groups: Sequence[tuple[models.Model, list[Any]]]

    def __iter__(self) -> Iterator[tuple[models.Model, list[Any]]]:
        return iter(self.groups)

    def __len__(self) -> int:
        return len(self.groups)

    def __getitem__(self, key: Any) -> Any:
        return self.groups[key]

    def count(self) -> int:
        """Return how many things use the record."""
        return len(self.groups)

    @property
    def is_protected(self) -> bool:
        """Whether one of them keeps the record from being deleted: all but those that say themselves that they go with it."""
        return any(
            not (isinstance(use, Use) and use.on_delete is models.CASCADE)
            for _owner, uses in self.groups
            for use in uses
        )


class FileUses(Uses):
    """All uses of a picture or a document; where it is shown does not keep it from being deleted, as in Wagtail."""

    @property
    def is_protected(self) -> bool:
        return any(use.on_delete is models.PROTECT for _owner, uses in self.groups for use in uses)


def uses_of(record: models.Model) -> Uses:
    """Return what uses a record, from Wagtail's index and from what it does not know."""
    others = _finders.get(type(record), lambda _record: ())(record)
    return Uses(_grouped(record, [*_many_to_many(record), *others]))


def uses_of_file(record: models.Model) -> FileUses:
    """Return what uses a picture or a document; a programme loses its logo with the picture."""
    return FileUses(_grouped(record, [replace(use, on_delete=models.CASCADE) for use in _many_to_many(record)]))


def _grouped(record: models.Model, others: Iterable[Use]) -> list[tuple[models.Model, list[Any]]]:
    groups: dict[models.Model, list[Any]] = defaultdict(list)
    for owner, references in ReferenceIndex.get_grouped_references_to(record):
        groups[owner] += references
    for use in others:
        groups[use.owner].append(use)
    return list(groups.items())


def count_uses(records: Sequence[models.Model]) -> Counter[models.Model]:
    """Return how many uses each of these records of one kind has; a query per relation, however many records."""
    counts = Counter(ReferenceIndex.get_count_references_to_in_bulk(records))
    if not records:
        return counts
    by_key = {record.pk: record for record in records}
    for field in _fields_to(type(records[0])):
        name = field.m2m_reverse_field_name()
        rows = field.remote_field.through._default_manager.filter(**{f"{name}__in": by_key})
        if issubclass(field.model, Page):
            rows = rows.filter(**{f"{field.m2m_field_name()}__locale": sites.source_locale()})
        for key, number in rows.values_list(name).annotate(Count("pk")).order_by():
            counts[by_key[key]] += number
    if finder := _finders.get(type(records[0])):
        for record in records:
            counts[record] += len(list(finder(record)))
    return counts


def opened_by(token: str) -> list[Use]:
    """Return the files, sessions and links that an access token opens."""
    return [
        Use(_owner(record), str(capfirst(field.verbose_name)), field.name)
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if isinstance(field, AccessField)
        for record in model._default_manager.filter(having_any(field.name, Tokens({token})))
    ]


def _fields_to(model: type[models.Model]) -> list[Any]:
    """Return the many-to-many fields that lead to a model, those without a name backwards too."""
    relations: list[Any] = list(model._meta.get_fields(include_hidden=True))
    return [each.field for each in relations if each.many_to_many and each.auto_created and not each.concrete]


def _many_to_many(record: models.Model) -> list[Use]:
    """Return the uses by many-to-many fields; of pages the German ones, whose facts hold for all languages (decision 1)."""
    found = []
    for field in _fields_to(type(record)):
        owners = field.model._default_manager.filter(**{field.name: record})
        if issubclass(field.model, Page):
            owners = owners.filter(locale=sites.source_locale())
        found += [Use(owner, str(capfirst(field.verbose_name)), field.name) for owner in owners]
    return found


def _owner(record: models.Model) -> models.Model:
    """Return what has a form of its own: the page of a row in it."""
    parental = next((field for field in record._meta.concrete_fields if isinstance(field, ParentalKey)), None)
    return _owner(getattr(record, parental.name)) if parental else record
