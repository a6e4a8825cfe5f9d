"""Who works in the admin."""

from django.contrib.auth.backends import ModelBackend
from django.db.models import QuerySet


def accounts_of_the_admin() -> QuerySet:
    """Return the active accounts that can enter the admin: nobody else could look after a page."""
    return ModelBackend().with_perm("wagtailadmin.access_admin").order_by("email")
