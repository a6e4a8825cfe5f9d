"""What a site started without configuration keeps in files: its secret key and its address; and the key of a production site."""

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key

from config import env


def local_key() -> str:
    """Return the key kept beside the database; made on the first start, readable by its owner only."""
    root = _data_dir()
    path = root / "secret_key"
    if not path.exists():
        root.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(get_random_secret_key() + get_random_secret_key())
    return path.read_text()


def local_address() -> str:
    """Return the address under which `make start` serves, or has served last, so that other commands name the same.

    `site/bin/addresses.py` writes a line for each start, the newest last: its process, a blank, the address.
    """
    path = _data_dir() / "address"
    words = path.read_text().split() if path.exists() else []
    return words[-1] if words else env.VARIABLES["SITE_URL"].default


def _data_dir() -> Path:
    return Path(os.environ.get("DATA_DIR") or Path(__file__).resolve().parents[3] / "var")


def own_key(key: str) -> str:
    """Return the key of a production site. Web servers run no checks, so a bad one stops the start here (decision 20).

    Raises ImproperlyConfigured for a key that is missing, too short or known to everybody.
    """
    if len(key) >= 50 and len(set(key)) >= 10 and "insecure" not in key:
        return key
    raise ImproperlyConfigured(
        "SECRET_KEY is missing, too short or a default. Set it to at least 50 random characters, for example with: "
        "python -c 'import secrets; print(secrets.token_urlsafe(50))'"
    )
