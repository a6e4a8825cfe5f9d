"""Pages in English and in Leichte Sprache: the words are ours, the facts stay with the German page."""

import json
from typing import Any

from wagtail.models import Locale

from home.demo import texts
from home.demo.load.bodies import stream
from home.demo.load.stock import Stock, each
from home.demo.pages import Translation


def load_translations(stock: Stock) -> None:
    """Add the translations; a page comes after the one above it."""
    starts = [item for item in texts.TRANSLATIONS if item.page[0] == "start"]
    for item in starts:
        stock.pages[item.language, "start"] = _ensure(stock, stock.start, item)
    for (language, slug), (title, lead) in texts.SECTION_WORDS.items():
        _ensure(stock, stock.section(slug), Translation(("section", slug), language, title, slug, lead))
    for item in each([item for item in texts.TRANSLATIONS if item not in starts], "translations"):
        _ensure(stock, stock.pages[item.page], item)


def _ensure(stock: Stock, page: Any, item: Translation) -> Any:
    locale = Locale.objects.get(language_code=item.language)
    source = type(page).objects.get(pk=page.pk)
    found = source.get_translation_or_none(locale)
    if found is not None:
        return found
    made = source.copy_for_translation(locale)
    made.title = made.draft_title = item.title
    made.slug, made.teaser = item.slug, item.teaser or item.lead
    made.seo_title = made.search_description = ""
    made.body = json.dumps(stream(stock, item.body))
    if item.page[0] == "start":
        made.title = made.draft_title = {"en": "Home", "de-x-leicht": "Startseite"}[item.language]
        made.hero_title, made.hero_text = item.title, item.lead
        made.quote = made.quote_source = made.search_examples = ""
    elif hasattr(made, "subtitle"):
        made.subtitle = item.subtitle
    for name in ("report", "abstract", "key_messages", "keywords", "place_text", "target_group_text", "eligibility"):
        if hasattr(made, name):
            setattr(made, name, "")
    made.save_revision().publish()
    stock.added += 1
    return made
