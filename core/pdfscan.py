"""What a PDF would do beyond being read: scripts, programs it starts, files inside. Knows nothing of the site.

The names stand in the file itself or in its packed lists of objects; content of pages is not looked into.
"""

import mmap
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

JAVASCRIPT, LAUNCH, EMBEDDED = "javascript", "launch", "embedded"
NAMES = {
    b"JavaScript": JAVASCRIPT,
    b"Launch": LAUNCH,
    b"EmbeddedFile": EMBEDDED,
    b"EmbeddedFiles": EMBEDDED,
    b"RichMedia": EMBEDDED,
}
# A name, in which every letter can be written as `#4a`.
NAME = re.compile(rb"/((?:[A-Za-z]|#[46][0-9A-Fa-f]|#[57][0-9Aa]){6,13})(?![A-Za-z#])")
ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
PACKED = re.compile(rb"/ObjStm\b[^\x00]{0,2000}?stream\r?\n", re.DOTALL)
MOST_UNPACKED = 16 * 1024 * 1024
MOST_LISTS = 5_000


def active_content(path: str) -> set[str]:
    """Return what the file holds: `javascript`, `launch`, `embedded`."""
    with Path(path).open("rb") as file:
        try:
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except ValueError:
            return set()
        with data:
            found = _named(data)
            for part in _unpacked(data):
                found |= _named(part)
    return found


def _named(data: mmap.mmap | bytes) -> set[str]:
    names = {ESCAPED.sub(lambda code: bytes([int(code[1], 16)]), match[1]) for match in NAME.finditer(data)}
    return {kind for name, kind in NAMES.items() if name in names}


def _unpacked(data: mmap.mmap) -> Iterator[bytes]:
    """Yield the packed lists of objects, together no more than a fixed size; a damaged one is passed over."""
    left = MOST_UNPACKED
    for number, match in enumerate(PACKED.finditer(data)):
        if left <= 0 or number >= MOST_LISTS:
            return
        try:
            part = zlib.decompressobj().decompress(data[match.end() : match.end() + MOST_UNPACKED], left)
        except zlib.error:
            continue
        left -= len(part)
        yield part
