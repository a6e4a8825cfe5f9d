"""Where the data is served: one line for each start, `process address`, the newest last, so that other commands name a site that runs."""

from __future__ import annotations

import os
from pathlib import Path


def _runs(process: str) -> bool:
    try:
        os.kill(int(process), 0)
    except (ValueError, ProcessLookupError):
        return False
    except PermissionError:
        pass
    return True


def _others(file: Path) -> list[str]:
    """Return the lines of the other starts that still run."""
    lines = file.read_text().splitlines() if file.exists() else []
    found = [line.partition(" ") for line in lines]
    return [f"{process} {url}" for process, _, url in found if _runs(process) and process != str(os.getpid())]


def enter(file: Path, site_url: str) -> list[str]:
    """Note where this start serves; return where others serve the same data."""
    others = _others(file)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(f"{line}\n" for line in [*others, f"{os.getpid()} {site_url}"]))
    return [line.partition(" ")[2] for line in others]


def leave(file: Path) -> None:
    """Take this start out again when another one serves on; the last address stays known."""
    if others := _others(file):
        file.write_text("".join(f"{line}\n" for line in others))
