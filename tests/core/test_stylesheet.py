"""One style sheet out of many files, and how heavy it may be (limits, part 2, row 19)."""

import gzip
import re

from core import stylesheet
from tests.environment import ROOT

CSS = ROOT / "site" / "static" / "css"
KB = 1000


def test_tokens_come_first_and_print_last() -> None:
    names = [path.name for path in stylesheet.sources()]
    assert names[:3] == ["tokens.css", "base.css", "layout.css"]
    assert names[-2:] == ["utilities.css", "print.css"]


def test_no_file_is_forgotten_and_none_comes_twice() -> None:
    files = {path for path in CSS.rglob("*.css") if path.name != stylesheet.RESULT}
    assert len(stylesheet.sources()) == len(files)
    assert set(stylesheet.sources()) == files


def test_the_order_of_the_layers_stands_before_the_first_rule() -> None:
    assert stylesheet.combined().startswith("@layer tokens, base, layout, components, utilities, print;")


def test_every_rule_stands_in_a_layer() -> None:
    for path in stylesheet.sources():
        text = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL).strip()
        assert text.startswith("@layer ") and text.count("{") == text.count("}"), path.name


def test_nothing_is_loaded_from_elsewhere() -> None:
    assert not re.search(r"@import|url\(|@font-face", stylesheet.combined())


def test_style_sheet_and_script_stay_light() -> None:
    script = (ROOT / "site" / "static" / "js" / "site.js").read_bytes()
    assert len(gzip.compress(stylesheet.combined().encode())) <= 25 * KB
    assert len(gzip.compress(script)) <= 10 * KB


def test_every_hue_of_the_choice_has_its_rule() -> None:
    found = re.findall(r'\[data-hue="(\d+)"\]', stylesheet.combined())
    assert [int(hue) for hue in found] == list(range(0, 360, 15))


def test_in_forced_colours_the_chosen_view_is_framed_since_its_ground_is_gone() -> None:
    text = (CSS / "forced-colors.css").read_text()
    assert re.search(r"\.view-switch \[aria-current\][^{]*{ border: 3px solid Highlight", text)
