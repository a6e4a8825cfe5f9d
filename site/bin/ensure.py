"""Set up what a command needs.

`ensure.py site` the site, `ensure.py tools` the development packages, `ensure.py tests` also browser and validator.
"""

from __future__ import annotations

import sys

import browsers
import console
import environment
import start
import steps


def main(what: str) -> None:
    environment.check_python()
    if what == "site":
        start.set_up(dev=True)
        return
    environment.ensure_packages("requirements-dev.txt")
    steps.compile_catalogues()
    steps.build_style_sheet()
    if what == "tests":
        browsers.ensure_chromium()
        browsers.ensure_validator()


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in {"site", "tools", "tests"}:
        console.fail("Usage: ensure.py site|tools|tests")
    main(sys.argv[1])
