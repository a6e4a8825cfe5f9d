"""The part of the frame that is the same on every page of a site in one language, cached under version stamps."""

import datetime
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from core import colours, images, sites, stamps
from core.models import SiteSettings, localized
from core.visibility import ANONYMOUS, visible
from core.wording import is_foreign

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
    contact_url: str
    funding: list[dict[str, Any]]
    logo: dict[str, Any] | None
    colours_url: str
    homes: dict[str, str] = field(default_factory=dict)


def site_frame(site: Site | None, language: str) -> SiteFrame:
    """Return the frame of a site in a language; built anew when something in it changed, and each day for dated notices."""
    kinds = (stamps.SITE, stamps.SETTINGS, stamps.MENU, stamps.RESTRICTION)
    name = f"frame.{site.pk if site else 0}.{language}.{_today().isoformat()}"
    return stamps.cached(name, kinds, lambda: _build(site, language))


def _today() -> datetime.date:
    return timezone.localdate(timezone=timezone.get_default_timezone())


def _build(site: Site | None, language: str) -> SiteFrame:
    row = SiteSettings.for_site(site) if site else SiteSettings()
    home = sites.home_of(site, language)
    # Easy language is a language of its own: the link leads there from every other one.
    tongues = {"easy_language": "de-x-leicht"}
    links = {name: _localized_link(getattr(row, name), language, tongues.get(name, language)) for name, _label in LEGAL}
    if is_foreign(language) and links["easy_language"]:
        links["easy_language"] |= _in_german(language, "de-x-leicht")
    return SiteFrame(
        settings=row,
        home_url=_url(home) if home else "/",
        menu=_menu(home) if home else [],
        legal_links=[{"title": gettext(label), **links[name]} for name, label in LEGAL if links[name]],
        offers=_offers(row, language),
        service_links=_service_links(links, language),
        contact_url=_localized_link(row.contact, language).get("url", ""),
        funding=_funding(row, language),
        logo=_logo(row),
        colours_url=_colours_url(row),
        homes=_homes(site),
    )


def _service_links(links: dict[str, dict[str, str]], language: str) -> list[dict[str, str]]:
    """Return what stands above the head of each page beside the languages: sign language, the members' area.

    The members' area is there in German only.
    """
    members = {"title": _("Members’ area"), "url": "/intern/", "hreflang": "de"}
    if language != settings.LANGUAGE_CODE:
        members |= _in_german(language)
    label = dict(LEGAL)["sign_language"]
    sign = [{"title": gettext(label), **links["sign_language"]}] if links["sign_language"] else []
    return [{"lang": "", "hreflang": "", "note": "", **link} for link in (*sign, members)]


def _offers(row: SiteSettings, language: str) -> list[dict[str, str]]:
    offered = ((_("Newsletter"), row.newsletter), (_("Contact"), row.contact))
    links = [(label, _localized_link(page, language)) for label, page in offered]
    return [{"title": label, **link} for label, link in links if link]


def _colours_url(row: SiteSettings) -> str:
    """Return the address of the site's colours; it changes with them."""
    return reverse("farben", args=[colours.stamp(row.brand_colour, row.signal_colour)])


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


def _localized_link(page: Page | None, language: str, wanted: str = "") -> dict[str, str]:
    """Return the way to the page in this language, else to the German one, when the public may see it.

    `wanted`: the language to lead to, where that is another one than that of the page with the link.
    """
    if page is None:
        return {}
    family = {p.locale_id: p for p in visible(Page.objects.filter(translation_key=page.translation_key), ANONYMOUS)}
    locale = sites.locale_of(wanted or language)
    own = family.get(locale.pk if locale else None)
    if own is not None:
        return {"url": _url(own)}
    german = family.get(sites.source_locale().pk)
    if german is None:
        return {}
    return {"url": _url(german), **(_in_german(language) if language != settings.LANGUAGE_CODE else {})}


def _in_german(language: str, code: str = settings.LANGUAGE_CODE) -> dict[str, str]:
    """Return what a link on a page in another language, or in easy language, says of its German target."""
    return {"hreflang": code, "note": _("in German") if is_foreign(language) else _("in everyday language")}


def _funding(row: SiteSettings, language: str) -> list[dict[str, Any]]:
    today = _today()
    notices = row.funding_notices.select_related("logo") if row.pk else []
    shown = [
        n
        for n in notices
        if (n.valid_from is None or n.valid_from <= today) and (n.valid_to is None or n.valid_to >= today)
    ]
    return [
        {
            "name": localized(n, "name", language),
            "text": localized(n, "text", language),
            "url": n.url,
            "logo": images.picture(n.logo, "logo"),
        }
        for n in shown
    ]


def _logo(row: SiteSettings) -> dict[str, Any] | None:
    if row.logo is None:
        return None
    found = images.picture(row.logo, "logo")
    return (
        {"url": found.src, "width": found.width, "height": found.height, "alt": row.logo.default_alt_text}
        if found and not found.missing
        else None
    )
