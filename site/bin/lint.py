"""All static checks in one run; each is carried out, however many fail before it."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import console
import steps
from console import ROOT

BIN = ROOT / ".venv" / "bin"
DATA = ROOT / ".cache" / "lint"
TEST_SETTINGS = {"DJANGO_SETTINGS_MODULE": "config.settings.test", "DATA_DIR": str(DATA)}


def checks() -> list[tuple[str, list[str]]]:
    apps = [path.name for path in steps.APPS]
    # Without the one test that needs a database: `makemigrations --check` says the same.
    quality = ["tests/quality", "--ignore=tests/quality/test_migrations.py", "-q", "-p", "no:randomly"]
    return [
        ("ruff check", [str(BIN / "ruff"), "check", "."]),
        ("ruff format", [str(BIN / "ruff"), "format", "--check", "."]),
        ("mypy", [str(BIN / "mypy"), *apps, "site/config", "manage.py"]),
        ("djlint", [str(BIN / "djlint"), "templates", "--lint", "--quiet"]),
        ("lint-imports", [str(BIN / "lint-imports"), "--cache-dir", ".cache/import_linter"]),
        ("migrations", steps.manage("makemigrations", "--check", "--dry-run")),
        ("limits and catalogues", [str(BIN / "python"), "-m", "pytest", *quality]),
    ]


def main() -> int:
    failed = []
    DATA.mkdir(parents=True, exist_ok=True)
    for name, command in checks():
        began = time.monotonic()
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, **TEST_SETTINGS},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        console.say(f"{'ok    ' if done.returncode == 0 else 'FAILED'} {name}  {time.monotonic() - began:.1f} s")
        if done.returncode:
            failed.append(name)
            console.say(done.stdout + done.stderr)
    console.say(f"Failed: {', '.join(failed)}." if failed else "All static checks hold.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
