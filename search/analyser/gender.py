"""Feminine forms and the masculine ones beside them: a search for one finds the other.

What is written with a sign, such as “Akteur*innen”, is read as the feminine form (`texts.py`).
"""

from search.analyser.lexicon import Lexicon

PLURAL = "nen"
PLAIN = str.maketrans("äöü", "aou")


def masculine(lexicon: Lexicon, form: str) -> str | None:
    """Return the masculine basic form beside a feminine one, None for any other word.

    A word in “-in” is feminine when the lexicon knows its plural in “-innen”, so neither “Termin” nor “Medizin” is one.
    """
    feminine = lexicon.noun(form) or ""
    stem = feminine[:-2]
    if not feminine.endswith("in") or lexicon.noun(feminine + PLURAL) != feminine:
        return None
    plain = stem.translate(PLAIN)
    # “Kollege” before “Kolleg”; the plural “Ärzte” leads to “Arzt” too.
    spellings = (stem + "e", stem, plain + "e", plain)
    return next((found for spelling in spellings if (found := lexicon.noun(spelling))), None)
