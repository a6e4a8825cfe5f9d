"""The large sizes, step by step."""

from collections.abc import Callable

from home.demo import texts
from home.demo.load.stock import Stock
from home.demo.volume import events, files, pages, records
from home.demo.volume.sizes import SIZES, Size
from home.demo.volume.translations import load_translations

STEPS: tuple[Callable[[Stock, Size], None], ...] = (
    records.load_municipalities,
    records.load_people,
    records.load_groups,
    records.load_accounts,
    files.load_files,
    pages.load_publications,
    events.load_events,
    pages.load_news,
    pages.load_site_pages,
    pages.load_members_pages,
    load_translations,
)


def load_volume(stock: Stock, name: str) -> None:
    """Add what the size has beyond the demo; pictures and the content of files are shared with it."""
    stock.records["shared_pictures"] = {key: stock.get("pictures", key) for key in texts.PICTURES}
    for step in STEPS:
        step(stock, SIZES[name])
