"""Components: each is shown, and what is empty draws nothing."""

import re

import pytest
from django.template.loader import render_to_string

from core import covers, patterns
from core.templatetags.look import breakable, initials, reachable, tel
from tests.environment import ROOT

TEMPLATES = ROOT / "templates"
ALL = sorted(path.stem for path in (TEMPLATES / "components").glob("*.html"))
# What always has content, because a page without it would be no page.
NEVER_EMPTY = {
    "contact_card", "cover", "error_page", "event_row", "file_item", "hero", "hero_art", "icon", "link_item", "locked_item", "page_header",
    "pattern", "publication_card", "session_item", "site_footer", "site_header", "skip_links", "teaser_card", "topic_door", "treffer",
}  # fmt: skip


def test_every_component_is_on_the_pattern_page_or_part_of_another_template() -> None:
    shown = {item.name for item in patterns.shown()}
    # A block names its component in Python; the block editor shows it as the block's preview.
    blocks = [path for path in ROOT.glob("*/blocks*") for path in (path.rglob("*.py") if path.is_dir() else [path])]
    code = "".join(path.read_text() for path in [*TEMPLATES.rglob("*.html"), *blocks])
    used = set(re.findall(r"components/(\w+)\.html", code))
    assert not set(ALL) - shown - used


@pytest.mark.parametrize("name", [name for name in ALL if name not in NEVER_EMPTY])
def test_a_component_without_content_draws_nothing(name: str) -> None:
    assert not render_to_string(f"components/{name}.html", {}).strip()


@pytest.mark.parametrize("name", ALL)
def test_no_component_leaves_an_empty_heading_or_list(name: str) -> None:
    html = render_to_string(
        f"components/{name}.html", {"title": "Titel", "name": "Name", "url": "/", "heading": "Titel"}
    )
    assert not re.search(r"<(h[1-6]|ul|ol|dl|p|dd|figcaption)\b[^>]*>\s*</\1>", html)


@pytest.mark.parametrize("name", patterns.page_names())
def test_example_pages_render(name: str) -> None:
    html = render_to_string(f"patterns/pages/{name}.html", patterns.page_context(name))
    assert html.count("<h1") == 1
    assert "style=" not in html


def test_a_title_of_an_editor_is_never_markup() -> None:
    html = render_to_string("components/publication_card.html", {"title": "<img onerror=x>", "url": "/"})
    assert "<img" not in html


@pytest.mark.parametrize(
    ("title", "is_wide"),
    [
        ("Bildungsberichterstattung", True),
        ("Kommunales Bildungsmonitoring", False),
        ("Ganztags-Bildungslandschaft", False),
    ],
)
def test_a_heading_with_a_very_long_word_is_set_smaller_on_small_screens(title: str, is_wide: bool) -> None:
    html = render_to_string("components/page_header.html", {"title": title})
    assert ("page-header__title--wide" in html) == is_wide


@pytest.mark.parametrize("name", ["400", "403", "404", "410", "500"])
def test_error_pages_render_with_an_empty_context(name: str) -> None:
    html = render_to_string(f"{name}.html", {})
    assert f">{name}<" in html


def test_the_error_page_shows_the_number_of_the_incident() -> None:
    assert "a1b2c3d4" in render_to_string("500.html", {"incident": "a1b2c3d4"})


def test_a_cover_depends_on_nothing_but_the_title() -> None:
    assert covers.drawing("Bildung in Zahlen") == covers.drawing("Bildung in Zahlen")
    assert covers.pattern("Bildung in Zahlen") != covers.pattern("Ganztag")


@pytest.mark.parametrize(
    "title", ["", "Donaudampfschifffahrtsgesellschaftskapitänsmütze", "Wort " * 60, "weich\u00adgetrennt"]
)
def test_the_title_on_a_cover_takes_at_most_four_lines(title: str) -> None:
    lines = covers.title_lines(title)
    assert len(lines) <= covers.MAX_LINES
    assert all(len(line.text) <= covers.MOST_LETTERS for line in lines)


def test_type_on_a_cover_shrinks_for_a_long_word_instead_of_parting_it() -> None:
    long = covers.drawing("Bildungsmonitoringbericht für Kommunen")
    assert long.lines[0].text == "Bildungsmonitoringbericht"
    short = covers.drawing("Bildung in Zahlen")
    assert float(long.size) < float(short.size) == covers.FONT_SIZE
    assert f'font-size="{long.size}"' in render_to_string(
        "components/cover.html", {"title": "Bildungsmonitoringbericht für Kommunen"}
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Telefon 0000 120000", 'Telefon <a href="tel:+49000120000">0000 120000</a>'),
        ("info@example.org", '<a href="mailto:info@example.org">info@example.org</a>'),
        ("Lindenallee 4 <b>", "Lindenallee 4 &lt;b&gt;"),
    ],
)
def test_a_line_of_the_address_can_be_used(line: str, expected: str) -> None:
    assert reachable(line) == expected


@pytest.mark.parametrize(
    ("name", "expected"), [("Amira Born", "AB"), ("Zoe", "Z"), ("Max von der Aue", "MA"), ("", ""), ("(N. N.)", "N")]
)
def test_initials(name: str, expected: str) -> None:
    assert initials(name) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("0000 120000", "+49000120000"),
        ("+49 (0) 391 / 120-000", "+49391120000"),
        ("0049 391 1200", "+493911200"),
        ("", ""),
    ],
)
def test_tel(number: str, expected: str) -> None:
    assert tel(number) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("anna@buero.example.org", "anna@<wbr>buero<wbr>.example<wbr>.org"),
        ("www.transferagentur.example.org/seite", "www<wbr>.transferagentur<wbr>.example<wbr>.org<wbr>/seite"),
        ("https://example.org", "https://example<wbr>.org"),
        ("Transferagentur Musterland e. V.", "Transferagentur Musterland e. V."),
        ("<b>.x", "&lt;b&gt;<wbr>.x"),
        ("", ""),
    ],
)
def test_an_address_breaks_at_its_joints(address: str, expected: str) -> None:
    assert breakable(address) == expected
