"""Archives and office files: nothing comes in packed that would not come in alone."""

import io
import zipfile

import pytest

from core import documentfiles
from tests.core.factories import PDF, make_zip
from tests.core.test_files import DOCX, ODT

ENTITY = '<?xml version="1.0" encoding="{}"?><!DOCTYPE a [<!ENTITY b "c">]><a/>'


def check(data: bytes, name: str) -> None:
    documentfiles.check(io.BytesIO(data), name)


def encrypted() -> bytes:
    """Return an archive whose one file says that it needs a password."""
    data = bytearray(make_zip({"geheim.txt": b"x"}))
    for head, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(head) + offset] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    "files",
    [
        {"start.exe ": b"x"},
        {"start.exe.": b"x"},
        {"Ordner/START.EXE . ": b"x"},
        {"innen.zip": make_zip({"start.exe": b"MZ"})},
        {"innen.zip ": b"x"},
        {"innen.7z": b"x"},
        {"bild.jpg": make_zip({"start.exe": b"MZ"})},
        {"bericht.pdf": b"MZ\x90\x00"},
        {"bericht.pdf": b"Rar!\x1a\x07\x00"},
        {"makro.docm": make_zip(DOCX)},
        {"makro.docx": make_zip(DOCX | {"word/vbaProject.bin": b"x"})},
        {"falsch.docx": make_zip({"start.exe": b"MZ"})},
    ],
)
def test_what_could_harm_is_refused_in_a_zip_and_named(files):
    with pytest.raises(documentfiles.DocumentRefused) as refusal:
        check(make_zip({"gut.pdf": PDF, **files}), "paket.zip")
    assert next(iter(files)).split("/")[-1] in str(refusal.value)


def test_what_nobody_can_check_is_refused():
    with pytest.raises(documentfiles.DocumentRefused, match=r"geheim\.txt"):
        check(encrypted(), "paket.zip")


def test_documents_pictures_and_folders_may_be_packed():
    packed = {"Ordner/": b"", "Ordner/bericht.pdf": PDF, "brief.docx": make_zip(DOCX), "brief.odt": make_zip(ODT)}
    check(make_zip({**packed, "logo.eps": b"%!PS", "leer.txt": b""}), "paket.zip")


@pytest.mark.parametrize(
    "part",
    [
        ENTITY.format("UTF-16").encode("utf-16"),
        ENTITY.format("UTF-16").encode("utf-16-be"),
        ENTITY.format("UTF-8").replace("<!DOCTYPE", f"<!--{'x' * 70_000}--><!DOCTYPE").encode(),
        ENTITY.format("iso-8859-1").encode(),
        b"<!DOCTYPE a><a/>",
        b"kein XML",
    ],
)
def test_declared_entities_are_found_in_every_encoding_and_however_deep(part):
    with pytest.raises(documentfiles.DocumentRefused):
        check(make_zip(DOCX | {"word/x.xml": part}), "brief.docx")


def test_an_office_file_in_another_encoding_is_taken():
    part = '<?xml version="1.0" encoding="UTF-16"?><!-- <!DOCTYPE a> --><a>DOCTYPE ä</a>'.encode("utf-16")
    check(make_zip(DOCX | {"customXml/item1.xml": part}), "brief.docx")


def test_a_broken_archive_is_refused():
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("a.txt", b"x" * 200)
    data = target.getvalue().replace(b"x" * 100, b"y" * 100, 1)
    with pytest.raises(documentfiles.DocumentRefused):
        check(data, "paket.zip")
