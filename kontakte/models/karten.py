"""Contact cards on pages."""

from typing import TYPE_CHECKING

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Orderable, Page

from core.panels import FactsInlinePanel
from kontakte.enums import KontaktHeading
from kontakte.models.kontakt import Kontakt
from kontakte.panels import InheritedContactsPanel

if TYPE_CHECKING:
    from kontakte.services import Kontakte


class Kontaktkarte(Orderable):
    """A contact on a page."""

    page = ParentalKey(Page, on_delete=models.CASCADE, related_name="kontaktkarten")
    kontakt = models.ForeignKey(
        Kontakt,
        on_delete=models.CASCADE,
        related_name="karten",
        verbose_name=_("contact"),
        help_text=_("Whom readers of this page can ask. Example: “Dr. Ayla Brandt, Veranstaltungen”."),
    )

    panels = [FieldPanel("kontakt")]

    class Meta(Orderable.Meta):
        verbose_name = _("contact card")
        verbose_name_plural = _("contact cards")

    def __str__(self) -> str:
        return str(self.kontakt) if self.kontakt_id else f"#{self.pk}"


class KontaktkartenMixin(models.Model):
    """Contact cards of a page, with a heading the editor chooses."""

    contact_heading = models.CharField(
        _("heading of the contacts"), max_length=20, choices=KontaktHeading.choices, default=KontaktHeading.KONTAKT
    )

    contact_panels = [
        MultiFieldPanel(
            [
                FieldPanel("contact_heading", help_text=_("Stands above the cards. Example: “Ansprechperson”.")),
                FactsInlinePanel("kontaktkarten", heading=_("Contact cards"), label=_("Contact card")),
                InheritedContactsPanel(),
            ],
            heading=_("Contact"),
        )
    ]

    class Meta:
        abstract = True

    def topic_contacts(self) -> list[int]:
        """Return ids of contacts that answer for the topics of the page; the mixin of topics says which."""
        return []

    @cached_property
    def contacts(self) -> "Kontakte":
        """The heading and cards of this page, see `kontakte.services.contacts_of`."""
        from kontakte.services import contacts_of

        return contacts_of(self)
