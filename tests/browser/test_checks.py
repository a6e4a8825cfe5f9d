"""The checks of the browser tests find what they are for."""

from tests.browser.checks import html_errors

GOOD = '<!doctype html><html lang="de"><head><title>Titel</title></head><body><h1>Titel</h1></body></html>'


def test_the_validator_accepts_a_valid_page() -> None:
    assert html_errors({"/": GOOD}) == []


def test_the_validator_names_page_and_line_of_an_error() -> None:
    assert html_errors({"/": GOOD, "/falsch/": GOOD.replace("<h1>", "\n<h1></b>")}) == [
        "/falsch/:2: Stray end tag “b”."
    ]
