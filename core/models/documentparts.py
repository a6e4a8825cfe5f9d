"""What belongs to a document: the text of its pages, and the files it had before."""

from pathlib import PurePath

from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.models.documents import Dokument, document_storage


class DokumentSeite(models.Model):
    """The text of one page of a file, for finding it. Who may see the document may see it: ask `core.documenttexts`."""

    document = models.ForeignKey(Dokument, on_delete=models.CASCADE, related_name="seiten", verbose_name=_("document"))
    number = models.PositiveIntegerField(_("page in the file"))
    label = models.CharField(_("printed page number"), max_length=32, blank=True)
    text = models.TextField(_("text"), blank=True)

    # Rows by the ten thousand that refer to nothing else.
    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ("document", "number")
        constraints = [models.UniqueConstraint(fields=("document", "number"), name="one_row_per_page")]
        verbose_name = _("page of a document")
        verbose_name_plural = _("pages of documents")

    def __str__(self) -> str:
        return f"{self.document_id}, {self.shown_label}"

    @property
    def shown_label(self) -> str:
        """The number as it is printed: “iv”; that in the file when none is printed."""
        return self.label or str(self.number)


class DokumentFassung(models.Model):
    """A file that a document had before, so that what was cited can still be found. It is as open as its document."""

    document = models.ForeignKey(
        Dokument, on_delete=models.CASCADE, related_name="fassungen", verbose_name=_("document")
    )
    number = models.PositiveIntegerField(_("number"))
    file = models.FileField(_("file"), storage=document_storage, max_length=255)
    file_size = models.PositiveBigIntegerField(_("size"), null=True, editable=False)
    file_hash = models.CharField(max_length=40, blank=True, editable=False)
    pages = models.PositiveIntegerField(_("pages"), null=True, editable=False)
    valid_from = models.DateTimeField(_("from"))
    valid_until = models.DateTimeField(_("until"), default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ("document", "number")
        constraints = [models.UniqueConstraint(fields=("document", "number"), name="one_number_per_version")]
        verbose_name = _("former version of a document")
        verbose_name_plural = _("former versions of documents")

    def __str__(self) -> str:
        return f"{self.document_id}, {self.number}"

    @property
    def filename(self) -> str:
        """The name for the download."""
        return PurePath(str(self.file.name)).name

    @property
    def url(self) -> str:
        """The address of this version, public or below the members' area like its document."""
        if self.document.is_public:
            return reverse("dokument_fassung", args=[self.document.uuid, self.number, self.filename])
        return reverse("intern_fassung", args=[self.document.uuid, self.number])
