"""What a PDF says about itself: pages, tags, title. Read in a process of its own with limits, so that no file can stop the worker."""

import json
import logging
import resource
import subprocess
import sys

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from core.models import Dokument, ReadingState

logger = logging.getLogger(__name__)

SECONDS = 60
MEMORY = 512 * 1024 * 1024
BROKEN = _("The file is damaged or no PDF file. Please save it anew as PDF and replace it here.")
TOO_HARD = _(
    "The file is too large or too nested to be read. Please save it anew as a simpler PDF and replace it here."
)
LOCKED = _("The file is protected by a password. Please save it without one and replace it here.")
REASONS = {"locked": LOCKED, "broken": BROKEN}


class Unreadable(ValueError):
    """A PDF that cannot be read; the text says why."""


def read(path: str, seconds: int = SECONDS) -> dict[str, object]:
    """Return `pages`, `tagged` and `title` of a PDF file.

    Raises Unreadable with a sentence for the editor.
    """

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
        answer = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError) as error:
        raise Unreadable(str(TOO_HARD)) from error
    if reason := answer.get("error"):
        raise Unreadable(str(REASONS.get(reason, BROKEN)))
    return answer


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
