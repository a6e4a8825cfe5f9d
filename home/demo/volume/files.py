"""Files in bulk: each has a row and an address of its own, its content is shared with a file of the demo."""

import os
from pathlib import Path
from uuid import UUID

from core.access import LOGIN, PUBLIC
from core.models import Dokument
from core.models.documents import ReadingState
from home.demo.load.stock import Stock, batches
from home.demo.volume import words
from home.demo.volume.records import missing, write
from home.demo.volume.sizes import Size

PREFIX = "Unterlage "
PRIVATE_SHARE = 25


def load_files(stock: Stock, size: Size) -> None:
    """Add documents; on a disk their files are links to those of the demo, so they take no room."""
    originals = list(Dokument.objects.exclude(title__startswith=PREFIX).order_by("pk")[:60])
    topics = list(words.TOPIC_NAMES.values())
    titles = [f"{PREFIX}{number + 1}: {topics[number % len(topics)]}" for number in range(size.files)]
    for batch in batches(missing(Dokument, "title", titles), "files"):
        rows = []
        for number, title in batch:
            original = originals[number % len(originals)]
            rows.append(_document(number, title, original))
            _link(original, rows[-1])
        write(stock, Dokument, rows)
    found = Dokument.objects.filter(title__startswith=PREFIX).order_by("pk")
    stock.records["documents"] = {document.title: document for document in found}


def _document(number: int, title: str, original: Dokument) -> Dokument:
    dice = words.dice_of("file", number)
    key = UUID(int=dice.getrandbits(128), version=4)
    return Dokument(
        title=title,
        uuid=key,
        file=f"dokumente/{key.hex}/unterlage-{number + 1}.pdf",
        file_size=original.file_size,
        file_hash=original.file_hash,
        pages=original.pages,
        tagged=original.tagged,
        file_title=original.file_title,
        reading_state=ReadingState.DONE,
        access=frozenset({LOGIN if dice.randrange(100) < PRIVATE_SHARE else PUBLIC}),
    )


def _link(original: Dokument, copy: Dokument) -> None:
    """Give the copy the content of the original without taking room for it."""
    source, target = Path(original.file.path), Path(copy.file.path)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists():
        os.link(source, target)
