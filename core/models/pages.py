"""The base of every page: what all of them have, and how a translation stands to its source (decisions 1 and 2)."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.models import Page
from wagtail.query import PageQuerySet
from wagtail.search import index

from core import stand, visibility
from core.blocks.body import BodyBlock
from core.fields import BodyField
from core.forms.pages import BasePageForm
from core.models.translated import TranslatedPage, words
from core.querysets import BasePageManager
from core.slugs import slugify_german


class BasePage(TranslatedPage):
    """What every page has: teaser, picture, body, search and sharing texts, review date and owner."""

    # Public pages cannot be made private (decision 7); members' pages say otherwise.
    private_page_options: ClassVar[list[str]] = []
    base_form_class = BasePageForm

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
    change_note = models.CharField(
        _("what has changed"),
        max_length=200,
        blank=True,
        help_text=_("Optional, shown beside the date of the last change. Example: “New section on costs.”"),
    )
    minor_change = models.BooleanField(
        _("only a small correction"),
        default=False,
        help_text=_("Keeps the date of the last change, for typing errors."),
    )
    content_changed_on = models.DateField(_("last change of content"), null=True, blank=True, editable=False)
    content_fingerprint = models.CharField(max_length=64, blank=True, editable=False)
    review_on = models.DateField(
        _("check again on"),
        null=True,
        blank=True,
        help_text=_("On this day the page stands in the report of pages to check."),
    )
    responsible = models.ForeignKey(
        "konten.Konto",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("responsible"),
    )
    deputy = models.ForeignKey(
        "konten.Konto",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("deputy"),
    )
    successor = models.ForeignKey(
        Page,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("successor page"),
        help_text=_("When this page is unpublished, its address leads there."),
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("teaser"),
        MultiFieldPanel(
            [FieldPanel("image"), FieldPanel("image_alt"), FieldPanel("image_decorative")],
            heading=_("Picture"),
        ),
        FieldPanel("body"),
    ]
    promote_panels = [*Page.promote_panels]
    settings_panels = [
        *Page.settings_panels,
        MultiFieldPanel(
            [FieldPanel("review_on"), FieldPanel("responsible"), FieldPanel("deputy"), FieldPanel("successor")],
            heading=_("Care"),
        ),
        MultiFieldPanel([FieldPanel("change_note"), FieldPanel("minor_change")], heading=_("Last change")),
    ]

    facts: ClassVar[tuple[str, ...]] = (
        "image",
        "image_decorative",
        "review_on",
        "responsible",
        "deputy",
        "successor",
        "minor_change",
    )
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

    def _get_autogenerated_slug(self, base_slug: str) -> str:
        """Wagtail makes addresses from titles; ours are in plain letters, with ae for ä and ss for ß."""
        return super()._get_autogenerated_slug(slugify_german(self.title) or base_slug)

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
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            # The editors' bar may stand in this answer, so it belongs to nobody else (decision 10).
            patch_cache_control(response, private=True, no_store=True)
        return response

    def with_content_json(self, content: dict[str, Any]) -> "BasePage":
        """Bring back a revision, but not what is derived from the published state."""
        page = super().with_content_json(content)
        page.content_changed_on = self.content_changed_on
        page.content_fingerprint = self.content_fingerprint or stand.published_fingerprint(self)
        return page

    def save(self, *args: Any, **kwargs: Any) -> Any:
        if self.live and self.content_changed_on is None:
            self.content_changed_on = stand.today()
        return super().save(*args, **kwargs)
