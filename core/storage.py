"""Where files lie: public pictures under the media root, everything else outside of it (decision 11)."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files.base import File
from django.core.files.storage import FileSystemStorage
from django.urls import reverse
from whitenoise.storage import CompressedManifestStaticFilesStorage

PRIVATE_PREFIX = "intern/"
# Wagtail keeps an upload here until its form is complete; it has not been written anew yet, so nobody may fetch it.
UNFINISHED_PREFIX = "wagtail_uploads/"


class PrivateStorage(FileSystemStorage):
    """Files without a public address; a model says where its file is served."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(location=settings.PRIVATE_ROOT, **kwargs)

    def url(self, name: str | None) -> str:
        """Raise ValueError: the storage knows no address."""
        raise ValueError("A private file has no address of its own.")


class MediaStorage(FileSystemStorage):
    """Pictures: names below `intern/` lie under the private root and are served with an access check."""

    def path(self, name: str) -> str:
        if name.startswith((PRIVATE_PREFIX, UNFINISHED_PREFIX)):
            return str(Path(PrivateStorage().path(name)))
        return super().path(name)

    def _save(self, name: str, content: File) -> str:
        if name.startswith((PRIVATE_PREFIX, UNFINISHED_PREFIX)):
            return PrivateStorage()._save(name, content)  # type: ignore[attr-defined]
        return super()._save(name, content)

    def url(self, name: str | None) -> str:
        if name and name.startswith(UNFINISHED_PREFIX):
            raise ValueError("An unfinished upload has no address.")
        if name and name.startswith(PRIVATE_PREFIX):
            return reverse("intern_bild", args=[name.removeprefix(PRIVATE_PREFIX)])
        return super().url(name)


class StaticStorage(CompressedManifestStaticFilesStorage):
    """Static files under hashed names; the list of them lies beside the served folder, not in it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        manifest = FileSystemStorage(location=Path(settings.STATIC_ROOT).parent)
        super().__init__(*args, manifest_storage=manifest, **kwargs)
