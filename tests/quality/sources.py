"""Which files of the project the checks look at."""

from collections.abc import Iterator
from pathlib import Path

from tests.environment import ROOT

APPS = sorted(path.parent.name for path in ROOT.glob("*/__init__.py") if path.parent.name != "tests")
TEMPLATES = ROOT / "templates"


def modules(*folders: str) -> Iterator[Path]:
    """Yield the Python files below the folders (all apps without one), without migrations."""
    for folder in folders or APPS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if "migrations" not in path.parts:
                yield path


def templates() -> Iterator[Path]:
    for folder in [TEMPLATES, *(ROOT / app / "templates" for app in APPS)]:
        yield from sorted(folder.rglob("*.html"))


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))
