"""Copies of pages: all of a branch or nothing, and never more open than their originals.

Wagtail leaves restrictions out where the place of the copy has one of its own, and it publishes as it goes.
"""

from django.db import transaction
from wagtail.models import Page, PageViewRestriction

from core import visibility


@transaction.atomic
def keep_protection(page: Page, copy: Page) -> bool:
    """Give a copied branch the restrictions of its original, and take offline what would be more open than that.

    Returns False when something was taken offline. To be called in the transaction of the copy.
    """
    copies = list(copy.get_descendants(inclusive=True).order_by("path"))
    originals = list(page.get_descendants(inclusive=True).order_by("path")) if len(copies) > 1 else [page]
    for original, copied in zip(originals, copies, strict=True):
        _restrict_alike(original, copied)
    open_now = [
        copied
        for original, copied in zip(originals, copies, strict=True)
        if copied.live
        and not visibility.protects(visibility.tokens_of_page(copied), visibility.tokens_of_page(original))
    ]
    for copied in open_now:
        copied.specific.unpublish()
    # To the public it never was there: its address says "not found", not "no longer there".
    Page.objects.filter(pk__in=[copied.pk for copied in open_now]).update(first_published_at=None)
    return not open_now


def _restrict_alike(original: Page, copied: Page) -> None:
    if PageViewRestriction.objects.filter(page=copied).exists():
        return
    for restriction in visibility.restrictions_on(frozenset({original.pk})):
        row = PageViewRestriction.objects.create(page=copied, restriction_type=restriction.row.restriction_type)
        row.groups.set(restriction.row.groups.all())
