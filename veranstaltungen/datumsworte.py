"""The words of dates, one table per language: exact by design, so they do not pass through the catalogues."""

from dataclasses import dataclass, replace

from veranstaltungen.enums import Genauigkeit, Gewissheit, Grenze, Jahreszeit, Lage


@dataclass(frozen=True)
class Words:
    """What the phrases of one language are put together from."""

    months: tuple[str, ...]
    seasons: dict[str, str]
    certainty: dict[str, str]
    bounds: dict[str, str]
    positions: dict[str, str]
    """Before the name of a period."""
    positions_of: dict[str, str]
    """Before the genitive of a period, for the precisions in ``with_genitive``."""
    with_genitive: frozenset[str]
    genitives: dict[str, str]
    numbers: tuple[str, ...]
    quarter: str
    half: str
    of: str
    """Between a numbered period and its year."""
    article: str
    """Before a numbered period in a sentence."""
    year_word: str
    day: str
    dash: str
    wide_dash: str
    """Between two phrases that contain spaces."""
    conjunction: str
    pair_joined: bool
    """Two adjacent days are joined by the conjunction instead of a dash."""
    numeric: bool
    """A single day in a list of facts is written in figures."""
    open_text: str
    more_text: tuple[str, str]
    all_day: str
    open_end: str
    clock: str
    first_last_clock: str
    ordinal: tuple[str, ...]
    """Endings of an ordinal number: usual, then for 1, 2 and 3."""
    around_bound: str
    """“ca.” together with “ab” or “bis”."""


DE = Words(
    months=(
        *("Januar", "Februar", "März", "April", "Mai", "Juni"),
        *("Juli", "August", "September", "Oktober", "November", "Dezember"),
    ),
    seasons={
        Jahreszeit.FRUEHJAHR: "Frühjahr",
        Jahreszeit.SOMMER: "Sommer",
        Jahreszeit.HERBST: "Herbst",
        Jahreszeit.WINTER: "Winter",
    },
    certainty={Gewissheit.FEST: "", Gewissheit.VSL: "vsl. ", Gewissheit.CA: "ca. "},
    bounds={Grenze.KEINE: "", Grenze.AB: "ab ", Grenze.BIS: "bis "},
    positions={Lage.KEINE: "", Lage.ANFANG: "Anfang ", Lage.MITTE: "Mitte ", Lage.ENDE: "Ende "},
    positions_of={Lage.ANFANG: "Anfang des ", Lage.MITTE: "Mitte des ", Lage.ENDE: "Ende des "},
    with_genitive=frozenset({Genauigkeit.QUARTAL, Genauigkeit.HALBJAHR, Genauigkeit.JAHRESZEIT}),
    genitives={
        "Quartal": "Quartals",
        "Halbjahr": "Halbjahrs",
        "Frühjahr": "Frühjahrs",
        "Sommer": "Sommers",
        "Herbst": "Herbstes",
        "Winter": "Winters",
    },
    numbers=("1.", "2.", "3.", "4."),
    quarter="Quartal",
    half="Halbjahr",
    of="",
    article="das ",
    year_word="Jahr",
    day="{}.",
    dash="–",
    wide_dash="–",
    conjunction=" und ",
    pair_joined=True,
    numeric=True,
    open_text="Termin folgt",
    more_text=("weiterer Termin folgt", "weitere Termine folgen"),
    all_day="ganztägig",
    open_end=", Ende offen",
    clock="{} Uhr",
    first_last_clock="am ersten Tag ab {}, am letzten Tag bis {} Uhr",
    ordinal=(".",),
    around_bound="ca. {}",
)

LEICHT = replace(
    DE,
    certainty={Gewissheit.FEST: "", Gewissheit.VSL: "voraussichtlich ", Gewissheit.CA: "ungefähr "},
    dash=" bis ",
    wide_dash=" bis ",
    numeric=False,
    around_bound="ungefähr {}",
)

EN = Words(
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    seasons={
        Jahreszeit.FRUEHJAHR: "spring",
        Jahreszeit.SOMMER: "summer",
        Jahreszeit.HERBST: "autumn",
        Jahreszeit.WINTER: "winter",
    },
    certainty={Gewissheit.FEST: "", Gewissheit.VSL: "expected ", Gewissheit.CA: "around "},
    bounds={Grenze.KEINE: "", Grenze.AB: "from ", Grenze.BIS: "until "},
    positions={Lage.KEINE: "", Lage.ANFANG: "early ", Lage.MITTE: "mid-", Lage.ENDE: "late "},
    positions_of={Lage.ANFANG: "start of the ", Lage.MITTE: "middle of the ", Lage.ENDE: "end of the "},
    with_genitive=frozenset({Genauigkeit.QUARTAL, Genauigkeit.HALBJAHR}),
    genitives={},
    numbers=("first", "second", "third", "fourth"),
    quarter="quarter",
    half="half",
    of="of ",
    article="the ",
    year_word="year",
    day="{}",
    dash="–",
    wide_dash=" – ",
    conjunction=" and ",
    pair_joined=False,
    numeric=False,
    open_text="Date to be announced",
    more_text=("further date to be announced", "further dates to be announced"),
    all_day="all day",
    open_end=", open end",
    clock="{}",
    first_last_clock="from {} on the first day until {} on the last day",
    ordinal=("th", "st", "nd", "rd"),
    around_bound="{}about ",
)


def words_for(language: str) -> Words:
    """The table of a language code; every other language reads German."""
    if language.lower().startswith("en"):
        return EN
    return LEICHT if "leicht" in language.lower() else DE
