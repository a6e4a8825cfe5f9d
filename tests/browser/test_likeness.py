"""The comparison of two pages sees what readers would see, and looks away from what is named alone."""

import pytest

from tests.browser.likeness import differences

PAGE = (
    '<body><main><h1>Titel</h1><p class="lead">Zwei <a href="/a/">Seiten</a></p><ul><li>eins</li></ul>'
    '<p class="stand soft">Stand: <time datetime="2024-03-06">06.03.2024</time></p></main></body>'
)


@pytest.mark.parametrize(
    ("part", "instead"),
    [
        ("Zwei", "Drei"),
        ("h1", "h2"),
        ('class="lead"', 'class="text"'),
        ('href="/a/"', 'href="/b/"'),
        ("<li>eins</li>", "<li>eins</li><li></li>"),
        ("<ul><li>eins</li></ul>", ""),
    ],
)
def test_what_is_otherwise_is_seen(part: str, instead: str) -> None:
    assert differences(PAGE, PAGE.replace(part, instead))


def test_the_day_of_the_last_change_may_differ() -> None:
    assert not differences(PAGE, PAGE.replace("2024-03-06", "2026-11-24").replace("06.03.2024", "24.11.2026"))


def test_white_space_between_elements_may_differ() -> None:
    assert not differences(PAGE, PAGE.replace("><", ">\n  <"))
