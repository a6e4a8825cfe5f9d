"""What may be uploaded as a document: its content must be what its name says.

Office files and archives are looked into: no macros, no way out of the folder, no bomb that swells when it is opened.
"""

import tempfile
import zipfile
from collections.abc import Callable
from pathlib import PurePath
from shutil import copyfileobj
from typing import IO
from xml.parsers import expat

from django.conf import settings
from django.utils.text import slugify
from django.utils.translation import gettext as _

MAX_UNPACKED = 500 * 1024 * 1024
MAX_RATIO = 100
# Below this size even a high ratio harms nobody.
HARMLESS = 10 * 1024 * 1024
MAX_ENTRIES = 5_000
HEAD = 64 * 1024
# The bit in the flags of a packed file that says it needs a password.
ENCRYPTED = 1
# What a computer starts, or opens with rights that a document does not need.
RUNNABLE = frozenset(
    [
        "apk",
        "app",
        "bat",
        "chm",
        "cmd",
        "com",
        "cpl",
        "dll",
        "docm",
        "dotm",
        "exe",
        "hta",
        "htm",
        "html",
        "jar",
        "js",
        "jse",
        "lnk",
        "mht",
        "msi",
        "msix",
        "pif",
        "potm",
        "ppam",
        "pptm",
        "ps1",
        "psm1",
        "reg",
        "scf",
        "scr",
        "sh",
        "svg",
        "url",
        "vbe",
        "vbs",
        "wsf",
        "xhtml",
        "xlam",
        "xlsm",
        "xltm",
    ]
)
ARCHIVES = frozenset(["7z", "bz2", "cab", "dmg", "gz", "img", "iso", "rar", "tar", "tgz", "vhd", "xz", "zip"])
# How programs and archives begin, whatever they are called.
REFUSED_HEADS = (b"MZ", b"\x7fELF", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a", b"\x1f\x8b", b"\xfd7zXZ", b"MSCF")
ZIP_HEAD = b"PK\x03\x04"
OFFICE_FOLDERS = {"docx": "word/", "xlsx": "xl/", "pptx": "ppt/"}
MIME_TYPES = {
    "odt": b"application/vnd.oasis.opendocument.text",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
    "odp": b"application/vnd.oasis.opendocument.presentation",
    "epub": b"application/epub+zip",
}
MACROS = ("vbaproject.bin", "vbadata.xml")
GERMAN_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})


class DocumentRefused(ValueError):
    """A file that is not stored; the text says what is wrong, why, and what to do."""


def ending_of(name: str) -> str:
    """Return the ending of a file name, in small letters."""
    return PurePath(name).suffix.lower().lstrip(".")


def safe_name(name: str) -> str:
    """Return a file name that every system and every address can take: `Bericht-2026.pdf`."""
    path = PurePath(name.replace("\\", "/").replace("\x00", ""))
    stem = slugify(path.stem.replace(".", "-").translate(GERMAN_LETTERS))[:80].strip("-_")
    return f"{stem or 'datei'}.{slugify(ending_of(name))[:8] or 'bin'}"


def check(file: IO[bytes], name: str) -> None:
    """Check a file by its content.

    Raises DocumentRefused with a sentence for the editor.
    """
    ending = ending_of(name)
    if ending not in settings.WAGTAILDOCS_EXTENSIONS:
        raise DocumentRefused(_no_format_of_ours(ending))
    file.seek(0)
    try:
        if not CHECKS[ending](file, ending):
            raise DocumentRefused(_not_what_it_says(ending))
    finally:
        file.seek(0)


def _no_format_of_ours(ending: str) -> str:
    formats = ", ".join(settings.WAGTAILDOCS_EXTENSIONS).upper()
    if not ending:
        return _(
            "The name of this file has no ending, so nobody can tell what is in it. Please open it in the program it was"
            " made with, save it in one of these formats, and upload it again: %(formats)s. Example: “bericht.pdf”."
        ) % {"formats": formats}
    return _(
        "Files that end in “.%(ending)s” cannot be offered for download, because they could harm readers or cannot"
        " be opened by everybody. Please save the file in one of these formats: %(formats)s."
    ) % {"ending": ending, "formats": formats}


def _not_what_it_says(ending: str) -> str:
    return _(
        "The name of this file ends in “.%(ending)s”, but its content is something else or is damaged. Please open it in"
        " the program it was made with, save it as %(format)s, and upload it again."
    ) % {"ending": ending, "format": ending.upper()}


def _pdf(file: IO[bytes], _ending: str) -> bool:
    return file.read(1024).lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(b"%PDF-")


def _text(file: IO[bytes], ending: str) -> bool:
    head = file.read(HEAD)
    start = head.lstrip(b"\xef\xbb\xbf\r\n\t ").lower()
    if start.startswith((b"<", b"mz", b"\x7felf", b"pk\x03\x04", b"%pdf", b"#!")):
        return False
    wanted = {"vtt": b"webvtt", "ics": b"begin:vcalendar"}.get(ending, b"")
    if not start.startswith(wanted):
        return False
    while head:
        if b"\x00" in head:
            return False
        head = file.read(HEAD)
    return True


def _mp3(file: IO[bytes], _ending: str) -> bool:
    head = file.read(3)
    return head == b"ID3" or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0)


def _mp4(file: IO[bytes], _ending: str) -> bool:
    return file.read(12)[4:8] == b"ftyp"


def _archive(file: IO[bytes], ending: str) -> bool:
    if file.read(4) != ZIP_HEAD:
        return False
    try:
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
            _check_entries(entries)
            return _is_kind(archive, entries, ending)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError):
        return False


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(1, sum(entry.compress_size for entry in entries))
    if len(entries) > MAX_ENTRIES or unpacked > MAX_UNPACKED or (unpacked > HARMLESS and unpacked / packed > MAX_RATIO):
        raise DocumentRefused(
            _(
                "This file would swell to many times its size when it is opened, which can bring a computer to a halt."
                " Please check where it comes from. A file you made yourself can be saved anew and uploaded again."
            )
        )
    for entry in entries:
        path = PurePath(entry.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or path.name.lower() in MACROS:
            raise DocumentRefused(
                _(
                    "This file contains macros or hidden paths that could harm a reader's computer. Please save it without"
                    " macros (for example as DOCX instead of DOCM, or as PDF) and upload it again."
                )
            )


def _is_kind(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], ending: str) -> bool:
    names = [entry.filename for entry in entries]
    if ending == "zip":
        for entry in entries:
            _check_packed(archive, entry)
        return True
    if ending in OFFICE_FOLDERS:
        right = "[Content_Types].xml" in names and any(name.startswith(OFFICE_FOLDERS[ending]) for name in names)
        return right and not _has_entities(archive, names)
    scripts = any(name.startswith(("Basic/", "Scripts/")) for name in names)
    return "mimetype" in names and not scripts and archive.read("mimetype")[:80].strip() == MIME_TYPES[ending]


def _check_packed(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Check what lies in a ZIP as far as it would be checked alone. Raises DocumentRefused."""
    # Windows passes over spaces and dots behind a name, and starts `a.exe ` as `a.exe`.
    ending = ending_of(entry.filename.rstrip(" ."))
    is_known = ending not in RUNNABLE | ARCHIVES
    if not is_known or entry.flag_bits & ENCRYPTED or not _is_harmless(archive, entry, ending):
        raise DocumentRefused(
            _(
                "“%(name)s” in this ZIP file cannot be offered to readers: a program, another archive, a document with"
                " macros or something behind a password could harm their computers. Please pack the documents alone, and"
                " upload the file again."
            )
            % {"name": PurePath(entry.filename).name}
        )


def _is_harmless(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, ending: str) -> bool:
    with archive.open(entry) as part:
        head = part.read(len(ZIP_HEAD) * 2)
        if not head.startswith(ZIP_HEAD):
            return not head.startswith(REFUSED_HEADS)
        if ending not in OFFICE_FOLDERS | MIME_TYPES:
            return False
        with tempfile.SpooledTemporaryFile(max_size=HARMLESS) as file:
            file.write(head)
            copyfileobj(part, file)
            file.seek(0)
            try:
                return _archive(file, ending)
            except DocumentRefused:
                return False


class _Doctype(Exception):
    """A part of an office file declares a type of document."""


class _Root(Exception):
    """The first element of a part; what could be declared stands before it."""


def _has_entities(archive: zipfile.ZipFile, names: list[str]) -> bool:
    """Return True when a part declares entities of its own, in any encoding; no office program writes any."""
    for name in names:
        if ending_of(name) in {"xml", "rels"}:
            with archive.open(name) as part:
                try:
                    _read_prolog(part)
                except _Root:
                    continue
                except (_Doctype, expat.ExpatError):
                    return True
    return False


def _read_prolog(part: IO[bytes]) -> None:
    """Read XML up to its first element. Raises _Root there, _Doctype before that, ExpatError for what is no XML."""

    def stop(reason: type[Exception]) -> None:
        raise reason

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = lambda *_parts: stop(_Doctype)
    parser.StartElementHandler = lambda *_parts: stop(_Root)
    while piece := part.read(HEAD):
        parser.Parse(piece)


CHECKS: dict[str, Callable[[IO[bytes], str], bool]] = {
    "pdf": _pdf,
    "mp3": _mp3,
    "mp4": _mp4,
    **dict.fromkeys(("csv", "txt", "ics", "vtt"), _text),
    **dict.fromkeys((*OFFICE_FOLDERS, *MIME_TYPES, "zip"), _archive),
}
