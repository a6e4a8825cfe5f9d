"""What the page of a publication shows, and the cards of lists."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Case, IntegerField, OuterRef, Q, Subquery, Value, When
from django.http import HttpRequest
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.models import Page

from core import bodies, materials, stand
from core.listings import Card, Criteria
from core.visibility import Visitor
from wissenspool import fundstelle, media, titelblatt, vocabularies
from wissenspool.abrufe.ansicht import Abrufe, abrufe_of
from wissenspool.aehnliche import similar
from wissenspool.cards import cards, index_url, kicker, with_first_topic
from wissenspool.enums import Rolle
from wissenspool.facts import facts_of, link, names
from wissenspool.media import Medium
from wissenspool.models import Mitwirkung, Publikation
from wissenspool.neighbours import Neighbour, Neighbours, neighbours_of
from wissenspool.querysets import PublikationQuerySet
from wissenspool.zitieren.ansicht import Zitat, zitat_of
from wissenspool.zitieren.datensatz import page_of

NOTHING_TO_OPEN: dict[str, Any] = {"open_url": "", "open_label": "", "open_note": "", "notices": []}


@dataclass(frozen=True)
class Steckbrief:
    """Everything the page of a publication shows beside its body and contacts."""

    kicker: str
    hue: int
    byline: str
    lead: str
    topics: list[dict[str, Any]]
    notices: list[dict[str, Any]]
    key_messages: list[str]
    guiding_questions: list[str]
    practical_use: list[str]
    paragraphs: list[str]
    practice: list[dict[str, Any]]
    medium: Medium | None
    articles: list[Neighbour]
    keywords: list[str]
    facts: list[dict[str, Any]]
    files: list[dict[str, Any]]
    open_url: str
    open_label: str
    open_note: str
    cover: SafeString | str
    zitat: Zitat
    abrufe: Abrufe | None
    related: list[Card]
    contributions: list[Mitwirkung]


def steckbrief_of(page: Publikation, request: HttpRequest) -> Steckbrief:
    """Return what the page shows; six queries, and one more each for neighbours and an own film."""
    source = page.source
    rows = list(source.mitwirkungen.select_related("person", "organisation"))
    terms = vocabularies.terms_of(source)
    source.topics = terms["themen"]  # Contacts ask for the topics again.
    near = neighbours_of(page)
    abstract = paragraphs(page.abstract)
    shown = files_of(page, request)
    return Steckbrief(
        kicker=kicker(source),
        hue=vocabularies.hue_of(terms["themen"]),
        byline=byline(rows),
        lead="" if abstract else page.teaser,
        topics=vocabularies.pills(terms["themen"], index_url(page)),
        notices=[*notices_of(page, near), *shown.pop("notices")],
        key_messages=lines(page.key_messages),
        guiding_questions=lines(page.guiding_questions),
        practical_use=lines(page.practical_use),
        paragraphs=abstract,
        practice=practice_of(page),
        articles=near.articles,
        keywords=[word.strip() for word in page.keywords.split(",") if word.strip()],
        facts=facts_of(source, rows, terms, near, page.locale.language_code),
        **shown,
        cover=cover_html(page),
        zitat=zitat_of(page, rows, shown["files"], request, is_in_file="#" in shown["open_url"]),
        abrufe=None if source.is_withdrawn else abrufe_of(terms.get("abrufe", [])),
        related=similar(page, terms["themen"]),
        contributions=rows,
    )


def files_of(page: Publikation, request: HttpRequest) -> dict[str, Any]:
    """Return film, files and the button that opens the PDF; a withdrawn publication has none of them (P-10)."""
    if page.source.is_withdrawn:
        return {"medium": None, "files": [], **NOTHING_TO_OPEN}
    refs = bodies.references(page, request)
    medium, locked = media.medium_of(page, refs)
    files = [*locked, *materials.of_page(page, request)]
    pdf = next((item for item in files if item["kind"] == "file" and item.get("format") == "PDF"), None)
    if pdf is None:
        return {"medium": medium, "files": files, **NOTHING_TO_OPEN, "open_note": embargo_note(page.source)}
    return {"medium": medium, "files": files, **fundstelle.opening(pdf, page_of(request.GET.get("seite")))}


def embargo_note(source: Publikation) -> str:
    """Return from when on the files are open, as long as they are not."""
    if not source.embargo_until or source.embargo_until <= stand.today():
        return ""
    return _("The files are available from %(day)s.") % {"day": date_format(source.embargo_until, "DATE_FORMAT")}


def notices_of(page: Publikation, near: Neighbours) -> list[dict[str, Any]]:
    """Return what stands above everything else, as `components/message.html` reads it: withdrawn, or out of date."""
    found: list[dict[str, Any]] = []
    if day := page.source.withdrawn_on:
        title = _("This publication was withdrawn on %(day)s.") % {"day": date_format(day, "DATE_FORMAT")}
        found.append({"kind": "warning", "title": title, "text": page.withdrawn_reason})
    if near.newest:
        newer = format_html("<p>{} {}</p>", _("There is a newer edition:"), link(near.newest.url, near.newest.title))
        found.append({"kind": "info", "html": newer})
    return found


def practice_of(page: Publikation) -> list[dict[str, Any]]:
    """Return the sections of an example from practice (P-16): a heading with paragraphs or with a list."""
    found: list[dict[str, Any]] = [
        {"heading": _("Situation at the start"), "paragraphs": paragraphs(page.situation)},
        {"heading": _("Goals"), "points": lines(page.goals)},
        {"heading": _("Approach"), "paragraphs": paragraphs(page.approach)},
        {"heading": _("Who took part"), "points": lines(page.participants)},
        {"heading": _("Results"), "points": lines(page.results)},
    ]
    return [section for section in found if section.get("paragraphs") or section.get("points")]


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a plain text; an empty line parts them."""
    return [part.strip() for part in text.replace("\r", "").split("\n\n") if part.strip()]


def cover_html(page: Publikation) -> SafeString | str:
    """Return the title page as a picture; nothing where there is none, and a cover is drawn."""
    found = titelblatt.shown(page.source)
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


def byline(rows: list[Mitwirkung]) -> str:
    """Return authors and publishers in one line."""
    publishers = ", ".join(names(rows, Rolle.HERAUSGEBER))
    parts = [", ".join(names(rows, Rolle.AUTOR))]
    if publishers:
        parts.append(_("published by: %(names)s") % {"names": publishers})
    return " · ".join(part for part in parts if part)


def public(language: str, visitor: Visitor) -> PublikationQuerySet:
    """Return the publications of a language that this visitor may see, with what a card needs."""
    return Publikation.objects.visible_to(visitor).in_language(language).for_cards()


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
