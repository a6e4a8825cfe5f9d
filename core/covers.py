"""Drawn covers: a publication without a title page gets one from its title."""

import textwrap
import zlib
from typing import NamedTuple

TILE = 20
COLUMNS, ROWS = 5, 4
TOP = 61
LINE_WIDTH = 17
LINE_HEIGHT = 10.5
FIRST_LINE = 16
MAX_LINES = 4
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
    """What the template draws."""

    shapes: list[Shape]
    lines: list[Line]


def title_lines(title: str) -> list[Line]:
    """The title in at most four short lines; a long word is broken, a long title cut."""
    plain = " ".join(title.replace("\u00ad", "").split())
    wrapped = textwrap.wrap(plain, LINE_WIDTH, max_lines=MAX_LINES, placeholder=" …")
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
    return Drawing(pattern(title), title_lines(title))
