"""What search engines and shared links read: title, description, canonical address, Open Graph, languages (F-01, L-06)."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Page

from core import images, sharing, sites
from core.frame import alternates
from core.jsonld import script_json
from core.site_frame import site_frame
from core.visibility import restrictions_on


def page_head(request: HttpRequest, page: Page, base: str) -> dict[str, Any]:
    """Return the head of a page as `templates/base.html` reads it."""
    # A list that is filtered says so.
    title = getattr(request, "list_title", "") or page.seo_title or page.title
    description = page.search_description or page.teaser
    is_private = bool(restrictions_on(frozenset({page.pk, *(item.pk for item in page.chain)})))
    number = getattr(request, "list_page", 1)
    filtered = bool(request.GET.keys() - {"page"})
    return {
        "title": _("%(title)s – page %(number)d") % {"title": title, "number": number} if number > 1 else title,
        "description": description,
        "canonical": _canonical(base + (page.get_url(request) or request.path), 1 if filtered else number),
        "robots": "noindex" if is_private or filtered else getattr(page, "robots", ""),
        "alternates": _alternates(page, base),
        "og": {
            "title": title,
            "description": description,
            "type": getattr(page, "og_type", "website"),
            "image": _absolute(base, _share_picture(request, page, is_private)),
            "locale": "en_GB" if page.locale.language_code == "en" else "de_DE",
        },
        "feeds": page.feeds(request) if hasattr(page, "feeds") else [],
        "jsonld": page.jsonld(request) if hasattr(page, "jsonld") else "",
        "breadcrumb_jsonld": "" if is_private else _breadcrumb(page, base),
    }


def _canonical(address: str, number: int) -> str:
    """Return the one address of a page of a list: each page but the first is one of its own, filters are none."""
    return f"{address}?page={number}" if number > 1 else address


def _absolute(base: str, address: str) -> str:
    return base + address if address else ""


def _share_picture(request: HttpRequest, page: Page, is_private: bool) -> str:
    """Return the address of the page's own picture, else of one drawn from its title; private pages have none."""
    picture = images.picture(page.source.image, "share") if page.source.image_id else None
    if picture and picture.src:
        return picture.src
    site = sites.site_of(request)
    return (
        ""
        if is_private or site is None
        else sharing.address(page, site_frame(site, page.locale.language_code).settings)
    )


def _breadcrumb(page: Page, base: str) -> str:
    """Return the way to a page as BreadcrumbList (F-02); empty for the start page."""
    if not page.chain:
        return ""
    steps = [
        {"@type": "ListItem", "position": number, "name": item.title, "item": base + (item.get_url() or "")}
        for number, item in enumerate([*page.chain, page], start=1)
    ]
    return script_json({"@type": "BreadcrumbList", "itemListElement": steps})


def _alternates(page: Page, base: str) -> list[dict[str, str]]:
    live = [item for item in page.family if item.live]
    return alternates(
        {sites.locale_by_id(item.locale_id).language_code: base + (item.get_url() or "") for item in live}
    )
