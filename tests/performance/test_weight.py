"""What a visitor loads: few and small files, and every size of a picture stands there before anybody asks."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.test import Client

from core import images
from core.models import BildRendition
from home.models import Meldung, MeldungsIndex
from tests.core.factories import make_picture
from wissenspool.models import Publikation

pytestmark = pytest.mark.usefixtures("demo_db")

KB = 1000
ARTICLE_KB, CSS_KB, JS_KB = 8, 25, 10
ARTICLE_REQUESTS, HOME_REQUESTS = 10, 18
LOADED = re.compile(r'<(?:link[^>]*rel="(?:stylesheet|icon|preload)"[^>]*href|script[^>]*src|img[^>]*src)="([^"]+)"')


def requests(html: str) -> int:
    """Return how many requests the page takes, itself included; pictures further down wait until somebody scrolls."""
    at_once = re.sub(r'<img[^>]*loading="lazy"[^>]*>', "", html)
    return len(set(LOADED.findall(at_once))) + 1


def html_of(visitor: Client, address: str) -> str:
    answer = visitor.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def packed(data: bytes) -> float:
    return len(gzip.compress(data)) / KB


def files(html: str, ending: str) -> bytes:
    """Return the files of a kind that a page loads, one after the other."""
    found = [url for url in LOADED.findall(html) if url.endswith(ending) and url.startswith(settings.STATIC_URL)]
    paths = [finders.find(url.removeprefix(settings.STATIC_URL)) for url in found]
    assert found and all(paths), found
    return b"".join(Path(str(path)).read_bytes() for path in paths)


def articles() -> list[str]:
    return [page.get_url() for page in Meldung.objects.live().filter(locale__language_code="de")]


def test_articles_are_light(visitor: Client) -> None:
    for address in articles():
        html = html_of(visitor, address)
        assert packed(html.encode()) <= ARTICLE_KB, address
        assert requests(html) <= ARTICLE_REQUESTS, address


@pytest.mark.parametrize("address", ["/", "/veranstaltungen/", "/wissenspool/"])
def test_style_sheet_and_scripts_are_small(visitor: Client, address: str) -> None:
    html = html_of(visitor, address)
    assert packed(files(html, ".css")) <= CSS_KB
    assert packed(files(html, ".js")) <= JS_KB


def test_the_start_page_loads_few_files(visitor: Client) -> None:
    assert requests(html_of(visitor, "/")) <= HOME_REQUESTS


def test_no_page_names_a_foreign_host_to_load_from(visitor: Client) -> None:
    addresses = ["/", *articles(), Publikation.objects.live()[0].get_url()]
    loaded = {url for address in addresses for url in LOADED.findall(html_of(visitor, address))}
    assert not [url for url in loaded if not url.startswith("/") or url.startswith("//")]


def test_the_first_visit_after_publishing_finds_every_size(visitor: Client) -> None:
    page = Meldung(title="Frisch", slug="frisch", teaser="Ein Satz.", image=make_picture())
    MeldungsIndex.objects.get(locale__language_code="de").add_child(instance=page)
    page.save_revision().publish()
    images.make_waiting()
    made = BildRendition.objects.filter(image=page.image).count()
    html = html_of(visitor, page.get_url())
    assert made > 1
    assert "srcset" in html
    assert BildRendition.objects.filter(image=page.image).count() == made


def test_a_visitor_never_has_a_size_made(visitor: Client) -> None:
    page = Meldung.objects.live().filter(locale__language_code="de")[0]
    page.image = make_picture()
    page.save()
    BildRendition.objects.filter(image=page.image).delete()
    html_of(visitor, page.get_url())
    assert not BildRendition.objects.filter(image=page.image).exists()
