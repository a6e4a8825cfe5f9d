"""The start page."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Orderable, Page

from core.feeds import feeds
from core.listings import Criteria, listing
from core.models import BasePage, localized, words
from core.panels import FactsInlinePanel
from core.subscriptions import CALENDAR, alternate, calendar_url, feed_url
from core.visibility import ANONYMOUS
from themen.services import topic_doors


class StartSeite(BasePage):
    """The start page: hero, next events, newest publications, topics, news."""

    page_description = _("The start page of the site. Dates, publications, topics and news come by themselves.")
    is_section = True
    shows_stand = False
    max_count_per_parent = 1
    parent_page_types = ["wagtailcore.Page"]
    subpage_types: ClassVar[list[str]] = [
        "themen.ThemenIndex",
        "veranstaltungen.VeranstaltungsIndex",
        "wissenspool.PublikationsIndex",
        "home.MeldungsIndex",
        "kommunen.KommunenIndex",
        "home.PersonenSeite",
        "home.StandardSeite",
        "home.Rechtstext",
        "intern.InternSeite",
    ]

    hero_title = models.CharField(
        _("sentence of the hero"),
        max_length=160,
        blank=True,
        help_text=_(
            "One sentence that says what the agency is for. Example: “What one town has learnt helps the next.”"
        ),
    )
    hero_text = models.TextField(
        _("text of the hero"),
        max_length=400,
        blank=True,
        help_text=_("Two sentences below it. Example: “We accompany 48 towns and districts.”"),
    )
    search_examples = models.CharField(
        _("examples for the search"),
        max_length=200,
        blank=True,
        help_text=_("Words separated by commas, shown below the search field. Example: “Ganztag, Bildungsbericht”."),
    )
    quote = models.TextField(
        _("quote"), blank=True, help_text=_("Without quotation marks. Example: “The first report lay in a drawer.”")
    )
    quote_source = models.CharField(
        _("source of the quote"),
        max_length=200,
        blank=True,
        help_text=_("Name and function. Example: “Ayla Brandt, Bildungsbüro Landkreis Beispielau”."),
    )

    content_panels = [
        *Page.content_panels,
        MultiFieldPanel(
            [FieldPanel("hero_title"), FieldPanel("hero_text"), FieldPanel("search_examples")], heading=_("Hero")
        ),
        FieldPanel("teaser"),
        FieldPanel("body"),
        MultiFieldPanel([FieldPanel("quote"), FieldPanel("quote_source")], heading=_("Quote")),
    ]
    facts_panels = [
        FactsInlinePanel("figures", heading=_("Figures"), label=_("Figure"), max_num=4),
        MultiFieldPanel([FieldPanel("image"), FieldPanel("image_decorative")], heading=_("Picture")),
    ]
    facts = (*BasePage.facts, "figures")
    translatable_fields = words("hero_title", "hero_text", "search_examples", "quote", "quote_source")

    SECTIONS: ClassVar[tuple[tuple[str, int, str, Any], ...]] = (
        ("kommende", 4, "veranstaltungen", _("All events")),
        ("publikationen", 4, "wissenspool", _("To the knowledge pool")),
    )
    TOPICS = 6

    class Meta:
        verbose_name = _("start page")
        verbose_name_plural = _("start pages")

    def feeds(self, request: HttpRequest) -> list[dict[str, str]]:
        """The feeds of all kinds of news, and the calendar of all events."""
        found = [alternate(feed_url(feed.key), str(feed.label)) for feed in feeds()]
        return [*found, alternate(calendar_url(), gettext("Calendar of all events"), CALENDAR)]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return {
            **context,
            "examples": self.examples(),
            "sections": [self._section(*section) for section in self.SECTIONS],
            "news": self._section("meldungen", 3, "aktuelles", _("All news")),
            "doors": topic_doors(self.locale.language_code, self.TOPICS),
            "topics_url": self._address("themen"),
            "key_figures": self.key_figures(),
        }

    def _address(self, slug: str) -> str:
        """Return the address of a section in the language of this page."""
        return f"{self.get_url() or '/'}{slug}/"

    def _section(self, key: str, limit: int, slug: str, more: Any) -> dict[str, Any]:
        offered = listing(key)
        criteria = Criteria(language=self.locale.language_code, limit=limit)
        # The start page is the same for everybody (decision 10), whoever looks at it.
        cards = offered.cards(criteria, ANONYMOUS) if offered else []
        return {"listing": offered, "cards": cards, "more_label": more, "more_url": self._address(slug)}

    def examples(self) -> list[dict[str, str]]:
        """Return searches people can try, with their addresses."""
        found = [word.strip() for word in self.search_examples.split(",") if word.strip()]
        return [{"title": word, "url": f"{reverse('suche')}?{urlencode({'q': word})}"} for word in found]

    def key_figures(self) -> list[dict[str, Any]]:
        """Return the figures as `components/key_figures.html` reads them; facts of the German page."""
        return [{"value": figure.value, "label": localized(figure, "label")} for figure in self.source.figures.all()]


class StartFigure(Orderable):
    """A figure of the agency on the start page."""

    start = ParentalKey(StartSeite, on_delete=models.CASCADE, related_name="figures")
    value = models.PositiveIntegerField(_("value"), help_text=_("Example: “48”."))
    label = models.CharField(_("label"), max_length=80, help_text=_("Example: “Partnerkommunen”."))
    label_en = models.CharField(_("label in English"), max_length=80, blank=True)

    panels = [
        "value",
        "label",
        FieldPanel("label_en", help_text=_("Empty: the German label. Example: “partner municipalities”.")),
    ]
