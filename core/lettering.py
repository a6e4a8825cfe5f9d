"""Text in the letters that the standard fonts of PDF have (code page 1252), for what we draw ourselves."""

import unicodedata

SPELLINGS = {"→": "->", "≤": "bis", "≥": "ab", "−": "-", "\u2011": "-", "\u202f": " ", "\u2009": " ", "\u00ad": ""}


def printable(text: str) -> str:
    """Return the text in letters of code page 1252; a letter that it lacks loses its accent, or becomes “?”."""
    for sign, spelling in SPELLINGS.items():
        text = text.replace(sign, spelling)
    return "".join(_letter(sign) for sign in text)


def _letter(sign: str) -> str:
    try:
        sign.encode("cp1252")
    except UnicodeEncodeError:
        return unicodedata.normalize("NFKD", sign).encode("cp1252", "ignore").decode("cp1252") or "?"
    return sign
