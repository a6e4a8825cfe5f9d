"""The worker's part: imports from the admin, a few seconds at a time, so that mails and pictures do not wait.

A batch and the position after it are written in one transaction. The open way through the file is kept between two turns; a
worker that was killed goes the way from the beginning and passes over what is written.
"""

import logging
import time
from collections import Counter
from collections.abc import Iterator

from django.db import transaction
from django.utils import translation

from core.csvfiles import UnreadableFileError
from core.timetable import every
from wissenspool.einlesen.lauf import Befund, Lauf, parent
from wissenspool.einlesen.quellen import Quelle
from wissenspool.einlesen.schreiben import Schreiber
from wissenspool.models import Auftragsstand, Einleseauftrag

logger = logging.getLogger(__name__)

TURN = 5.0
TOLD = 200
# The one import under way, by its id.
_open: dict[int, Iterator[None]] = {}


@every(3, "wissenspool.import")
def go_on() -> None:
    """Write what the next seconds allow of the oldest import that is not over."""
    waiting = Einleseauftrag.objects.filter(state__in=[Auftragsstand.WAITING, Auftragsstand.RUNNING])
    auftrag = waiting.defer("content").first()
    if auftrag is None:
        return
    with translation.override("de"):
        _turn(auftrag.pk)


def _turn(pk: int) -> None:
    until = time.monotonic() + TURN
    way = _open.get(pk) or _way(Einleseauftrag.objects.get(pk=pk))
    _open.clear()
    try:
        for _batch in way:
            if time.monotonic() > until:
                _open[pk] = way
                return
        _end(pk, Auftragsstand.DONE)
    except UnreadableFileError as error:
        _end(pk, Auftragsstand.FAILED, str(error))
    except Exception as error:
        logger.exception("import %s of publications failed", pk)
        _end(pk, Auftragsstand.FAILED, str(error))


def _end(pk: int, state: Auftragsstand, error: str = "") -> None:
    Einleseauftrag.objects.filter(pk=pk).update(state=state, error=error, content=b"")


def _way(auftrag: Einleseauftrag) -> Iterator[None]:
    """Write batch after batch; one that is written already is passed over."""
    Einleseauftrag.objects.filter(pk=auftrag.pk).update(state=Auftragsstand.RUNNING)
    quelle = Quelle.of_bytes(bytes(auftrag.content), auftrag.filename)
    index = parent()
    if index is None:
        return
    lauf = Lauf(quelle, publish=auftrag.publish)
    schreiber = Schreiber(index, lauf.vokabular, publish=auftrag.publish, by=auftrag.created_by)
    done = 0
    for batch in lauf.batches():
        done += len(batch)
        if done > auftrag.position:
            _write(auftrag, schreiber, batch, done)
        yield


@transaction.atomic
def _write(auftrag: Einleseauftrag, schreiber: Schreiber, batch: list[Befund], done: int) -> None:
    counted = schreiber.write(batch)
    auftrag.counts = dict(Counter(auftrag.counts) + counted)
    for item in batch:
        sentences = [*item.satz.problems, *(item.held_back if auftrag.publish else ())]
        auftrag.told += [[item.satz.line, item.satz.title, " ".join(sentences)]] if sentences else []
    auftrag.told, auftrag.position = auftrag.told[:TOLD], done
    auftrag.total = max(auftrag.total, done)
    auftrag.save(update_fields=["counts", "told", "position", "total"])
