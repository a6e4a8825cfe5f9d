"""Files that a document had before: kept as they were, so that what was cited can still be found (P-03).

See `docs/decisions/0018-dateien-lesen.md`.
"""

from django.db import transaction
from django.db.models import Max
from django.urls import reverse
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
    document.former_files = former.fassungen.count() + 1
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


@transaction.atomic
def forget(version: DokumentFassung) -> None:
    """Delete a former file for good: one that nobody should ever have seen, such as a wrong one with personal data."""
    document = Dokument.objects.select_for_update().get(pk=version.document_id)
    version.delete()
    Dokument.objects.filter(pk=document.pk).update(former_files=document.fassungen.count())


def address(document: Dokument) -> str:
    """Return the address of the list of all versions, public or for members like the document; empty for one that has no former files."""
    if not document.former_files:
        return ""
    return reverse("dokument_fassungen" if document.is_public else "intern_fassungen", args=[document.uuid])


def had_name(document: Dokument, filename: str) -> bool:
    """Return True when a former file of this document was called so; its address stands in printed texts."""
    return any(version.filename == filename for version in document.fassungen.all())
