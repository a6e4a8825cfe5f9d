"""Topic pages, news, standard and legal pages, pages of municipalities."""

from datetime import date, timedelta
from html import escape
from typing import Any

from home.demo import texts
from home.demo.load.pages import ensure_page, set_body, set_contacts, set_days, set_picture
from home.demo.load.stock import Stock, each
from home.demo.pages import Article, Standard
from home.demo.records import Body, Municipality, Topic
from home.models import Meldung, NewsletterAusgabe, Rechtstext, StandardSeite
from kommunen.models import KommuneSeite
from themen.models import ThemaSeite

TEAM = "personen"
# When the words of standing pages were last gone through.
REVISED = date(2026, 3, 2)


def load_topic_pages(stock: Stock) -> None:
    """Add a page per topic; those of the start page come first, narrower ones stand below."""
    first = texts.START["topics"]
    order = [*(key for key in first), *(topic.key for topic in texts.TOPICS if topic.key not in first)]
    topics = {topic.key: topic for topic in texts.TOPICS}
    index = stock.section("themen")
    for key in each(sorted(order, key=lambda key: bool(topics[key].parent)), "topic pages"):
        topic = topics[key]
        parent = stock.pages["topic", topic.parent] if topic.parent else index
        ensure_page(stock, "topic", key, parent, ThemaSeite, _topic_builder(stock, topic), title=topic.de)


def _topic_builder(stock: Stock, topic: Topic) -> Any:
    def build(page: ThemaSeite) -> None:
        page.thema, page.teaser = stock.get("topics", topic.key), topic.lead
        set_body(stock, page, topic.body)
        set_contacts(stock, page, [topic.contact] if topic.contact else [])
        set_days(page, REVISED, stock.today)

    return build


def load_news(stock: Stock) -> None:
    """Add reports and the issues of the newsletter."""
    index = stock.section("aktuelles")
    sources = [record for _kind, record in texts.SOURCE_PAGES.values() if isinstance(record, Article)]
    for item in each([*texts.NEWS, *sources], "news"):
        ensure_page(stock, "article", item.key, index, Meldung, _news_builder(stock, item), title=item.title)
    for item in texts.ISSUES:
        ensure_page(stock, "issue", item.key, index, NewsletterAusgabe, _issue_builder(stock, item), title=item.title)


def _news_builder(stock: Stock, item: Article) -> Any:
    def build(page: Meldung) -> None:
        page.teaser, page.published_on = item.lead, _news_day(item, stock.today)
        page.reihe, page.ordinal = stock.get("series", item.series), item.ordinal or None
        page.themen = stock.some("topics", item.topics)
        body: Body = [*item.body]
        if item.event:
            event = stock.pages["event", item.event]
            body.append(
                ("text", f'<p><a linktype="page" id="{event.pk}">Zur Veranstaltung „{escape(event.title)}“</a></p>')
            )
        set_body(stock, page, body)
        set_picture(stock, page, item.picture)
        set_contacts(stock, page, item.contacts)
        set_days(page, page.published_on, stock.today)

    return build


def _issue_builder(stock: Stock, item: Article) -> Any:
    def build(page: NewsletterAusgabe) -> None:
        page.teaser, page.number, page.published_on = item.lead, item.ordinal, _news_day(item, stock.today)
        set_body(stock, page, item.body)
        set_days(page, page.published_on, stock.today)

    return build


def _news_day(item: Article, today: date) -> date:
    return date.fromisoformat(item.fixed) if item.fixed else today + timedelta(days=item.offset)


def load_standard_pages(stock: Stock) -> None:
    """Add standard and legal pages."""
    for item in (*texts.STANDARD_PAGES, *texts.LEGAL_PAGES):
        kind, model = ("legal", Rechtstext) if item.kind == "legal" else ("standard", StandardSeite)
        parent = stock.pages["standard", item.parent] if item.parent else stock.start
        page = ensure_page(stock, kind, item.key, parent, model, _standard_builder(stock, item), title=item.title)
        stock.pages["standard", item.key] = page


def _standard_builder(stock: Stock, item: Standard) -> Any:
    def build(page: Any) -> None:
        page.teaser = item.lead
        page.show_in_menus = item.key == "ueber-uns"
        set_body(stock, page, item.body)
        set_picture(stock, page, item.picture)
        people = [person.key for person in texts.STAFF] if item.kind == TEAM else item.contacts
        if item.kind != "legal":
            set_contacts(stock, page, people)
        set_days(page, REVISED, stock.today)

    return build


def load_municipality_pages(stock: Stock) -> None:
    """Add a page per partner, and the page of a project that looks like a source page."""
    index = stock.section("kommunen")
    for partner in each([item for item in texts.MUNICIPALITIES if item.since], "pages of municipalities"):
        build = _partner(stock, partner)
        ensure_page(stock, "municipality", partner.key, index, KommuneSeite, build, title=partner.name)
    for _kind, item in texts.SOURCE_PAGES.values():
        if isinstance(item, Standard):
            ensure_page(stock, "standard", item.key, index, KommuneSeite, _project(stock, item), title=item.title)


def _partner(stock: Stock, item: Municipality) -> Any:
    def build(page: KommuneSeite) -> None:
        page.kommune, page.teaser = stock.get("municipalities", item.key), item.text
        page.programmes = stock.some("programmes", item.programmes)
        topics = [(stock.pages["topic", key].pk, stock.get("topics", key).label_de) for key in item.topics]
        points = "".join(f'<li><a linktype="page" id="{pk}">{escape(label)}</a></li>' for pk, label in topics)
        set_body(stock, page, [("heading", 2, "Schwerpunkte"), ("text", f"<ul>{points}</ul>")] if points else [])
        set_contacts(stock, page, [person.key for person in texts.PEOPLE if person.kommune == item.key])
        set_days(page, max(REVISED, date(item.since, 9, 1)), stock.today)

    return build


def _project(stock: Stock, item: Standard) -> Any:
    def build(page: KommuneSeite) -> None:
        page.kommune, page.teaser = stock.get("municipalities", "musterstadt"), item.lead
        page.programmes = stock.some("programmes", ["bildungskommunen"])
        set_body(stock, page, item.body)
        set_picture(stock, page, item.picture)
        set_days(page, date(2024, 2, 1), stock.today)

    return build
