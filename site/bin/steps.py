"""What must be there before the site serves: catalogues, database, demo content, static files."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import console
import fingerprint
from console import ROOT
from environment import PYTHON

DATA = Path(os.environ.get("DATA_DIR") or ROOT / "var")
DATABASE = DATA / "db.sqlite3"
ADDRESSES = DATA / "address"
RECORD = fingerprint.Record(DATA / "setup.json")
APPS = sorted(path.parent for path in ROOT.glob("*/__init__.py") if path.parent.name != "tests")


@contextmanager
def alone() -> Iterator[None]:
    """Keep other commands from setting up the same data meanwhile; ends with one line while another one does."""
    DATA.mkdir(parents=True, exist_ok=True)
    with (DATA / "setup.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            console.fail("The site is just being set up by another command. Please try again when that has finished.")
        yield


def manage(*words: str) -> list[str]:
    return [str(PYTHON), "manage.py", *words]


def settings(name: str = "local") -> dict[str, str]:
    """Return the environment of a management command; a module chosen outside wins."""
    return {"DJANGO_SETTINGS_MODULE": os.environ.get("DJANGO_SETTINGS_MODULE") or f"config.settings.{name}"}


def compile_catalogues() -> bool:
    """Compile the message catalogues (`.mo`), which are not kept in the repository."""
    catalogues = list((ROOT / "site" / "locale").glob("*/*/LC_MESSAGES/*.po"))
    if all(_is_fresh(path) for path in catalogues):
        return False
    console.run("Compiling the message catalogues", [str(PYTHON), str(ROOT / "site" / "bin" / "catalogues.py")])
    return True


def _is_fresh(path: Path) -> bool:
    compiled = path.with_suffix(".mo")
    return compiled.exists() and compiled.stat().st_mtime >= path.stat().st_mtime


def build_style_sheet() -> bool:
    """Join the style sheets of the components into the one that pages load."""
    folder = ROOT / "site" / "static" / "css"
    result = folder / "site.css"
    # Folders too: their date tells of a file that has gone.
    sources = [folder, *(path for path in folder.rglob("*") if path != result)]
    if result.exists() and all(path.stat().st_mtime <= result.stat().st_mtime for path in sources):
        return False
    console.run("Joining the style sheets", manage("build_css"), settings())
    result.touch()
    return True


def migrate() -> bool:
    """Bring the database to the newest shape."""
    files = [path for app in APPS for path in app.glob("migrations/*.py")]
    wanted = fingerprint.of_contents([*files, ROOT / "requirements.txt"])
    embedded = not os.environ.get("DATABASE_URL")
    if embedded and DATABASE.exists() and RECORD.holds("migrate", wanted):
        return False
    new = embedded and not DATABASE.exists()
    DATA.mkdir(parents=True, exist_ok=True)
    console.run("Bringing the database up to date", manage("migrate", "--no-input"), settings())
    RECORD.keep("migrate", wanted)
    if new:
        RECORD.keep("demo", "")
    return True


def add_demo_content() -> bool:
    """Fill an empty site with invented content, once; what was added or removed since stays as it is."""
    if RECORD.holds("demo", "added"):
        return False
    console.run("Adding the demo content", manage("demo", "--size", "demo"), settings())
    RECORD.keep("demo", "added")
    return True


def collect_static_files() -> bool:
    """Gather, hash and compress the static files."""
    folders = [ROOT / "site" / "static", *(app / "static" for app in APPS)]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    wanted = fingerprint.of_dates([*files, PYTHON.parent.parent / "installed.json"])
    if (DATA / "static").exists() and RECORD.holds("static", wanted):
        return False
    console.run("Collecting the static files", manage("collectstatic", "--no-input", "--clear"), settings())
    RECORD.keep("static", wanted)
    return True
