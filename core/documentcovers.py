"""Covers of documents: the first page as a picture, made by the worker, for public files alone (P-04).

See `docs/decisions/0018-dateien-lesen.md`.
"""

from django.core.files.base import ContentFile
from django.dispatch import Signal

from core.models import Bild, Dokument, ReadingState

# Sent in the transaction in which a document got or lost its cover, with `document`.
cover_changed = Signal()


def put(document: Dokument, data: bytes) -> None:
    """Give a document its cover, JPEG, in place of the one it has; none for a file that is not public. Call it in a transaction."""
    take_away(document)
    if not data or not document.is_public:
        return
    cover = Bild(title=document.title, is_decorative=True, made_by_site=True)
    cover.file.save("titelblatt.jpg", ContentFile(data), save=False)
    cover.save()
    document.cover = cover
    Dokument.objects.filter(pk=document.pk).update(cover=cover)
    cover_changed.send(Dokument, document=document)


def take_away(document: Dokument) -> None:
    """Delete the cover of a document, with all its sizes."""
    covers = list(Bild.objects.filter(cover_of=document.pk, made_by_site=True))
    for cover in covers:
        cover.delete()
    document.cover = None
    if covers:
        cover_changed.send(Dokument, document=document)


def follow_access(document: Dokument) -> None:
    """Take the cover of a file away that is not public any more; let the worker draw that of one that has become so."""
    if not document.is_public:
        take_away(document)
        return
    was_public = getattr(document, "_stored_public", True)
    if not was_public:
        done = Dokument.objects.filter(pk=document.pk, cover=None, reading_state=ReadingState.DONE)
        done.update(reading_state=ReadingState.WAITING, reading_attempts=0, reading_due_at=None)
