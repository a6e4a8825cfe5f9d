"""Chapters of a film or a recording: one a line, begin and title (P-18)."""

import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

LINE = re.compile(r"(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)\s+(\S.*)")


@dataclass(frozen=True)
class Chapter:
    """Where a chapter begins, in seconds, and what it is called."""

    seconds: int
    title: str

    @property
    def time(self) -> str:
        """The begin as people write it: “3:20”, from an hour on “1:03:20”."""
        minutes, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"


def chapters(text: str) -> list[Chapter]:
    """Return the chapters of a field; a line that is none yet is left out."""
    return [chapter for line in _lines(text) if (chapter := _chapter(line))]


def validate_chapters(text: str) -> None:
    """Raise ValidationError that names the first line without a time or a title, or a chapter before the one above it."""
    before = -1
    for line in _lines(text):
        chapter = _chapter(line)
        if chapter is None:
            raise ValidationError(
                _("A chapter is a time and a title. Please look at the line “%(line)s”. Example: “03:20 Ein Anfang”.")
                % {"line": line[:60]}
            )
        if chapter.seconds <= before:
            raise ValidationError(
                _("The chapter “%(line)s” begins before the one above it. Please put them in order.")
                % {"line": line[:60]}
            )
        before = chapter.seconds


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _chapter(line: str) -> Chapter | None:
    found = LINE.fullmatch(line)
    if found is None:
        return None
    hours, minutes, seconds, title = found.groups()
    return Chapter(int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds), title)
