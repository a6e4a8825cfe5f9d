"""Templates keep the rules of docs/developers/conventions.md."""

import re

from tests.quality.sources import TEMPLATES, name, templates

COMMENT = re.compile(r"\{#.*?#\}|\{% comment.*?endcomment %\}", re.DOTALL)
INLINE_STYLE = re.compile(r"<style\b|\sstyle\s*=", re.IGNORECASE)
INLINE_HANDLER = re.compile(r"<[^>]*\son[a-z]+\s*=|javascript:", re.IGNORECASE)
SCRIPT = re.compile(r"<script\b(?P<attributes>[^>]*)>", re.IGNORECASE)
# Blocks of data are no scripts: browsers do not run them, and the content security policy does not touch them.
DATA = re.compile(r'type="application/(ld\+)?json"')
FOREIGN = re.compile(
    r'<(script|link|img|iframe|source|video|audio)\b[^>]*\s(src|href|srcset)="(https?:)?//', re.IGNORECASE
)
PERSONAL = re.compile(r"request\.user|request\.session|csrf_token|\buser\.|\bmessages\b")
# What only people see who are logged in, or about to be, and forms that have an address of their own.
PERSONAL_FOLDERS = {"konten", "account", "allauth", "intern", "wagtailadmin", "wagtailusers", "admin"}
# Named exceptions: path → why.
PERSONAL_EXCEPTIONS: dict[str, str] = {
    "templates/core/mails.html": "a page of the admin, with a form",
    "templates/kontakte/nachricht.html": "the contact form, at an address of its own that no cache keeps",
}


def code() -> dict[str, str]:
    return {name(path): COMMENT.sub("", path.read_text()) for path in templates()}


def test_no_inline_style_and_no_inline_handler() -> None:
    assert not [key for key, text in code().items() if INLINE_STYLE.search(text) or INLINE_HANDLER.search(text)]


def test_scripts_are_files() -> None:
    inline = [
        key
        for key, text in code().items()
        for found in SCRIPT.finditer(text)
        if "src=" not in found["attributes"] and not DATA.search(found["attributes"])
    ]
    assert not inline


def test_nothing_is_loaded_from_a_foreign_host() -> None:
    assert not [key for key, text in code().items() if FOREIGN.search(text)]


def test_public_templates_are_the_same_for_everybody() -> None:
    personal = {
        key
        for key, text in code().items()
        if PERSONAL.search(text) and not PERSONAL_FOLDERS & set(key.split("/")) and key not in PERSONAL_EXCEPTIONS
    }
    assert not personal


def test_components_name_their_parameters() -> None:
    silent = [
        name(path)
        for path in sorted((TEMPLATES / "components").glob("*.html"))
        if not path.read_text().lstrip().startswith(("{#", "{% comment"))
    ]
    assert not silent
