"""Adding up what web processes have written down, in the worker: nothing counts twice, whenever the worker is killed.

A file is set aside in one round and counted in the next, a minute later: by then nobody writes to it any more.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from django.db import transaction
from django.db.models import F

from core import sites
from core.models import Material
from wissenspool.abrufe import spool
from wissenspool.models import Abrufdatei, Abrufzahl, Publikation


def collect() -> None:
    """Count what was set aside in the round before, then set aside what has been written since."""
    for path in spool.waiting():
        _count(path)
    spool.set_aside()


def _count(path: Path) -> None:
    """Add a file to the totals, unless a worker that was killed before deleting it has done so; then delete it."""
    done = Abrufdatei.objects.filter(name=path.name)
    if not done.exists():
        found = spool.read(path)
        with transaction.atomic():
            Abrufdatei.objects.create(name=path.name)
            _add(found)
    path.unlink()
    done.delete()


def _add(found: Counter[tuple[str, int]]) -> None:
    families = families_of({document_id for _month, document_id in found})
    totals: Counter[tuple[UUID, str]] = Counter()
    for (month, document_id), count in found.items():
        totals.update(dict.fromkeys(((family, month) for family in families[document_id]), count))
    for (family, month), count in sorted(totals.items()):
        total, _made = Abrufzahl.objects.get_or_create(publication=family, month=month)
        Abrufzahl.objects.filter(pk=total.pk).update(count=F("count") + count)


def families_of(document_ids: Iterable[int]) -> dict[int, set[UUID]]:
    """Return by document the translation keys of all publications that offer it as a file, film or recording.

    Captions belong to their film. Files of other pages have none.
    """
    german = Publikation.objects.filter(locale_id=sites.source_locale().pk).order_by()
    rows = Material.objects.filter(document_id__in=document_ids).order_by()
    keys = dict(german.filter(pk__in=rows.values("page_id")).values_list("pk", "translation_key"))
    found: dict[int, set[UUID]] = defaultdict(set)
    for page_id, document_id in rows.filter(page_id__in=keys).values_list("page_id", "document_id"):
        found[document_id].add(keys[page_id])
    for document_id, key in german.filter(media_file__in=document_ids).values_list("media_file_id", "translation_key"):
        found[document_id].add(key)
    return found
