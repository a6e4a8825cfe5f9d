"""The page of a publication."""

from typing import Any

from django.db import models, transaction
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from core.models import BasePage, words
from kontakte.models import KontaktkartenMixin
from themen.models import ThemenMixin
from wissenspool import required
from wissenspool.forms import PublikationForm
from wissenspool.identifiers import normal_doi, normal_issn, normal_page_range
from wissenspool.models.angaben import Angaben
from wissenspool.models.beitrag import Beitrag
from wissenspool.models.feldlisten import CHILDREN, CONTENT_PANELS, FACTS, FACTS_PANELS, LISTED_FACTS, PRACTICE, WORDS
from wissenspool.models.gueltigkeit import Gueltigkeit
from wissenspool.models.medium import Medium
from wissenspool.models.worte import Praxis, Worte
from wissenspool.querysets import PublikationManager


class Publikation(Worte, Praxis, Angaben, Beitrag, Gueltigkeit, Medium, ThemenMixin, KontaktkartenMixin, BasePage):
    """A publication: one record with its files (P-01, P-03)."""

    template = "wissenspool/publikation.html"
    page_description = _("A publication with its files, people and citation. Example: a handbook of the agency.")
    parent_page_types = ["wissenspool.PublikationsIndex"]
    subpage_types: list[str] = []
    page_relations = ("image", "cover", "auto_cover", "art", "kommune", "reihe", "part_of__reihe")
    og_type = "article"
    list_stamp = "publications"
    base_form_class = PublikationForm
    needed_to_publish = {
        "art": _("Please choose the kind of the publication. Example: “Handreichung”."),
        "year": _("Please enter the year of publication. Example: “2026”."),
    }

    content_panels = CONTENT_PANELS
    facts_panels = FACTS_PANELS

    facts = (*BasePage.facts, *FACTS)
    listed_facts = (*BasePage.listed_facts, *LISTED_FACTS)
    translatable_fields = words(*WORDS)
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("subtitle"),
        index.SearchField("abstract"),
        index.SearchField("key_messages"),
        index.SearchField("guiding_questions"),
        index.SearchField("practical_use"),
        index.SearchField("keywords"),
        *(index.SearchField(name) for name in PRACTICE),
        index.SearchField("public_transcript"),
        index.RelatedFields("mitwirkungen", [index.SearchField("name_as_printed")]),
    ]

    objects = PublikationManager()

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")
        indexes = [models.Index(fields=["-newest_first", "-page_ptr"], name="publikation_newest_first")]

    @property
    def is_withdrawn(self) -> bool:
        """True when the page is a notice; a copy of the day stands on translations, too."""
        return self.withdrawn_on is not None

    @property
    def robots(self) -> str:
        """What search engines are told: a withdrawn publication is not for them (P-10)."""
        return "noindex" if self.is_withdrawn else ""

    def clean(self) -> None:
        super().clean()
        self.doi, self.issn = normal_doi(self.doi), normal_issn(self.issn)
        self.page_range = normal_page_range(self.page_range)

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Save; what harvesters know follows in the same transaction, after the rows that are saved with the page."""
        from wissenspool.oai import abgleich

        with transaction.atomic():
            result = super().save(*args, **kwargs)
            if kwargs.get("update_fields") is None:
                abgleich.follow(self)
            return result

    def sentences_of_what_is_missing(self) -> list[str]:
        """What is needed by every publication, and what its kind asks for; wrong numbers are named, too."""
        missing = super().sentences_of_what_is_missing()
        if self.is_translation:
            return missing
        values = {name: getattr(self, name) for name in (*FACTS, *WORDS) if name not in CHILDREN}
        values["themen"] = list(self.themen.all())
        roles = frozenset(row.role for row in self.mitwirkungen.all())
        known = required.Known(values, roles, len(self.materialien.all()))
        return missing + [str(sentence) for _name, sentence in required.problems(known)]

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

        steckbrief = self.steckbrief(request)
        return structured_data(self, request, steckbrief.contributions, steckbrief.files)
