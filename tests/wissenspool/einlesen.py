"""What tests of the import of publications share."""

from typing import Any

from django.core.management import call_command

from wissenspool.einlesen.lauf import Befund, Lauf, parent
from wissenspool.einlesen.quellen import Quelle
from wissenspool.einlesen.schreiben import Schreiber


def table(*rows: str, head: str = "titel;jahr;herausgeber") -> bytes:
    return "\n".join((head, *rows)).encode()


def judged(content: bytes, name: str = "", **options: Any) -> list[Befund]:
    """Return what becomes of each row; nothing is written."""
    return [item for batch in Lauf(Quelle.of_bytes(content, name), **options).batches() for item in batch]


def problems(content: bytes, name: str = "", **options: Any) -> dict[int, str]:
    """Return what is wrong, by line."""
    return {
        item.satz.line: " ".join(item.satz.problems) for item in judged(content, name, **options) if item.satz.problems
    }


def write(content: bytes, *, publish: bool = False, **options: Any) -> list[Befund]:
    """Write a file and return what became of each row."""
    lauf = Lauf(Quelle.of_bytes(content), publish=publish, **options)
    schreiber = Schreiber(parent(), lauf.vokabular, publish=publish)
    found = []
    for batch in lauf.batches():
        schreiber.write(batch)
        found += batch
    return found


def arts(found: list[Befund]) -> list[str]:
    return [str(item.art) for item in found]


def command(*args: Any) -> None:
    call_command("import_publikationen", *args, "--quiet")
