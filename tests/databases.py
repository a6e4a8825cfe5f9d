"""Databases of the tests: migrations and demo content are built once, then copied for every process.

A template lies in the cache under a hash of everything that shapes it; a test process works on its own copies and changes
between them by laying the link of its data folder anew. What is cheap to make, such as the start page and its sections,
every process makes once on a copy of the empty site, instead of before every test.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from django.contrib.contenttypes.models import ContentType
from django.core.cache import caches
from django.db import connection, transaction

from core import stamps
from tests.environment import CACHE, DATA, PROCESS, ROOT
from tests.servers import STORE

SETTINGS = {"DJANGO_SETTINGS_MODULE": "config.settings.test"}
KEPT_SECONDS = 3600
COMMANDS = {"empty": ["migrate", "--no-input", "-v0"], "demo": ["demo", "--size", "demo"]}


def _sections() -> None:
    from home.services import ensure_site

    ensure_site()


def _planted() -> None:
    from tests.core.trees import plant

    plant()


def _private() -> None:
    from tests.security.trees import plant

    plant()


GROWN: dict[str, Callable[[], None]] = {"sections": _sections, "planted": _planted, "private": _private}
"""What stands on a database beside migrations, by the name of the fixture that asks for it."""


def _fingerprint(kind: str) -> str:
    """Return a hash of the code that shapes a template: migrations for the empty one, all of the site for the demo."""
    migrations = set(ROOT.glob("*/migrations/*.py"))
    files = {ROOT / "requirements.txt", *(ROOT / "site").glob("config/**/*.py"), *migrations}
    if kind == "demo":
        apps = [path.parent for path in ROOT.glob("*/__init__.py") if path.parent.name != "tests"]
        files |= {path for app in apps for path in app.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


@contextmanager
def _lock(name: str) -> Iterator[None]:
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / f"{name}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@cache
def template(kind: str) -> Path:
    """Return the folder of a template, built when its code has changed; other processes wait meanwhile."""
    folder = CACHE / f"{STORE.prefix}{kind}-{_fingerprint(kind)}"
    with _lock(kind):
        if not folder.exists() or not STORE.has(folder.name):
            _build(kind, folder)
    return folder


def _build(kind: str, folder: Path) -> None:
    for old in CACHE.glob(f"{STORE.prefix}{kind}-*"):
        # Another run may still work on a younger one.
        if time.time() - old.stat().st_mtime > KEPT_SECONDS:
            shutil.rmtree(old, ignore_errors=True)
    new = CACHE / f"new-{kind}-{os.getpid()}"
    for left in (new, folder):
        shutil.rmtree(left, ignore_errors=True)
    if kind == "demo":
        shutil.copytree(template("empty"), new)
    else:
        new.mkdir(parents=True)
    STORE.begin(folder.name, template("empty").name if kind == "demo" else "template0")
    done = subprocess.run(
        [sys.executable, "manage.py", *COMMANDS[kind]],
        cwd=ROOT,
        env={**os.environ, **SETTINGS, **STORE.environment(folder.name, new)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"manage.py {' '.join(COMMANDS[kind])} failed:\n{done.stdout}\n{done.stderr}")
    STORE.complete(new)
    new.rename(folder)


class Copies:
    """The copies of one test process."""

    def __init__(self) -> None:
        self.current = "none"

    def use(self, kind: str) -> None:
        """Let the site work on the copy of that kind."""
        if kind == self.current:
            return
        fresh = not (PROCESS / kind).exists()
        if fresh:
            self._copy(kind)
        self._close()
        new = PROCESS / "data.new"
        new.symlink_to(PROCESS / kind)
        new.replace(DATA)
        STORE.use(self._name(kind))
        self.current = kind
        forget()
        if fresh:
            self._grow()

    def restore(self) -> None:
        """Put database and files back as they were built, after a test that wrote without a transaction around it."""
        self._close()
        # A thread of the served site may be closing the database, which takes files away while they are removed.
        shutil.rmtree(PROCESS / self.current, ignore_errors=True)
        if (PROCESS / self.current).exists():
            shutil.rmtree(PROCESS / self.current)
        self._copy(self.current)
        forget()
        self._grow()

    @classmethod
    def _copy(cls, kind: str) -> None:
        original = template("empty" if kind in GROWN else kind)
        shutil.copytree(original, PROCESS / kind)
        (PROCESS / kind / "static").mkdir(exist_ok=True)
        STORE.begin(cls._name(kind), original.name)

    @staticmethod
    def _name(kind: str) -> str:
        return f"{PROCESS.name}-{kind}"

    def _grow(self) -> None:
        """Make the pages of a kind, and nothing that would follow their commit: within a test nothing would either."""
        if self.current not in GROWN:
            return
        with transaction.atomic():
            GROWN[self.current]()
            connection.run_on_commit.clear()
        forget()

    @staticmethod
    def _close() -> None:
        connection.close()


def forget() -> None:
    """Empty what a process remembers of a database."""
    ContentType.objects.clear_cache()
    stamps.clear()
    for backend in caches.all():
        backend.clear()
