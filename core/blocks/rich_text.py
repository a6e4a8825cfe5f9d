"""Rich text: the marking of foreign words, and how links are shown. Imported when all models are there."""

from typing import Any

from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail.admin.rich_text.converters.html_to_contentstate import InlineStyleElementHandler
from wagtail.admin.rich_text.editors.draftail.features import InlineStyleFeature
from wagtail.documents.rich_text import DocumentLinkHandler
from wagtail.rich_text import LinkHandler
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.rich_text.pages import PageLinkHandler

from core import sites
from core.blocks import references
from core.blocks.features import FOREIGN


def register_features(features: FeatureRegistry) -> None:
    """Offer the marking of foreign words, and show links our own way."""
    for name, code, letters, description in FOREIGN:
        _register_foreign(features, name, code, letters, description)
    for handler in (InternalLink, DocumentLink, ExternalLink):
        features.register_link_type(handler)


def _register_foreign(features: FeatureRegistry, name: str, code: str, letters: str, description: Any) -> None:
    style = f"LANG_{code.upper()}"
    plugin = InlineStyleFeature({"type": style, "label": letters, "description": description})
    features.register_editor_plugin("draftail", name, plugin)
    features.register_converter_rule(
        "contentstate",
        name,
        {
            "from_database_format": {f"span[lang={code}]": InlineStyleElementHandler(style)},
            "to_database_format": {"style_map": {style: {"element": "span", "props": {"lang": code}}}},
        },
    )


class InternalLink(PageLinkHandler):
    """A link to a page: in the language of the text, with a way in when it is locked, without a target when it is gone."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        refs = references.current()
        refs.want(cls.get_model(), [attrs.get("id") for attrs in attrs_list])
        return [_opening(refs.link(attrs.get("id"))) for attrs in attrs_list]


def _opening(link: references.PageLink | None) -> str:
    if link is None:
        return "<a>"
    if link.locked:
        return _locked(link.way_in)
    if link.lang:
        return format_html('<a href="{}" hreflang="{}">', link.url, link.lang)
    return format_html('<a href="{}">', link.url)


def _locked(url: str) -> str:
    words = _("Only after login:")
    return format_html('<a class="link-locked" href="{}"><span class="visually-hidden">{} </span>', url, words)


class DocumentLink(DocumentLinkHandler):
    """A link to a document, with a way in when it is locked."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        refs = references.current()
        refs.want(cls.get_model(), [attrs.get("id") for attrs in attrs_list])
        found = [refs.get(cls.get_model(), attrs.get("id")) for attrs in attrs_list]
        return [cls._opening(document, refs) for document in found]

    @staticmethod
    def _opening(document: Any, refs: references.References) -> str:
        if document is None:
            return "<a>"
        if document.is_closed:
            return format_html('<a><span class="visually-hidden">({}) </span>', document.closed_note)
        if not refs.may_see(document):
            return _locked(references.login_url(document.url))
        return format_html('<a href="{}">', document.url)


class ExternalLink(LinkHandler):
    """A link to another website, marked as one."""

    identifier = "external"

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        return [cls.expand_db_attributes(attrs) for attrs in attrs_list]

    @classmethod
    def expand_db_attributes(cls, attrs: dict) -> str:
        href = attrs["href"]
        if not sites.is_external(href):
            return format_html('<a href="{}">', href)
        mark = '<a class="link-external" href="{}" rel="noopener"><span class="visually-hidden">{} </span>'
        return format_html(mark, href, _("External link:"))

    @classmethod
    def extract_references(cls, attrs: dict) -> list[Any]:
        """Another website is no record of ours."""
        return []
