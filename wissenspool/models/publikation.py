"""The page of a publication."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from core.models import BasePage, words
from core.panels import FactsInlinePanel
from kontakte.models import KontaktkartenMixin
from themen.models import ThemenMixin
from wissenspool.forms import PublikationForm
from wissenspool.models.angaben import Angaben
from wissenspool.models.worte import Worte
from wissenspool.querysets import PublikationManager

FACTS = (
    "art",
    "year",
    "month",
    "place",
    "edition",
    "series_title",
    "series_number",
    "extent",
    "language",
    "isbn",
    "doi",
    "licence",
    "cover",
    "kommune",
    "programmes",
    "phasen",
    "zielgruppen",
    "themen",
    "mitwirkungen",
    "kontaktkarten",
    "materialien",
    "contact_heading",
)


class Publikation(Worte, Angaben, ThemenMixin, KontaktkartenMixin, BasePage):
    """A publication: one record with its files (P-01, P-03)."""

    template = "wissenspool/publikation.html"
    page_description = _("A publication with its files, people and citation. Example: a handbook of the agency.")
    parent_page_types = ["wissenspool.PublikationsIndex"]
    subpage_types: list[str] = []
    page_relations = ("image", "cover", "art", "kommune")
    og_type = "article"
    list_stamp = "publications"
    base_form_class = PublikationForm
    needed_to_publish = {
        "art": _("Please choose the kind of the publication. Example: “Handreichung”."),
        "year": _("Please enter the year of publication. Example: “2026”."),
    }

    content_panels = [
        *BasePage.content_panels[:1],
        FieldPanel("subtitle"),
        *BasePage.content_panels[1:2],
        FieldPanel("abstract"),
        MultiFieldPanel(
            [FieldPanel("key_messages"), FieldPanel("guiding_questions"), FieldPanel("practical_use")],
            heading=_("In brief"),
        ),
        *BasePage.content_panels[2:],
        FieldPanel("keywords"),
    ]
    facts_panels = [
        MultiFieldPanel(
            [
                FieldPanel("art"),
                FieldRowPanel([FieldPanel("year"), FieldPanel("month"), FieldPanel("place")]),
                FieldRowPanel([FieldPanel("edition"), FieldPanel("extent"), FieldPanel("language")]),
                FieldRowPanel([FieldPanel("series_title"), FieldPanel("series_number")]),
                FieldRowPanel([FieldPanel("isbn"), FieldPanel("doi"), FieldPanel("licence")]),
            ],
            heading=_("Publication"),
        ),
        FactsInlinePanel("mitwirkungen", heading=_("Authors, publishers, editors"), label=_("Person or body")),
        FactsInlinePanel("materialien", heading=_("Files and links"), label=_("File or link")),
        FieldPanel("cover"),
        MultiFieldPanel(
            [
                FieldPanel("themen"),
                FieldPanel("phasen"),
                FieldPanel("zielgruppen"),
                FieldPanel("kommune"),
                FieldPanel("programmes"),
            ],
            heading=_("What it is about"),
        ),
        *getattr(KontaktkartenMixin, "contact_panels", []),
    ]

    facts = (*BasePage.facts, *FACTS)
    listed_facts = (
        *BasePage.listed_facts,
        "art",
        "year",
        "month",
        "newest_first",
        "extent",
        "language",
        "cover",
        "kommune",
    )
    translatable_fields = words(
        "subtitle", "abstract", "guiding_questions", "key_messages", "practical_use", "keywords"
    )
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("subtitle"),
        index.SearchField("abstract"),
        index.SearchField("key_messages"),
        index.SearchField("guiding_questions"),
        index.SearchField("practical_use"),
        index.SearchField("keywords"),
        index.RelatedFields("mitwirkungen", [index.SearchField("name_as_printed")]),
    ]

    objects = PublikationManager()

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")
        indexes = [models.Index(fields=["-newest_first", "-page_ptr"], name="publikation_newest_first")]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["steckbrief"] = self.steckbrief(request)
        return context

    def steckbrief(self, request: HttpRequest) -> Any:
        """Return what the page shows beside its body and contacts, see `wissenspool.services`."""
        from wissenspool.services import steckbrief_of

        if "_steckbrief" not in self.__dict__:
            self._steckbrief = steckbrief_of(self, request)
        return self._steckbrief

    def jsonld(self, request: HttpRequest) -> str:
        """The publication for search engines (F-02)."""
        from wissenspool.structured import structured_data

        return structured_data(self, request, self.steckbrief(request).contributions)
