"""Contacts in the text of a page."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock, ListBlock

from core.blocks.base import GROUP_PEOPLE, ComponentBlock, Outline
from core.blocks.choosers import RecordChooser
from core.blocks.references import References
from kontakte.enums import KontaktHeading
from kontakte.services import CARD_RELATIONS, card


class ContactBlock(ComponentBlock):
    """Contact cards at a place of the text that the editor chooses."""

    component = "components/contact_cards.html"

    heading = ChoiceBlock(
        choices=KontaktHeading.choices,
        default=KontaktHeading.KONTAKT,
        label=_("Heading"),
        help_text=_("Stands above the cards. Example: “Ansprechperson”."),
    )
    contacts = ListBlock(
        RecordChooser("kontakte.Kontakt", related=CARD_RELATIONS, label=_("Contact")),
        label=_("Contacts"),
        help_text=_("In the order in which they shall stand. Example: “Dr. Ayla Brandt, Veranstaltungen”."),
    )

    class Meta:
        icon = "user"
        label = _("Contacts")
        group = GROUP_PEOPLE

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        """Return heading and cards; nothing without a contact."""
        cards = [card(contact) for contact in value.get("contacts") or [] if contact is not None]
        if not cards:
            return {}
        heading = dict(KontaktHeading.choices).get(value.get("heading"), KontaktHeading.KONTAKT.label)
        level = outline.open(2)
        return {"heading": heading, "cards": cards, "level": level, "card_level": outline.below}
