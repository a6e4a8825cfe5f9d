"""What a PDF says about itself and what stands in it.

It is read in a process of its own with limits, so that no file can stop the worker or the form in which it is uploaded.
See `docs/decisions/0018-dateien-lesen.md`.
"""

import base64
import json
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from core.pdfscan import JAVASCRIPT, LAUNCH

# Of CPU; by the clock twice as many.
SECONDS = 30
# While somebody waits for the answer of a form.
UPLOAD_SECONDS = 5
MEMORY = 512 * 1024 * 1024
# What the process may write: the text, and the cover.
ANSWER = 64 * 1024 * 1024
TEXT_LIMIT = 5 * 1024 * 1024
TEXT_SECONDS = 20
# Twice the width in which a page shows a cover, see `core.images`.
COVER_WIDTH = 672
BROKEN = _("The file is damaged or no PDF file. Please save it anew as PDF and replace it here.")
TOO_HARD = _(
    "The file is too large or too nested to be read. Please save it anew as a simpler PDF and replace it here."
)
LOCKED = _("The file is protected by a password. Please save it without one and replace it here.")
REASONS = {"locked": LOCKED, "broken": BROKEN}
REFUSALS = {
    "locked": _(
        "This PDF file is protected by a password, so that readers could not open it. Please save it without a password and"
        " upload it again."
    ),
    "broken": _(
        "This PDF file is damaged or incomplete, so that readers could not open it. Please open it in the program it was"
        " made with, save it anew as PDF, and upload it again."
    ),
    "active": _(
        "This PDF file holds scripts or starts programs, which could harm a reader's computer. Please save it anew without"
        " them, for example by printing it into a PDF file, and upload it again."
    ),
}


class Unreadable(ValueError):
    """A PDF that cannot be read; the text says why. `is_final` when it would say the same tomorrow."""

    def __init__(self, reason: object, *, is_final: bool = True) -> None:
        super().__init__(str(reason))
        self.is_final = is_final


@dataclass
class Contents:
    """What stands in a PDF.

    language: as the file says, `de-DE`; active: see `core.pdfscan`; cover: JPEG, empty without one; texts: number, printed
    number and text of each page; is_cut: True when the text goes on beyond what is kept.
    """

    pages: int = 0
    tagged: bool = False
    title: str = ""
    language: str = ""
    active: list[str] = field(default_factory=list)
    cover: bytes = b""
    texts: list[tuple[int, str, str]] = field(default_factory=list)
    is_cut: bool = False


def read(path: str, seconds: int = SECONDS) -> Contents:
    """Return what stands in a PDF file.

    Raises Unreadable with a sentence for the editor.
    """
    wanted = {"text": TEXT_LIMIT, "seconds": TEXT_SECONDS, "cover": COVER_WIDTH}
    found = _ask(path, seconds, wanted)
    if found is None:
        raise Unreadable(TOO_HARD, is_final=False)
    if isinstance(found, str):
        raise Unreadable(REASONS.get(found, BROKEN))
    return found


def check(file: Any) -> None:
    """Look into a PDF that somebody uploads, before it is stored. What takes too long is left to the worker.

    Raises Unreadable with a sentence for the editor when it is damaged, locked, or does more than being read.
    """
    with _lying_on_disk(file) as path:
        found = _ask(path, UPLOAD_SECONDS, {})
    if isinstance(found, str):
        raise Unreadable(REFUSALS.get(found, REFUSALS["broken"]))
    if found is not None and {JAVASCRIPT, LAUNCH} & set(found.active):
        raise Unreadable(REFUSALS["active"])


@contextmanager
def _lying_on_disk(file: Any) -> Iterator[str]:
    """Give the path of an uploaded file; one that is in memory is written down for the time being."""
    if hasattr(file, "temporary_file_path"):
        yield file.temporary_file_path()
        return
    with tempfile.NamedTemporaryFile(suffix=".pdf", dir=settings.FILE_UPLOAD_TEMP_DIR) as copy:
        file.seek(0)
        shutil.copyfileobj(file, copy)
        copy.flush()
        file.seek(0)
        yield copy.name


def _ask(path: str, seconds: int, wanted: dict[str, int]) -> Contents | str | None:
    """Return what the process for reading says: contents, or the reason why not; None when it came to its limits."""
    memory = MEMORY + Path(path).stat().st_size

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_FSIZE, (ANSWER, ANSWER))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    # Without a name, so that it is gone whatever happens to this process or the other.
    with tempfile.TemporaryFile() as answer:
        try:
            subprocess.run(  # noqa: S603 - our own module and a path of our own making
                [sys.executable, "-m", "core.pdfreader", path, json.dumps(wanted)],
                cwd=settings.BASE_DIR,
                # Nothing of the site's secrets.
                env={"PYTHONUTF8": "1"},
                stdin=subprocess.DEVNULL,
                stdout=answer,
                stderr=subprocess.DEVNULL,
                timeout=2 * seconds,
                preexec_fn=limit,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return None
        answer.seek(0)
        return _contents(answer)


def _contents(answer: IO[bytes]) -> Contents | str | None:
    found = Contents()
    for data in answer:
        try:
            line = json.loads(data)
        except ValueError:
            return None
        if "error" in line:
            return str(line["error"])
        if "end" in line:
            return found
        if "page" in line:
            found.texts.append((line["page"], line["label"], line["text"]))
        elif "cover" in line:
            found.cover = base64.b64decode(line["cover"])
        elif "cut" in line:
            found.is_cut = line["cut"]
        else:
            found.__dict__.update(line)
    return None
