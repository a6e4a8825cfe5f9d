"""Every environment variable stands in the operators' page, with its default and what it is for."""

import re

from config import env
from tests.environment import ROOT

PAGE = (ROOT / "docs" / "operators" / "settings.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `([A-Z_]+)` \| (?:`(.*?)`|–) \| (.*) \|$", re.MULTILINE)


def test_the_table_of_settings_is_that_of_the_code() -> None:
    written = {name: (default, text) for name, default, text in ROW.findall(PAGE)}
    assert written == {name: (item.default, item.help) for name, item in env.VARIABLES.items()}, "Run: make reference"


def test_the_page_names_no_variable_that_the_code_does_not_know() -> None:
    named = set(re.findall(r"`([A-Z]+(?:_[A-Z]+)+)(?:=[^`]*)?`", PAGE))
    others = {"DJANGO_SETTINGS_MODULE", "POSTGRES_PASSWORD", "SITE_HOST"}
    assert not named - set(env.VARIABLES) - others
