"""Other ways to write a date, each turned into the one that `datumseingabe.py` reads: “9h-13h”, “im Herbst”, “8. & 9. März”.

The rules are carried out in this order on a text with one kind of dash and of blank. What none of them knows stays as it is.
"""

import re

CLOCK = r"\d{1,2}(?:[:.]\d{2})?"
HOURS = rf"{CLOCK}(?: ?(?:–|bis) ?{CLOCK})?"
MONTH = r"[a-zä]{3,9}\.?"
# A day that says its year, so that a number behind it can only be an hour.
DATED = rf"(?:\d{{1,2}}\.(?:\d{{1,2}}\.| ?{MONTH} ))(?:\d{{4}}|\d{{2}})"
SEASON = "frühjahr|fruehjahr|frühling|sommer|herbst|winter"
COUNTED = {"erst": 1, "zweit": 2, "dritt": 3, "viert": 4}

RULES = [
    (r"(\d{1,2})–(\d{1,2})–(\d{4})", r"\1.\2.\3"),
    (r"; ?", ", "),
    (r"(?<=\S) (?:&|\+|u\.) (?=\S)", " und "),
    (rf"({CLOCK}) ?h\b", r"\1 Uhr"),
    (rf"({CLOCK}) uhr–({CLOCK}) uhr$", r"\1–\2 Uhr"),
    (r"\bjeweils (?=\d|von )", ""),
    (rf",? ?\(((?:von |ab |um )?{HOURS}(?: uhr)?)\)$", r", \1"),
    # What may still change is said in front.
    (r"^(.+?),? \(?(?:vsl\.?|voraussichtlich|geplant)\)?$", r"vsl. \1"),
    (r"^geplant (?:für|am|im|ist) ", "vsl. "),
    (rf"^(vsl\. )?(?:im |in )(?={SEASON}|\d\. ?(?:quartal|halbjahr|hj))", r"\1"),
    (r"\bder (?=\d)", "den "),
    # Hours in front go behind.
    (rf"^((?:um |von |ab )?{HOURS} uhr),? (?:am )?(?=.*\d)(.+)$", r"\2, \1"),
    (rf"^([^,–]*\d{{4}}),? (?:um )?({CLOCK})(?: uhr)?,?(?:–| bis )([^,–]*\d{{4}}),? (?:um )?({CLOCK})(?: uhr)?$",
     r"\1–\3, am ersten Tag ab \2 Uhr, am letzten Tag bis \4 Uhr"),
    (rf"({DATED})–({HOURS}) uhr$", r"\1, \2 Uhr"),
    (rf"({DATED})(?:,| um|, um)? ((?:von |ab )?{HOURS})$", r"\1, \2 Uhr"),
    # Periods.
    (r"^(\d{1,2})\.(\d{4})$", r"\1/\2"),
    (r"\bhj\.?(?= |$)", "Halbjahr"),
    (r"\b(?:des )?jahres(?=anfang|mitte|ende)", ""),
    (r"^(anfang|mitte|ende) des jahres ", r"\1 "),
    (rf"^(?:von |zwischen )({MONTH})(?:–| bis | und )({MONTH}(?: \d{{4}})?)$", r"\1–\2"),
    (rf"^({MONTH})/({MONTH}(?: \d{{4}})?)$", r"\1–\2"),
]  # fmt: skip
PATTERNS = [(re.compile(pattern, re.IGNORECASE), replacement) for pattern, replacement in RULES]
ORDINAL = re.compile(rf"\b({'|'.join(COUNTED)})e[sn]? (?=halbjahr|quartal|hj)", re.IGNORECASE)


def usual(text: str) -> str:
    """Return a typed date in the way of writing that is read."""
    text = ORDINAL.sub(lambda found: f"{COUNTED[found[1].lower()]}. ", text)
    for pattern, replacement in PATTERNS:
        text = pattern.sub(replacement, text)
    return text
