"""How a page stands to its translations: words are its own, facts belong to the source page (decisions 1 and 2)."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.actions.copy_for_translation import ParentNotTranslatedError
from wagtail.models import Locale, Page
from wagtail_localize.fields import TranslatableField

from core import sites

WORDS_OF_ALL = ("title", "slug", "seo_title", "search_description", "teaser", "image_alt", "body", "change_note")


class ParentMissing(ParentNotTranslatedError, ValidationError):
    """The parent page does not exist in the wanted language."""

    def __init__(self, parent: Page, locale: Locale) -> None:
        ValidationError.__init__(
            self,
            _("The page above, “%(parent)s”, does not exist in %(language)s yet. Please translate that page first.")
            % {"parent": parent.title, "language": locale.get_display_name()},
        )


def words(*names: str) -> list[TranslatableField]:
    """Return the fields of a translation that hold words: those of every page and the named ones."""
    return [TranslatableField(name) for name in (*WORDS_OF_ALL, *names)]


class TranslatedPage(Page):
    """A page whose facts stand in the source language alone.

    `facts` are the fields and child relations that belong to the source page; a translation reads them through `source`.
    `listed_facts` are those of them that a translation carries as a copy because lists sort or filter by them.
    """

    facts: ClassVar[tuple[str, ...]] = ()
    listed_facts: ClassVar[tuple[str, ...]] = ()

    class Meta:
        abstract = True

    @property
    def is_translation(self) -> bool:
        """True for every page that is not in the language of the facts."""
        return self.locale_id is not None and self.locale_id != sites.source_locale().pk

    @cached_property
    def source(self) -> Any:
        """The page that holds the facts: this one, or its German original."""
        if not self.is_translation:
            return self
        family = getattr(self, "family", None)
        if family is None:
            family = type(self)._default_manager.filter(translation_key=self.translation_key)
        return next((page for page in family if page.locale_id == sites.source_locale().pk), self)

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        """New pages are written in German; other languages come by translation."""
        in_source = parent.is_root() or parent.locale_id == sites.source_locale().pk
        return super().can_create_at(parent) and in_source

    def makes_parent_in(self, locale: Locale) -> bool:
        """Return whether the page above comes into being with this page's translation; only years of events do."""
        return False

    def copy_for_translation(
        self,
        locale: Locale,
        copy_parents: bool = False,
        alias: bool = False,
        exclude_fields: Any = None,
    ) -> Page:
        """Copy the words for a translation; the facts stay with the source.

        Raises ParentMissing when the parent does not exist in that language.
        """
        parent = self.get_parent()
        if not parent.is_root() and not parent.has_translation(locale):
            raise ParentMissing(parent, locale)
        left_out = [name for name in self.facts if name not in self.listed_facts]
        return super().copy_for_translation(
            locale,
            copy_parents=False,
            alias=alias,
            exclude_fields=[*(exclude_fields or []), *left_out],
        )

    def publish(self, revision: Any, *args: Any, **kwargs: Any) -> None:
        """Publish a revision.

        Raises ValidationError for a translation that is not complete or whose source is not live (decision 2).
        """
        from core.translation import check_publishable

        check_publishable(self)
        super().publish(revision, *args, **kwargs)

    def save(self, *args: Any, **kwargs: Any) -> Any:
        with transaction.atomic():
            result = super().save(*args, **kwargs)
            if not self.is_translation:
                self._write_listed_facts()
            return result

    def _write_listed_facts(self) -> None:
        values = {name: getattr(self, self._meta.get_field(name).attname) for name in self.listed_facts}
        columns = {self._meta.get_field(name).attname: value for name, value in values.items()}
        others = type(self)._default_manager.filter(translation_key=self.translation_key).exclude(pk=self.pk)
        others.update(**columns)
