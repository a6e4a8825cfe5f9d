"""Compile every message catalogue of the site; runs in the virtual environment, needs no settings."""

from __future__ import annotations

import os
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE = Path(__file__).resolve().parents[1] / "locale"


def is_fresh(path: Path) -> bool:
    """Return whether the compiled catalogue is not older than its source."""
    compiled = path.with_suffix(".mo")
    return compiled.exists() and compiled.stat().st_mtime >= path.stat().st_mtime


def compile_stale() -> list[Path]:
    """Compile the catalogues that changed and return them."""
    stale = [path for path in sorted(LOCALE.glob("*/*/LC_MESSAGES/*.po")) if not is_fresh(path)]
    for path in stale:
        with path.open("rb") as file:
            catalogue = read_po(file)
        # Written beside and renamed: a process that reads meanwhile never sees half of it.
        new = path.with_suffix(f".{os.getpid()}")
        with new.open("wb") as file:
            write_mo(file, catalogue)
        new.replace(path.with_suffix(".mo"))
    return stale


if __name__ == "__main__":
    for found in compile_stale():
        print(found.relative_to(LOCALE.parents[1]), flush=True)
