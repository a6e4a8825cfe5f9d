"""Where web processes write down what was opened: a file for each process, a line for each reading, in `DATA_DIR/abrufe`.

A line is a month and the number of a document, nothing about the reader. Writing is one call on a file opened for
appending: no lock, no database, nothing to wait for. The semicolon shows that a line is whole.
"""

import functools
import logging
import os
import re
import secrets
from collections import Counter
from pathlib import Path

from django.conf import settings

from core import stand

logger = logging.getLogger(__name__)

WRITTEN, SET_ASIDE = ".offen", ".zu"
LINE = re.compile(rb"(\d{4}-(?:0[1-9]|1[0-2])) (\d{1,18});")
_failing: set[str] = set()


def folder() -> Path:
    """Return the folder of the spool files."""
    return Path(settings.DATA_DIR) / "abrufe"


@functools.cache
def _name(process: int) -> str:
    """Return a file name for a process; by chance, since processes in two containers may have the same number."""
    return f"{secrets.token_hex(8)}-{process}{WRITTEN}"


def append(document_id: int) -> None:
    """Write down that a document was opened. What fails is logged once, until it works again, and never raised."""
    try:
        folder().mkdir(parents=True, exist_ok=True)
        # Opened anew for each line: the worker renames the file at any moment.
        target = os.open(folder() / _name(os.getpid()), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        try:
            os.write(target, f"{stand.today():%Y-%m} {document_id};\n".encode())
        finally:
            os.close(target)
    except OSError as error:
        if not _failing:
            logger.warning("Downloads are not counted: %s. Please check the folder %s.", error, folder())
        _failing.add("writing")
    else:
        _failing.clear()


def set_aside() -> None:
    """Give every file that is written to a name of its own; who writes next begins a new one."""
    for path in sorted(folder().glob(f"*{WRITTEN}")):
        path.rename(path.with_name(f"{secrets.token_hex(16)}{SET_ASIDE}"))


def waiting() -> list[Path]:
    """Return the files that were set aside."""
    return sorted(folder().glob(f"*{SET_ASIDE}"))


def read(path: Path) -> Counter[tuple[str, int]]:
    """Return how often each document was opened, by month and document; half lines of a full disk are left out."""
    found: Counter[tuple[str, int]] = Counter()
    with path.open("rb") as lines:
        for line in lines:
            found.update((month.decode(), int(number)) for month, number in LINE.findall(line))
    return found
