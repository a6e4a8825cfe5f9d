"""What a PDF says about itself: pages, tags, title.

It is read in a process of its own with limits, so that no file can stop the worker or the form in which it is uploaded.
"""

import json
import logging
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from core.models import Dokument, ReadingState

logger = logging.getLogger(__name__)

SECONDS = 60
# While somebody waits for the answer of a form.
UPLOAD_SECONDS = 5
MEMORY = 512 * 1024 * 1024
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
}


class Unreadable(ValueError):
    """A PDF that cannot be read; the text says why."""


def read(path: str, seconds: int = SECONDS) -> dict[str, object]:
    """Return `pages`, `tagged` and `title` of a PDF file.

    Raises Unreadable with a sentence for the editor.
    """
    answer = _ask(path, seconds)
    if answer is None:
        raise Unreadable(str(TOO_HARD))
    if reason := answer.get("error"):
        raise Unreadable(str(REASONS.get(str(reason), BROKEN)))
    return answer


def check(file: Any) -> None:
    """Look into a PDF that somebody uploads, before it is stored. What takes too long is left to the worker.

    Raises Unreadable with a sentence for the editor when it is damaged or locked.
    """
    with _lying_on_disk(file) as path:
        reason = (_ask(path, UPLOAD_SECONDS) or {}).get("error")
    if reason:
        raise Unreadable(str(REFUSALS.get(str(reason), REFUSALS["broken"])))


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


def _ask(path: str, seconds: int) -> dict[str, object] | None:
    """Return what the process for reading says; None when it came to its limits."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    try:
        done = subprocess.run(  # noqa: S603 - our own module and a path of our own making
            [sys.executable, "-m", "core.pdfreader", path],
            cwd=settings.BASE_DIR,
            capture_output=True,
            timeout=2 * seconds,
            preexec_fn=limit,
            check=False,
        )
        return json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        return None


def read_waiting(limit: int = 20) -> int:
    """Read the documents that wait; return how many."""
    waiting = Dokument.objects.filter(reading_state=ReadingState.WAITING).order_by("pk")[:limit]
    return sum(read_document(document) for document in waiting)


def read_document(document: Dokument) -> bool:
    """Read one document and note in its row what was found, or why nothing was."""
    found: dict[str, object] = {"reading_state": ReadingState.DONE, "reading_error": ""}
    if document.file_extension.lower() == "pdf":
        try:
            answer = read(document.file.path)
            found |= {"pages": answer["pages"], "tagged": answer["tagged"], "file_title": str(answer["title"])[:255]}
        except Unreadable as reason:
            logger.warning("document %s not read: %s", document.pk, reason)
            found = {"reading_state": ReadingState.FAILED, "reading_error": str(reason)[:300]}
    # A file that was replaced meanwhile waits on.
    return bool(Dokument.objects.filter(pk=document.pk, file=document.file.name).update(**found))
