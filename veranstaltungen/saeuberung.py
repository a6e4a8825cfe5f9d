"""Facts pasted from elsewhere: without soft hyphens, invisible characters and double spaces. Everything else stays."""

import re

INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
BLANKS = re.compile(r"[ \t\r\f\v]+")


def tidy(text: str | None) -> str:
    """Return one line; quotation marks, dashes and protected spaces stay as they are."""
    return BLANKS.sub(" ", INVISIBLE.sub("", text or "").replace("\n", " ")).strip()


def tidy_lines(text: str | None) -> str:
    """Return the lines, each tidied, without empty ones at both ends."""
    return "\n".join(tidy(line) for line in (text or "").replace("\r\n", "\n").split("\n")).strip()
