"""The house keeps its rooms: names of files, the contract of the apps, the commands."""

import subprocess
import tomllib

import pytest

from tests.environment import ROOT
from tests.quality.sources import APPS, modules, name

CONFIG = tomllib.loads((ROOT / "pyproject.toml").read_text())
NOBODY_KNOWS_WHAT = {"utils", "util", "helpers", "helper", "misc", "common", "admin"}
COMMANDS = ["start", "dev", "test", "test-services", "lint", "bench", "demo", "info", "messages", "worker", "clean"]


def test_site_is_no_package() -> None:
    assert not (ROOT / "site" / "__init__.py").exists()


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not [name(path) for path in modules() if path.stem in NOBODY_KNOWS_WHAT]


def test_every_app_is_part_of_the_import_contract() -> None:
    linter = CONFIG["tool"]["importlinter"]
    layers = " ".join(linter["contracts"][0]["layers"])
    assert sorted(linter["root_packages"]) == APPS
    assert not [app for app in APPS if app not in layers]


def test_every_app_counts_for_coverage() -> None:
    assert not set(APPS) - set(CONFIG["tool"]["coverage"]["run"]["source"])


@pytest.mark.parametrize("command", COMMANDS)
def test_make_lists_the_command(command: str) -> None:
    listed = subprocess.run(
        ["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert any(line.split()[:2] == ["make", command] and len(line.split()) > 4 for line in listed.splitlines())
