"""English pages in bulk: words of their own, the listed facts as copies."""

import json
from typing import Any

from wagtail.models import Locale

from core.bulk import add_pages
from core.models import BasePage
from home.demo import texts
from home.demo.load.stock import Stock, batches
from home.demo.volume import words
from home.demo.volume.sizes import Size
from home.models import Meldung
from wissenspool.models import Publikation

DEMO = [item.key for item in (*texts.PUBLICATIONS, *texts.NEWS)]
LEAD = "This page sums up what stands in the German original in short words, with links to the files."
BODY = "<p>A municipality describes how it began, what helped and what it would do differently today.</p>"


def load_translations(stock: Stock, size: Size) -> None:
    """Add an English page for a share of publications and reports."""
    english = Locale.objects.get(language_code="en")
    step = 100 // size.translated
    for model, slug in ((Publikation, "wissenspool"), (Meldung, "aktuelles")):
        parent = stock.section(slug).get_translation(english)
        done = set(model.objects.filter(locale=english).values_list("translation_key", flat=True))
        written = model.objects.filter(locale=stock.locale, slug__regex=r"-\d+$").exclude(slug__in=DEMO)
        sources = list(written.order_by("pk")[::step])
        todo = [page for page in sources if page.translation_key not in done]
        for batch in batches(todo, f"English: {model.__name__}"):
            add_pages(parent, [_translated(page, english) for page in batch])
            stock.added += len(batch)


def _translated(source: Any, english: Locale) -> BasePage:
    dice = words.dice_of("english", source.slug)
    topic = dice.choice(list(words.TOPIC_NAMES_EN.values()))
    facts = {source._meta.get_field(name).attname: None for name in source.listed_facts}
    made = type(source)(
        title=words.title_of(dice, words.ENGLISH_TITLES, topic),
        slug=f"{source.slug}-en",
        locale=english,
        translation_key=source.translation_key,
        teaser=LEAD,
        **{name: getattr(source, name) for name in facts},
    )
    made.body = json.dumps([{"type": "text", "value": BODY, "id": str(source.translation_key)}])
    made.first_published_at = made.last_published_at = source.first_published_at
    return made
