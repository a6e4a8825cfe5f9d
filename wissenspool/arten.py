"""How the kinds of publication that a site begins with are cited, and what they ask for; editors change both in the record of a kind."""

from wissenspool.enums import CslType, Requirable

CSL_TYPES: dict[str, str] = {
    "magazin": CslType.ISSUE,
    "newsletter": CslType.ISSUE,
    "interview": CslType.INTERVIEW,
    "video": CslType.VIDEO,
    "podcast": CslType.AUDIO,
    "fachaufsatz": CslType.ARTICLE,
    "buchbeitrag": CslType.CHAPTER,
    "glossarbeitrag": CslType.CHAPTER,
    "vorlage": CslType.DATASET,
    "datensammlung": CslType.DATASET,
    "praxisbeispiel": CslType.WEBPAGE,
    "pressemitteilung": CslType.WEBPAGE,
    "link": CslType.WEBPAGE,
}

# Kinds so special that nothing but their own name means them: not every chapter of a book is an entry of a glossary.
NAMED_ONLY = frozenset({"glossarbeitrag"})


def csl_type_of(key: str) -> str:
    """Return the type under which a kind with this key is cited at first."""
    return CSL_TYPES.get(key, CslType.REPORT)


MAKERS, FILES = Requirable.MAKERS, Requirable.FILES
# What a kind asks for at first, by the type under which it is cited, and by its key where that says more.
REQUIRED_BY_TYPE: dict[str, list[str]] = {
    CslType.REPORT: [MAKERS],
    CslType.BOOK: [MAKERS],
    CslType.THESIS: [MAKERS],
    CslType.ARTICLE: [MAKERS, Requirable.PART_OF],
    CslType.CHAPTER: [MAKERS],
    CslType.ISSUE: [Requirable.SERIES],
    CslType.INTERVIEW: [MAKERS],
    CslType.VIDEO: [Requirable.MEDIUM, Requirable.TRANSCRIPT],
    CslType.AUDIO: [Requirable.MEDIUM, Requirable.TRANSCRIPT],
    CslType.DATASET: [MAKERS, FILES],
}
REQUIRED_BY_KEY: dict[str, list[str]] = {
    "praxisbeispiel": [Requirable.KOMMUNE, Requirable.SITUATION, Requirable.APPROACH, Requirable.RESULTS],
    "link": [FILES],
}


def required_of(key: str) -> list[str]:
    """Return what a kind with this key asks for at first before a publication is published."""
    return [str(name) for name in REQUIRED_BY_KEY.get(key, REQUIRED_BY_TYPE.get(csl_type_of(key), []))]
