"""Where the databases of the tests lie: a file in the data folder, or one database for each copy on a PostgreSQL server.

DATABASE_URL chooses, as it does for the site. The server makes each copy from a template itself.
"""

import os
import sqlite3
from pathlib import Path

import psycopg
from django.db import connection, connections

URL = os.environ.get("DATABASE_URL", "")


class SqliteFiles:
    """The database is a file of the data folder and copied with it."""

    prefix = ""

    def environment(self, name: str, folder: Path) -> dict[str, str]:
        """Return what a command needs to work on this database."""
        return {"DATA_DIR": str(folder)}

    def has(self, name: str) -> bool:
        """Return whether there is a database that belongs to a folder."""
        return True

    def begin(self, name: str, template: str) -> None:
        """Make a new database like a template."""

    def complete(self, folder: Path) -> None:
        """Prepare a new database to be copied: what waits beside it is written into it."""
        database = sqlite3.connect(folder / "db.sqlite3")
        database.execute("PRAGMA journal_mode=DELETE")
        database.close()

    def use(self, name: str) -> None:
        """Let the site work on this database."""


class PostgresServer:
    """Every copy is a database of the server in DATABASE_URL, beside the one that is named there."""

    prefix = "postgresql-"

    def __init__(self) -> None:
        self.base = URL.rpartition("/")[0]

    def environment(self, name: str, folder: Path) -> dict[str, str]:
        return {"DATA_DIR": str(folder), "DATABASE_URL": f"{self.base}/{name}"}

    def has(self, name: str) -> bool:
        with psycopg.connect(URL) as server:
            return bool(server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone())

    def begin(self, name: str, template: str) -> None:
        with psycopg.connect(URL, autocommit=True) as server:
            # A thread of the served site may still hold a connection.
            server.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            server.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')

    def complete(self, folder: Path) -> None:
        """The server has kept everything."""

    def use(self, name: str) -> None:
        connection.close()
        # All threads read the same settings; commands that tests start read the environment.
        connections.settings["default"]["NAME"] = name
        os.environ["DATABASE_URL"] = f"{self.base}/{name}"


STORE = PostgresServer() if URL else SqliteFiles()
