"""What stands around every page: names, menu, breadcrumb, footer, links between languages.

Everything but the breadcrumb comes from caches under version stamps; a page pays no query for its frame.
"""

import datetime
import hashlib
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from wagtail.models import Page, Site

from core import images, sites, stamps
from core.models import SiteSettings
from core.models.labels import localized
from core.visibility import ANONYMOUS, visible

LEGAL = (
    ("imprint", gettext_noop("Legal notice")),
    ("privacy", gettext_noop("Data protection")),
    ("accessibility", gettext_noop("Accessibility statement")),
    ("report_barrier", gettext_noop("Report a barrier")),
    ("easy_language", gettext_noop("Easy language")),
    ("sign_language", gettext_noop("Sign language")),
)


@dataclass(frozen=True)
class SiteFrame:
    """The part of the frame that is the same on every page of a site in one language."""

    settings: SiteSettings
    home_url: str
    menu: list[dict[str, Any]]
    legal_links: list[dict[str, str]]
    offers: list[dict[str, str]]
    service_links: list[dict[str, str]]
    funding: list[dict[str, Any]]
    logo: dict[str, Any] | None
    colours_url: str
    homes: dict[str, str] = field(default_factory=dict)


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `frame`, built only where a template asks for it."""
    return {"frame": SimpleLazyObject(lambda: build(request))}


def build(request: HttpRequest) -> dict[str, Any]:
    """Return the frame of this request as templates read it, see `templates/base.html`."""
    language = translation.get_language() or settings.LANGUAGE_CODE
    route = getattr(request, "route", None)
    page = route.page if route else None
    site = sites.site_of(request)
    shared = _shared(site, language)
    base = f"{request.scheme}://{request.get_host()}"
    result: dict[str, Any] = {
        "agency_name": shared.settings.agency_name,
        "agency_claim": localized(shared.settings, "agency_claim", language),
        "logo": shared.logo,
        "home_url": shared.home_url,
        "menu": _current(shared.menu, request.path),
        "service_links": shared.service_links,
        "legal_links": shared.legal_links,
        "offers": shared.offers,
        "funding": shared.funding,
        "footer_address": shared.settings.footer_address.splitlines(),
        "search_url": reverse("suche"),
        "site_css_url": shared.colours_url,
        "language": language,
        "breadcrumb": breadcrumb(page, shared) if page is not None else [],
        "languages": languages(page, shared, language),
        "alternates": [],
        "feeds": [],
        "jsonld": "",
        "notice": None,
        "canonical": base + request.path,
        "title": "",
        "description": "",
        "robots": "",
        "og": {},
    }
    if page is not None:
        result.update(_of_page(request, page, base))
    # A view that shows no page says in `request.frame_head` what stands in its head: title, breadcrumb, JSON-LD …
    result.update(getattr(request, "frame_head", {}))
    return result


def _of_page(request: HttpRequest, page: Page, base: str) -> dict[str, Any]:
    from core.seo import page_head

    return page_head(request, page, base)


def _shared(site: Site | None, language: str) -> SiteFrame:
    kinds = (stamps.SITE, stamps.SETTINGS, stamps.MENU, stamps.RESTRICTION)
    day = datetime.date.today().isoformat()
    return stamps.cached(
        f"frame.{site.pk if site else 0}.{language}.{day}", kinds, lambda: _build_shared(site, language)
    )


def _build_shared(site: Site | None, language: str) -> SiteFrame:
    row = SiteSettings.for_site(site) if site else SiteSettings()
    home = sites.home_of(site, language)
    menu = _menu(home) if home else []
    links = {name: _localized_link(getattr(row, name), language) for name, _label in LEGAL}
    legal = [{"title": _label_of(label), "url": links[name]} for name, label in LEGAL if links[name]]
    service = [
        {"title": item["title"], "url": item["url"], "lang": "", "hreflang": ""}
        for item in legal
        if item["url"] in {links["easy_language"], links["sign_language"]}
    ]
    service.append({"title": _("Members’ area"), "url": "/intern/", "lang": "", "hreflang": "de"})
    offers = [
        {"title": label, "url": url}
        for label, url in (
            (_("Newsletter"), _localized_link(row.newsletter, language)),
            (_("Contact"), _localized_link(row.contact, language)),
        )
        if url
    ]
    colours = hashlib.sha256(f"{row.brand_colour}{row.signal_colour}".encode()).hexdigest()[:12]
    return SiteFrame(
        row,
        _url(home) if home else "/",
        menu,
        legal,
        offers,
        service,
        _funding(row),
        _logo(row),
        reverse("farben", args=[colours]),
        _homes(site),
    )


def _label_of(label: str) -> str:
    return translation.gettext(label)


def _url(page: Page) -> str:
    return page.get_url() or "/"


def _homes(site: Site | None) -> dict[str, str]:
    homes = {code: sites.home_of(site, code) for code, _label in settings.LANGUAGES}
    return {code: _url(home) for code, home in homes.items() if home is not None}


def _menu(home: Page) -> list[dict[str, Any]]:
    """Return the public pages in the menu, two levels, in one query."""
    pages = visible(home.get_descendants().filter(show_in_menus=True, depth__lte=home.depth + 2), ANONYMOUS).order_by(
        "path"
    )
    entries: list[dict[str, Any]] = []
    tops: dict[str, dict[str, Any]] = {}
    for page in pages:
        entry = {"title": page.title, "url": _url(page), "children": []}
        if page.depth == home.depth + 1:
            tops[page.path] = entry
            entries.append(entry)
        elif (parent := tops.get(page.path[: -Page.steplen])) is not None:
            parent["children"].append(entry)
    return entries


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


def _localized_link(page: Page | None, language: str) -> str:
    """Return the address of the page in this language, else of the German one, when the public may see it."""
    if page is None:
        return ""
    family = {p.locale_id: p for p in visible(Page.objects.filter(translation_key=page.translation_key), ANONYMOUS)}
    locale = sites.locale_of(language)
    chosen = family.get(locale.pk if locale else None) or family.get(sites.source_locale().pk)
    return _url(chosen) if chosen else ""


def _funding(row: SiteSettings) -> list[dict[str, Any]]:
    today = datetime.date.today()
    notices = row.funding_notices.select_related("logo") if row.pk else []
    shown = [
        n
        for n in notices
        if (n.valid_from is None or n.valid_from <= today) and (n.valid_to is None or n.valid_to >= today)
    ]
    return [{"name": n.name, "text": n.text, "url": n.url, "logo": images.picture(n.logo, "logo")} for n in shown]


def _logo(row: SiteSettings) -> dict[str, Any] | None:
    found = images.picture(row.logo, "logo")
    return (
        {"url": found.src, "width": found.width, "height": found.height, "alt": row.logo.default_alt_text}
        if found and not found.missing
        else None
    )


def breadcrumb(page: Page, shared: SiteFrame) -> list[dict[str, str]]:
    """Return the way to a page, the page itself without an address; empty on the start page."""
    if not page.chain:
        return []
    steps = [{"title": _("Home"), "url": shared.home_url}]
    steps += [{"title": item.title, "url": _url(item)} for item in page.chain[1:]]
    return [*steps, {"title": page.title, "url": ""}]


def languages(page: Page | None, shared: SiteFrame, current: str) -> list[dict[str, Any]]:
    """Return the language switch: the same page in each other language, or its German address, said so (L-04, L-06)."""
    family = {sites.locale_by_id(p.locale_id).language_code: p for p in getattr(page, "family", []) if p.live}
    result = []
    for code, label in settings.LANGUAGES:
        if code == current or code not in shared.homes:
            continue
        other = family.get(code)
        is_home = page is None
        url = _url(other) if other else shared.homes[code]
        result.append(
            {
                "code": code,
                "label": label,
                "url": url,
                "available": other is not None or is_home,
                "title": other.title if other else "",
            }
        )
    return result
