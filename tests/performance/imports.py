"""The check and the import of a generated table of publications (`make bench ARGS="--import 10000"`).

Everything happens in a transaction that is rolled back; it locks the database of a SQLite site meanwhile.
"""

import resource
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.performance.lists import rolled_back

HEAD = "titel;untertitel;jahr;herausgeber;autorinnen;ort;seiten;kurzfassung;schlagworte;adressen;reihe;nummer;doi\n"
ABSTRACT = "Ein Satz über die Bildung vor Ort. " * 15


def row(number: int) -> str:
    """Return a line of the table; forty towns have a report of each title."""
    return (
        f"Bericht {number // 40};Nr. {number};{2000 + number % 27};Stadt {number % 40};"
        f"Muster, Ada {number % 300}|Beispiel, Ben {number % 100};Musterstadt;{number % 200 + 1};{ABSTRACT};Eins|Zwei;"
        f"Netz https://example.org/{number};Messreihe {number % 20};{number};10.5555/messung.{number}\n"
    )


def run(records: int) -> Iterator[dict[str, Any]]:
    """Yield seconds of CPU and the peak of memory of the check, and of writing drafts."""
    from wissenspool.einlesen.lauf import Lauf, parent
    from wissenspool.einlesen.quellen import Quelle
    from wissenspool.einlesen.schreiben import Schreiber

    with tempfile.NamedTemporaryFile("w", suffix=".csv", encoding="utf-8") as file, rolled_back():
        file.write(HEAD)
        file.writelines(row(number) for number in range(records))
        file.flush()
        quelle, index = Quelle.of_path(Path(file.name)), parent()
        if index is None:
            raise SystemExit("There is no page of publications: run make demo first.")
        for name in ("check", "drafts"):
            began, lauf = time.process_time(), Lauf(quelle)
            schreiber = Schreiber(index, lauf.vokabular)
            for batch in lauf.batches():
                if name == "drafts":
                    schreiber.write(batch)
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            figure = {"value": round(time.process_time() - began, 1), "unit": "s CPU", "peak_mb": memory}
            yield {"name": f"import of publications: {name}", "records": records, **figure}
