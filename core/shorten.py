"""Texts cut to a length without cutting a word."""

MARK = "…"


def shorten(text: str, limit: int = 180) -> str:
    """Return the text in one line, at most `limit` signs, cut between words and ended by “…” when something is left out."""
    words = " ".join(str(text or "").split())
    if len(words) <= limit:
        return words
    head = words[: limit - 1]
    if not words[limit - 1].isspace():
        # The last word is cut in two: leave it out, unless it is the only one.
        head = head.rsplit(" ", 1)[0]
    return head.rstrip(" ,;:–-(„“") + MARK
