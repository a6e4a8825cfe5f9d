"""The page of an event."""

from typing import Any

from django.db import transaction
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from core.models import BasePage, words
from core.panels import FactsInlinePanel
from kontakte.models import KontaktkartenMixin
from themen.models import ThemenMixin
from veranstaltungen.datumstext import date_text
from veranstaltungen.forms import VeranstaltungForm
from veranstaltungen.models.abgeleitet import Abgeleitet
from veranstaltungen.models.eckdaten import Anmeldung, Eckdaten, Handgriff, Herkunft, Publikum
from veranstaltungen.models.feldlisten import FACTS, LISTED, WORDS
from veranstaltungen.models.worte import Worte
from veranstaltungen.panels import DuplicatesPanel, OpenFactsPanel
from veranstaltungen.querysets import VeranstaltungManager
from veranstaltungen.saeuberung import tidy, tidy_lines
from veranstaltungen.vorschau import LebenslaufVorschau

ONE_LINE = ("subtitle", "origin", "announcement_title", "target_group_text", "cost_text", "platform", "language")
LINES = ("place_text", "eligibility")


class Veranstaltung(
    LebenslaufVorschau,
    Worte,
    Abgeleitet,
    Eckdaten,
    Publikum,
    Anmeldung,
    Herkunft,
    Handgriff,
    KontaktkartenMixin,
    ThemenMixin,
    BasePage,
):
    """An event, from the first announcement to the documentation, at one address."""

    template = "veranstaltungen/veranstaltung.html"
    page_description = _("An event, from the first announcement to the documentation, at one address.")
    parent_page_types = [
        "veranstaltungen.VeranstaltungsIndex",
        "veranstaltungen.Jahresordner",
        "intern.InternSeite",
    ]
    subpage_types: list[str] = []
    page_relations = ("image", "art", "ort", "reihe")
    og_type = "article"
    list_stamp = "events"
    base_form_class = VeranstaltungForm

    content_panels = [
        *BasePage.content_panels[:1],
        FieldPanel("subtitle"),
        *BasePage.content_panels[1:],
        MultiFieldPanel([FieldPanel("report"), FieldPanel("announcement_title")], heading=_("After the event")),
        FieldPanel("closing"),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("place_text", "eligibility", "target_group_text", "cost_text")],
            heading=_("Facts in words"),
        ),
    ]
    facts_panels = [
        DuplicatesPanel(),
        OpenFactsPanel(),
        FactsInlinePanel(
            "termine", heading=pgettext_lazy("of an event", "Dates"), label=pgettext_lazy("of an event", "Date")
        ),
        MultiFieldPanel(Eckdaten.panels_eckdaten, heading=_("What and where")),
        FactsInlinePanel("beteiligte", heading=_("Organisers and partners"), label=_("Organisation")),
        MultiFieldPanel([*Publikum.panels_publikum, FieldPanel("themen")], heading=_("Who and what about")),
        MultiFieldPanel(Anmeldung.panels_anmeldung, heading=_("Registration elsewhere")),
        Herkunft.panels_herkunft,
        FactsInlinePanel("programmpunkte", heading=_("Programme and documentation"), label=_("Session")),
        FactsInlinePanel("kommunenbezuege", heading=_("Municipalities"), label=_("Municipality")),
        FactsInlinePanel("materialien", heading=_("Downloads and links"), label=_("Download or link")),
        FactsInlinePanel(
            "kennzahlen", heading=pgettext_lazy("of an event", "Figures"), label=pgettext_lazy("of an event", "Figure")
        ),
        *KontaktkartenMixin.contact_panels,
        Handgriff.panels_handgriff,
    ]

    facts = (*BasePage.facts, *FACTS)
    listed_facts = (*BasePage.listed_facts, *LISTED)
    translatable_fields = words(*WORDS)

    objects = VeranstaltungManager()

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    def save(self, *args: Any, **kwargs: Any) -> Any:
        from veranstaltungen.kalender import abgleich
        from veranstaltungen.services import follow_its_date, tend_folder

        if kwargs.get("update_fields") is not None:
            return super().save(*args, **kwargs)
        with transaction.atomic():
            if self.pk:
                follow_its_date(self)
            result: Any = super().save(*args, **kwargs)
            if self.live:
                abgleich.write([self.translation_key])
                tend_folder(self.get_parent())
            return result

    def makes_parent_in(self, locale: Any) -> bool:
        from veranstaltungen.services import lacks_folder

        return lacks_folder(self, locale)

    def copy_for_translation(self, locale: Any, *args: Any, **kwargs: Any) -> Any:
        """Translate the folder of the year with its first event of that language."""
        from veranstaltungen.services import translate_folder

        translate_folder(self, locale)
        return super().copy_for_translation(locale, *args, **kwargs)

    @property
    def share_line(self) -> str:
        """The date in the picture that networks show (F-01)."""
        return date_text(self.zeiten.holding, self.locale.language_code, "text")

    def jsonld(self, request: HttpRequest) -> SafeString:
        """Structured data for search engines."""
        from veranstaltungen.jsonld import event_jsonld

        return event_jsonld(self, request)

    def feeds(self, request: HttpRequest) -> list[dict[str, str]]:
        """The calendar of its series."""
        from veranstaltungen.kalender.abonnement import series_alternates

        return series_alternates(self.source.reihe, self.locale.language_code)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from veranstaltungen.ansicht import view

        context = super().get_context(request, *args, **kwargs)
        return {**context, **view(self, request, context["visitor"])}

    def clean(self) -> None:
        super().clean()
        for name in ONE_LINE:
            setattr(self, name, tidy(getattr(self, name)))
        for name in LINES:
            setattr(self, name, tidy_lines(getattr(self, name)))
