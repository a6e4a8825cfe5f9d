"""Which files are closed, and until when: the one place where `Dokument.closed_until` is reckoned.

A file is closed by every publication that uses it and is under embargo or withdrawn, whether that is online or not: a
publication taken offline must not open what it closed. See docs/decisions/0017-dateien-schliessen.md.
"""

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

from django.db import transaction
from django.db.models import Q

from core import reading, stand
from core.models import Dokument, Material
from wissenspool.models import Publikation
from wissenspool.oai import abgleich

# The fields of a publication that hold a document; all others are in its rows of files.
HOLDERS = ("media_file", "captions")
Use = tuple[int, datetime.date | None, datetime.date | None]


def close_files(changed: Iterable[Any] = ()) -> None:
    """Write anew until when these documents are closed, and all that are closed now, for a use of them may be gone.

    Give it the ids of documents whose use has changed; after a bulk import, those of all its documents.
    """
    kept = dict(Dokument.objects.filter(closed_until__isnull=False).values_list("pk", "closed_until"))
    asked = {pk for pk in changed if pk} | kept.keys()
    wanted = _reckoned(asked) if asked else {}
    changes = {pk: wanted.get(pk) for pk in asked if wanted.get(pk) != kept.get(pk)}
    for document in Dokument.objects.filter(pk__in=changes):
        document.closed_until = changes[document.pk]
        document.save(update_fields=["closed_until"])


def forget_what_has_ended() -> int:
    """Clear the days that are over, and let the worker draw the covers that were taken away meanwhile; return how many."""
    ended = Dokument.objects.filter(closed_until__lte=stand.today())
    pks = list(ended.values_list("pk", flat=True))
    with transaction.atomic():
        reading.read_again(Dokument.objects.filter(pk__in=pks, cover=None))
        abgleich.mark_due(abgleich.using(pks))
        return Dokument.objects.filter(pk__in=pks).update(closed_until=None)


def documents_of(page: Publikation) -> set[int]:
    """Return the ids of the documents that a saved publication uses."""
    rows = Material.objects.filter(page_id=page.pk, document__isnull=False).values_list("document_id", flat=True)
    return {pk for pk in (*rows, *(getattr(page, f"{name}_id") for name in HOLDERS)) if pk}


def _reckoned(asked: set[int]) -> dict[int, datetime.date]:
    found: dict[int, datetime.date] = {}
    for pk, embargo, withdrawn in _uses(asked):
        day = datetime.date.max if withdrawn else embargo
        if day:
            found[pk] = max(day, found.get(pk, day))
    return found


def _uses(asked: set[int]) -> Iterator[Use]:
    closing = Q(embargo_until__gt=stand.today()) | Q(withdrawn_on__isnull=False)
    rows = Material.objects.filter(document_id__in=asked).order_by()
    pages = Publikation.objects.filter(closing, pk__in=rows.values("page_id")).order_by()
    days = {
        page_id: (embargo, gone) for page_id, embargo, gone in pages.values_list("pk", "embargo_until", "withdrawn_on")
    }
    for page_id, pk in rows.filter(page_id__in=days).values_list("page_id", "document_id"):
        yield (pk, *days[page_id])
    for name in HOLDERS:
        held = Publikation.objects.filter(closing, **{f"{name}__in": asked}).order_by()
        yield from held.values_list(f"{name}_id", "embargo_until", "withdrawn_on")
