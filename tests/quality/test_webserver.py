"""What gunicorn is told, and what each of its processes loads."""

import os
import subprocess
import sys

from tests.environment import ROOT

SETTINGS = ROOT / "site" / "config" / "webserver.py"


def printed(*command: str) -> str:
    env = {**os.environ, "PYTHONPATH": str(ROOT / "site")}
    done = subprocess.run([sys.executable, *command], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    return done.stdout + done.stderr


def test_the_web_server_believes_no_proxy_and_takes_long_addresses() -> None:
    told = printed("-m", "gunicorn", "--config", str(SETTINGS), "--print-config")
    told = {line.partition("=")[0].strip(): line.partition("=")[2].strip() for line in told.splitlines()}
    assert told["forwarded_allow_ips"] == "[]"
    assert told["limit_request_line"] == "8190"
    assert told["wsgi_app"] == "config.wsgi"


def test_no_process_loads_what_only_pictures_for_sharing_need() -> None:
    """The PDF writer takes 12 MB, and every worker of the web server would."""
    code = (
        "import sys, config.wsgi; from django.urls import get_resolver;"
        "get_resolver().url_patterns; print('fpdf' in sys.modules)"
    )
    assert printed("-c", code).split() == ["False"]
