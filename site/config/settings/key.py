"""The secret key of a site started without configuration."""

import os
from pathlib import Path

from django.core.management.utils import get_random_secret_key


def local_key() -> str:
    """Return the key kept beside the database; made on the first start, readable by its owner only."""
    root = Path(os.environ.get("DATA_DIR") or Path(__file__).resolve().parents[3] / "var")
    path = root / "secret_key"
    if not path.exists():
        root.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(get_random_secret_key() + get_random_secret_key())
    return path.read_text()
