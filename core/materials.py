"""Downloads and links as the component `materials` shows them, from child rows of a page or from a block."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page

from core import bodies, sites, versions
from core.access import LOGIN, Tokens
from core.blocks.references import References, login_url
from core.models import Accessible, Dokument, Material, MaterialKind
from core.models.labels import localized
from core.visibility import ANONYMOUS, Visitor
from core.wording import foreign

KILOBYTE, MEGABYTE = 1_000, 1_000_000
# Kinds that say nothing beyond what the item shows anyway.
EVERY_MEMBER: Tokens = frozenset({LOGIN})
SILENT_KINDS = frozenset({"", MaterialKind.FILE, MaterialKind.LINK})


def size_text(size: int | None) -> str:
    """Return a size as people write it in the active language: “2,4 MB” or “2.4 MB”; empty when it is not known."""
    if not size:
        return ""
    if size >= MEGABYTE:
        return f"{number_format(size / MEGABYTE, decimal_pos=1)} MB"
    return f"{number_format(max(1, round(size / KILOBYTE)), decimal_pos=0)} KB"


def file_text(document: Dokument, language: str | None = None) -> str:
    """Return what people want to know before a download: “PDF, 2,4 MB, 36 Seiten”."""
    with translation.override(language or translation.get_language()):
        pages = ngettext("%d page", "%d pages", document.pages) % document.pages if document.pages else ""
        return ", ".join(part for part in (document.format, size_text(document.file_size), pages) if part)


def document_item(document: Dokument, refs: References, *, title: str = "", **more: Any) -> dict[str, Any]:
    """Return a document as an item; a locked one is named only by the words of the editor, never by its own title."""
    if document.is_closed:
        return closed_item(title, document, more)
    if not refs.may_see(document):
        return locked_item(title, document.url, more, document.tokens)
    language = document.shown_language
    foreign = language if language != refs.language.split("-")[0] else ""
    return {
        "kind": "file",
        "document_id": document.pk,
        "title": title or document.title,
        "url": document.url,
        "format": document.format,
        "size": size_text(document.file_size),
        "pages": document.pages,
        "former": document.former_files,
        "versions_url": versions.address(document),
        "language": language_name(foreign),
        "lang": "" if title else foreign,
        "accessible": document.shown_accessible == Accessible.YES,
        "not_accessible": document.shown_accessible == Accessible.NO,
        "file_text": file_text(document),
        **more,
    }


def page_item(page_id: int | None, refs: References, *, title: str = "", **more: Any) -> dict[str, Any] | None:
    """Return a link to a page of the site as an item; None when it is gone."""
    link = refs.link(page_id)
    if link is None:
        return None
    if link.locked:
        return locked_item(title, link.url, more)
    language = language_name(link.lang)
    return {
        "kind": "link",
        "title": title or link.title,
        "url": link.url,
        "lang": "" if title else link.lang,
        "language": language,
        **more,
    }


def url_item(url: str, title: str, **more: Any) -> dict[str, Any]:
    """Return a link to another website as an item; a file there is named by its format."""
    ending = url.rsplit("?", 1)[0].rsplit("/", 1)[-1].rpartition(".")
    is_file = bool(ending[0]) and f".{ending[2].lower()}" in {".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".zip"}
    file_format = ending[2].upper() if is_file else ""
    return {
        "kind": "link",
        "title": title or url,
        "url": url,
        "external": sites.is_external(url),
        "format": file_format,
        **more,
    }


def locked_item(title: str, target: str, more: dict[str, Any], tokens: Tokens = EVERY_MEMBER) -> dict[str, Any]:
    """Return an item that keeps its place and offers the way in; what is not for every member says so."""
    return {
        "kind": "locked",
        "title": title or _("Content for members"),
        "url": login_url(target),
        "reason": _("Only for members.") if LOGIN in tokens else _("Only for some of the members."),
        "description": more.get("lead_in", ""),
    }


def closed_item(title: str, document: Dokument, more: dict[str, Any]) -> dict[str, Any]:
    """Return a file that nobody may open yet, or any more, as an item: it keeps its place, and there is no way in."""
    return {
        "kind": "locked",
        "title": title or _("File"),
        "url": "",
        "reason": document.closed_note,
        "description": more.get("lead_in", ""),
    }


def language_name(code: str) -> str:
    """Return a language in words of the active language; empty for no code."""
    names = dict(settings.LANGUAGES)
    if not code:
        return ""
    try:
        return str(translation.gettext(translation.get_language_info(code)["name"]))
    except KeyError:
        return names.get(code, code)


def items(
    materials: Iterable[Material],
    visitor: Visitor = ANONYMOUS,
    language: str | None = None,
    refs: References | None = None,
) -> list[dict[str, Any]]:
    """Return the rows of a page as items of the component `materials`.

    Give it rows with document: `page.source.materialien.select_related("document")`. Targets are fetched in one query.
    """
    rows = list(materials)
    refs = refs or References(visitor, language)
    refs.want(Page, [row.target_id for row in rows if row.target_id])
    return [item for row in rows if (item := _item(row, refs))]


def of_page(page: Any, request: HttpRequest) -> list[dict[str, Any]]:
    """Return the downloads and links of a page, facts of its German source, as items of the component `materials`."""
    rows = page.source.materialien.all()
    if isinstance(rows, QuerySet):
        # In a preview the rows come from the editor's form.
        rows = rows.select_related("document")
    return items(rows, refs=bodies.references(page, request))


def _item(row: Material, refs: References) -> dict[str, Any] | None:
    title = localized(row, "label", refs.language)
    kind = "" if row.kind in SILENT_KINDS else str(row.get_kind_display())
    more = {"lead_in": foreign(row.lead_in, refs.language), "type": kind, "provisional": row.provisional}
    if row.document is not None:
        return document_item(row.document, refs, title=title, **more)
    if not refs.visitor.may_see(row.tokens):
        return locked_item(title, reverse("intern_material", args=[row.uuid]), more, row.tokens)
    if row.target_id:
        return page_item(row.target_id, refs, title=title, **more)
    return url_item(row.url, title, **more) if row.url else None
