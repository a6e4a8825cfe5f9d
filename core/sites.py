"""Sites, locales and the home page of each, cached per process under the stamp `site`."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.http.request import split_domain_port
from wagtail.models import Locale, Page, Site

from core import stamps


@dataclass(frozen=True)
class Tree:
    """All sites, with the home page per site and locale."""

    sites: list[Site]
    homes: dict[tuple[int, int], Page]


def locales() -> dict[str, Locale]:
    """Return the locales by language code."""
    return stamps.cached(
        "sites.locales",
        (stamps.SITE,),
        lambda: {locale.language_code: locale for locale in Locale.objects.all()},
    )


def locale_of(code: str) -> Locale | None:
    """Return the locale of a language code, None when the site does not have it."""
    return locales().get(code)


def locale_by_id(pk: int) -> Locale:
    """Return the locale with this id."""
    return next(locale for locale in locales().values() if locale.pk == pk)


def source_locale() -> Locale:
    """Return the locale that owns the facts: German."""
    return locales()[settings.LANGUAGE_CODE]


def _build_tree() -> Tree:
    Site.clear_site_root_paths_cache()
    sites = list(Site.objects.select_related("root_page"))
    homes = {
        (site.pk, home.locale_id): home for site in sites for home in site.root_page.get_translations(inclusive=True)
    }
    return Tree(sites, homes)


def tree() -> Tree:
    """Return the sites and their home pages."""
    return stamps.cached("sites.tree", (stamps.SITE,), _build_tree)


def site_of(request: HttpRequest) -> Site | None:
    """Return the site of the request's host, the default site when none matches; as Wagtail does, without a query."""
    sites = tree().sites
    host = split_domain_port(request.get_host())[0]
    port = int(request.get_port())
    named = [site for site in sites if site.hostname == host]
    exact = [site for site in named if site.port == port]
    chosen = exact or (named if len(named) == 1 else []) or [site for site in sites if site.is_default_site]
    return chosen[0] if chosen else None


def home_of(site: Site | None, language: str) -> Page | None:
    """Return the live home page of a site in a language."""
    locale = locale_of(language)
    if site is None or locale is None:
        return None
    home = tree().homes.get((site.pk, locale.pk))
    return home if home is not None and home.live else None


def site_of_page(page: Page) -> Site | None:
    """Return the site below whose start page, in whatever language, a page stands."""
    trees = tree()
    found = {pk for (pk, _locale), home in trees.homes.items() if page.path.startswith(home.path)}
    return next((site for site in trees.sites if site.pk in found), None)


def is_external(url: str) -> bool:
    """Return True when an address leads to a host that is none of ours; `//host` and what browsers read like it do, too."""
    url = url.strip().replace("\\", "/")
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return True
    return bool(host) and host not in {site.hostname for site in tree().sites}
