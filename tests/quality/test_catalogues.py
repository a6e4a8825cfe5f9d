"""Every text of the code and the templates stands in the catalogue of its app, with a German text."""

import re
from pathlib import Path

import django
import pytest
from babel.messages.catalog import Message
from django.apps import apps
from django.conf import settings

from core import catalogues
from tests.environment import ROOT

# Texts of packages, in better words (docs/decisions/0011).
REWORDED = ["django.po", "djangojs.po"]
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


def reworded(name: str) -> Path:
    return catalogues.catalogue_path(ROOT, "packages").with_name(name)


def texts_of_packages(name: str) -> set[tuple[str | None, str]]:
    """Return every text that Django or a package has in its own German catalogue."""
    folders = [Path(django.__file__).parent / "conf", *(Path(config.path) for config in apps.get_app_configs())]
    paths = [folder / "locale" / "de" / "LC_MESSAGES" / name for folder in folders]
    return {key(message) for path in paths if path.exists() for message in catalogues.read(path)}


def key(message: Message) -> tuple[str | None, str]:
    return message.context, message.id if isinstance(message.id, str) else message.id[0]


@pytest.mark.parametrize("name", REWORDED)
def test_every_reworded_text_is_one_that_a_package_has(name: str) -> None:
    ours = {key(message) for message in catalogues.read(reworded(name)) if message.id}
    assert ours <= texts_of_packages(name), "the package has changed its text: word the new one, or drop it"


@pytest.mark.parametrize("name", REWORDED)
def test_every_reworded_text_has_german_words_for_each_of_its_forms(name: str) -> None:
    assert not catalogues.missing(reworded(name))


@pytest.mark.parametrize("name", REWORDED)
def test_a_reworded_text_names_no_placeholder_that_it_does_not_get(name: str) -> None:
    for message in catalogues.read(reworded(name)):
        sources, strings = ([text] if isinstance(text, str) else text for text in (message.id, message.string))
        named = {found.group() for text in strings for found in PLACEHOLDER.finditer(text)}
        assert named <= {found.group() for text in sources for found in PLACEHOLDER.finditer(text)}, message.id


def test_no_app_says_itself_what_is_reworded_for_a_package() -> None:
    said = {key(message) for app in catalogues.APPS for message in translated(app)}
    assert not said & {key(message) for message in catalogues.read(reworded("django.po")) if message.id}


def test_the_texts_of_the_apps_go_before_those_of_the_packages() -> None:
    assert [Path(path).name for path in settings.LOCALE_PATHS] == [*catalogues.APPS, "packages"]
