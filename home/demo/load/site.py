"""The whole demo, step by step."""

from collections.abc import Callable

from wagtail.models import Locale

from core import images, stamps
from core.models import Bild, RenditionState
from home.demo.load import accounts, events, media, members, publications, records, sections, site_pages, vocabulary
from home.demo.load.stock import Stock, each
from home.demo.load.translations import load_translations
from home.demo.volume.site import load_volume
from home.demo.volume.sizes import SIZES
from home.models import StartSeite
from home.services import ensure_site

STEPS: tuple[Callable[[Stock], None], ...] = (
    media.load_pictures,
    vocabulary.load_vocabularies,
    records.load_organisations,
    records.load_municipalities,
    records.load_people,
    vocabulary.load_topics,
    vocabulary.load_programmes,
    records.load_participation,
    members.load_groups,
    media.load_members_pictures,
    sections.load_sections,
    site_pages.load_topic_pages,
    publications.load_publications,
    members.load_members_pages,
    events.load_events,
    members.load_internal_event,
    site_pages.load_news,
    site_pages.load_standard_pages,
    site_pages.load_municipality_pages,
    sections.load_start,
    load_translations,
    sections.load_settings,
    accounts.load_accounts,
)


def load_demo(size: str = "demo") -> int:
    """Add what is missing of a size; return how many records and pages were added."""
    # Fetched anew: the page that was just made counts no children yet.
    start = StartSeite.objects.get(pk=ensure_site().pk)
    stock = Stock(start, Locale.objects.get(language_code="de"))
    for step in STEPS:
        step(stock)
    if size in SIZES:
        load_volume(stock, size)
    make_sizes()
    stamps.touch(*stamps.KINDS)
    return stock.added


def make_sizes() -> None:
    """Make all sizes of the pictures at once, so that no visitor meets a placeholder."""
    waiting = Bild.objects.filter(renditions_state=RenditionState.WAITING).order_by("pk")
    for picture in each(waiting, "sizes of pictures"):
        images.make_sizes(picture)
