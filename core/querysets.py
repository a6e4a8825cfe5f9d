"""What every queryset of pages can do."""

from typing import Self

from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from core import sites
from core.visibility import ANONYMOUS, Visitor, visible


class BasePageQuerySet(PageQuerySet):
    """Vocabulary of all page lists: who sees it, in which language, and only what a card needs."""

    def visible_to(self, visitor: Visitor = ANONYMOUS) -> Self:
        """Only live pages that this visitor may see."""
        return visible(self, visitor)

    def in_language(self, code: str) -> Self:
        """Only pages of this language; none when the site does not have it."""
        locale = sites.locale_of(code)
        return self.filter(locale_id=locale.pk) if locale else self.none()

    def for_cards(self) -> Self:
        """With the picture, without the body: what a card or a row in a list shows."""
        return self.select_related("image").defer("body")


BasePageManager = PageManager.from_queryset(BasePageQuerySet)
