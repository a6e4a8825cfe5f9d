"""The production stack reads, and names only variables that the site knows."""

import re

import yaml

from config import env
from tests.environment import ROOT

STACK = yaml.safe_load((ROOT / "compose.yaml").read_text())
PROXY = (ROOT / "docs" / "operators" / "nginx.conf").read_text()


def test_the_stack_has_its_parts() -> None:
    assert set(STACK["services"]) == {"setup", "web", "worker", "database", "cache", "search", "proxy"}


def test_the_site_gets_only_variables_it_knows() -> None:
    assert not set(STACK["services"]["web"]["environment"]) - set(env.VARIABLES)


def test_no_secret_has_a_default() -> None:
    text = (ROOT / "compose.yaml").read_text()
    assert not re.findall(r"\$\{(?:SECRET_KEY|POSTGRES_PASSWORD)(?!:\?)[^}]*\}", text)


def test_every_image_is_pinned_and_official() -> None:
    images = [service["image"] for service in STACK["services"].values() if "build" not in service]
    assert all(re.fullmatch(r"[a-z]+:[0-9][\w.-]*", image) for image in images)


def test_the_proxy_hands_out_private_files_only_on_the_applications_word() -> None:
    block = re.search(r"location /_private/ \{(.*?)\}", PROXY, re.DOTALL)
    assert block
    assert "internal;" in block[1]
    assert STACK["services"]["web"]["environment"]["SENDFILE"] == "/_private/"


def test_pictures_run_nothing() -> None:
    block = PROXY[PROXY.index("location /medien/") :]
    assert "nosniff" in block
    assert "sandbox" in block


def test_a_new_stack_gets_its_tree_and_its_style_sheet() -> None:
    assert "manage.py setup_site" in STACK["services"]["setup"]["command"]
    assert "manage.py build_css" in (ROOT / "Dockerfile").read_text()
