"""Lists of groups."""

from typing import Self

from django.db.models import Count, QuerySet


class GruppeQuerySet(QuerySet):
    """Groups of the members' area."""

    def with_member_count(self) -> Self:
        """Return the groups with the number of accounts in them."""
        return self.annotate(member_count=Count("group__user"))
