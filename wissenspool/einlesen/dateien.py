"""Files that a table names: below one folder, and nothing outside of it."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files import File
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from core import documentfiles
from core.models import Dokument

BLOCK = 1024 * 1024


def find(folder: Path | None, part: str) -> Path:
    """Return the file that a cell names. Raises ValidationError for one that is not there, lies elsewhere or cannot be offered."""
    if folder is None:
        raise ValidationError(
            _(
                "Files can be brought only by the command, and only when --files names their folder. Please name it, or "
                "leave this cell empty and add the files on the page of the publication."
            )
        )
    # Also follows links, so that none leads out of the folder.
    root = folder.resolve()
    path = (root / part.replace("\\", "/")).resolve()
    if not path.is_relative_to(root):
        raise ValidationError(_("The path leads out of the folder with the files. Please write one below it."))
    if not path.is_file():
        raise ValidationError(_("There is no such file below the folder “%s”.") % folder)
    most = settings.WAGTAILDOCS_MAX_UPLOAD_SIZE
    if path.stat().st_size > most:
        raise ValidationError(_("The file is larger than %s.") % filesizeformat(most))
    _check(path)
    return path


def _check(path: Path) -> None:
    try:
        with path.open("rb") as file:
            documentfiles.check(file, path.name)
    except documentfiles.DocumentRefused as refusal:
        raise ValidationError(str(refusal)) from refusal


def hash_of(path: Path) -> str:
    """Return the hash under which a document keeps its content."""
    made = hashlib.sha1(usedforsecurity=False)
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            made.update(block)
    return made.hexdigest()


def documents(paths: Iterable[Path], title: str, language: str, by: Any) -> list[Dokument]:
    """Return the documents of these files; one that is there already with the same content is taken again, as open or closed as it is."""
    return [_document(path, title, language, by) for path in paths]


def _document(path: Path, title: str, language: str, by: Any) -> Dokument:
    known = list(Dokument.objects.filter(file_hash=(key := hash_of(path))).order_by("pk"))
    if known:
        # A second, public one would open what the first keeps closed.
        return min(known, key=lambda document: not document.is_public)
    with path.open("rb") as file:
        document = Dokument(title=title[:255], language=language or "de", uploaded_by_user=by, file_hash=key)
        document.file_size = path.stat().st_size
        document.file.save(documentfiles.safe_name(path.name), File(file), save=False)
        document.save()
    return document
