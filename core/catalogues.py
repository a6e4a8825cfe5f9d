"""Message catalogues, one per app: which texts the code and the templates hold, and what the catalogue says to them.

Babel reads the Python code; Django's own `templatize` turns a template into code that Babel reads likewise. Only what
stands in the repository counts, so a catalogue is the same on every machine.
See `docs/decisions/0011-katalog-je-app.md`.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract as babel_extract
from babel.messages.pofile import read_po, write_po
from django.utils.translation import templatize

APPS = [
    "core", "konten", "kontakte", "kommunen", "themen", "veranstaltungen", "wissenspool", "intern", "home", "search",
]  # fmt: skip
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
# What belongs to `core` though it stands elsewhere (docs/developers/conventions.md).
SHARED = [
    "site/config",
    "templates/base.html",
    "templates/base_plain.html",
    "templates/components",
    "templates/400.html",
    "templates/403.html",
    "templates/403_form.html",
    "templates/404.html",
    "templates/410.html",
    "templates/500.html",
]
# Templates of packages that an app words anew.
REWORDED = {"konten": ("account", "wagtailusers")}
Text = str | tuple[str, ...]
Message = tuple[str | None, Text, list[str]]


def catalogue_path(root: Path, app: str, language: str = "de") -> Path:
    return root / "site" / "locale" / app / language / "LC_MESSAGES" / "django.po"


def sources(root: Path, app: str) -> Iterator[Path]:
    """Yield the files whose texts belong to the app's catalogue."""
    places = [root / "templates" / name for name in (app, *REWORDED.get(app, ()))]
    places.insert(0, root / app)
    if app == "core":
        places += [root / place for place in SHARED]
        known = {root / "templates" / name for name in (*APPS, "components", *sum(REWORDED.values(), ()))}
        places += [path for path in (root / "templates").glob("*") if path.is_dir() and path not in known]
    for place in places:
        files = [place] if place.is_file() else sorted(place.rglob("*"))
        for path in files:
            if path.suffix in {".py", ".html", ".txt"} and "migrations" not in path.parts:
                yield path


def extract(root: Path, app: str) -> list[Message]:
    """Return every text of the app as context, text (singular and plural) and places."""
    found: dict[tuple[str | None, Text], list[str]] = {}
    for path in sources(root, app):
        code = path.read_text()
        if path.suffix != ".py":
            # What is no text becomes a row of X; without its indentation it reads as Python.
            code = "\n".join(line.strip() for line in templatize(code, origin=str(path)).splitlines())
        for _line, text, _comments, context in babel_extract("python", BytesIO(code.encode()), keywords=KEYWORDS):
            key: Text = tuple(text[:2]) if isinstance(text, tuple | list) else text
            places = found.setdefault((context, key), [])
            place = str(path.relative_to(root))
            if place not in places:
                places.append(place)
    return [(context, text, places) for (context, text), places in found.items() if text]


def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.parts[-3])


def update(path: Path, found: list[Message]) -> None:
    """Write the catalogue anew: texts in order of their places, translations kept, old texts gone."""
    old = read(path) if path.exists() else None
    new = Catalog(
        locale=path.parts[-3], project="transferagentur", header_comment="# German texts of the site.", fuzzy=False
    )
    for context, text, places in found:
        known = old.get(text, context) if old else None
        translation = known.string if known and not known.fuzzy else None
        new.add(text, translation, locations=[(place, None) for place in places], context=context)
    path.parent.mkdir(parents=True, exist_ok=True)
    buffer = BytesIO()
    write_po(buffer, new, width=120, omit_header=False, sort_output=False, include_lineno=False)
    path.write_bytes(_without_dates(buffer.getvalue()))


def _without_dates(content: bytes) -> bytes:
    """Drop what changes with every run; a catalogue changes only when a text does."""
    return re.sub(
        rb'^"(POT-Creation-Date|PO-Revision-Date|Last-Translator|Generated-By|Report-Msgid-Bugs-To):.*\n',
        b"",
        content,
        flags=re.M,
    )


def missing(path: Path) -> list[str]:
    """Return the texts without a complete German one."""
    empty = []
    for message in read(path):
        strings = message.string if isinstance(message.string, tuple | list) else [message.string]
        if message.id and (message.fuzzy or not all(strings)):
            empty.append(message.id if isinstance(message.id, str) else message.id[0])
    return empty
