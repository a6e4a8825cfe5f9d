"""From an address to a page in two queries, whatever the depth and the language (decision 14).

Wagtail's own routing walks the tree level by level. Here one query fetches the page with all its ancestors, one the page's
translation family, of which one member is the source of the facts.
See `docs/decisions/0004-routing-in-zwei-abfragen.md`.
"""

from dataclasses import dataclass, field

from django.http import HttpRequest
from django.utils import translation
from wagtail.models import Locale, Page, Site

from core import sites


@dataclass
class Route:
    """Where an address leads. `page` is None when nothing live stands there."""

    site: Site | None
    locale: Locale | None
    home: Page | None
    page: Page | None = None
    chain: list[Page] = field(default_factory=list)
    is_complete: bool = False
    gone: bool = False

    @property
    def chain_ids(self) -> frozenset[int]:
        """Ids of everything found on the way, the page included."""
        return frozenset(page.pk for page in self.chain)


def route(request: HttpRequest, path: str) -> Route:
    """Find the page of an address below the home page of the request's site and language."""
    site = sites.site_of(request)
    request._wagtail_site = site  # type: ignore[attr-defined]
    result = find(site, translation.get_language() or "", path)
    if not result.is_complete:
        return result
    page = result.chain[-1]
    if not page.live:
        result.gone = page.first_published_at is not None
        return result
    result.page = _specific(page, result.chain)
    return result


def find(site: Site | None, language: str, path: str) -> Route:
    """Find the rows from the home page of a language down to an address; `is_complete` when all of them exist."""
    home = sites.home_of(site, language)
    result = Route(site, sites.locale_of(language), home)
    if home is not None:
        parts = [part for part in path.split("/") if part]
        result.chain = _chain(home, parts)
        result.is_complete = len(result.chain) == len(parts) + 1
    return result


def _chain(home: Page, parts: list[str]) -> list[Page]:
    """Return the pages from the home page down to the address, as far as they exist."""
    addresses = [home.url_path]
    for part in parts:
        addresses.append(f"{addresses[-1]}{part}/")
    rows: dict[str, Page] = {}
    if parts:
        # `slug` has an index, `url_path` has none: together they answer in a hundredth of a millisecond.
        found = Page.objects.filter(slug__in=parts, url_path__in=addresses[1:], depth__lte=home.depth + len(parts))
        rows = {page.url_path: page for page in found}
    chain = [home]
    for address in addresses[1:]:
        if address not in rows:
            break
        chain.append(rows[address])
    return chain


def _specific(page: Page, chain: list[Page]) -> Page:
    model = page.cached_content_type.model_class()
    query = model._default_manager.filter(translation_key=page.translation_key)
    if related := getattr(model, "page_relations", None):
        query = query.select_related(*related)
    family = list(query)
    for member in family:
        member._state.fields_cache["locale"] = sites.locale_by_id(member.locale_id)
    specific = next(member for member in family if member.pk == page.pk)
    specific.family = family
    specific.chain = chain[:-1]
    if len(chain) > 1:
        specific._cached_parent_obj = chain[-2]
    return specific
