"""Documents: on private storage, with what the reader wants to know before opening one."""

import datetime
import secrets
from collections.abc import Collection
from typing import Any, Self

from django.core.files.storage import Storage, storages
from django.db import models, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.search import index

from core import stand
from core.access import Tokens
from core.documentfiles import safe_name
from core.models.access import AccessMixin
from core.models.images import RenditionState


class Accessible(models.TextChoices):
    """Whether a file can be read with assistive technology."""

    UNKNOWN = "unknown", _("not checked")
    YES = "yes", _("accessible")
    NO = "no", _("not accessible")


class ReadingState(models.TextChoices):
    """How far the worker is with reading a file."""

    WAITING = "waiting", _("waiting")
    READING = "reading", _("being read")
    DONE = "done", _("done")
    FAILED = "failed", _("failed")


def document_storage() -> Storage:
    """Return the storage outside of the media root."""
    return storages["private"]


def document_path(instance: "Dokument", filename: str) -> str:
    """Return a path that nobody can guess; the name is kept for the download, as far as every system can take it.

    Each file has a folder of its own, so that a version of the same name does not need another name.
    """
    return f"dokumente/{instance.uuid.hex}/{secrets.token_hex(4)}/{safe_name(filename)}"


class ClosedForNow(AccessMixin):
    """A day until which nobody opens a file, whatever its access says.

    Until the day before; `datetime.date.max` means for ever. Derived by the app that closes files, see
    `docs/decisions/0017-dateien-schliessen.md`.
    """

    closed_until = models.DateField(_("closed until"), null=True, blank=True, editable=False, db_index=True)

    class Meta:
        abstract = True

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


class Dokument(ClosedForNow, AbstractDocument):
    """A file for download."""

    file = models.FileField(_("file"), upload_to=document_path, storage=document_storage, max_length=255)
    language = models.CharField(
        _("language"),
        max_length=12,
        blank=True,
        help_text=_("Language code of the text. Empty: what the file itself says. Example: “de” or “en”."),
    )
    accessible = models.CharField(
        _("accessibility"),
        max_length=10,
        choices=Accessible.choices,
        default=Accessible.UNKNOWN,
        help_text=_(
            "Whether people with a screen reader can read the file. “not checked”: a PDF file without tags or without text is"
            " shown as not accessible. Example: “accessible” after a check of tags, headings and alternative texts."
        ),
    )
    file_since = models.DateTimeField(default=timezone.now, editable=False)
    # How many former files are kept; written by `core.versions` alone.
    former_files = models.PositiveSmallIntegerField(_("former versions"), default=0, editable=False)
    # What the worker reads from the file, see `core.reading`; `READ` names these columns.
    pages = models.PositiveIntegerField(_("pages"), null=True, blank=True, editable=False)
    text_pages = models.PositiveIntegerField(_("pages with text"), null=True, editable=False)
    text_is_cut = models.BooleanField(_("only a part of the text was read"), default=False, editable=False)
    tagged = models.BooleanField(_("has tags"), null=True, editable=False)
    file_title = models.CharField(_("title inside the file"), max_length=255, blank=True, editable=False)
    file_language = models.CharField(_("language inside the file"), max_length=35, blank=True, editable=False)
    active_content = models.CharField(_("active content"), max_length=60, blank=True, editable=False)
    cover = models.OneToOneField(
        "core.Bild",
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="cover_of",
        verbose_name=_("cover"),
    )
    reading_state = models.CharField(
        _("reading the file"),
        max_length=10,
        choices=ReadingState.choices,
        default=ReadingState.WAITING,
        editable=False,
        db_index=True,
    )
    reading_error = models.CharField(_("why it could not be read"), max_length=300, blank=True, editable=False)
    reading_attempts = models.PositiveSmallIntegerField(_("attempts"), default=0, editable=False)
    # While it waits: not before; while it is read: the worker that does so is taken for dead after this.
    reading_due_at = models.DateTimeField(null=True, editable=False)

    READ = (
        "pages",
        "text_pages",
        "text_is_cut",
        "tagged",
        "file_title",
        "file_language",
        "active_content",
        "cover",
        "reading_state",
        "reading_error",
        "reading_attempts",
        "reading_due_at",
    )
    admin_form_fields = ("title", "file", "access", "language", "accessible", "collection", "tags")
    search_fields = [*AbstractDocument.search_fields, index.FilterField("access")]

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    @classmethod
    def from_db(cls, db: str | None, field_names: Collection[str], values: Collection[Any], **kwargs: Any) -> Self:
        document = super().from_db(db, field_names, values, **kwargs)
        document._stored_file = str(document.__dict__.get("file"))
        document._stored_public = "access" not in document.__dict__ or document.is_public
        return document

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save. Another file is read anew and the former one kept as a version; what the worker reads is left to it."""
        from core import documentcovers, versions

        file = str(self.__dict__.get("file"))
        is_replaced = not self._state.adding and getattr(self, "_stored_file", file) != file
        with transaction.atomic():
            if is_replaced:
                versions.keep_former_file(self)
                self.forget_what_was_read()
            elif not self._state.adding and not kwargs.get("update_fields") and not args:
                # A form that was opened before the worker was done does not know what it has found.
                kwargs["update_fields"] = self._own_columns()
            super().save(*args, **kwargs)
            documentcovers.follow_access(self)
        self._stored_file = str(self.__dict__.get("file"))
        self._stored_public = self.is_public

    @classmethod
    def _own_columns(cls) -> list[str]:
        fields = [field for field in cls._meta.concrete_fields if not field.primary_key]
        return [field.name for field in fields if field.name not in (*cls.READ, "former_files")]

    def forget_what_was_read(self) -> None:
        """Let the file wait to be read, as if it were new."""
        for field in self._meta.concrete_fields:
            if field.name in self.READ and field.name != "cover":
                setattr(self, field.name, field.get_default())
        self.file_since = timezone.now()

    def clean(self) -> None:
        """Check the ending of the name; a file that was refused has none, and its refusal is said already."""
        if self.file:
            super().clean()

    @property
    def url(self) -> str:
        """The one address of the file: public, or below the members' area (decision 9)."""
        if self.is_public:
            return reverse("dokument", args=[self.uuid, self.filename])
        return reverse("intern_material", args=[self.uuid])

    @property
    def is_unfinished(self) -> bool:
        """True while the worker has still to read the file, or to make the sizes of its cover."""
        if self.reading_state in (ReadingState.WAITING, ReadingState.READING):
            return True
        return self.cover is not None and self.cover.renditions_state == RenditionState.WAITING

    @property
    def format(self) -> str:
        """The kind of file as people say it: `PDF`."""
        return self.file_extension.upper()

    @property
    def shown_language(self) -> str:
        """The code of the language: what an editor says, else the file itself, else German."""
        return self.language or self.file_language.split("-")[0].lower() or "de"

    @property
    def is_image_only(self) -> bool:
        """True for pictures of pages: hardly one page in ten has text."""
        return bool(self.pages and self.text_pages is not None and self.text_pages * 10 < self.pages)

    @property
    def shown_accessible(self) -> str:
        """What readers are told: what an editor says. Without that, a file without tags or text is `no`; tags alone promise nothing."""
        if self.accessible != Accessible.UNKNOWN:
            return self.accessible
        return Accessible.NO if self.tagged is False or self.is_image_only else Accessible.UNKNOWN
