"""What the browser tests need besides Python packages: Chromium and the validator of HTML.

What cannot be installed is named in one line; the tests that need it then fail, they are never skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import console
from console import ROOT
from environment import PYTHON

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
VNU_VERSION = "26.9.27"
VNU = ROOT / ".cache" / "vnu"
VNU_JAR = VNU / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def chromium() -> str | None:
    """Return the path of a Chromium, or None."""
    if chosen := os.environ.get("CHROMIUM"):
        return chosen
    for name in CHROMIUM_NAMES:
        if path := shutil.which(name):
            return path
    downloads = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache" / "ms-playwright")
    found = sorted(downloads.glob("chromium*/chrome-linux*/*"))
    return next(
        (str(path) for path in reversed(found) if path.name in {"chrome", "headless_shell", "chrome-headless-shell"}),
        None,
    )


def _apt(*packages: str) -> bool:
    """Install Debian packages when we may; return whether it worked."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    names = ", ".join(packages)
    console.run("Reading the lists of Debian packages", ["apt-get", "update"], quiet, may_fail=True)
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    return console.run(f"Installing {names}", command, quiet, may_fail=True)


def ensure_chromium() -> None:
    """Take Chromium from the distribution, or from Playwright's own download."""
    if chromium():
        return
    if _apt("chromium", "fonts-liberation") and chromium():
        return
    console.run("Downloading Chromium", [str(PYTHON), "-m", "playwright", "install", "chromium"], may_fail=True)
    if not chromium():
        console.say("Chromium is missing, the browser tests will fail. On Debian: sudo apt install chromium")


def ensure_validator() -> None:
    """Take the Nu HTML checker from its npm package; it runs on Java."""
    if not (shutil.which("java") and _java_runs()):
        _apt("default-jre-headless")
    if not VNU_JAR.exists():
        if not shutil.which("npm"):
            _apt("npm")
        if shutil.which("npm"):
            VNU.mkdir(parents=True, exist_ok=True)
            command = [
                "npm",
                "install",
                "--prefix",
                str(VNU),
                "--no-audit",
                "--no-fund",
                "--no-save",
                "--ignore-scripts",
                f"vnu-jar@{VNU_VERSION}",
            ]
            console.run("Installing the HTML validator", command, may_fail=True)
    if not (VNU_JAR.exists() and shutil.which("java")):
        console.say(
            "The HTML validator is missing, its tests will fail. On Debian: sudo apt install default-jre-headless npm"
        )


def _java_runs() -> bool:
    return subprocess.run(["java", "-version"], capture_output=True, check=False).returncode == 0
