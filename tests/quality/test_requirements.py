"""What is installed is what is pinned; pip falls back to ancient versions without a word."""

import re
from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.environment import ROOT

PIN = re.compile(r"^([A-Za-z0-9._-]+)(\[[a-z,-]+\])?==(\S+)")
MINIMAL = {
    "django": "5.2.19",
    "wagtail": "8.0.1",
    "wagtail-localize": "1.14.5",
    "django-allauth": "65.21",
    "django-csp": "4.0",
    "django-tasks-db": "0.13",
    "whitenoise": "6.12",
    "pillow": "12.0",
    "pypdfium2": "5.15",
    "redis": "8.0",
}


def pins(name: str) -> dict[str, str]:
    lines = (ROOT / name).read_text().splitlines()
    found = [match for line in lines if (match := PIN.match(line))]
    return {canonicalize_name(match[1]): match[3] for match in found}


def required(name: str, extras: frozenset[str] = frozenset()) -> set[str]:
    """Return what an installed package asks for on this machine."""
    wanted = [Requirement(text) for text in metadata.distribution(name).requires or []]
    contexts = [{"extra": extra} for extra in extras | {""}]
    return {
        canonicalize_name(r.name) for r in wanted if r.marker is None or any(r.marker.evaluate(c) for c in contexts)
    }


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_line_is_an_exact_pin(name: str) -> None:
    for line in (ROOT / name).read_text().splitlines():
        assert not line or line.startswith(("#", "-r ")) or PIN.match(line), line


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_installed_versions_are_the_pinned_ones(name: str) -> None:
    assert {package: metadata.version(package) for package in pins(name)} == pins(name)


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_what_packages_ask_for_is_pinned_too(name: str) -> None:
    known = pins("requirements.txt") | pins(name)
    asked = {package: required(package) - known.keys() for package in pins(name)}
    assert not {package: missing for package, missing in asked.items() if missing}


def test_no_package_fell_back_to_an_old_version() -> None:
    assert not {name for name, oldest in MINIMAL.items() if Version(metadata.version(name)) < Version(oldest)}
