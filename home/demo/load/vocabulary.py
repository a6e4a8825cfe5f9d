"""Vocabularies, series, programmes and text blocks."""

from datetime import date

from core.models import Textbaustein
from home.demo import texts
from home.demo.load.stock import Stock
from home.demo.records import Term
from kommunen.models import Programm
from themen.models import Phase, Thema, Zielgruppe
from veranstaltungen.models import Programmart, Reihe, Veranstaltungsart
from wissenspool.arten import csl_type_of, required_of
from wissenspool.models import Publikationsart, Publikationsreihe

TERMS = (
    ("event_types", Veranstaltungsart, texts.EVENT_TYPES),
    ("phases", Phase, texts.PHASES),
    ("audiences", Zielgruppe, texts.TARGET_GROUPS),
)
FUNDS = {"ESF": "esf", "ESF Plus": "esf_plus"}


def labels(term: Term, number: int) -> dict[str, object]:
    """Return the fields every entry of a vocabulary has."""
    return {
        "label_de": term.de,
        "label_en": term.en,
        "label_leicht": term.leicht,
        "sort_order": 10 * number,
    }


def load_vocabularies(stock: Stock) -> None:
    """Add the entries of all vocabularies."""
    for kind, model, terms in TERMS:
        for number, term in enumerate(terms):
            stock.ensure(kind, term.key, model, {"key": term.key}, **labels(term, number))
    for number, term in enumerate(texts.PUBLICATION_TYPES):
        values = {**labels(term, number), "csl_type": csl_type_of(term.key), "required": required_of(term.key)}
        stock.ensure("publication_types", term.key, Publikationsart, {"key": term.key}, **values)
    for name in sorted({item.series for item in texts.PUBLICATIONS if item.series}):
        stock.ensure("publication_series", name, Publikationsreihe, {"name": name})
    for number, term in enumerate(texts.SESSION_KINDS):
        is_break = term.key == "pause"
        stock.ensure(
            "session_kinds", term.key, Programmart, {"key": term.key}, **labels(term, number), is_break=is_break
        )
    for series in texts.SERIES:
        words = " ".join(part for part in (series.unit, series.connector, series.name) if part) if series.unit else ""
        values = {"name": series.name, "name_en": series.name_en, "ordinal_words": words}
        stock.ensure("series", series.key, Reihe, {"slug": series.key}, **values)
    for snippet in texts.SNIPPETS:
        values = {"title": snippet.name, "text_de": snippet.html}
        stock.ensure("snippets", snippet.key, Textbaustein, {"key": snippet.key}, **values)


def load_topics(stock: Stock) -> None:
    """Add the topics, broader ones first, each with its contact."""
    for number, topic in enumerate(sorted(texts.TOPICS, key=lambda topic: bool(topic.parent))):
        stock.ensure(
            "topics",
            topic.key,
            Thema,
            {"key": topic.key},
            **labels(topic, number),
            parent=stock.get("topics", topic.parent),
            hue=topic.hue,
            short_form=topic.short,
            synonyms="\n".join(topic.synonyms),
            contact=stock.get("contacts", topic.contact),
        )


def load_programmes(stock: Stock) -> None:
    """Add the funding programmes with their funders and logos."""
    for number, programme in enumerate(texts.PROGRAMMES):
        before = stock.added
        record = stock.ensure(
            "programmes",
            programme.key,
            Programm,
            {"key": programme.key},
            label_de=programme.name,
            sort_order=10 * number,
            esf=FUNDS.get(programme.fund, ""),
            starts_on=_day(programme.start),
            ends_on=_day(programme.end),
            predecessor=stock.get("programmes", programme.predecessor),
            notice=programme.text,
        )
        if stock.added > before:
            funders = stock.some("organisations", programme.funders)
            record.funders.set(funders)
            record.logos.set([funder.logo for funder in funders if funder.logo])


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
