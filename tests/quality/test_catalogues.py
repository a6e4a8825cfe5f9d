"""Every text of the code and the templates stands in the catalogue of its app, with a German text."""

import re

import pytest

from core import catalogues
from tests.environment import ROOT

PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]|\{(\w*)\}")


def expected(app: str) -> set[tuple[str | None, str]]:
    return {(context, text if isinstance(text, str) else text[0]) for context, text, _ in catalogues.extract(ROOT, app)}


def translated(app: str) -> list:
    path = catalogues.catalogue_path(ROOT, app)
    return [message for message in catalogues.read(path) if message.id] if path.exists() else []


@pytest.mark.parametrize("app", catalogues.APPS)
def test_catalogue_holds_what_the_app_says(app: str) -> None:
    held = {
        (message.context, message.id if isinstance(message.id, str) else message.id[0]) for message in translated(app)
    }
    assert held == expected(app), "run `make messages` and add the German texts"


@pytest.mark.parametrize("app", catalogues.APPS)
def test_every_text_has_a_german_one(app: str) -> None:
    path = catalogues.catalogue_path(ROOT, app)
    assert not (catalogues.missing(path) if path.exists() else [])


@pytest.mark.parametrize("app", catalogues.APPS)
def test_german_text_keeps_the_placeholders(app: str) -> None:
    for message in translated(app):
        sources = [message.id] if isinstance(message.id, str) else list(message.id)
        strings = [message.string] if isinstance(message.string, str) else list(message.string)
        if not all(strings):
            continue
        names = {found.group() for text in sources for found in PLACEHOLDER.finditer(text)}
        used = {found.group() for text in strings for found in PLACEHOLDER.finditer(text)}
        assert used <= names, message.id
        assert names == used or not isinstance(message.id, str), message.id
