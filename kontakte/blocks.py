"""Contacts in the text of a page."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock, ListBlock, StructBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from kontakte.enums import KontaktHeading
from kontakte.models import Kontakt
from kontakte.services import CARD_RELATIONS, card


class KontaktChooserBlock(SnippetChooserBlock):
    """Chooses a contact; all contacts of a text come in one query, with person, photo and office."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__("kontakte.Kontakt", **kwargs)

    def bulk_to_python(self, values: list[Any]) -> list[Kontakt | None]:
        """Return the contacts of many blocks."""
        found = Kontakt.objects.select_related(*CARD_RELATIONS).in_bulk([value for value in values if value])
        return [found.get(value) for value in values]


class ContactBlock(StructBlock):
    """Contact cards at a place of the text that the editor chooses."""

    heading = ChoiceBlock(
        choices=KontaktHeading.choices,
        default=KontaktHeading.KONTAKT,
        label=_("Heading"),
        help_text=_("Stands above the cards. Example: “Ansprechperson”."),
    )
    contacts = ListBlock(
        KontaktChooserBlock(label=_("Contact")),
        label=_("Contacts"),
        help_text=_("In the order in which they shall stand. Example: “Dr. Ayla Brandt, Veranstaltungen”."),
    )

    class Meta:
        template = "kontakte/blocks/contact.html"
        icon = "user"
        label = _("Contacts")
        group = _("People and places")

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context)
        labels = dict(KontaktHeading.choices)
        context["heading"] = labels.get(value.get("heading"), "")
        context["cards"] = [card(contact) for contact in value.get("contacts") or [] if contact is not None]
        return context
