"""The forms of what becomes a page: events, publications, news, standard pages, translations."""

from dataclasses import dataclass, field

from home.demo.records import Body


@dataclass(frozen=True)
class When:
    """One date of an event.

    offset: days from today to its first day (None: nothing is known); fixed: an ISO date instead, or "next-12" for the
    next December that has not begun; days: how many in a row;
    start, end: "09:00" or empty; all_day: without times; precision: day, month, quarter, half, season, year, open;
    certainty: fest, vsl, ca; bound: "", ab, bis; position: "", anfang, mitte, ende; open_end: "Ende offen";
    replaces: offset of the date it replaces; cancelled: this date was withdrawn; weekend: stays on its day whatever that
    is (else it is moved away from weekends and holidays).
    """

    offset: int | None = None
    fixed: str = ""
    days: int = 1
    start: str = ""
    end: str = ""
    all_day: bool = False
    precision: str = "day"
    certainty: str = "fest"
    bound: str = ""
    position: str = ""
    open_end: bool = False
    replaces: int | None = None
    cancelled: bool = False
    weekend: bool = False


@dataclass(frozen=True)
class Session:
    """A part of the programme; `termin` counts from 0; recording: length; slides: title of a file; summary: text.

    day: of an event of several days in a row, from 1 (0: the day is not said); title_en, abstract_en: for English pages.
    """

    kind: str
    title: str
    start: str = ""
    end: str = ""
    abstract: str = ""
    people: tuple[str, ...] = ()
    role: str = "referent"
    kommunen: tuple[str, ...] = ()
    programme: str = ""
    termin: int = 0
    day: int = 0
    title_en: str = ""
    abstract_en: str = ""
    recording: str = ""
    slides: str = ""
    summary: str = ""
    members_only: bool = False


@dataclass(frozen=True)
class Link:
    """A link or file: lead-in ("Zum Programm:"), text (empty: the title of the page), and one target.

    url, title of a file, the key of a publication, an event or a standard page, or the address of a section;
    text_en: for English pages.
    """

    text: str
    lead_in: str = ""
    url: str = ""
    publication: str = ""
    event: str = ""
    page: str = ""
    section: str = ""
    file: str = ""
    kind: str = ""
    text_en: str = ""
    preliminary: bool = False
    access: str = "public"
    pages: int = 2


@dataclass(frozen=True)
class Event:
    """An event in any state of its life.

    kind: key of EVENT_TYPES; mode: praesenz, online, hybrid; state: "", save_the_date, offen, geschlossen,
    ausgebucht, abgesagt, verschoben; series and ordinal; place: key; place_text: several lines for the facts; organisers: (key of an
    organisation or municipality, role) with role veranstalter, kooperation, gastgeber, foerderer; municipalities: (key,
    topic of its example); report: body of the review; eligibility: "", agreement, programme, role, invitation;
    seats, taken, waiting; register_until: days before the first day.
    """

    key: str
    title: str
    kind: str
    when: tuple[When, ...]
    lead: str
    subtitle: str = ""
    body: Body = field(default_factory=list)
    report: Body = field(default_factory=list)
    mode: str = "praesenz"
    state: str = ""
    series: str = ""
    ordinal: int = 0
    place: str = ""
    place_text: str = ""
    platform: str = ""
    organisers: tuple[tuple[str, str], ...] = (("agentur", "veranstalter"),)
    topics: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()
    audience_text: str = ""
    eligibility: str = ""
    eligibility_text: str = ""
    programme: str = ""
    cost: str = "kostenfrei"
    seats: int = 0
    taken: int = 0
    waiting: int = 0
    team: tuple[int, int] = (1, 1)
    register_until: int = 0
    sessions: tuple[Session, ...] = ()
    links: tuple[Link, ...] = ()
    contacts: tuple[str, ...] = ()
    contact_heading: str = "Kontakt"
    municipalities: tuple[tuple[str, str], ...] = ()
    picture: str = ""
    snippet: str = ""
    members_group: str = ""
    members_text: str = ""
    teaser: str = ""


@dataclass(frozen=True)
class Publication:
    """A publication; people and bodies: keys or plain names; a PDF of `pages` pages is written, url lies elsewhere."""

    key: str
    title: str
    kind: str
    year: int
    abstract: str
    subtitle: str = ""
    month: int = 0
    authors: tuple[str, ...] = ()
    publisher: str = "agentur"
    pages: int = 0
    topics: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()
    kommune: str = ""
    programme: str = ""
    series: str = ""
    number: str = ""
    edition: str = ""
    keywords: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    licence: str = ""
    isbn: str = ""
    doi: str = ""
    url: str = ""
    language: str = "de"
    accessible: bool = False
    access: str = "public"
    replaces: str = ""
    body: Body = field(default_factory=list)


@dataclass(frozen=True)
class Article:
    """A piece of news; `offset` days from today, or an ISO date."""

    key: str
    title: str
    lead: str
    offset: int = 0
    fixed: str = ""
    kind: str = "Meldung"
    body: Body = field(default_factory=list)
    topics: tuple[str, ...] = ()
    kommune: str = ""
    event: str = ""
    picture: str = ""
    contacts: tuple[str, ...] = ()
    series: str = ""
    ordinal: int = 0
    when: When | None = None
    place: str = ""
    programmes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Standard:
    """A standard, legal or members' page; parent is the key of the page above, empty for the start page."""

    key: str
    title: str
    lead: str = ""
    body: Body = field(default_factory=list)
    parent: str = ""
    kind: str = "standard"
    group: str = ""
    contacts: tuple[str, ...] = ()
    picture: str = ""


@dataclass(frozen=True)
class Translation:
    """A page in another language; `page`: (kind, key), kind one of start, topic, event, publication, standard."""

    page: tuple[str, str]
    language: str
    title: str
    slug: str
    lead: str
    body: Body = field(default_factory=list)
    subtitle: str = ""
    teaser: str = ""
