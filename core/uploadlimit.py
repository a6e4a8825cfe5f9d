"""Uploads far above the limit: what is sent beyond it is received, so that the browser hears the answer, and never written down."""

import io
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler


class SizeLimit(FileUploadHandler):
    """Stands before Django's own handlers. The forms refuse the file by its size, in a sentence."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self.received = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        """Pass on what still fits."""
        self.received = start + len(raw_data)
        return None if self.received > largest() else raw_data

    def file_complete(self, file_size: int) -> UploadedFile | None:
        """Stand in for a file that is too large: its name and size without content. Every other one is left to the next handler."""
        if file_size <= largest():
            return None
        return UploadedFile(io.BytesIO(), self.file_name, self.content_type, file_size, self.charset)


def largest() -> int:
    """Return the size in bytes above which no form of the site takes a file."""
    return max(settings.WAGTAILDOCS_MAX_UPLOAD_SIZE, settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE)
