"""What a queryset of municipalities can do."""

from typing import Any, Self

from django.db import models
from django.db.models import Q

from core.slugs import slugify_german


class KommuneQuerySet(models.QuerySet):
    """Vocabulary of lists of municipalities."""

    def in_force(self) -> Self:
        """Only municipalities that were not merged."""
        return self.filter(valid_to__isnull=True)

    def partners(self) -> Self:
        """Only those we work with."""
        return self.in_force().filter(partner_since__isnull=False)

    def named_like(self, word: str) -> Self:
        """Only those whose name holds the word, with umlauts written either way, or whose AGS begins with it."""
        condition = Q(name__icontains=word) | Q(ags__startswith=word)
        if slug := slugify_german(word):
            condition |= Q(slug__contains=slug)
        return self.filter(condition)

    def with_ags_at_the_time_of(self, kommune: Any) -> Self:
        """Only others with the AGS of this one that exist at the same time."""
        others = self.filter(ags=kommune.ags).exclude(pk=kommune.pk)
        if kommune.valid_to:
            others = others.filter(Q(valid_from__isnull=True) | Q(valid_from__lte=kommune.valid_to))
        if kommune.valid_from:
            others = others.filter(Q(valid_to__isnull=True) | Q(valid_to__gte=kommune.valid_from))
        return others
