"""The base of every page: what all of them have, and how a translation stands to its source (decisions 1 and 2)."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.actions.copy_for_translation import ParentNotTranslatedError
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.models import Locale, Page
from wagtail.query import PageQuerySet
from wagtail.search import index
from wagtail_localize.fields import TranslatableField

from core import sites, stand, visibility
from core.blocks.body import BodyBlock
from core.fields import BodyField
from core.forms.pages import BasePageForm
from core.querysets import BasePageManager
from core.slugs import slugify_german

WORDS_OF_ALL = ("title", "slug", "seo_title", "search_description", "teaser", "image_alt", "body", "change_note")


class ParentMissing(ParentNotTranslatedError, ValidationError):
    """The parent page does not exist in the wanted language."""

    def __init__(self, parent: Page, locale: Locale) -> None:
        ValidationError.__init__(
            self,
            _("The page above, “%(parent)s”, does not exist in %(language)s yet. Please translate that page first.")
            % {"parent": parent.title, "language": locale.get_display_name()},
        )


def words(*names: str) -> list[TranslatableField]:
    """Return the fields of a translation that hold words: those of every page and the named ones."""
    return [TranslatableField(name) for name in (*WORDS_OF_ALL, *names)]


class BasePage(Page):
    """What every page has: teaser, picture, body, search and sharing texts, review date and owner.

    `facts` are the fields and child relations that belong to the source page alone; a translation reads them through `source`.
    `listed_facts` are those of them that a translation carries as a copy because lists sort or filter by them.
    """

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

    @property
    def is_translation(self) -> bool:
        """True for every page that is not in the language of the facts."""
        return self.locale_id is not None and self.locale_id != sites.source_locale().pk

    @cached_property
    def source(self) -> "BasePage":
        """The page that holds the facts: this one, or its German original."""
        if not self.is_translation:
            return self
        family = getattr(self, "family", None)
        if family is None:
            family = type(self)._default_manager.filter(translation_key=self.translation_key)
        return next((page for page in family if page.locale_id == sites.source_locale().pk), self)

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

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        """New pages are written in German; other languages come by translation."""
        in_source = parent.is_root() or parent.locale_id == sites.source_locale().pk
        return super().can_create_at(parent) and in_source

    def copy_for_translation(
        self,
        locale: Locale,
        copy_parents: bool = False,
        alias: bool = False,
        exclude_fields: Any = None,
    ) -> Page:
        """Copy the words for a translation; the facts stay with the source.

        Raises ParentMissing when the parent does not exist in that language.
        """
        parent = self.get_parent()
        if not parent.is_root() and not parent.has_translation(locale):
            raise ParentMissing(parent, locale)
        left_out = [name for name in self.facts if name not in self.listed_facts]
        return super().copy_for_translation(
            locale,
            copy_parents=False,
            alias=alias,
            exclude_fields=[*(exclude_fields or []), *left_out],
        )

    def publish(self, revision: Any, *args: Any, **kwargs: Any) -> None:
        """Publish a revision.

        Raises ValidationError for a translation that is not complete or whose source is not live (decision 2).
        """
        from core.translation import check_publishable

        check_publishable(self)
        super().publish(revision, *args, **kwargs)

    def with_content_json(self, content: dict[str, Any]) -> "BasePage":
        """Bring back a revision, but not what is derived from the published state."""
        page = super().with_content_json(content)
        page.content_changed_on = self.content_changed_on
        page.content_fingerprint = self.content_fingerprint or stand.published_fingerprint(self)
        return page

    def save(self, *args: Any, **kwargs: Any) -> Any:
        if self.live and self.content_changed_on is None:
            self.content_changed_on = stand.today()
        with transaction.atomic():
            result = super().save(*args, **kwargs)
            if not self.is_translation:
                self._write_listed_facts()
            return result

    def _write_listed_facts(self) -> None:
        values = {name: getattr(self, self._meta.get_field(name).attname) for name in self.listed_facts}
        columns = {self._meta.get_field(name).attname: value for name, value in values.items()}
        others = type(self)._default_manager.filter(translation_key=self.translation_key).exclude(pk=self.pk)
        others.update(**columns)
