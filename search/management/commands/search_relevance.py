"""`manage.py search_relevance DIR --engine NAME --run FILE`: rank given documents for given queries, to measure the search."""

import json
import sqlite3
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from tqdm import tqdm

from search.documents import Document
from search.engines.sqlite import SqliteIndex
from search.queries import read

MOST = 100


class Command(BaseCommand):
    """The documents go into an index of their own in memory, so the index of the site stays as it is."""

    help = (
        "Rank the documents in DIR/docs.jsonl for the queries in DIR/queries.jsonl, and write query, document, score."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, metavar="DIR")
        parser.add_argument("--engine", choices=["database"], default="database")
        parser.add_argument("--run", type=Path, required=True, metavar="FILE")

    def handle(self, *args: Any, folder: Path, run: Path, **options: Any) -> None:
        if connection.vendor != "sqlite":
            raise CommandError(
                "Only the engine of SQLite can be measured so far. Please run this without DATABASE_URL."
            )
        index = SqliteIndex(sqlite3.connect(":memory:"), "probe", settings.LANGUAGE_CODE)
        index.create()
        documents = [Document(str(row["id"]), row["title"], row["text"]) for row in lines(folder / "docs.jsonl")]
        index.add(tqdm(documents, desc="Documents", unit="", file=self.stderr._out, disable=None))
        queries = list(lines(folder / "queries.jsonl"))
        with run.open("w", encoding="utf-8") as file:
            for row in tqdm(queries, desc="Queries", unit="", file=self.stderr._out, disable=None):
                for key, score in index.search(read(row["text"], settings.LANGUAGE_CODE), MOST):
                    file.write(f"{row['id']}\t{key}\t{score:.6f}\n")
        self.stdout.write(f"{len(documents)} documents, {len(queries)} queries: {run}")


def lines(file: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a file with one JSON object per line. Raises CommandError naming what cannot be read."""
    if not file.is_file():
        raise CommandError(f"There is no {file}.")
    with file.open(encoding="utf-8") as opened:
        for number, line in enumerate(opened, 1):
            if not line.strip():
                continue
            try:
                yield json.loads(line)
            except json.JSONDecodeError as error:
                raise CommandError(f"{file}, line {number}: {error}.") from error
