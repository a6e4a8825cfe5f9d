"""Documents: on private storage, with what the reader wants to know before opening one."""

from django.core.files.storage import storages
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.search import index

from core.models.access import AccessMixin


class Accessible(models.TextChoices):
    """Whether a file can be read with assistive technology."""

    UNKNOWN = "unknown", _("not checked")
    YES = "yes", _("accessible")
    NO = "no", _("not accessible")


def document_storage() -> object:
    """Return the storage outside of the media root."""
    return storages["private"]


def document_path(instance: "Dokument", filename: str) -> str:
    """Return a path that nobody can guess; the name is kept for the download."""
    return f"dokumente/{instance.uuid.hex}/{filename}"


class Dokument(AccessMixin, AbstractDocument):
    """A file for download."""

    file = models.FileField(_("file"), upload_to=document_path, storage=document_storage, max_length=255)
    language = models.CharField(
        _("language"),
        max_length=12,
        blank=True,
        default="de",
        help_text=_("Language code of the text. Example: “de” or “en”."),
    )
    pages = models.PositiveIntegerField(_("pages"), null=True, blank=True, editable=False)
    accessible = models.CharField(
        _("accessibility"),
        max_length=10,
        choices=Accessible.choices,
        default=Accessible.UNKNOWN,
        help_text=_("Whether people with a screen reader can read the file."),
    )

    admin_form_fields = ("title", "file", "access", "language", "accessible", "collection", "tags")
    search_fields = [*AbstractDocument.search_fields, index.FilterField("access")]

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    @property
    def url(self) -> str:
        """The one address of the file: public, or below the members' area (decision 9)."""
        if self.is_public:
            return reverse("dokument", args=[self.uuid, self.filename])
        return reverse("intern_material", args=[self.uuid])

    @property
    def format(self) -> str:
        """The kind of file as people say it: `PDF`."""
        return self.file_extension.upper()
