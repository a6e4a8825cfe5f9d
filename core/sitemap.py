"""The sitemap: every public page of a site in every language, in files of at most 10,000 addresses (F-03).

A file holds the pages of a range of ids. So a page stays in its file, and no file needs to skip over those before
it. Each file is one query over rows of `Page`, sent while it is read. Apps say what is public and yet not for search engines.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from django.db.models import DateField, F, IntegerField, Max, Q, QuerySet
from django.db.models.functions import Cast, Coalesce, TruncDate
from django.utils.encoding import iri_to_uri
from wagtail.models import Page, Site

from core import sites
from core.frame import HREFLANG
from core.querysets import of_every_type
from core.visibility import ANONYMOUS, visible

PER_FILE = 10_000
MAX_FILES = 5000
CHUNK = 2000
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"

Row = tuple[Any, int, str, int, dt.date | None]
Ids = Callable[[], QuerySet]

_left_out: list[Ids] = []


def leave_out(ids: Ids) -> None:
    """Keep pages out of the sitemap that say `noindex`: `ids` returns a query for their ids. Called while the apps are loaded."""
    _left_out.append(ids)


@dataclass(frozen=True)
class Home:
    """The home page of a language: the address of everything below begins with its own."""

    code: str
    url_path: str
    url: str

    def address(self, base: str, url_path: str) -> str:
        """Return the full address of a page below."""
        return base + iri_to_uri(self.url + url_path[len(self.url_path) :])


def homes_of(site: Site | None) -> dict[int, Home]:
    """Return the live home pages of a site by locale id."""
    found = {locale.pk: (code, sites.home_of(site, code)) for code, locale in sites.locales().items()}
    return {pk: Home(code, home.url_path, home.get_url() or "/") for pk, (code, home) in found.items() if home}


def _paths_of(site: Site | None) -> list[str]:
    homes = [sites.home_of(site, code) for code in sites.locales()]
    return [home.path for home in homes if home]


def public_pages(site: Site | None) -> QuerySet:
    """Return the pages of a site that everybody may see and search engines shall; an alias is the same page once more."""
    below = Q(pk__in=[])
    for path in _paths_of(site):
        below |= Q(path__startswith=path)
    pages = visible(Page.objects.filter(below, alias_of=None), ANONYMOUS).order_by()
    for ids in _left_out:
        pages = pages.exclude(pk__in=ids())
    return pages


def _changed() -> Coalesce:
    """The day of the last change of content; the day of publishing for pages that have none."""
    changed = of_every_type("content_changed_on", None, DateField())
    return Coalesce(changed, TruncDate("last_published_at"), output_field=DateField())


def files(site: Site | None) -> list[tuple[int, dt.date | None]]:
    """Return the numbers of the files that hold a page, each with the day of its latest publishing."""
    number = Cast((F("pk") - 1) / PER_FILE, IntegerField()) + 1
    rows = public_pages(site).annotate(file=number).values("file").annotate(latest=Max("last_published_at"))
    return [(row["file"], row["latest"].date() if row["latest"] else None) for row in rows.order_by("file")]


def has_file(site: Site | None, number: int) -> bool:
    """Return True when a public page stands in the file with this number."""
    if not 1 <= number <= MAX_FILES:
        return False
    first = (number - 1) * PER_FILE + 1
    return public_pages(site).filter(pk__range=(first, first + PER_FILE - 1)).exists()


def rows_of_file(site: Site | None, number: int) -> QuerySet:
    """Return the pages of a file together with their translations in other files, family by family."""
    pages = public_pages(site)
    first = (number - 1) * PER_FILE + 1
    families = Page.objects.filter(pk__range=(first, first + PER_FILE - 1)).values("translation_key")
    found = pages.filter(translation_key__in=families).annotate(changed=_changed()).order_by("translation_key", "pk")
    return found.values_list("translation_key", "pk", "url_path", "locale_id", "changed")


def index_xml(base: str, found: list[tuple[int, dt.date | None]]) -> str:
    """Return the index of the files."""
    lines = [
        f"<sitemap><loc>{escape(base)}/sitemap-{number}.xml</loc>{_lastmod(day)}</sitemap>\n" for number, day in found
    ]
    return f'{HEAD}<sitemapindex xmlns="{NAMESPACE}">\n{"".join(lines)}</sitemapindex>\n'


def file_xml(site: Site | None, base: str, number: int) -> Iterator[str]:
    """Yield one file, piece by piece."""
    homes = homes_of(site)
    own = range((number - 1) * PER_FILE + 1, number * PER_FILE + 1)
    yield f'{HEAD}<urlset xmlns="{NAMESPACE}" xmlns:xhtml="{XHTML}">\n'
    piece: list[str] = []
    for _key, members in groupby(rows_of_file(site, number).iterator(chunk_size=CHUNK), key=itemgetter(0)):
        piece += _entries(list(members), homes, base, own)
        if len(piece) >= CHUNK:
            yield "".join(piece)
            piece = []
    yield "".join([*piece, "</urlset>\n"])


def _entries(family: list[Row], homes: dict[int, Home], base: str, own: range) -> Iterator[str]:
    known = [row for row in family if row[3] in homes]
    places = {row[1]: homes[row[3]].address(base, row[2]) for row in known}
    links = [(HREFLANG[homes[row[3]].code], places[row[1]]) for row in known if homes[row[3]].code in HREFLANG]
    alternates = "".join(_alternate(*link) for link in links) if len(links) > 1 else ""
    for row in known:
        if row[1] in own:
            spoken = alternates if homes[row[3]].code in HREFLANG else ""
            yield f"<url><loc>{escape(places[row[1]])}</loc>{_lastmod(row[4])}{spoken}</url>\n"


def _alternate(code: str, address: str) -> str:
    return f'<xhtml:link rel="alternate" hreflang="{code}" href={quoteattr(address)}/>'


def _lastmod(day: dt.date | None) -> str:
    return f"<lastmod>{day.isoformat()}</lastmod>" if day else ""
