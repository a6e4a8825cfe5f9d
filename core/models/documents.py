"""Documents: on private storage, with what the reader wants to know before opening one."""

import datetime
from collections.abc import Collection
from typing import Any, Self

from django.core.files.storage import Storage, storages
from django.db import models
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.search import index

from core import stand
from core.access import Tokens
from core.documentfiles import safe_name
from core.models.access import AccessMixin


class Accessible(models.TextChoices):
    """Whether a file can be read with assistive technology."""

    UNKNOWN = "unknown", _("not checked")
    YES = "yes", _("accessible")
    NO = "no", _("not accessible")


class ReadingState(models.TextChoices):
    """How far the worker is with reading a file."""

    WAITING = "waiting", _("waiting")
    DONE = "done", _("done")
    FAILED = "failed", _("failed")


def document_storage() -> Storage:
    """Return the storage outside of the media root."""
    return storages["private"]


def document_path(instance: "Dokument", filename: str) -> str:
    """Return a path that nobody can guess; the name is kept for the download, as far as every system can take it."""
    return f"dokumente/{instance.uuid.hex}/{safe_name(filename)}"


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
    accessible = models.CharField(
        _("accessibility"),
        max_length=10,
        choices=Accessible.choices,
        default=Accessible.UNKNOWN,
        help_text=_(
            "Whether people with a screen reader can read the file. Example: “accessible” after a check of tags, headings"
            " and alternative texts."
        ),
    )
    # What the worker reads from the file, see `core.pdf`.
    pages = models.PositiveIntegerField(_("pages"), null=True, blank=True, editable=False)
    tagged = models.BooleanField(_("has tags"), null=True, editable=False)
    file_title = models.CharField(_("title inside the file"), max_length=255, blank=True, editable=False)
    reading_state = models.CharField(
        _("reading the file"),
        max_length=10,
        choices=ReadingState.choices,
        default=ReadingState.WAITING,
        editable=False,
        db_index=True,
    )
    reading_error = models.CharField(_("why it could not be read"), max_length=300, blank=True, editable=False)
    # Until the day before nobody opens it, whatever its access says; `datetime.date.max`: for ever. Derived by the app
    # that closes files, see docs/decisions/0017-dateien-schliessen.md.
    closed_until = models.DateField(_("closed until"), null=True, blank=True, editable=False, db_index=True)

    admin_form_fields = ("title", "file", "access", "language", "accessible", "collection", "tags")
    search_fields = [*AbstractDocument.search_fields, index.FilterField("access")]

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    @classmethod
    def from_db(cls, db: str | None, field_names: Collection[str], values: Collection[Any], **kwargs: Any) -> Self:
        document = super().from_db(db, field_names, values, **kwargs)
        document._stored_file = str(document.__dict__.get("file"))
        return document

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; another file is read anew."""
        file = str(self.__dict__.get("file"))
        if getattr(self, "_stored_file", file) != file:
            self.reading_state, self.reading_error = ReadingState.WAITING, ""
            self.pages, self.tagged, self.file_title = None, None, ""
        super().save(*args, **kwargs)
        self._stored_file = str(self.__dict__.get("file"))

    def clean(self) -> None:
        """Check the ending of the name; a file that was refused has none, and its refusal is said already."""
        if self.file:
            super().clean()

    @property
    def is_closed(self) -> bool:
        """True while nobody may open the file; the clock alone opens it."""
        return self.closed_until is not None and self.closed_until > stand.today()

    @property
    def closed_note(self) -> str:
        """Until when the file is closed, for readers: “available from 1 March 2027”; empty for an open one."""
        if not self.is_closed or self.closed_until is None:
            return ""
        if self.closed_until == datetime.date.max:
            return gettext("withdrawn")
        return gettext("available from %(day)s") % {"day": date_format(self.closed_until, "DATE_FORMAT")}

    @property
    def tokens(self) -> Tokens:
        """The access tokens of which one suffices: none as long as the file is closed."""
        return frozenset() if self.is_closed else super().tokens

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
