"""What gunicorn is told, and what each of its processes loads."""

import os
import runpy
import subprocess
import sys

from gunicorn.config import Config

from tests.environment import ROOT

SETTINGS = ROOT / "site" / "config" / "webserver.py"


def test_the_web_server_believes_no_proxy_and_takes_long_addresses() -> None:
    config = Config()
    for name, value in runpy.run_path(str(SETTINGS)).items():
        if name in config.settings:
            config.set(name, value)
    assert (config.forwarded_allow_ips, config.limit_request_line) == ([], 8190)
    assert (config.wsgi_app, config.control_socket_disable) == ("config.wsgi", True)


def test_no_process_loads_what_only_pictures_for_sharing_need() -> None:
    """The PDF writer takes 12 MB, and every worker of the web server would."""
    code = (
        "import sys, config.wsgi; from django.urls import get_resolver;"
        "get_resolver().url_patterns; print('fpdf' in sys.modules)"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT / "site")}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False"]
