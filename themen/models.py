"""Topics, phases and target groups as records; topic pages."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django.core.validators import MaxValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PageChooserPanel
from wagtail.models import Orderable, Page
from wagtail.search import index

from core.listings import Card, Criteria, Listing, listing
from core.models import BasePage, LabelledRecord, words
from core.panels import FactsInlinePanel
from core.visibility import Visitor
from kontakte.models import KontaktkartenMixin

HUES = [(hue, f"{hue}°") for hue in range(0, 360, 15)]


class Thema(index.Indexed, LabelledRecord):
    """A topic of the vocabulary; content can have several (T-01)."""

    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="children",
        verbose_name=_("broader topic"),
        help_text=_("Topics have two levels. Leave empty for a topic of the first level."),
    )
    hue = models.PositiveSmallIntegerField(
        _("hue"),
        default=195,
        choices=HUES,
        validators=[MaxValueValidator(345)],
        help_text=_(
            "The colour of the topic on the colour circle: 0 is red, 120 green, 240 blue. Example: “195°” is petrol."
        ),
    )
    short_form = models.CharField(
        _("short form"),
        max_length=20,
        blank=True,
        help_text=_("The abbreviation people use. Example: “BNE”."),
    )
    synonyms = models.TextField(
        _("synonyms"),
        blank=True,
        help_text=_("Other words for the topic, one a line; the search finds them too. Example: “Schulverweigerung”."),
    )
    contact = models.ForeignKey(
        "kontakte.Kontakt",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="themen",
        verbose_name=_("contact"),
        help_text=_("Shown on pages of this topic that have no contact of their own."),
    )

    panels = [
        FieldPanel("key"),
        MultiFieldPanel([FieldPanel("label_de"), *LabelledRecord.label_panels], heading=_("Name")),
        FieldPanel("parent"),
        FieldPanel("hue"),
        FieldPanel("short_form"),
        FieldPanel("synonyms"),
        FieldPanel("contact"),
        LabelledRecord.order_panel,
    ]
    search_fields = [index.SearchField("label_de"), index.AutocompleteField("label_de"), index.FilterField("hue")]

    class Meta(LabelledRecord.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")


class Phase(LabelledRecord):
    """A phase of education."""

    class Meta(LabelledRecord.Meta):
        verbose_name = _("phase of education")
        verbose_name_plural = _("phases of education")


class Zielgruppe(LabelledRecord):
    """A target group."""

    class Meta(LabelledRecord.Meta):
        verbose_name = _("target group")
        verbose_name_plural = _("target groups")


class ThemenMixin(models.Model):
    """Topics of a page."""

    themen = ParentalManyToManyField(
        Thema,
        blank=True,
        related_name="+",
        verbose_name=_("topics"),
        help_text=_("All topics the page is about; it then stands on their pages by itself. Example: “Ganztag”."),
    )

    class Meta:
        abstract = True

    @cached_property
    def topics(self) -> list[Thema]:
        """The topics of the page, in the order of the vocabulary; facts of the German page."""
        return list(self.source.themen.all()) if self.source.pk else []  # type: ignore[attr-defined]

    @property
    def topic_pills(self) -> list[dict[str, Any]]:
        """The topics as `components/topic_pills.html` reads them."""
        from themen.services import topic_pills

        return topic_pills(self.topics, self.locale.language_code)  # type: ignore[attr-defined]

    @property
    def hue(self) -> int | None:
        """The hue of the first topic."""
        return self.topics[0].hue if self.topics else None

    def topic_contacts(self) -> list[int]:
        """Return ids of the contacts of the page's topics, for pages without cards of their own."""
        return [topic.contact_id for topic in self.topics if topic.contact_id]


class ThemenIndex(BasePage):
    """All topics, at /themen/."""

    page_description = _("The list of all topics. There is one of it, at /themen/.")
    is_section = True
    shows_stand = False
    max_count_per_parent = 1
    parent_page_types = ["home.StartSeite"]
    subpage_types = ["themen.ThemaSeite"]
    translatable_fields = words()

    class Meta:
        verbose_name = _("list of topics")
        verbose_name_plural = _("lists of topics")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from themen.services import topic_doors

        return {**super().get_context(request, *args, **kwargs), "doors": topic_doors(self.locale.language_code)}


class ThemaSeite(KontaktkartenMixin, BasePage):
    """The page of one topic, two levels deep (T-01, T-02)."""

    page_description = _(
        "A topic with its dates, documentation, publications, municipalities and news, which come by themselves."
    )
    parent_page_types = ["themen.ThemenIndex", "themen.ThemaSeite"]
    subpage_types = ["themen.ThemaSeite"]
    page_relations = ("image", "thema")
    needed_to_publish = {
        "thema": _("Please choose the topic this page is about: its lists and its colour come from it."),
    }

    thema = models.ForeignKey(
        Thema,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="seiten",
        verbose_name=_("topic"),
        help_text=_("The topic of the vocabulary this page is about. Its colour and its lists come from it."),
    )

    facts_panels = [
        FieldPanel("thema"),
        FactsInlinePanel(
            "pins",
            heading=_("Pinned pages"),
            label=_("Pinned page"),
            max_num=15,
            help_text=_("These pages stand first in their list, at most three in each; the rest comes by itself."),
        ),
        *KontaktkartenMixin.contact_panels,
    ]
    facts = (*BasePage.facts, "thema", "kontaktkarten", "materialien", "contact_heading", "pins")
    listed_facts = (*BasePage.listed_facts, "thema")
    translatable_fields = words()

    LISTS: ClassVar[tuple[str, ...]] = ("kommende", "dokumentationen", "publikationen", "kommunen", "meldungen")

    class Meta:
        verbose_name = _("topic page")
        verbose_name_plural = _("topic pages")

    @property
    def topic(self) -> Thema | None:
        """The record this page is about; a fact of the German page."""
        return self.source.thema

    def topic_contacts(self) -> list[int]:
        """Return the id of the topic's contact, for a page without cards of its own."""
        return [self.topic.contact_id] if self.topic and self.topic.contact_id else []

    def lists(self, visitor: Visitor) -> Iterator[tuple[Listing, list[Card]]]:
        """Yield the lists of the topic that have something, pinned pages first (T-02)."""
        if self.topic is None:
            return
        pinned = tuple(self.source.pins.values_list("page_id", flat=True))
        criteria = Criteria(language=self.locale.language_code, thema_id=self.topic.pk, pinned=pinned)
        for key in self.LISTS:
            offered = listing(key)
            cards = offered.cards(criteria, visitor) if offered else []
            if offered and cards:
                yield offered, cards

    def feeds(self, request: HttpRequest) -> list[dict[str, str]]:
        """The feed of all that is new on the topic, and the calendar of its events."""
        from themen.services import topic_alternates

        return topic_alternates(self.topic, self.locale.language_code)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from themen.services import narrower_topics, topic_subscriptions

        context = super().get_context(request, *args, **kwargs)
        context["subscribe"] = topic_subscriptions(self.topic, request)
        context["lists"] = [{"listing": offered, "cards": cards} for offered, cards in self.lists(context["visitor"])]
        context["narrower"] = narrower_topics(self.topic, self.locale.language_code)
        return context


class ThemaPin(Orderable):
    """A page that an editor puts on top of one of the topic page's lists; up to three each."""

    thema_seite = ParentalKey(ThemaSeite, on_delete=models.CASCADE, related_name="pins")
    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+", verbose_name=_("page"))

    panels = [
        PageChooserPanel(
            "page",
            ["veranstaltungen.Veranstaltung", "wissenspool.Publikation", "home.Meldung", "kommunen.KommuneSeite"],
            help_text=_(
                "An event, a publication, a news item or a municipality; it stands first in its list. Example: “Report on"
                " education 2027”."
            ),
        )
    ]
