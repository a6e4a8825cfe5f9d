"""The bodies of the material as the raw JSON of a stream."""

from collections.abc import Callable, Iterable
from html import escape
from typing import Any
from uuid import uuid4

from home.demo.load.media import ensure_file, paper_of, picture_with_credit, tokens
from home.demo.load.stock import Stock
from home.demo.pages import Link
from home.demo.records import Body

Raw = dict[str, Any]
QUALIFIERS = {"": "", "über": "ueber", "rund": "rund", "ca.": "ca"}
LINK_KINDS = {"": "", "programm": "programme", "bericht": "report", "hintergrund": "background"}
HEADINGS = {
    "Kontakt": "kontakt",
    "Ansprechperson": "ansprechperson",
    "Ansprechpartner*in": "ansprechpartner",
    "Fragen?": "fragen",
}


def stream(stock: Stock, body: Body) -> list[Raw]:
    """Return a body as a stream reads it."""
    found: list[Raw] = []
    for block in body:
        made = BUILDERS[block[0]](stock, *block[1:])
        found += made if isinstance(made, list) else [made]
    return found


def block(kind: str, value: Any) -> Raw:
    """Return one block of a stream or a list."""
    return {"type": kind, "value": value, "id": str(uuid4())}


def items(values: Iterable[Any]) -> list[Raw]:
    """Return the value of a list block."""
    return [block("item", value) for value in values]


def _text(_stock: Stock, html: str) -> Raw:
    return block("text", html)


def _heading(_stock: Stock, level: int, text: str) -> Raw:
    return block("heading", {"level": f"h{level}", "text": text})


def _list(_stock: Stock, points: list[str]) -> Raw:
    return block("text", f"<ul>{''.join(f'<li>{escape(point, quote=False)}</li>' for point in points)}</ul>")


def _quote(_stock: Stock, value: Raw) -> Raw:
    return block("quote", {name: value.get(name, "") for name in ("text", "name", "function")})


def _figures(_stock: Stock, figures: list[Raw]) -> Raw:
    made = [{**figure, "qualifier": QUALIFIERS[figure["qualifier"]]} for figure in figures]
    return block("figures", {"heading": "", "figures": items(made)})


def _accordion(_stock: Stock, questions: list[tuple[str, str]]) -> Raw:
    made = [{"title": title, "text": html, "open": False} for title, html in questions]
    return block("accordion", {"heading": "", "items": items(made)})


def _timeline(_stock: Stock, steps: list[tuple[str, str, str]]) -> Raw:
    made = [
        {"date": date, "title": title, "text": f"<p>{escape(text, quote=False)}</p>"} for date, title, text in steps
    ]
    return block("timeline", {"heading": "", "items": items(made)})


def _table(_stock: Stock, value: Raw) -> Raw:
    table = {
        "columns": [{"type": "text", "heading": head} for head in value["head"]],
        "rows": [{"values": row} for row in value["rows"]],
        "caption": value["caption"],
    }
    return block("table", {"table": table, "row_header": True, "source": ""})


def _checklist(_stock: Stock, points: list[str]) -> Raw:
    return block("checklist", {"heading": "", "points": items(points)})


def _leitfragen(_stock: Stock, questions: list[str]) -> Raw:
    return block("leitfragen", {"heading": "", "questions": items(questions)})


def _modules(_stock: Stock, modules: list[tuple[str, list[str]]]) -> Raw:
    made = [{"title": title, "text": "", "points": items(points)} for title, points in modules]
    return block("modules", {"heading": "", "modules": items(made)})


def _image(stock: Stock, key: str) -> Raw:
    return block("image", {"image": stock.get("pictures", key).pk, "alt": "", "decorative": False, "caption": ""})


def _snippet(stock: Stock, key: str) -> Raw:
    return block("snippet", {"snippet": stock.get("snippets", key).pk})


def _contact(stock: Stock, value: Raw) -> Raw:
    people = [contact.pk for contact in stock.some("contacts", value["people"])]
    return block("contacts", {"heading": HEADINGS[value["heading"]], "contacts": items(people)})


def _links(stock: Stock, value: Raw) -> Raw:
    return block("links", {"heading": value["heading"], "items": items(link(stock, item) for item in value["items"])})


def link(stock: Stock, item: Link) -> Raw:
    """Return a link or download of the material."""
    targets = {"publication": item.publication, "event": item.event, "standard": item.page, "section": item.section}
    page = next((stock.pages[kind, key] for kind, key in targets.items() if key), None)
    return {
        "kind": LINK_KINDS[item.kind],
        "lead_in": item.lead_in,
        "text": item.text,
        "document": file_of(stock, item).pk if item.file else None,
        "page": page.pk if page else None,
        "url": item.url,
        "provisional": item.preliminary,
    }


def file_of(stock: Stock, item: Link) -> Any:
    """Return the document of a download."""
    document = ensure_file(stock, paper_of(item.file, "Unterlage", item.pages), access=item.access)
    assert document.tokens == tokens(stock, item.access)
    return document


def _members_pointer(stock: Stock, value: Raw) -> Raw:
    group = stock.get("groups", value["group"])
    page = stock.pages["members", f"gruppe-{value['group']}"]
    words = {"heading": value["heading"], "text": value["text"]}
    return block("members_pointer", {**words, "page": page.pk, "group": group.group_id})


def _teasers(stock: Stock, value: Raw) -> Raw:
    made = []
    for item in value["items"]:
        picture = (
            picture_with_credit(stock, item["picture"], item["credit"].removeprefix("© ")) if item["picture"] else None
        )
        page = stock.pages[item["page"]]
        made.append({"page": page.pk, "kicker": "", "title": "", "text": "", "image": picture.pk if picture else None})
    value = {"heading": value["heading"], "teasers": items(made), "link_page": None, "link_label": ""}
    return block("teasers", value)


def _publications(stock: Stock, value: Raw) -> list[Raw]:
    kommune = stock.get("municipalities", value["kommune"])
    made = []
    for number, kind in enumerate(value["types"]):
        words = {"heading": value["heading"] if number == 0 else "", "link_page": None, "link_label": ""}
        choice = {
            "listing": "publikationen",
            "art_key": kind,
            "limit": 6,
            "kommune_id": kommune.pk if kommune else None,
        }
        made.append(block("listing", {**words, **choice}))
    return made


def _funding(stock: Stock, value: Raw) -> Raw:
    programme = stock.get("programmes", value["programme"])
    return block(
        "funding",
        {
            "heading": value["heading"],
            "starts_on": value["start"],
            "ends_on": value["end"],
            "programme": programme.pk,
            "programme_as_printed": programme.label_de,
            "funders_as_printed": items(body.name for body in stock.some("organisations", value["funders"])),
            "reference": value["number"],
            "agency_text": value["agency_link_text"],
            "agency_url": value["agency_link"],
            "notice_as_printed": value["text"],
        },
    )


def _sessions(stock: Stock, kind: str) -> Raw:
    return block("sessions", {"kind": stock.get("session_kinds", kind).key})


def _video(stock: Stock, value: Raw) -> Raw:
    return block(
        "video",
        {
            "title": value["title"],
            "document": None,
            "captions": None,
            "url": "https://vimeo.com/000000000",
            "poster": stock.get("pictures", "network-2").pk,
            "transcript": f"<p>{escape(value['transcript'], quote=False)}</p>",
        },
    )


BUILDERS: dict[str, Callable[..., Raw | list[Raw]]] = {
    "text": _text,
    "heading": _heading,
    "list": _list,
    "quote": _quote,
    "figures": _figures,
    "accordion": _accordion,
    "timeline": _timeline,
    "table": _table,
    "checklist": _checklist,
    "leitfragen": _leitfragen,
    "modules": _modules,
    "image": _image,
    "snippet": _snippet,
    "contact": _contact,
    "links": _links,
    "members_pointer": _members_pointer,
    "teasers": _teasers,
    "publications": _publications,
    "funding": _funding,
    "sessions": _sessions,
    "video": _video,
}
