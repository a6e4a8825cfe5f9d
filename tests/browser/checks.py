"""What every page must pass: the rules of axe, and the Nu HTML checker."""

import json
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from axe_playwright_python.sync_playwright import Axe
from browsers import VNU_JAR
from playwright.sync_api import Page

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SHORT_LIVED = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss8m"]
"""For a process of some seconds the best machine code never pays; the quick one needs a larger stack."""


def axe_violations(page: Page) -> list[str]:
    """Return what axe objects to on the open page, contrast included: rule, what it means, and the elements."""
    response = Axe().run(page, options={"runOnly": {"type": "tag", "values": WCAG}, "resultTypes": ["violations"]})
    return [
        f"{found['id']}: {found['help']} – {', '.join(str(node['target']) for node in found['nodes'][:5])}"
        for found in response.response["violations"]
    ]


def html_errors(pages: dict[str, str]) -> list[str]:
    """Return what the Nu HTML checker objects to; one start of Java for all pages given (`{"/themen/": html}`)."""
    if not VNU_JAR.exists() or not shutil.which("java"):
        raise AssertionError("The HTML validator is missing: run `make test`, or python3 site/bin/ensure.py tests")
    with TemporaryDirectory() as folder:
        names = {}
        for number, (name, html) in enumerate(pages.items()):
            path = Path(folder) / f"{number}.html"
            path.write_text(html)
            names[path.as_uri().replace("file:///", "file:/")] = name
        command = [
            "java",
            *SHORT_LIVED,
            "-jar",
            str(VNU_JAR),
            "--format",
            "json",
            "--stdout",
            "--exit-zero-always",
            "--skip-non-html",
        ]
        output = subprocess.run([*command, folder], capture_output=True, text=True, check=True).stdout
    return [
        f"{names[message['url'].replace('file:///', 'file:/')]}:{message.get('lastLine')}: {message['message']}"
        for message in json.loads(output)["messages"]
        if message["type"] == "error" or message.get("subType") == "warning"
    ]
