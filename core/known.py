"""Which pages and files an account of the admin may know of: what it may work on, and what everybody sees (limit C 36).

Wagtail checks rights where something is changed; several of its lists and confirmations show the titles of everything.
"""

from typing import Any, TypeVar

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.db.models import Model, Q, QuerySet
from wagtail.models import Page
from wagtail.permissions import policy_registry

from core.models import Bild, Dokument
from core.visibility import visible, visible_documents

Query = TypeVar("Query", bound=QuerySet)
User = AbstractBaseUser | AnonymousUser
FILE_RIGHTS = ["add", "change", "delete", "choose"]


def known_pages(pages: Query, user: User) -> Query:
    """Return the pages among these that an account may know of; those above its own too, the way to them leads there."""
    if getattr(user, "is_superuser", False):
        return pages
    own = policy_registry.get_by_type(Page).explorable_instances(user)
    public = visible(Page.objects.all())
    return pages.filter(Q(pk__in=own.values("pk")) | Q(pk__in=public.values("pk")))


def keys_of_known_pages(keys: list[int], user: User) -> set[int]:
    """Return those of some pages' keys that belong to pages an account may know of."""
    return set(known_pages(Page.objects.filter(pk__in=keys), user).values_list("pk", flat=True))


def families_of_known_pages(user: User) -> QuerySet:
    """Return the translation keys of all pages that an account may know of."""
    return known_pages(Page.objects.all(), user).values("translation_key")


def known_files(files: Query, user: User) -> Query:
    """Return the documents or pictures among these that an account may know of."""
    if getattr(user, "is_superuser", False):
        return files
    model: Any = files.model
    own = policy_registry.get_by_type(model).instances_user_has_any_permission_for(user, FILE_RIGHTS)
    public = visible_documents(model.objects.all())
    return files.filter(Q(pk__in=own.values("pk")) | Q(pk__in=public.values("pk")))


def knows_all(user: User, model: type[Model], keys: list[int]) -> bool:
    """Return whether an account may know of each page or file with one of these keys; other things have rules of their own."""
    if not issubclass(model, (Page, Dokument, Bild)):
        return True
    found = model._default_manager.filter(pk__in=keys)
    known = known_pages(found, user) if issubclass(model, Page) else known_files(found, user)
    return known.count() == found.count()
