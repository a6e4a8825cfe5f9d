"""Drawn covers: a publication without a title page gets one from its title."""

import re
import textwrap
import zlib
from typing import NamedTuple

TILE = 20
COLUMNS, ROWS = 5, 4
TOP = 61
LINE_WIDTH = 17
# The longest word gets smaller type down to this many letters a line; what is longer still is parted.
MOST_LETTERS = 30
FONT_SIZE = 9.0
LINE_HEIGHT = 10.5
FIRST_LINE = 16
MAX_LINES = 4
# What stands between hyphens, each with its hyphen: a line may end there.
PARTS = re.compile(r"[^-]+-?")
TONES = ("a", "b", "c", "b", "c", "c")


class Shape(NamedTuple):
    """One tile of the pattern: a path and its tone."""

    path: str
    tone: str


class Line(NamedTuple):
    """One line of the title and its baseline."""

    text: str
    y: str


class Drawing(NamedTuple):
    """What the template draws; `size` is that of the type."""

    shapes: list[Shape]
    lines: list[Line]
    size: str


def letters_of_a_line(title: str) -> int:
    """How many letters a line of the cover holds: as many as the longest word has, within limits."""
    longest = max((len(part) for word in plain(title).split() for part in PARTS.findall(word)), default=0)
    return min(max(LINE_WIDTH, longest), MOST_LETTERS)


def plain(title: str) -> str:
    """The title without soft hyphens, with single spaces."""
    return " ".join(title.replace("\u00ad", "").split())


def title_lines(title: str) -> list[Line]:
    """The title in at most four short lines; type shrinks for a long word, a long title is cut."""
    wrapped = textwrap.wrap(plain(title), letters_of_a_line(title), max_lines=MAX_LINES, placeholder=" …")
    return [Line(text, f"{FIRST_LINE + index * LINE_HEIGHT:g}") for index, text in enumerate(wrapped)]


def tile_path(kind: int, x: int, y: int) -> str:
    """A quarter disc in one of four directions, a disc or a half disc."""
    t, h = TILE, TILE // 2
    return (
        f"M{x} {y}h{t}a{t} {t} 0 0 1-{t} {t}z",
        f"M{x + t} {y}v{t}a{t} {t} 0 0 1-{t}-{t}z",
        f"M{x + t} {y + t}h-{t}a{t} {t} 0 0 1 {t}-{t}z",
        f"M{x} {y + t}v-{t}a{t} {t} 0 0 1 {t} {t}z",
        f"M{x} {y + h}a{h} {h} 0 0 1 {t} 0a{h} {h} 0 0 1-{t} 0z",
        f"M{x} {y + t}a{h} {h} 0 0 1 {t} 0z",
    )[kind]


def pattern(title: str) -> list[Shape]:
    """Tiles that depend on nothing but the title, so that a cover never changes by itself."""
    state = zlib.crc32(title.encode("utf-8")) or 1
    shapes = []
    for index in range(COLUMNS * ROWS):
        state = (state * 1664525 + 1013904223) % 2**32
        if (kind := (state >> 16) % 7) < 6:
            row, column = divmod(index, COLUMNS)
            tone = TONES[(state >> 24) % len(TONES)]
            shapes.append(Shape(tile_path(kind, column * TILE, TOP + row * TILE), tone))
    return shapes


def drawing(title: str) -> Drawing:
    """Pattern and lettering of a cover."""
    size = FONT_SIZE * LINE_WIDTH / letters_of_a_line(title)
    return Drawing(pattern(title), title_lines(title), f"{size:.3g}")
