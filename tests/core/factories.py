"""Makes pictures, documents and accounts for tests."""

import io
import itertools
import zipfile
from typing import Any

from django.contrib.auth.models import Group, Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from core.models import Bild, Dokument
from konten.models import Konto

_numbers = itertools.count(1)
PASSWORD = "ein-langes-wort-fuer-tests"
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
    b"4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
    b"5 0 obj<</Type/StructTreeRoot>>endobj\n"
    b"6 0 obj<</Title(Jahresbericht)>>endobj\n"
    b"trailer<</Root 1 0 R/Info 6 0 R>>\n%%EOF\n"
)


def picture_bytes(kind: str = "JPEG", size: tuple[int, int] = (1200, 800), mode: str = "RGB", **options: Any) -> bytes:
    """Return a drawn picture as a file."""
    target = io.BytesIO()
    Image.new(mode, size, options.pop("colour", 90 if mode in {"L", "P"} else None) or 0).save(target, kind, **options)
    return target.getvalue()


def upload(data: bytes, name: str = "bild.jpg") -> SimpleUploadedFile:
    """Return a file as a form receives it."""
    return SimpleUploadedFile(name, data)


def make_picture(data: bytes | None = None, **values: Any) -> Bild:
    """Make a stored picture."""
    number = next(_numbers)
    defaults = {"title": f"Bild {number}", "default_alt": "Ein Plan der Stadt.", "credit": "Stadt Musterstadt"}
    return Bild.objects.create(file=upload(data or picture_bytes()), **{**defaults, **values})


def make_document(data: bytes = PDF, name: str = "bericht.pdf", **values: Any) -> Dokument:
    """Make a stored document."""
    return Dokument.objects.create(**{"title": f"Dokument {next(_numbers)}", "file": upload(data, name), **values})


def make_zip(files: dict[str, bytes]) -> bytes:
    """Return an archive, such as an office file."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()


def make_editors(name: str = "Redaktion", *codenames: str) -> Group:
    """Make a group that opens the admin, with further rights by name; what it may do to pages and files is added by the test."""
    group = Group.objects.create(name=name)
    group.permissions.set(Permission.objects.filter(codename__in=("access_admin", *codenames)))
    return group


def client_of(group: Group) -> Client:
    """Return the browser of somebody in a group, logged in."""
    account = make_account()
    account.groups.add(group)
    client = Client()
    client.force_login(account)
    return client


def make_account(email: str = "", **values: Any) -> Konto:
    """Make an account that can log in with PASSWORD."""
    return Konto.objects.create_user(email or f"person{next(_numbers)}@example.org", PASSWORD, **values)
