"""One style sheet out of many files: no build step, and one request per page."""

from pathlib import Path

from django.conf import settings

LAYERS = "@layer tokens, base, layout, components, utilities, print;\n"
BEFORE = ("tokens.css", "base.css", "layout.css")
AFTER = ("forced-colors.css", "utilities.css", "print.css")
RESULT = "site.css"


def folder() -> Path:
    """Where the style sheets lie."""
    return Path(settings.BASE_DIR) / "site" / "static" / "css"


def sources() -> list[Path]:
    """All files in the order in which they are joined."""
    css = folder()
    components = sorted((css / "components").glob("*.css"))
    return [*(css / name for name in BEFORE), *components, *(css / name for name in AFTER)]


def combined() -> str:
    """The whole style sheet; the order of the layers stands first."""
    return LAYERS + "".join(path.read_text(encoding="utf-8") for path in sources())


def write() -> Path:
    """Writes the joined style sheet, only when something changed, and returns its path."""
    target = folder() / RESULT
    text = combined()
    if not target.exists() or target.read_text(encoding="utf-8") != text:
        target.write_text(text, encoding="utf-8")
    return target
