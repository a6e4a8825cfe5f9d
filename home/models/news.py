"""News: the index, a report, an issue of the newsletter."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from core import stand
from core.models import BasePage, localized, words
from core.pagination import paginate
from core.subscriptions import alternate, feed_url
from home.querysets import MeldungManager, NewsletterManager
from kontakte.models import KontaktkartenMixin
from themen.models import ThemenMixin
from veranstaltungen.datumstext import ordinal_series_text


class MeldungsIndex(BasePage):
    """All news, at /aktuelles/."""

    page_description = _("The list of all news. There is one of it, at /aktuelles/.")
    is_section = True
    shows_stand = False
    max_count_per_parent = 1
    parent_page_types = ["home.StartSeite"]
    subpage_types = ["home.Meldung", "home.NewsletterAusgabe"]
    translatable_fields = words()

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")

    def feeds(self, request: HttpRequest) -> list[dict[str, str]]:
        """The feed of news."""
        return [alternate(feed_url("aktuelles"), gettext("News"))]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from home.listings import teaser

        context = super().get_context(request, *args, **kwargs)
        reports = Meldung.objects.in_language(self.locale.language_code).visible_to(context["visitor"]).newest_first()
        pages = paginate(reports.for_cards(), request.GET.get("page"))
        issues = (
            NewsletterAusgabe.objects.in_language(self.locale.language_code)
            .visible_to(context["visitor"])
            .newest_first()
        )
        return {
            **context,
            "pages": pages,
            "teasers": [teaser(report) for report in pages.items],
            "issues": list(issues.for_cards()[:6]) if pages.number == 1 else [],
        }


class Meldung(ThemenMixin, KontaktkartenMixin, BasePage):
    """A news report."""

    page_description = _("A short report. Example: the summary of a conference of somebody else.")
    parent_page_types = ["home.MeldungsIndex"]
    subpage_types: ClassVar[list[str]] = []
    page_relations = ("image", "reihe")
    og_type = "article"

    published_on = models.DateField(
        _("date"),
        default=stand.today,
        null=True,
        blank=True,
        db_index=True,
        help_text=_("The day the report bears; lists are ordered by it. Empty: the day of publication."),
    )
    reihe = models.ForeignKey(
        "veranstaltungen.Reihe",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("series"),
        help_text=_("When the report is about an event of a series. Example: “Bundeskonferenz Bildungsmanagement”."),
    )
    ordinal = models.PositiveSmallIntegerField(
        _("number in the series"), null=True, blank=True, help_text=_("Example: “5” for the fifth conference.")
    )

    facts_panels = [
        FieldPanel("published_on"),
        MultiFieldPanel([FieldPanel("reihe"), FieldPanel("ordinal")], heading=_("Series")),
        FieldPanel("themen"),
        *KontaktkartenMixin.contact_panels,
    ]
    facts = (
        *BasePage.facts,
        "published_on",
        "reihe",
        "ordinal",
        "themen",
        "kontaktkarten",
        "materialien",
        "contact_heading",
    )
    listed_facts = (*BasePage.listed_facts, "published_on")
    translatable_fields = words()

    objects = MeldungManager()

    class Meta:
        verbose_name = _("news report")
        verbose_name_plural = _("news reports")
        indexes = [models.Index(fields=["-published_on", "-page_ptr"], name="meldung_newest")]

    def save(self, *args: Any, **kwargs: Any) -> Any:
        if self.live and self.published_on is None:
            self.published_on = stand.day_of(self.first_published_at)
        return super().save(*args, **kwargs)

    @property
    def series_line(self) -> str:
        """The line that counts the series: “5. Bundeskonferenz Bildungsmanagement”."""
        series, ordinal = self.source.reihe, self.source.ordinal
        if series is None:
            return ""
        return (
            ordinal_series_text(ordinal, localized(series, "ordinal_words") or series.label)
            if ordinal
            else series.label
        )


class NewsletterAusgabe(BasePage):
    """An issue of the newsletter on the site."""

    page_description = _("An issue of the newsletter to read on the site.")
    parent_page_types = ["home.MeldungsIndex"]
    subpage_types: ClassVar[list[str]] = []

    number = models.PositiveSmallIntegerField(_("number"), null=True, blank=True, help_text=_("Example: “36”."))
    published_on = models.DateField(
        _("date"),
        null=True,
        blank=True,
        db_index=True,
        help_text=_("The day the issue was sent. Example: “01.03.2027”."),
    )

    facts_panels = [FieldPanel("number"), FieldPanel("published_on")]
    facts = (*BasePage.facts, "number", "published_on")
    listed_facts = (*BasePage.listed_facts, "number", "published_on")
    translatable_fields = words()

    objects = NewsletterManager()

    class Meta:
        verbose_name = _("newsletter issue")
        verbose_name_plural = _("newsletter issues")
