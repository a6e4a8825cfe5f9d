"""The forms in which the demo's material is written down. Keys point at other records by their `key`.

A body is a list of blocks, each a tuple whose first word names it:

("text", html) · ("heading", level, text) · ("list", [text, …]) · ("quote", {text, name, function}) ·
("figures", [{value, qualifier, label}, …]) · ("accordion", [(question, html), …]) ·
("timeline", [(date, title, text), …]) · ("table", {caption, head, rows}) · ("checklist", [text, …]) ·
("leitfragen", [text, …]) · ("modules", [(title, [text, …]), …]) · ("image", picture key) ·
("funding", {heading, start, end, programme, funders, number, text, agency, agency_text, agency_link,
agency_link_text}) ·
("teasers", {heading, link_text, series, items: [{page, picture, credit}, …]}) ·
("video", {title, length, transcript}) ·
("members_pointer", {heading, text, group}) · ("links", {heading, items: [Link, …]}) ·
("contact", {heading, people: [person key, …]}) · ("snippet", snippet key) ·
("publications", {heading, types, kommune}) ·
("sessions", kind): in a review, the sessions of that kind stand here.
"""

from dataclasses import dataclass, field
from typing import Any

Block = tuple[Any, ...]
Body = list[Block]


@dataclass(frozen=True)
class Term:
    """An entry of a vocabulary; `level` 2 stands below `parent`."""

    key: str
    de: str
    en: str = ""
    leicht: str = ""
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Topic(Term):
    """A topic: a hue (a multiple of 15), a short form, a parent key, and words for its page where it has one."""

    hue: int = 195
    short: str = ""
    parent: str = ""
    lead: str = ""
    body: Body = field(default_factory=list)
    contact: str = ""


@dataclass(frozen=True)
class Programme:
    """A funding programme; start and end: ISO dates or empty; predecessor: a key; funders: keys of organisations."""

    key: str
    name: str
    start: str
    end: str = ""
    funders: tuple[str, ...] = ()
    fund: str = ""
    predecessor: str = ""
    text: str = ""


@dataclass(frozen=True)
class Series:
    """A series of events; "8. Online-Treffen der Expertengruppe" is ordinal, `unit`, `connector` and `name`."""

    key: str
    name: str
    name_en: str = ""
    unit: str = ""
    connector: str = ""


@dataclass(frozen=True)
class Snippet:
    """A text that stands on many pages and has one master copy."""

    key: str
    name: str
    html: str


@dataclass(frozen=True)
class Organisation:
    """A body with a logo; kind: ministerium, eu, stiftung, agentur, hochschule, verband, traeger."""

    key: str
    name: str
    short: str
    kind: str
    logo: str
    hue: int
    city: str = "Musterstadt"
    email: str = ""
    phone: str = ""
    hours: str = ""
    name_en: str = ""


@dataclass(frozen=True)
class Place:
    """Where events happen; `access` says how to get in without steps."""

    key: str
    name: str
    street: str = ""
    postcode: str = ""
    city: str = ""
    land: str = ""
    room: str = ""
    access: str = ""
    platform: str = ""


@dataclass(frozen=True)
class Municipality:
    """A municipality; kind: landkreis, kreis, kreisfreie_stadt, stadtkreis, gemeinde; `ags`: eight digits or empty.

    since: year of partnership (0: none); agreement: (kind, signed ISO date, valid until, office that signed);
    programmes: keys; predecessors: names with the year of the merger; office: name of the education office.
    """

    key: str
    name: str
    kind: str
    land: str
    ags: str
    inhabitants: int
    since: int = 0
    office: str = ""
    text: str = ""
    agreement: tuple[str, str, str, str] = ("", "", "", "")
    programmes: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    predecessors: tuple[tuple[str, int], ...] = ()
    hue: int = 195


@dataclass(frozen=True)
class Person:
    """Somebody invented; org and kommune are keys; consent: the picture may be shown; staff: on the persons page;
    is_man and face: how the portrait is drawn, so that it fits name and function; face: a seed, None: the place in the list.
    """

    key: str
    title: str
    first: str
    last: str
    role: str
    role_en: str = ""
    responsibility: str = ""
    responsibility_en: str = ""
    phone: str = ""
    email: str = ""
    org: str = "agentur"
    kommune: str = ""
    consent: bool = True
    staff: bool = False
    topics: tuple[str, ...] = ()
    is_man: bool = False
    face: int | None = None
