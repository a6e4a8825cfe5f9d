"""Files that a document had before: kept as they were, so that what was cited can still be found (P-03).

See `docs/decisions/0018-dateien-lesen.md`.
"""

from django.db.models import Max
from django.utils import timezone

from core.models import Dokument, DokumentFassung


def keep_former_file(document: Dokument) -> DokumentFassung | None:
    """Keep the stored file of a document that is about to get another one; None when it had none. Call it in a transaction."""
    former = Dokument.objects.select_for_update().get(pk=document.pk)
    former.seiten.all().delete()
    if former.file_hash == document.file_hash:
        # Whoever gave it the other file has not measured it; the worker does.
        document.file_hash, document.file_size = "", None
    if not former.file:
        return None
    last = former.fassungen.aggregate(last=Max("number"))["last"] or 0
    return DokumentFassung.objects.create(
        document=former,
        number=last + 1,
        file=former.file.name,
        file_size=former.file_size,
        file_hash=former.file_hash,
        pages=former.pages,
        valid_from=former.file_since,
        valid_until=timezone.now(),
    )


def had_name(document: Dokument, filename: str) -> bool:
    """Return True when a former file of this document was called so; its address stands in printed texts."""
    return any(version.filename == filename for version in document.fassungen.all())
