"""Choosers that read what was fetched for the whole body, see `core.blocks.references`."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.functional import cached_property
from wagtail.blocks import ChooserBlock, PageChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from core.blocks import references


class Prepared:
    """A chooser that asks the references of the body before the database."""

    model_class: Any

    def to_python(self, value: Any) -> Any:
        known = references.prepared()
        return known.get(self.model_class, value) if known else super().to_python(value)

    def bulk_to_python(self, values: Iterable[Any]) -> list[Any]:
        known = references.prepared()
        if known is None:
            return super().bulk_to_python(list(values))
        return [known.get(self.model_class, value) for value in values]


class PictureChooser(Prepared, ImageChooserBlock):
    """A picture of the site."""


class PageChooser(Prepared, PageChooserBlock):
    """A page of the site; shown in the language of the text when it exists in it."""


class DocumentChooser(Prepared, ChooserBlock):
    """A document of the site."""

    target_model = "core.Dokument"

    @cached_property
    def widget(self) -> forms.Widget:
        from wagtail.documents.widgets import AdminDocumentChooser

        return AdminDocumentChooser()

    class Meta:
        icon = "doc-full"


class RecordChooser(Prepared, SnippetChooserBlock):
    """A record that is registered as a snippet; `related` names what its query takes along."""

    def __init__(self, target_model: Any, related: Iterable[str] = (), **kwargs: Any) -> None:
        self.related = tuple(related)
        super().__init__(target_model, **kwargs)


class KeyChooser(RecordChooser):
    """A record of which a page needs the id alone, such as what narrows a list; no row is fetched to show it."""

    fetched = False

    def to_python(self, value: Any) -> Any:
        """Return a record that knows nothing but its id; in a form the whole one."""
        if references.prepared() is None:
            return super().to_python(value)
        return self.model_class(pk=int(value)) if str(value).isdecimal() else None

    def bulk_to_python(self, values: Iterable[Any]) -> list[Any]:
        """Return the records of many blocks."""
        if references.prepared() is None:
            return super().bulk_to_python(values)
        return [self.to_python(value) for value in values]


class GroupChooser(Prepared, ChooserBlock):
    """A group of members, from a plain list."""

    target_model = "auth.Group"
    widget = forms.Select()

    def get_form_state(self, value: Any) -> Any:
        # The select of the block editor wants a list, as Django's own makes it.
        return self.field.widget.format_value(value.pk if value is not None else None)

    class Meta:
        icon = "group"
