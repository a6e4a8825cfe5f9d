"""Loaded before the settings (see pyproject.toml): gives every test process a data folder of its own, compiles catalogues.

The folder is a link, which `tests.databases` lays on a copy of the empty or of the demo site.
"""

import atexit
import os
import shutil
from pathlib import Path

from catalogues import compile_stale

ROOT = Path(__file__).resolve().parents[1]
CACHE = ROOT / ".cache" / "tests"
PROCESS = CACHE / "run" / f"{os.environ.get('PYTEST_XDIST_WORKER', 'main')}-{os.getpid()}"
DATA = PROCESS / "data"

os.environ["DATA_DIR"] = str(DATA)
# Playwright keeps an event loop running in the thread of the tests; Django would refuse every query beside it.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


def _is_dead(folder: Path) -> bool:
    process = folder.name.rpartition("-")[2]
    return process.isdigit() and not Path(f"/proc/{process}").exists() and Path("/proc").exists()


def _clean() -> None:
    """Remove the folder of this process, and those of processes that were killed."""
    for folder in [PROCESS, *(CACHE / "run").glob("*")]:
        if folder == PROCESS or _is_dead(folder):
            shutil.rmtree(folder, ignore_errors=True)


if "PYTEST_XDIST_WORKER" not in os.environ:
    # Before Django reads them for the first time.
    compile_stale()
PROCESS.mkdir(parents=True, exist_ok=True)
(PROCESS / "none").mkdir(exist_ok=True)
if not DATA.is_symlink():
    DATA.symlink_to(PROCESS / "none")
atexit.register(_clean)
