"""What the blocks of a body point at, fetched once per model before anything is rendered.

A body says in its raw data which pictures, documents, pages and records it needs. They are collected along the block definitions and
fetched in one query per model, however many blocks there are; the choosers of `core.blocks.choosers` then read from here.
Outside of a body (a preview of one block, a rich text field) each thing is fetched when it is asked for.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.apps import apps
from django.conf import settings
from django.db.models import Exists, F, Model, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.shortcuts import resolve_url
from django.utils import translation
from wagtail.blocks import Block, ChooserBlock, ListBlock, RichTextBlock, StreamBlock, StructBlock
from wagtail.models import Page, get_page_models
from wagtail.rich_text import extract_references_from_rich_text

from core import sites, visibility
from core.visibility import ANONYMOUS, Visitor


@dataclass(frozen=True)
class PageLink:
    """Where a link to a page leads. `lang` is empty when the target is in the language of the text."""

    page: Page
    title: str
    url: str
    lang: str = ""
    locked: bool = False

    @property
    def way_in(self) -> str:
        """The address to offer: the page's own, or the login with a way back to it."""
        return login_url(self.url) if self.locked else self.url


def login_url(target: str) -> str:
    """Return the login that comes back to an address."""
    return f"{resolve_url(settings.LOGIN_URL)}?{urlencode({'next': target})}"


class References:
    """The things that one rendering needs, as far as this visitor may see them."""

    def __init__(
        self, visitor: Visitor = ANONYMOUS, language: str | None = None, request: HttpRequest | None = None
    ) -> None:
        self.visitor = visitor
        self.language = language or translation.get_language() or settings.LANGUAGE_CODE
        self.request = request
        self.memo: dict[Any, Any] = {}
        self._wanted: dict[type[Model], set[int]] = defaultdict(set)
        self._related: dict[type[Model], set[str]] = defaultdict(set)
        self._teasers = False
        self._rows: dict[type[Model], dict[int, Any]] = defaultdict(dict)
        self._links: dict[int, PageLink | None] = {}

    def want(self, model: type[Model], keys: Iterable[Any], related: Iterable[str] = ()) -> None:
        """Note what will be needed; what is no id is left out."""
        model = Page if issubclass(model, Page) else model
        ids = {int(key) for key in keys if str(key).isdecimal()}
        known = self._links if model is Page else self._rows[model]
        self._wanted[model].update(ids - known.keys())
        self._related[model].update(related)

    def wants(self, model: type[Model]) -> bool:
        """Return True when something of this kind is needed and not fetched yet."""
        return bool(self._wanted.get(model))

    def want_teasers(self) -> None:
        """Fetch teaser and picture of the pages, too."""
        self._teasers = True

    def collect(self, block: Block, raw: Any) -> None:
        """Note everything that the raw data of a block points at."""
        if isinstance(block, ChooserBlock):
            if not getattr(block, "fetched", True):
                return
            self.want(block.model_class, [raw], getattr(block, "related", ()))
        elif isinstance(block, RichTextBlock):
            self.collect_rich_text(raw)
        else:
            self._teasers = self._teasers or getattr(block, "needs_teasers", False)
            for child, value in _inside(block, raw):
                self.collect(child, value)

    def collect_rich_text(self, source: Any) -> None:
        """Note the targets of the links in a rich text."""
        for model, key, *_path in extract_references_from_rich_text(str(source or "")):
            self.want(model, [key])

    def get(self, model: type[Model], key: Any) -> Any:
        """Return the picture, document, page or record with this id; None when it is gone or no visitor sees it."""
        if key is None:
            return None
        if issubclass(model, Page):
            found = self.link(key)
            return found.page if found else None
        self.want(model, [key])
        self._load()
        return self._rows[model].get(int(key)) if str(key).isdecimal() else None

    def link(self, key: Any) -> PageLink | None:
        """Return where a link to this page leads: to the page in the language of the text, else to the one that was chosen."""
        if key is None or not str(key).isdecimal():
            return None
        self.want(Page, [key])
        self._load()
        return self._links.get(int(key))

    def may_see(self, thing: Any) -> bool:
        """Return True when the visitor has one of the access tokens of a picture or document."""
        return thing is not None and self.visitor.may_see(thing.tokens)

    def _load(self) -> None:
        """Fetch all that is wanted: records first, since their texts hold links, pictures last, since pages have some."""
        if not any(self._wanted.values()):
            return
        image_model = apps.get_model("core", "Bild")
        for model in [*self._wanted]:
            if model is not Page and model is not image_model:
                self._load_rows(model)
        if self._wanted[Page]:
            self._load_pages()
        if self._wanted[apps.get_model("core", "Dokument")]:
            self._load_rows(apps.get_model("core", "Dokument"))
        if self._wanted[image_model]:
            self._load_rows(image_model)

    def _load_rows(self, model: type[Model]) -> None:
        if not (ids := self._wanted.pop(model, set())):
            return
        found: QuerySet = model._default_manager.filter(pk__in=ids)
        if related := self._related[model]:
            found = found.select_related(*sorted(related))
        rows = {row.pk: row for row in found}
        self._rows[model].update({key: rows.get(key) for key in ids})
        for row in rows.values():
            if hasattr(row, "rich_texts"):
                for text in row.rich_texts(self.language):
                    self.collect_rich_text(text)

    def _load_pages(self) -> None:
        ids = self._wanted.pop(Page)
        locale = sites.locale_of(self.language) or sites.source_locale()
        family = Page.objects.filter(pk__in=ids).values("translation_key")
        found = Page.objects.filter(live=True).filter(
            Q(pk__in=ids) | Q(translation_key__in=family, locale_id=locale.pk)
        )
        found = found.annotate(is_open=Exists(visibility.visible(Page.objects.filter(pk=OuterRef("pk")), self.visitor)))
        pages = {page.pk: page for page in (with_teasers(found) if self._teasers else found)}
        here = {page.translation_key: page for page in pages.values() if page.locale_id == locale.pk}
        for page in pages.values():
            page._state.fields_cache["locale"] = sites.locale_by_id(page.locale_id)
        for key in ids | pages.keys():
            chosen = pages.get(key)
            best = here.get(chosen.translation_key, chosen) if chosen else None
            self._links[key] = self._link_to(best if best is None or best.is_open else chosen)
        if self._teasers:
            self.want(apps.get_model("core", "Bild"), [link.page.image_key for link in self._links.values() if link])

    def _link_to(self, page: Page | None) -> PageLink | None:
        url = page.get_url(self.request) if page is not None else None
        if page is None or not url:
            return None
        code = page.locale.language_code
        return PageLink(page, page.title, url, "" if code == self.language else code, locked=not page.is_open)


def _inside(block: Block, raw: Any) -> Iterator[tuple[Block, Any]]:
    """Yield the blocks inside a block, each with its raw data."""
    if isinstance(block, StreamBlock):
        for item in raw or []:
            if isinstance(item, Mapping) and item.get("type") in block.child_blocks:
                yield block.child_blocks[item["type"]], item.get("value")
    elif isinstance(block, ListBlock):
        for item in raw or []:
            yield block.child_block, item["value"] if block._item_is_in_block_format(item) else item
    elif isinstance(block, StructBlock) and isinstance(raw, Mapping):
        for name, child in block.child_blocks.items():
            yield child, raw.get(name)


def with_teasers(pages: QuerySet) -> QuerySet:
    """Return the pages with `teaser_text` and `image_key` of whatever type they are, still in one query."""
    names = [model._meta.model_name for model in get_page_models() if hasattr(model, "teaser")]
    return pages.annotate(
        teaser_text=Coalesce(*(F(f"{name}__teaser") for name in names)),
        image_key=Coalesce(*(F(f"{name}__image_id") for name in names)),
    )


_current: ContextVar[References | None] = ContextVar("references", default=None)


def current() -> References:
    """Return what the body that is being rendered has fetched; outside of a body a fresh one that fetches on demand."""
    return _current.get() or References()


def prepared() -> References | None:
    """Return what the body that is being rendered has fetched, None outside of a body."""
    return _current.get()


@contextmanager
def using(references: References) -> Iterator[References]:
    """Let blocks, choosers and rich texts read from these references."""
    token = _current.set(references)
    try:
        yield references
    finally:
        _current.reset(token)
