"""One spelling for what counts as the same letters: Ä is AE, ß is SS, É is E, whatever the case."""

import unicodedata

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe", "ł": "l"})
TYPED_OUT = (("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("ss", "ß"))


def fold(word: str) -> str:
    """Return a word in small plain letters. Words that fold alike are the same word for the search."""
    plain = unicodedata.normalize("NFKC", word).lower().translate(UMLAUTS)
    if plain.isascii():
        return plain
    # Taken apart, “½” has a stroke and “é” an accent.
    return "".join(sign for sign in unicodedata.normalize("NFD", plain) if sign.isalnum())


def unfolded(word: str) -> list[str]:
    """Return what a word in small letters may stand for whose umlauts or ß were typed out, most letters put back first."""
    found = [word]
    for pair, letter in TYPED_OUT:
        found += [spelling.replace(pair, letter) for spelling in found if pair in spelling]
    return sorted(found[1:], key=len)
