"""The virtual environment: made once, its packages installed once per change of the requirements."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys

import console
import fingerprint
from console import ROOT

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
OLDEST = (3, 11)
NEWER_PYTHONS = ("python3.14", "python3.13", "python3.12", "python3.11")


def check_python() -> None:
    """Go on with a newer interpreter when the one we run in is too old, or say what is missing."""
    if sys.version_info < OLDEST:
        for name in NEWER_PYTHONS:
            if path := shutil.which(name):
                os.execv(path, [path, *sys.argv])  # noqa: S606 - the same script, a newer interpreter
        found = ".".join(map(str, sys.version_info[:2]))
        console.fail(
            f"Python 3.11 or newer is needed, this one is {found}. On Debian 12: sudo apt install python3 python3-venv"
        )
    if not PYTHON.exists() and not (importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv")):
        console.fail("Python cannot make virtual environments here. On Debian: sudo apt install python3-venv")


def ensure_packages(name: str = "requirements.txt") -> bool:
    """Make the virtual environment and install what the file pins; return whether there was anything to do."""
    files = [ROOT / "requirements.txt", ROOT / name]
    wanted = fingerprint.of_contents(set(files)) + f" {sys.version_info[0]}.{sys.version_info[1]}"
    record = fingerprint.Record(VENV / "installed.json")
    if PYTHON.exists() and record.holds(name, wanted):
        return False
    if not PYTHON.exists():
        shutil.rmtree(VENV, ignore_errors=True)
        console.run("Making the virtual environment", [sys.executable, "-m", "venv", str(VENV)])
    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--progress-bar=off"]
    # All is pinned, so there is nothing to resolve (a test checks that nothing is missing); half of what is installed is
    # never imported, so Python compiles what it needs. Both together halve the time.
    pip += ["--no-deps", "--no-compile"]
    if not console.run(f"Installing the packages of {name}", [*pip, "-r", str(ROOT / name)], may_fail=True):
        # A second try shows its lines: the first may have met a network that was just waking up.
        console.run(f"Installing the packages of {name} again", [*pip, "-r", str(ROOT / name)])
    record.keep(name, wanted)
    return True
