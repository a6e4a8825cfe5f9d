"""Standard pages, news, newsletter, legal pages and the page of contacts."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from core.models import BasePage, words
from kontakte.models import KontaktkartenMixin
from themen.models import ThemenMixin

SHARED_FACTS = (*BasePage.facts, "kontaktkarten", "materialien", "contact_heading")


class StandardSeite(KontaktkartenMixin, BasePage):
    """A page for everything that is no record: about us, explanations."""

    parent_page_types = ["home.StartSeite", "home.StandardSeite"]
    subpage_types = ["home.StandardSeite"]

    facts = SHARED_FACTS
    translatable_fields = words()

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")


class Rechtstext(BasePage):
    """A legal page, linked in the footer of every page (D-03)."""

    parent_page_types = ["home.StartSeite"]
    subpage_types: list[str] = []
    translatable_fields = words()

    class Meta:
        verbose_name = _("legal page")
        verbose_name_plural = _("legal pages")


class PersonenSeite(KontaktkartenMixin, BasePage):
    """Whom to ask, at /kontakt/."""

    max_count_per_parent = 1
    parent_page_types = ["home.StartSeite"]
    subpage_types: list[str] = []

    facts = SHARED_FACTS
    translatable_fields = words()

    class Meta:
        verbose_name = _("page of contacts")
        verbose_name_plural = _("pages of contacts")


class MeldungsIndex(BasePage):
    """All news, at /aktuelles/."""

    max_count_per_parent = 1
    parent_page_types = ["home.StartSeite"]
    subpage_types = ["home.Meldung", "home.NewsletterAusgabe"]
    translatable_fields = words()

    class Meta:
        verbose_name = _("news index")
        verbose_name_plural = _("news indexes")


class Meldung(KontaktkartenMixin, ThemenMixin, BasePage):
    """A news report."""

    parent_page_types = ["home.MeldungsIndex"]
    subpage_types: list[str] = []

    published_on = models.DateField(_("date"), null=True, blank=True, db_index=True)
    reihe = models.ForeignKey(
        "veranstaltungen.Reihe",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("series"),
    )
    ordinal = models.PositiveSmallIntegerField(_("number in the series"), null=True, blank=True)

    facts = (*SHARED_FACTS, "published_on", "reihe", "ordinal", "themen")
    listed_facts = (*BasePage.listed_facts, "published_on")
    translatable_fields = words()

    class Meta:
        verbose_name = _("news report")
        verbose_name_plural = _("news reports")


class NewsletterAusgabe(BasePage):
    """An issue of the newsletter on the site."""

    parent_page_types = ["home.MeldungsIndex"]
    subpage_types: list[str] = []

    number = models.PositiveSmallIntegerField(_("number"), null=True, blank=True)
    published_on = models.DateField(_("date"), null=True, blank=True, db_index=True)

    facts = (*BasePage.facts, "number", "published_on")
    listed_facts = (*BasePage.listed_facts, "number", "published_on")
    translatable_fields = words()

    class Meta:
        verbose_name = _("newsletter issue")
        verbose_name_plural = _("newsletter issues")
