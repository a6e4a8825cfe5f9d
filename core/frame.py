"""What stands around every page: names, menu, breadcrumb, footer, links between languages.

Everything but the breadcrumb comes from caches under version stamps; a page pays no query for its frame.
"""

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _
from wagtail.models import Page

from core import sites
from core.models.labels import localized
from core.site_frame import SiteFrame, site_frame
from core.wording import foreign, is_foreign

# Private-use language tags mean nothing to search engines.
HREFLANG = {"de": "de", "en": "en"}
# How a line with a telephone number begins in the settings of the site.
PHONE = "Telefon "
EMPTY_HEAD: dict[str, Any] = {
    "alternates": [],
    "feeds": [],
    "jsonld": "",
    "notice": None,
    "title": "",
    "description": "",
    "robots": "",
    "og": {},
}


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `frame`, built only where a template asks for it."""
    return {"frame": SimpleLazyObject(lambda: build(request))}


def build(request: HttpRequest) -> dict[str, Any]:
    """Return the frame of this request as templates read it, see `templates/base.html`."""
    language = translation.get_language() or settings.LANGUAGE_CODE
    route = getattr(request, "route", None)
    page = route.page if route else None
    site = sites.site_of(request)
    shared = site_frame(site, language)
    base = f"{request.scheme}://{request.get_host()}"
    own = _addresses(request)
    result: dict[str, Any] = {
        **_of_site(shared, language, request.path),
        "breadcrumb": breadcrumb(page, shared) if page is not None else [],
        "languages": languages(page, shared, language, own, getattr(request, "kept_choice", "")),
        **EMPTY_HEAD,
        "alternates": alternates({code: base + url for code, url in own.items() if code in shared.homes}),
        "canonical": base + request.path,
        "member": member(request),
        "has_editors_bar": (page is not None or getattr(request, "is_preview", False)) and is_editor(request),
    }
    if page is not None:
        result.update(_of_page(request, page, base))
    # A view that shows no page says in `request.frame_head` what stands in its head: title, breadcrumb, JSON-LD …
    result.update(getattr(request, "frame_head", {}))
    # What was chosen in a list belongs to the address on paper, though search engines know the list by the one without.
    is_list = getattr(request, "list_title", "")
    result["printed"] = base + request.get_full_path() if is_list else result["canonical"]
    return result


def offer_languages(request: HttpRequest, is_there: Callable[[str], Any] = lambda _code: True) -> None:
    """Let a view that shows no page be offered in other languages; `is_there` says of a code whether there is something to see."""
    current = translation.get_language()
    codes = [code for code, _label in settings.LANGUAGES if code == current or is_there(code)]
    request.view_languages = codes  # type: ignore[attr-defined]


def keep_choice(request: HttpRequest, params: Mapping[str, Any]) -> None:
    """Let the language switch take along what somebody searches for or filters by; checked values that mean the same in every language.

    The number of the page of a list is none of them: another language has lists of another length.
    """
    request.kept_choice = urlencode({name: value for name, value in params.items() if value})  # type: ignore[attr-defined]


def _addresses(request: HttpRequest) -> dict[str, str]:
    """Return the address of a view that shows no page in each language in which it is there."""
    match, found = request.resolver_match, {}
    for code in getattr(request, "view_languages", ()):
        with translation.override(code):
            found[code] = reverse(match.view_name, args=match.args, kwargs=match.kwargs)  # type: ignore[union-attr]
    return found


def alternates(addresses: dict[str, str]) -> list[dict[str, str]]:
    """Return what search engines read of the same content in other languages; nothing when there is one only."""
    links = [{"lang": HREFLANG[code], "url": url} for code, url in addresses.items() if code in HREFLANG]
    return links if len(links) > 1 else []


def member(request: HttpRequest) -> str:
    """Return who is logged in, on pages for members only: a public page is the same for everybody (decision 10)."""
    if not getattr(request, "is_for_members", False):
        return ""
    user: Any = request.user
    return user.get_full_name() or user.get_username()


def is_editor(request: HttpRequest) -> bool:
    """Return whether somebody with the right to the admin asks; without a session nobody is looked up (decision 10)."""
    user = getattr(request, "user", None) if settings.SESSION_COOKIE_NAME in request.COOKIES else None
    return user is not None and user.has_perm("wagtailadmin.access_admin")


def _of_site(shared: SiteFrame, language: str, path: str) -> dict[str, Any]:
    return {
        "agency_name": shared.settings.agency_name,
        "agency_claim": localized(shared.settings, "agency_claim", language),
        "logo": shared.logo,
        "home_url": shared.home_url,
        "menu": _current(shared.menu, path),
        "service_links": shared.service_links,
        "contact_url": shared.contact_url,
        "legal_links": shared.legal_links,
        "offers": shared.offers,
        "funding": shared.funding,
        "footer_address": [_address_line(line, language) for line in shared.settings.footer_address.splitlines()],
        "search_url": reverse("suche"),
        "is_search": path == reverse("suche"),
        "site_css_url": shared.colours_url,
        "language": language,
    }


def _address_line(line: str, language: str) -> str:
    """Return a line of the German address with its language; what stands before a number is said in that of the page."""
    number = line.removeprefix(PHONE)
    return f"{_('Phone')} {number}" if number != line and is_foreign(language) else foreign(line, language)


def _of_page(request: HttpRequest, page: Page, base: str) -> dict[str, Any]:
    from core.seo import page_head

    return page_head(request, page, base)


def _current(menu: list[dict[str, Any]], path: str) -> list[dict[str, Any]]:
    return [
        {
            **entry,
            "current": path == entry["url"],
            "open": path.startswith(entry["url"]),
            "children": _current(entry["children"], path),
        }
        for entry in menu
    ]


def breadcrumb(page: Page, shared: SiteFrame) -> list[dict[str, str]]:
    """Return the way to a page, the page itself without an address; empty on the start page."""
    if not page.chain:
        return []
    steps = [{"title": _("Home"), "url": shared.home_url}]
    steps += [{"title": item.title, "url": item.get_url() or "/"} for item in page.chain[1:]]
    return [*steps, {"title": page.title, "url": ""}]


def languages(
    page: Page | None, shared: SiteFrame, current: str, own: dict[str, str], choice: str = ""
) -> list[dict[str, Any]]:
    """Return the language switch: the same page in each other language, else the home page, which is said (L-04, L-06).

    `own` has the addresses of a view that shows no page, by language; `choice` goes along to the same page.
    """
    family = {sites.locale_by_id(p.locale_id).language_code: p for p in getattr(page, "family", []) if p.live}
    result = []
    for code, label in settings.LANGUAGES:
        if code == current or code not in shared.homes:
            continue
        other = family.get(code)
        url = (other.get_url() or "/") if other else own.get(code, shared.homes[code])
        is_there = other is not None or code in own
        result.append(
            {
                "code": code,
                "label": label,
                "url": f"{url}?{choice}" if choice and is_there else url,
                "available": is_there,
                "title": other.title if other else "",
            }
        )
    return result
