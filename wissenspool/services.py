"""What the page of a publication shows, and the cards of lists."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Case, IntegerField, OuterRef, Q, Subquery, Value, When
from django.http import HttpRequest
from django.utils.dates import MONTHS
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.models import Page

from core import images, materials
from core.listings import Card, Criteria
from core.visibility import ANONYMOUS, Visitor
from core.wording import foreign
from wissenspool import vocabularies
from wissenspool.cards import cards, index_url, kicker, language_text, pages_text
from wissenspool.citation import citation, series_text
from wissenspool.enums import Lizenz, Rolle
from wissenspool.models import Mitwirkung, Publikation
from wissenspool.querysets import PublikationQuerySet

RELATED = 3


@dataclass(frozen=True)
class Steckbrief:
    """Everything the page of a publication shows beside its body and contacts."""

    kicker: str
    hue: int
    byline: str
    lead: str
    topics: list[dict[str, Any]]
    key_messages: list[str]
    guiding_questions: list[str]
    practical_use: list[str]
    paragraphs: list[str]
    keywords: list[str]
    facts: list[dict[str, Any]]
    files: list[dict[str, Any]]
    open_url: str
    open_label: str
    open_note: str
    cover: SafeString | str
    citation: SafeString
    related: list[Card]
    contributions: list[Mitwirkung]


def steckbrief_of(page: Publikation, request: HttpRequest) -> Steckbrief:
    """Return what the page shows; six queries, however much there is."""
    source = page.source
    language = page.locale.language_code
    rows = list(source.mitwirkungen.select_related("person", "organisation"))
    terms = vocabularies.terms_of(source)
    source.topics = terms["themen"]  # Contacts ask for the topics again.
    files = materials.of_page(page, request)
    abstract = paragraphs(page.abstract)
    pdf = next((item for item in files if item["kind"] == "file" and item.get("format") == "PDF"), None)
    return Steckbrief(
        kicker=kicker(source),
        hue=vocabularies.hue_of(terms["themen"]),
        byline=byline(rows),
        lead="" if abstract else page.teaser,
        topics=vocabularies.pills(terms["themen"], index_url(page)),
        key_messages=lines(page.key_messages),
        guiding_questions=lines(page.guiding_questions),
        practical_use=lines(page.practical_use),
        paragraphs=abstract,
        keywords=[word.strip() for word in page.keywords.split(",") if word.strip()],
        facts=facts_of(source, rows, terms, language),
        files=files,
        open_url=pdf["url"] if pdf else "",
        open_label=_("Open PDF") if pdf else "",
        open_note=pdf.get("file_text", "") if pdf else "",
        cover=cover_html(page),
        citation=citation(page, rows),
        related=related(page, terms),
        contributions=rows,
    )


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a plain text; an empty line parts them."""
    return [part.strip() for part in text.replace("\r", "").split("\n\n") if part.strip()]


def cover_html(page: Publikation) -> SafeString | str:
    """Return the title page as a picture; nothing where there is none, and a cover is drawn."""
    found = images.picture(page.source.cover, "cover")
    if found is None:
        return ""
    return format_html(
        '<img src="{}" srcset="{}" sizes="(min-width: 62rem) 21rem, 12rem" width="{}" height="{}" alt="{}">',
        found.src,
        found.srcset,
        found.width,
        found.height,
        _("Title page: %(title)s") % {"title": page.title},
    )


def lines(text: str) -> list[str]:
    """Return the lines of a text that say something, without the marks of a list."""
    stripped = (line.strip().lstrip("-–•* ").strip() for line in text.splitlines())
    return [line for line in stripped if line]


def names(rows: list[Mitwirkung], role: str) -> list[str]:
    """Return the names in a role."""
    return [row.display_name for row in rows if row.role == role and row.display_name]


def byline(rows: list[Mitwirkung]) -> str:
    """Return authors and publishers in one line."""
    publishers = ", ".join(names(rows, Rolle.HERAUSGEBER))
    parts = [", ".join(names(rows, Rolle.AUTOR))]
    if publishers:
        parts.append(_("published by: %(names)s") % {"names": publishers})
    return " · ".join(part for part in parts if part)


def facts_of(
    page: Publikation, rows: list[Mitwirkung], terms: vocabularies.Terms, language: str
) -> list[dict[str, Any]]:
    """Return the facts in the order of a library card; rows without a value are left out."""
    found: list[tuple[str, Any]] = [
        (_("Kind of publication"), page.art.label if page.art else ""),
        (_("Edited by"), names(rows, Rolle.REDAKTION)),
        (_("Published in"), published(page)),
        (_("Place of publication"), page.place),
        (_("Edition"), foreign(page.edition, language)),
        (_("Series"), foreign(series_text(page), language)),
        (_("Extent"), pages_text(page.extent)),
        (_("Language"), language_text(page.language, language)),
        (_("Phase of education"), [record.label for record in terms["phasen"]]),
        (_("Target group"), [record.label for record in terms["zielgruppen"]]),
        (_("Municipality"), page.kommune.name if page.kommune else ""),
        (_("Programme"), [record.label for record in terms["programmes"]]),
        ("ISBN", page.isbn),
        ("DOI", link(f"https://doi.org/{page.doi}", page.doi) if page.doi else ""),
        (_("Licence"), licence(page.licence)),
    ]
    return [fact(label, value) for label, value in found if value]


def fact(label: str, value: Any) -> dict[str, Any]:
    """Return one row of `components/facts.html`."""
    if isinstance(value, SafeString):
        return {"label": label, "html": value}
    return {"label": label, "lines": value if isinstance(value, list) else [value]}


def published(page: Publikation) -> str:
    """Return “September 2026”, or the year alone."""
    month = str(MONTHS.get(page.month, "")) if page.month else ""
    return f"{month} {page.year}".strip() if page.year else ""


def link(url: str, text: str) -> SafeString:
    """Return a link; only for addresses that this module makes."""
    return format_html('<a href="{}">{}</a>', url, text)


def licence(value: str) -> SafeString | str:
    """Return the licence, linked to its text so that machines know it, too."""
    if value not in Lizenz.values:
        return value
    chosen = Lizenz(value)
    if not chosen.url:
        return str(chosen.label)
    return format_html('<a rel="license" href="{}">{}</a>', chosen.url, chosen.label)


def related(page: Publikation, terms: vocabularies.Terms) -> list[Card]:
    """Return the newest publications that share a topic with this one."""
    if not terms["themen"]:
        return []
    through = Publikation.themen.through.objects
    same = through.filter(thema__in=[topic.pk for topic in terms["themen"]]).values("publikation__translation_key")
    language = page.locale.language_code
    found = public(language, ANONYMOUS).not_withdrawn().filter(translation_key__in=same).exclude(pk=page.pk)
    return list(cards(with_first_topic(found.newest_first())[:RELATED], language).values())


def public(language: str, visitor: Visitor) -> PublikationQuerySet:
    """Return the publications of a language that this visitor may see, with what a card needs."""
    return Publikation.objects.visible_to(visitor).in_language(language).for_cards()


def with_first_topic(pages: PublikationQuerySet) -> PublikationQuerySet:
    """Return the publications with the id of their first topic, which gives a card its hue."""
    rows = Publikation.themen.through.objects.filter(publikation__translation_key=OuterRef("translation_key"))
    first = rows.order_by("thema__sort_order", "thema__label_de").values("thema_id")[:1]
    return pages.annotate(first_topic=Subquery(first))


def cards_for(criteria: Criteria, visitor: Visitor) -> dict[int, Card]:
    """Return cards by the id they were pinned with, else by their own; one query."""
    art = vocabularies.by_key("art", criteria.art_key) if criteria.art_key else None
    if criteria.art_key and art is None and not criteria.pinned:
        return {}
    pages = public(criteria.language, visitor).not_withdrawn()
    wanted = pages.about(thema_id=criteria.thema_id, kommune_id=criteria.kommune_id).of_kind(art.pk if art else None)
    if not criteria.pinned:
        chosen = wanted.exclude(pk__in=criteria.exclude).newest_first()
        return cards(with_first_topic(chosen)[: criteria.limit], criteria.language)
    pins = Page.objects.filter(pk__in=criteria.pinned)
    of_family = pins.filter(translation_key=OuterRef("translation_key")).values("pk")[:1]
    either = Q(pk__in=wanted.order_by().values("pk")) | Q(translation_key__in=pins.values("translation_key"))
    pinned_above = Case(When(pin__isnull=False, then=Value(0)), default=Value(1), output_field=IntegerField())
    found = pages.filter(either).exclude(pk__in=criteria.exclude).annotate(pin=Subquery(of_family))
    ordered = with_first_topic(found).order_by(pinned_above, "-newest_first", "-pk")
    rows = list(ordered[: criteria.limit + len(criteria.pinned)])
    made = cards(rows, criteria.language)
    return {row.pin or row.pk: made[row.pk] for row in rows}
