"""What a publication needs before it is published: by its kind, sound numbers, and words that belong together (P-01)."""

import mimetypes
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from wissenspool import identifiers
from wissenspool.chapters import validate_chapters
from wissenspool.enums import Requirable, Rolle
from wissenspool.isbn import split_isbns, validate_isbn

MAKERS = frozenset({Rolle.AUTOR, Rolle.HERAUSGEBER})

SENTENCES: dict[str, Any] = {
    Requirable.ABSTRACT: _("Please write an abstract: what readers find in the publication."),
    Requirable.MAKERS: _("Please name an author or a publisher, under “Authors, publishers, editors”."),
    Requirable.MONTH: _("Please enter the month, too. Example: “9”."),
    Requirable.PLACE: _("Please enter the place of publication. Example: “Musterstadt”."),
    Requirable.FILES: _("Please add a file or a link, under “Files and links”."),
    Requirable.SERIES: _("Please choose the series in which it appeared. Example: “Aus der Praxis”."),
    Requirable.PART_OF: _(
        "Please choose the issue or volume in which the article stands. When it is not on this site, please choose the "
        "series, or write the title of the book under “appeared in”."
    ),
    Requirable.LICENCE: _("Please choose the licence: what others may do with it. Example: “CC BY 4.0”."),
    Requirable.KOMMUNE: _("Please choose the municipality that the publication is about."),
    Requirable.TOPICS: _("Please choose at least one topic, so that readers find the publication."),
    Requirable.SITUATION: _("Please describe the situation at the start."),
    Requirable.GOALS: _("Please write down the goals, one a line."),
    Requirable.APPROACH: _("Please describe how the municipality went about it."),
    Requirable.RESULTS: _("Please write down the results, one a line."),
    Requirable.MEDIUM: _("Please choose an own video or sound file, or enter the address of one elsewhere."),
    Requirable.TRANSCRIPT: _(
        "Please add captions or a transcript, so that people who do not hear the recording can follow it."
    ),
}
# The field at which a sentence stands, where it is not called like what is asked for.
FIELDS: dict[str, str] = {Requirable.MEDIUM: "media_file", Requirable.MAKERS: "", Requirable.FILES: ""}
RECORDING = _(
    "This file is neither film nor sound, so nothing could be played. Please choose an MP4 or MP3 file; other files belong "
    "under “Files and links”."
)
CAPTIONS = _("This file holds no captions. Please choose a VTT file, or leave the field empty and write a transcript.")
REASON = _("Please write why the publication was withdrawn; readers find the sentence in its place.")


@dataclass(frozen=True)
class Known:
    """The values of a publication, from its form or its row, and what its child rows hold."""

    values: dict[str, Any]
    roles: frozenset[str]
    files: int

    def get(self, name: str) -> Any:
        """Return a value; white space alone is none."""
        value = self.values.get(name)
        return value.strip() if isinstance(value, str) else value


def problems(known: Known) -> list[tuple[str, Any]]:
    """Return what stands against publishing: the field, empty for child rows, with the sentence that says what to do."""
    art = known.get("art")
    wanted: Iterable[str] = art.required if art else ()
    found = [(FIELDS.get(name, name), SENTENCES[name]) for name in wanted if name in SENTENCES and _lacks(known, name)]
    if known.get("withdrawn_on") and not known.get("withdrawn_reason"):
        found.append(("withdrawn_reason", REASON))
    return [*found, *_unsound(known), *_unfit_files(known)]


def _lacks(known: Known, name: str) -> bool:
    if name == Requirable.MAKERS:
        return not known.roles & MAKERS
    if name == Requirable.FILES:
        return not known.files
    if name == Requirable.MEDIUM:
        return not (known.get("media_file") or known.get("media_url"))
    if name == Requirable.TRANSCRIPT:
        return not (known.get("captions") or known.get("transcript"))
    if name == Requirable.PART_OF:
        return not any(known.get(each) for each in ("part_of", "reihe", "appeared_in"))
    return not known.get(name)


def _validate_isbns(text: str) -> None:
    for number in split_isbns(text):
        validate_isbn(number.number)


CHECKS: dict[str, Callable[[str], None]] = {
    "isbn": _validate_isbns,
    "issn": identifiers.validate_issn,
    "urn": identifiers.validate_urn,
    "doi": identifiers.validate_doi,
    "page_range": identifiers.validate_page_range,
    "chapters": validate_chapters,
}


def _unsound(known: Known) -> list[tuple[str, Any]]:
    found = []
    for name, check in CHECKS.items():
        if value := known.get(name):
            try:
                check(value)
            except ValidationError as error:
                found += [(name, message) for message in error.messages]
    return found


def _unfit_files(known: Known) -> list[tuple[str, Any]]:
    """Return files that the player cannot use: no film, or captions that no browser reads."""
    film, captions = known.get("media_file"), known.get("captions")
    found: list[tuple[str, Any]] = []
    if film and not is_recording(film.filename):
        found.append(("media_file", RECORDING))
    if captions and PurePath(captions.filename).suffix.lower() != ".vtt":
        found.append(("captions", CAPTIONS))
    return found


def is_recording(filename: str) -> bool:
    """Return whether a file is film or sound by its name; what is stored has been checked against its ending."""
    return (mimetypes.guess_type(filename)[0] or "").startswith(("video/", "audio/"))


def needs_text(art: Any) -> str:
    """Return what a kind needs to be published, as a sentence for the form; empty when it needs nothing of its own."""
    labels = [str(Requirable(name).label) for name in art.required if name in Requirable.values]
    if not labels:
        return ""
    return gettext("To be published, “%(kind)s” needs: %(fields)s.") % {
        "kind": art.label_de,
        "fields": ", ".join(labels),
    }
