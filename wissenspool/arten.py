"""How the kinds of publication that a site begins with are cited; editors change it in the record of a kind."""

from wissenspool.enums import CslType

CSL_TYPES: dict[str, str] = {
    "magazin": CslType.ISSUE,
    "newsletter": CslType.ISSUE,
    "interview": CslType.INTERVIEW,
    "video": CslType.VIDEO,
    "podcast": CslType.AUDIO,
    "fachaufsatz": CslType.ARTICLE,
    "glossarbeitrag": CslType.CHAPTER,
    "vorlage": CslType.DATASET,
    "datensammlung": CslType.DATASET,
    "praxisbeispiel": CslType.WEBPAGE,
    "pressemitteilung": CslType.WEBPAGE,
    "link": CslType.WEBPAGE,
}


def csl_type_of(key: str) -> str:
    """Return the type under which a kind with this key is cited at first."""
    return CSL_TYPES.get(key, CslType.REPORT)
