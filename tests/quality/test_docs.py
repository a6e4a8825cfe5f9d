"""The documentation leads nowhere wrong and fits the code."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
import wagtail
import wagtail_localize
from babel.messages.pofile import read_po

from core import reference
from home.services import SECTIONS
from tests.environment import ROOT

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
DECISIONS = ROOT / "docs" / "decisions"
LABELS = re.compile(r"(?<![\w*])\*([^*]+)\*(?![\w*])")
CATALOGUES = "**/de/LC_MESSAGES/django.po"
RECORD = re.compile(r"docs/decisions/[\w-]+\.md")


def links(page: Path) -> list[str]:
    """Return where a page leads on this site of the documentation; links to the web are left out."""
    text = FENCED.sub("", page.read_text(encoding="utf-8"))
    return [link for link in LINK.findall(text) if not re.match(r"[a-z]+:", link)]


def anchors(page: Path) -> set[str]:
    """Return the names of a page's headings, made as the usual viewers of Markdown make them."""
    headings = HEADING.findall(FENCED.sub("", page.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def problem(page: Path, link: str) -> str:
    """Return what is wrong with a link; empty when it leads somewhere."""
    path, _hash, anchor = unquote(link).partition("#")
    target = (page.parent / path).resolve() if path else page
    if not target.is_relative_to(ROOT) or not target.exists():
        return f"{page.name}: {link} does not exist"
    if anchor and anchor not in anchors(target):
        return f"{page.name}: {link} names no heading"
    return ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    assert not [text for link in links(page) if (text := problem(page, link))]


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached: set[Path] = set()
    waiting = [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        reached.add(page)
        found = {(page.parent / unquote(link).partition("#")[0]).resolve() for link in links(page)}
        waiting += [path for path in found if path.suffix == ".md" and path.exists() and path not in reached]
    assert not [str(page.relative_to(ROOT)) for page in PAGES if page not in reached]


def test_page_types_blocks_and_settings_are_documented_as_they_are() -> None:
    assert not [path.name for path in reference.outdated()], "Run: make reference"


def test_the_code_and_the_decision_records_know_each_other() -> None:
    """What the code names exists, and each record is named by the code it explains."""
    code = [path for path in ROOT.glob("*/**/*.py") if not {".venv", "tests"} & set(path.parts)]
    named = {name for path in code for name in RECORD.findall(path.read_text(encoding="utf-8"))}
    assert named == {str(path.relative_to(ROOT)) for path in DECISIONS.glob("[0-9]*.md")}


def test_decision_records_are_numbered_without_a_gap() -> None:
    numbers = sorted(int(path.name[:4]) for path in DECISIONS.glob("[0-9]*.md"))
    assert numbers == list(range(1, len(numbers) + 1))


def german_words() -> Iterator[str]:
    """Yield all German texts of the admin, and the titles of the sections."""
    yield from ("Startseite", *(section.title for section in SECTIONS))
    packages = [Path(package.__file__).parent for package in (wagtail, wagtail_localize)]
    for catalogue in [path for root in (ROOT / "site" / "locale", *packages) for path in root.glob(CATALOGUES)]:
        with catalogue.open("rb") as file:
            for message in read_po(file):
                yield from [message.string] if isinstance(message.string, str) else message.string


@pytest.mark.parametrize("page", sorted((ROOT / "docs" / "editors").glob("*.md")), ids=lambda page: page.name)
def test_editors_find_in_the_admin_what_the_guide_names(page: Path) -> None:
    """Names of menus, fields and blocks stand in the guide in italics, steps with an arrow between them."""
    known = {word.casefold() for word in german_words()}
    named = [" ".join(part.split()) for label in LABELS.findall(page.read_text("utf-8")) for part in label.split("→")]
    assert not [label for label in named if label.casefold() not in known]
