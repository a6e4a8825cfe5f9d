"""What the set-up says while it works: one line a step, with the time it takes."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections import deque
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[2]
LINES_KEPT = 40
SECONDS_BETWEEN_LINES = 5


def say(text: str) -> None:
    print(text, flush=True)


def fail(text: str) -> NoReturn:
    """End with one line that says what is missing and what helps."""
    print(text, file=sys.stderr, flush=True)
    raise SystemExit(1)


class Progress(threading.Thread):
    """Shows that a step is alive: one line that changes on a terminal, a new one every few seconds elsewhere."""

    def __init__(self, label: str) -> None:
        super().__init__(daemon=True)
        self.label = label
        self.last_words = ""
        self.began = time.monotonic()
        self.over = threading.Event()
        self.terminal = sys.stdout.isatty()

    @property
    def elapsed(self) -> float:
        return time.monotonic() - self.began

    def __enter__(self) -> Progress:
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.finish()

    def run(self) -> None:
        while not self.over.wait(0.2 if self.terminal else SECONDS_BETWEEN_LINES):
            if self.terminal:
                width = os.get_terminal_size().columns - 1
                line = f"  {self.label} … {self.elapsed:.0f} s  {self.last_words}"[:width]
                print(f"\r{line:<{width}}", end="", flush=True)
            else:
                say(f"  {self.label} … {self.elapsed:.0f} s  {self.last_words[:100]}")

    def finish(self) -> None:
        """Say how long it took; a second time says nothing."""
        if self.over.is_set():
            return
        self.over.set()
        self.join()
        if self.terminal:
            print("\r\033[K", end="")
        say(f"  {self.label}: {self.elapsed:.1f} s")


def run(label: str, command: list[str], env: dict[str, str] | None = None, *, may_fail: bool = False) -> bool:
    """Run a command, show its progress, print its last lines and end when it fails; return whether it worked."""
    progress = Progress(label)
    progress.start()
    lines: deque[str] = deque(maxlen=LINES_KEPT)
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    for line in process.stdout or []:
        # Progress bars return to the start of their line: the last state is what counts.
        words = line.rstrip().rsplit("\r", 1)[-1].strip()
        if words:
            lines.append(words)
            progress.last_words = words
    failed = process.wait() != 0
    progress.finish()
    if failed and not may_fail:
        say("\n".join(lines))
        fail(f"{label}: this step failed (exit {process.returncode}), see the lines above.")
    return not failed
