"""Names in BibTeX as biblatex writes them, part by part: `family=Beck, given=Ulrich, prefix=von`."""

import re

from pybtex.bibtex.utils import split_name_list, split_tex_string

ROLES = ("author", "editor", "translator")
PART = re.compile(r"\s*\"?(family|given|prefix|suffix)\s*=\s*(.*?)\"?\s*", re.DOTALL)


def usual(text: str) -> str:
    """Return a list of names in the form that every reader knows: `von Beck, Ulrich`."""
    if "=" not in text:
        return text
    return " and ".join(_usual(name) for name in split_name_list(text))


def _usual(name: str) -> str:
    found = [PART.fullmatch(part) for part in split_tex_string(name, ",")]
    parts = {match[1]: match[2].strip("{} ") for match in found if match}
    if not parts.get("family"):
        return name
    last = f"{parts['prefix']} {parts['family']}" if parts.get("prefix") else parts["family"]
    if not parts.get("given"):
        return f"{{{last}}}"
    return ", ".join(part for part in (last, parts.get("suffix"), parts["given"]) if part)
