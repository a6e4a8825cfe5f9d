"""The two processes of a running site, kept alive and ended together."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field

import console
from console import ROOT

RESTARTS = 3
WITHIN_SECONDS = 60
SECONDS_TO_STOP = 20
PARENT_DEATH_SIGNAL = 1


def _follow_parent() -> None:
    """Ask Linux to end this child when the script that started it is killed; elsewhere nothing happens."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PARENT_DEATH_SIGNAL, signal.SIGTERM)


@dataclass
class Child:
    """A process that is started again when it ends by itself."""

    name: str
    command: list[str]
    env: dict[str, str]
    process: subprocess.Popen | None = None
    deaths: list[float] = field(default_factory=list)

    def start(self) -> None:
        # In a session of its own: Ctrl-C reaches us alone, and we end the children in order.
        self.process = subprocess.Popen(
            self.command,
            cwd=ROOT,
            env={**os.environ, **self.env},
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=_follow_parent,  # noqa: PLW1509 - no threads run when children start
        )

    def look_after(self) -> bool:
        """Start the process again when it has ended; return False when it ends too often."""
        if self.process is None or self.process.poll() is None:
            return True
        self.deaths = [moment for moment in self.deaths if time.monotonic() - moment < WITHIN_SECONDS]
        self.deaths.append(time.monotonic())
        code = self.process.returncode
        if len(self.deaths) > RESTARTS:
            console.say(f"The {self.name} ended {len(self.deaths)} times within a minute (exit {code}).")
            return False
        console.say(f"The {self.name} ended by itself (exit {code}) and is started again.")
        self.start()
        return True

    def stop(self) -> None:
        if self.process is None or self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(SECONDS_TO_STOP)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


class Stop(Exception):
    """Ctrl-C, SIGTERM, or the end of `make`."""


def _stop(number: int, frame: object) -> None:
    raise Stop


# Whatever proxy the environment names: it does not know this machine's own site.
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def _on_signals(handler: object) -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, handler)  # type: ignore[arg-type]


def answers(port: int) -> bool:
    """Return whether the site says that it serves."""
    try:
        with DIRECT.open(f"http://127.0.0.1:{port}/healthz", timeout=5) as response:
            return response.status == 200
    except (urllib.error.URLError, OSError):
        return False


def watch(children: list[Child], when_ready: object, port: int, seconds_to_answer: int = 300) -> int:
    """Start the children, call `when_ready` once the site answers, look after them until somebody stops us."""
    parent = os.getppid()
    _on_signals(_stop)
    began = time.monotonic()
    ready = False
    progress = console.Progress("Starting the site (until it answers at /healthz)")
    progress.start()
    try:
        for child in children:
            child.start()
        while True:
            if not all(child.look_after() for child in children):
                return 1
            if not ready and answers(port):
                ready = True
                progress.finish()
                when_ready()  # type: ignore[operator]
            elif not ready and time.monotonic() - began > seconds_to_answer:
                console.say(
                    f"The site gives no answer at /healthz after {seconds_to_answer} s; the lines above may say why."
                )
                return 1
            if "MAKELEVEL" in os.environ and os.getppid() != parent:
                return 0
            time.sleep(0.3 if ready else 0.1)
    except Stop:
        return 0
    finally:
        progress.finish()
        _end(children)


def _end(children: list[Child]) -> None:
    _on_signals(signal.SIG_IGN)
    console.say("\nStopping …")
    for child in children:
        if child.process and child.process.poll() is None:
            child.process.terminate()
    for child in children:
        child.stop()
    console.say("Stopped. The data stays in var/.")
