"""The base of every page: what all of them have, and how a translation stands to its source (decisions 1 and 2).

See `docs/decisions/0001-ein-basismodell-und-fakten.md`.
"""

from typing import Any, ClassVar

from django.db import models, transaction
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.admin.widgets import SlugInput
from wagtail.models import Page
from wagtail.query import PageQuerySet
from wagtail.search import index

from core import visibility
from core.blocks.body import BodyBlock
from core.copying import keep_protection
from core.fields import BodyField
from core.forms.pages import BasePageForm
from core.models.care import CareMixin, ChangeMixin
from core.models.cleaning import CleanMixin
from core.models.translated import TranslatedPage, words
from core.pagination import shown_page
from core.querysets import BasePageManager
from core.slugs import LETTERS


class BasePage(ChangeMixin, CareMixin, CleanMixin, TranslatedPage):
    """What every page has: teaser, picture, body, search and sharing texts, review date and owner."""

    # Public pages cannot be made private (decision 7); members' pages say otherwise.
    private_page_options: ClassVar[list[str]] = []
    base_form_class = BasePageForm
    # Whether the page of this type below the start page is a section of the site, see `core.sections`.
    is_section: ClassVar[bool] = False
    # Fields without which a page is not published, each with the sentence that asks for it; a draft may lack them.
    needed_to_publish: ClassVar[dict[str, Any]] = {}

    teaser = models.TextField(
        _("teaser"),
        blank=True,
        max_length=400,
        help_text=_(
            "Two sentences for lists, search engines and sharing. Example: “What works when schools and youth welfare plan together.”"
        ),
    )
    image = models.ForeignKey(
        "core.Bild",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("picture"),
        help_text=_("Shown at the top of the page and in lists. A page works without one."),
    )
    image_alt = models.CharField(
        _("alternative text"),
        max_length=250,
        blank=True,
        help_text=_(
            "What the picture says on this page, for people who do not see it. Empty: the text of the picture itself."
        ),
    )
    image_decorative = models.BooleanField(
        _("the picture is decoration here"),
        default=False,
        help_text=_("Screen readers then pass over it."),
    )
    body = BodyField(BodyBlock, blank=True, verbose_name=_("content"))
    content_panels = [
        *Page.content_panels,
        FieldPanel("teaser"),
        MultiFieldPanel(
            [FieldPanel("image"), FieldPanel("image_alt"), FieldPanel("image_decorative")],
            heading=_("Picture"),
        ),
        FieldPanel("body"),
    ]
    promote_panels = [
        FieldPanel(
            "slug",
            # While the title is typed the browser makes the address, and would write "u" for "ü".
            widget=SlugInput(formatters=list(LETTERS.items())),
            heading=_("Address of the page"),
            help_text=_("The last part of the address, made from the title. Example: “herbsttagung-2027”."),
        ),
        MultiFieldPanel(
            [
                FieldPanel(
                    "seo_title",
                    heading=_("Title in search engines"),
                    help_text=_("Empty: the title of the page. Example: “Herbsttagung 2027: Ganztag planen”."),
                ),
                FieldPanel(
                    "search_description",
                    heading=_("Description in search engines"),
                    help_text=_("Empty: the teaser. Example: “Programm und Anmeldung der Herbsttagung.”"),
                ),
            ],
            heading=_("For search engines"),
        ),
        FieldPanel(
            "show_in_menus",
            heading=_("Show in the menu"),
            help_text=_("For the pages of the main menu only. Example: “Über uns”."),
        ),
    ]
    settings_panels = [
        *Page.settings_panels,
        *CareMixin.care_panels,
        *ChangeMixin.change_panels,
    ]

    facts: ClassVar[tuple[str, ...]] = ("image", "image_decorative", *CareMixin.care_facts, *ChangeMixin.change_facts)
    listed_facts: ClassVar[tuple[str, ...]] = ("image", "image_decorative")
    translatable_fields = words()

    search_fields = [*Page.search_fields, index.SearchField("teaser"), index.SearchField("body")]

    objects = BasePageManager()

    class Meta:
        abstract = True

    @classmethod
    def get_edit_handler(cls) -> Any:
        """Tabs: content, facts where a page type has any, search engines, settings."""
        tabs = [ObjectList(cls.content_panels, heading=_("Content"))]
        if facts_panels := getattr(cls, "facts_panels", None):
            tabs.append(ObjectList(facts_panels, heading=_("Facts and relations")))
        tabs.append(ObjectList(cls.promote_panels, heading=_("Address and search engines")))
        tabs.append(ObjectList(cls.settings_panels, heading=_("Settings")))
        return TabbedInterface(tabs, base_form_class=cls.base_form_class).bind_to_model(cls)

    def sentences_of_what_is_missing(self) -> list[str]:
        """Return what has to be filled in before the page is published, as sentences for editors."""
        if self.is_translation:
            return []
        return [str(sentence) for name, sentence in self.needed_to_publish.items() if getattr(self, name) is None]

    @transaction.atomic
    def copy(self, *args: Any, **kwargs: Any) -> Page:
        """Copy the page, or with `recursive` its branch; the copy is never more open than the original."""
        copied = super().copy(*args, **kwargs)
        keep_protection(self, copied)
        return copied

    copy.alters_data = True  # type: ignore[attr-defined]

    def hero_alt(self) -> str:
        """Return the alternative text of the picture on this page; empty when it is decoration."""
        if self.source.image is None or self.source.image_decorative:
            return ""
        return self.image_alt or self.source.image.default_alt_text

    def get_view_restrictions(self) -> PageQuerySet:
        """The restrictions from the cache of the visibility service, in the form Wagtail expects."""
        from wagtail.models import PageViewRestriction

        found = visibility.restrictions_on(visibility.chain_ids(self)) if self.pk else []
        query = PageViewRestriction.objects.filter(pk__in=[item.pk for item in found])
        query._result_cache = [item.row for item in found]
        return query

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["visitor"] = visibility.audience(self, request)
        return context

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        from django.conf import settings

        response = super().serve(request, *args, **kwargs)
        request.list_page = shown_page(getattr(response, "context_data", None) or {})  # type: ignore[attr-defined]
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            # The editors' bar may stand in this answer, so it belongs to nobody else (decision 10).
            patch_cache_control(response, private=True, no_store=True)
        return response
