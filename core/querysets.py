"""What every queryset of pages can do."""

from typing import Any, Self

from django.db.models import Field, Q, Value
from django.db.models.functions import Coalesce
from wagtail.models import Page, PageManager
from wagtail.query import PageQuerySet

from core import sites
from core.visibility import ANONYMOUS, Visitor, visible


class BasePageQuerySet(PageQuerySet):
    """Vocabulary of all page lists: who sees it, in which language, and only what a card needs."""

    def visible_to(self, visitor: Visitor = ANONYMOUS) -> Self:
        """Only live pages that this visitor may see."""
        return visible(self, visitor)

    def in_language(self, code: str) -> Self:
        """Only pages of this language; none when the site does not have it.

        Said twice over, SQLite does not begin with the index of languages, which holds half of all pages, but with the
        one by which a list is sorted.
        """
        locale = sites.locale_of(code)
        return self.exclude(~Q(locale_id=locale.pk)) if locale else self.none()

    def for_cards(self) -> Self:
        """With the picture, without the body: what a card or a row in a list shows."""
        return self.select_related("image").defer("body")


BasePageManager = PageManager.from_queryset(BasePageQuerySet)


def of_every_type(name: str, empty: Any, output_field: Field) -> Coalesce:
    """Return an expression for a field of BasePage on plain rows of `Page`, without a query per type."""
    from core.models import BasePage

    paths = [
        f"{relation.name}__{name}"
        for relation in Page._meta.related_objects
        if relation.one_to_one and relation.parent_link and issubclass(relation.related_model, BasePage)
    ]
    return Coalesce(*paths, Value(empty, output_field=output_field), output_field=output_field)
