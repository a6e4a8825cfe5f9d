"""The queue of documents to be read: rows with a state, taken up by the worker one after the other (decision "Two rules").

Waiting → being read → done, or failed with a reason. What may go better another time is tried three times. A worker that is killed
leaves a row "being read" whose lease ends, and it is taken up again. See `docs/decisions/0018-dateien-lesen.md`.
"""

import datetime
import logging
import time
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.translation import gettext as _

from core import documentcovers, pdf, pdfwords
from core.models import Dokument, DokumentSeite, ReadingState

logger = logging.getLogger(__name__)

TRIES = 3
# Longer than one file may take.
LEASE = datetime.timedelta(minutes=5)
BATCH = 500


def queue() -> QuerySet[Dokument]:
    """Return what waits, in the order in which it is read: a file that has failed before lets new ones go first."""
    return Dokument.objects.filter(reading_state=ReadingState.WAITING).order_by("reading_attempts", "pk")


def delay(attempts: int) -> datetime.timedelta:
    """Return how long to wait after so many failed attempts: one minute, then five."""
    return datetime.timedelta(minutes=1 if attempts <= 1 else 5)


def read_waiting(limit: int = 20, seconds: float = 10) -> int:
    """Read documents that wait; return how many. After so many seconds no further one is begun, since mails wait meanwhile."""
    began, done = time.monotonic(), 0
    while done < limit and (document := _take()):
        read_document(document)
        done += 1
        if time.monotonic() - began > seconds:
            break
    return done


def read_again(documents: QuerySet[Dokument]) -> int:
    """Let documents wait to be read once more, at once and with all tries; return how many. One that is being read is left alone."""
    free = documents.exclude(reading_state=ReadingState.READING, reading_due_at__gt=timezone.now())
    return free.update(reading_state=ReadingState.WAITING, reading_attempts=0, reading_due_at=None, reading_error="")


def _take() -> Dokument | None:
    """Claim the next document that is due, for the time of a lease; None when there is none."""
    now = timezone.now()
    open_states = Q(reading_state__in=(ReadingState.WAITING, ReadingState.READING))
    due = Dokument.objects.filter(open_states, Q(reading_due_at=None) | Q(reading_due_at__lte=now))
    while document := due.order_by("reading_attempts", "pk").first():
        same = {name: getattr(document, name) for name in ("pk", "reading_state", "reading_attempts", "reading_due_at")}
        if document.reading_attempts >= TRIES:
            # The worker ended each time it was about to read this file.
            reason = str(pdf.TOO_HARD)
            Dokument.objects.filter(**same).update(reading_state=ReadingState.FAILED, reading_error=reason)
            continue
        claimed = Dokument.objects.filter(**same).update(
            reading_state=ReadingState.READING, reading_attempts=F("reading_attempts") + 1, reading_due_at=now + LEASE
        )
        if claimed:
            document.refresh_from_db()
            return document
    return None


def read_document(document: Dokument) -> bool:
    """Read a document that was claimed and note in its row what was found, or why nothing was; False for one that failed."""
    try:
        _note(document, _contents(document))
    except pdf.Unreadable as reason:
        logger.warning("document %s not read (attempt %s): %s", document.pk, document.reading_attempts, reason)
        _fail(document, str(reason), is_final=reason.is_final)
        return False
    except Exception:
        # Whatever happens, the row must say so and the queue go on.
        logger.exception("document %s not read", document.pk)
        _fail(document, _("Something went wrong while the file was read. It is tried again by itself."), is_final=False)
        return False
    return True


def _contents(document: Dokument) -> pdf.Contents:
    """Return what stands in the file; for anything but a PDF nothing is looked for.

    Raises pdf.Unreadable.
    """
    path = Path(document.file.path)
    if not path.is_file():
        raise pdf.Unreadable(
            _("The file is not in its place. Please upload it again, or ask who runs the site."), is_final=False
        )
    limit, size = settings.WAGTAILDOCS_MAX_UPLOAD_SIZE, path.stat().st_size
    if size > limit:
        raise pdf.Unreadable(
            _("The file is %(size)s in size; at most %(limit)s are read. Please save it smaller and replace it here.")
            % {"size": filesizeformat(size), "limit": filesizeformat(limit)}
        )
    if document.file_extension.lower() != "pdf":
        return pdf.Contents()
    return pdf.read(str(path))


def _claimed(document: Dokument) -> QuerySet[Dokument]:
    """Return the row, unless the file was replaced, or the row taken up by somebody else meanwhile."""
    return Dokument.objects.filter(
        pk=document.pk,
        file=document.file.name,
        reading_state=ReadingState.READING,
        reading_attempts=document.reading_attempts,
    )


def _note(document: Dokument, contents: pdf.Contents) -> None:
    with transaction.atomic():
        row = _claimed(document).select_for_update().first()
        if row is None:
            return
        row.seiten.all().delete()
        pages = [DokumentSeite(document=row, number=n, label=label, text=text) for n, label, text in contents.texts]
        DokumentSeite.objects.bulk_create(pages, batch_size=BATCH)
        documentcovers.put(row, contents.cover)
        Dokument.objects.filter(pk=row.pk).update(
            pages=contents.pages or None,
            text_pages=sum(pdfwords.says_something(text) for _n, _label, text in contents.texts) if pages else None,
            text_is_cut=contents.is_cut,
            tagged=contents.tagged if contents.pages else None,
            file_title=contents.title[:255],
            file_language=contents.language[:35],
            active_content=" ".join(contents.active),
            file_size=row.file.size,
            reading_state=ReadingState.DONE,
            reading_error="",
            reading_due_at=None,
        )


def _fail(document: Dokument, reason: str, *, is_final: bool) -> None:
    is_last = is_final or document.reading_attempts >= TRIES
    _claimed(document).update(
        reading_state=ReadingState.FAILED if is_last else ReadingState.WAITING,
        reading_error=reason[:300],
        reading_due_at=None if is_last else timezone.now() + delay(document.reading_attempts),
    )
