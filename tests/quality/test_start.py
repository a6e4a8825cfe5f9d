"""The set-up says what is missing in one line, and does nothing twice."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import addresses
import environment as venv
import fingerprint
import pytest
import servers
import start
import steps

from config.settings.key import local_address
from tests.conftest import refuse_missing
from tests.environment import ROOT


def refused(capsys: pytest.CaptureFixture[str]) -> str:
    """Return the one line that ended the set-up."""
    words = capsys.readouterr().err
    assert words.count("\n") == 1
    return words


def test_a_port_in_use_is_said_with_the_remedy(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(SystemExit):
            start.check_port(port)
    assert f"make start PORT={port + 1}" in refused(capsys)


@pytest.mark.parametrize("port", ["0", "-1", "70000", "abc", "80 81", "²", "", "9" * 5_000])
def test_what_is_no_port_is_refused_with_the_remedy(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        start.port_number(port)
    assert "no port. Try: make start PORT=8001" in refused(capsys)


def test_make_hands_over_whatever_port_is_typed() -> None:
    command = ["make", "--no-print-directory", "start", "PORT=80 81"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.stderr.splitlines()[0] == "“80 81” is no port. Try: make start PORT=8001"


def test_a_test_that_is_not_there_is_said_at_once() -> None:
    refuse_missing(["tests/quality", "tests/quality/test_start.py::test_x"], ROOT)
    with pytest.raises(pytest.UsageError, match=r"There is no tests/missing.py::test_x\. Please name"):
        refuse_missing(["tests/quality", "tests/missing.py::test_x"], ROOT)


def test_a_missing_venv_module_is_said_with_the_remedy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(venv, "PYTHON", tmp_path / "none")
    monkeypatch.setattr(venv.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SystemExit):
        venv.check_python()
    assert "apt install python3-venv" in refused(capsys)


def test_an_old_python_is_said_with_the_remedy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(venv.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(venv.shutil, "which", lambda name: None)
    with pytest.raises(SystemExit):
        venv.check_python()
    assert "3.11 or newer" in refused(capsys)


def test_a_step_is_remembered_until_its_cause_changes(tmp_path: Path) -> None:
    cause = tmp_path / "cause"
    cause.write_text("a")
    record = fingerprint.Record(tmp_path / "record.json")
    record.keep("step", fingerprint.of_contents([cause]))
    assert record.holds("step", fingerprint.of_contents([cause]))
    cause.write_text("b")
    assert not record.holds("step", fingerprint.of_contents([cause]))


def test_a_damaged_record_is_no_record(tmp_path: Path) -> None:
    (tmp_path / "record.json").write_text("{")
    assert not fingerprint.Record(tmp_path / "record.json").holds("step", "")


def test_a_process_that_ends_is_started_again_but_not_for_ever() -> None:
    child = servers.Child("test", [sys.executable, "-c", "raise SystemExit(3)"], {})
    child.start()
    answers = []
    for _ in range(servers.RESTARTS + 1):
        assert child.process is not None
        child.process.wait(10)
        answers.append(child.look_after())
    assert answers == [True] * servers.RESTARTS + [False]


def test_a_process_is_ended_with_a_signal_it_can_answer(tmp_path: Path) -> None:
    child = servers.Child("test", [sys.executable, "-c", "import time; time.sleep(60)"], {})
    child.start()
    child.stop()
    assert child.process is not None
    assert child.process.returncode == -signal.SIGTERM


def test_the_script_needs_no_package() -> None:
    """It runs with the system's Python before the virtual environment exists."""
    command = [sys.executable, "-E", "-S", str(ROOT / "site" / "bin" / "start.py"), "--help"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_a_command_says_that_another_one_is_setting_up(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(steps, "DATA", tmp_path)
    with steps.alone(), pytest.raises(SystemExit):
        start.set_up()
    assert "just being set up" in refused(capsys)
    with steps.alone():
        pass


def test_a_site_that_is_slow_to_answer_is_waited_for_while_its_processes_live(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked, ready = [], []
    monkeypatch.setattr(servers, "answers", lambda _port: len(asked) > 3 or asked.append(1))
    monkeypatch.setattr(servers.time, "monotonic", lambda: 100.0 * len(asked) / 2)
    monkeypatch.setattr(servers, "_on_signals", lambda _handler: None)
    child = servers.Child("test", [sys.executable, "-c", "import time; time.sleep(60)"], {})

    def when_ready() -> None:
        ready.append(True)
        raise servers.Stop

    assert servers.watch([child], when_ready, 1) == 0
    assert ready
    assert "gives no answer" not in capsys.readouterr().out


@pytest.fixture
def address_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(steps, "ADDRESSES", tmp_path / "address")
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    return steps.ADDRESSES


def test_other_commands_name_the_address_that_is_served(address_file: Path) -> None:
    assert local_address() == "http://localhost:8000"
    start.remember_address("http://localhost:8123")
    assert local_address() == "http://localhost:8123"


def test_a_second_start_on_the_same_data_is_said_and_leaves_the_first_address(
    address_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    address_file.write_text(f"{ended.pid} http://localhost:8001\n{os.getppid()} http://localhost:8002\n")
    start.remember_address("http://localhost:8003")
    words = capsys.readouterr().out
    assert "http://localhost:8002 serves the same data" in words
    assert "8001" not in words
    assert local_address() == "http://localhost:8003"
    addresses.leave(address_file)
    assert local_address() == "http://localhost:8002"


def test_the_last_address_stays_known_when_nothing_runs(address_file: Path) -> None:
    start.remember_address("http://localhost:8123")
    addresses.leave(address_file)
    assert local_address() == "http://localhost:8123"


def test_what_takes_long_after_the_start_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(steps, "manage", lambda *_words: [sys.executable, "-c", "raise SystemExit('no logins')"])
    start.announce(8123, {})
    words = capsys.readouterr().out
    assert words.index("http://localhost:8123/") < words.index("Looking up the logins") < words.index("no logins")


@pytest.fixture
def healthy_port() -> Iterator[int]:
    """A site that says it is well."""

    class Healthy(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_args: object) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Healthy) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


def test_the_site_is_asked_directly_whatever_proxy_is_set(healthy_port: int) -> None:
    # The proxy is read when the script begins, so it is asked in a process of its own.
    ask = f"import servers; raise SystemExit(not servers.answers({healthy_port}))"
    env = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT / "site" / "bin"), "http_proxy": "http://127.0.0.1:9"}
    assert subprocess.run([sys.executable, "-c", ask], env=env, check=False).returncode == 0
