"""Set up what is missing, then serve site and worker until stopped. Needs nothing but Python's standard library."""

from __future__ import annotations

import argparse
import json
import os
import socket
import subprocess
import sys

import addresses
import console
import environment
import servers
import steps
from console import ROOT
from environment import PYTHON


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", default="8000")
    parser.add_argument("--dev", action="store_true", help="Django's own server with reload and debug pages")
    parser.add_argument("--setup-only", action="store_true", help="set up, serve nothing")
    return parser.parse_args()


def port_number(typed: str) -> int:
    """Return the port that somebody typed; ends with one line when it is none."""
    is_number = typed.isascii() and typed.isdigit() and len(typed) <= len("65535")
    if not (is_number and 0 < int(typed) < 65536):
        console.fail(f"“{typed}” is no port. Try: make start PORT=8001")
    return int(typed)


def check_port(port: int) -> None:
    """Say so before the set-up when something else listens on the port."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((os.environ.get("HOST", "127.0.0.1"), port))
        except PermissionError:
            console.fail(f"Port {port} may only be used by root. Try: make start PORT=8001")
        except OSError:
            console.fail(
                f"Port {port} is in use. Stop what runs there, or take another one: make start PORT={port + 1}"
            )


def set_up(*, dev: bool = False) -> None:
    """Do what is not done yet, and name what was skipped."""
    todo = [
        ("packages", environment.ensure_packages),
        ("catalogues", steps.compile_catalogues),
        ("style sheet", steps.build_style_sheet),
        ("migrations", steps.migrate),
        ("demo content", steps.add_demo_content),
    ]
    if not dev:
        todo.append(("static files", steps.collect_static_files))
    with steps.alone():
        skipped = [name for name, step in todo if not step()]
    if skipped:
        console.say(f"  Unchanged, skipped: {', '.join(skipped)}.")


def web_server(address: str) -> list[str]:
    """Return the command of gunicorn: two workers with threads."""
    options = {
        "config": str(ROOT / "site" / "config" / "webserver.py"),
        "bind": address,
        "workers": "2",
        "worker-class": "gthread",
        "threads": "4",
        "log-level": "warning",
    }
    flags = [f"--{name}={value}" for name, value in options.items()]
    return [str(PYTHON), "-m", "gunicorn", *flags]


def remember_address(site_url: str) -> None:
    """Keep the address that is served, so that `make info` names it; say so when others serve the same data."""
    for other in addresses.enter(steps.ADDRESSES, site_url):
        console.say(f"  {other} serves the same data already: two web servers and two workers share it now.")


def children(port: int, site_url: str, *, dev: bool) -> list[servers.Child]:
    """Return web server and worker.

    The web server has threads: browsers open connections ahead of need, and each would block a plain worker.
    """
    env = {**steps.settings("dev" if dev else "local"), "SITE_URL": site_url}
    address = f"{os.environ.get('HOST', '127.0.0.1')}:{port}"
    web = web_server(address)
    if dev:
        web = steps.manage("runserver", address)
    return [servers.Child("web server", web, env), servers.Child("worker", steps.manage("worker"), env)]


def announce(port: int, env: dict[str, str]) -> None:
    """Print the address, the admin's address and the demo logins."""
    console.say(f"\n  Site    http://localhost:{port}/")
    with console.Progress("Looking up the logins"):
        answer = subprocess.run(
            steps.manage("info"), cwd=ROOT, env={**os.environ, **env}, capture_output=True, text=True, check=False
        )
    if answer.returncode:
        console.say(answer.stderr.strip())
        return
    info = json.loads(answer.stdout)
    console.say(f"  Admin   {info['admin_url']}\n  Login   {info['login_url']}\n")
    for login in info["logins"]:
        kommune = f"  ({login['kommune']})" if login.get("kommune") else ""
        console.say(f"  {login['role']:<14} {login['email']:<38} {login['password']}{kommune}")
    console.say("\n  Ctrl-C stops the site and its worker.")


def main() -> int:
    os.environ.setdefault("PYTHONUNBUFFERED", "1")
    options = arguments()
    environment.check_python()
    port = port_number(options.port)
    if not options.setup_only:
        check_port(port)
    set_up(dev=options.dev)
    if options.setup_only:
        return 0
    site_url = os.environ.get("SITE_URL", f"http://localhost:{port}")
    remember_address(site_url)
    family = children(port, site_url, dev=options.dev)
    try:
        return servers.watch(family, lambda: announce(port, family[0].env), port)
    finally:
        addresses.leave(steps.ADDRESSES)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
