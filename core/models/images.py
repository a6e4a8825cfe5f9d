"""Pictures: alternative text, credit, and renditions that the worker makes (decision 15)."""

from collections.abc import Collection
from pathlib import PurePath
from typing import Any, Self

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import (
    AbstractImage,
    AbstractRendition,
    WagtailImageField,
    WagtailImageFieldFile,
    get_upload_to,
)
from wagtail.search import index
from wagtail.utils.file import hash_filelike

from core import picturefiles
from core.models.access import AccessMixin
from core.storage import PRIVATE_PREFIX


class RenditionState(models.TextChoices):
    """How far the worker is with the sizes of a picture."""

    WAITING = "waiting", _("waiting")
    DONE = "done", _("done")
    FAILED = "failed", _("failed")


class PictureKind(models.TextChoices):
    """What a picture is; the first word of its credit."""

    FOTO = "foto", _("Photo")
    GRAFIK = "grafik", _("Graphic")
    ILLUSTRATION = "illustration", _("Illustration")
    OTHER = "sonstiges", _("Something else (only ©)")


class BildFile(WagtailImageFieldFile):
    """The one gate of originals: whatever way a picture comes in, it is checked and written anew before it is stored."""

    def save(self, name: str, content: File, save: bool = True) -> None:
        """Store the picture under a neutral name.

        Raises PictureRefused (a ValueError) for anything that is no sound picture.
        """
        picture = picturefiles.kept(content)
        self.instance.file_size = picture.size
        self.instance.file_hash = hash_filelike(picture)
        picture.seek(0)
        super().save(str(picture.name), picture, save)


class BildFileField(WagtailImageField):
    """The file of a picture."""

    attr_class = BildFile


class Bild(AccessMixin, AbstractImage):
    """A picture with its words and its finished sizes.

    `renditions_ready` maps a filter (`width-800|format-webp`) to `[url, width, height]`, so that a page needs no query for it.
    """

    # Wagtail keeps `decorative` for the use of a picture in a block, so the picture's own choice has another name.
    SHAPE = ("file", "focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height")

    file = BildFileField(_("file"), upload_to=get_upload_to, width_field="width", height_field="height", max_length=150)
    default_alt = models.CharField(
        _("alternative text"),
        max_length=250,
        blank=True,
        help_text=_("What can be seen, in one sentence. Example: “Six people stand around a table with a town map.”"),
    )
    is_decorative = models.BooleanField(
        _("only decoration"),
        default=False,
        help_text=_("The picture carries no information; screen readers pass over it. Example: a coloured pattern."),
    )
    kind = models.CharField(
        _("what it is"),
        max_length=12,
        choices=PictureKind.choices,
        default=PictureKind.FOTO,
        help_text=_("Stands before the credit. Example: “Graphic” for a drawn chart, shown as “Grafik: …”."),
    )
    credit = models.CharField(
        _("credit"),
        max_length=200,
        blank=True,
        help_text=_(
            "Who holds the rights; shown wherever the picture is used. Example: “Stadt Musterstadt, Ayla Brandt”."
        ),
    )
    # The cover of a document: made by the worker, chosen and edited by nobody.
    made_by_site = models.BooleanField(default=False, editable=False, db_index=True)
    renditions_ready = models.JSONField(default=dict, editable=False)
    renditions_state = models.CharField(
        max_length=10,
        choices=RenditionState.choices,
        default=RenditionState.WAITING,
        editable=False,
        db_index=True,
    )
    renditions_error = models.CharField(max_length=300, blank=True, editable=False)

    admin_form_fields = (
        "title",
        "file",
        "default_alt",
        "is_decorative",
        "kind",
        "credit",
        "access",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )
    search_fields = [
        *AbstractImage.search_fields,
        index.SearchField("default_alt"),
        index.SearchField("credit"),
        index.FilterField("made_by_site"),
    ]

    class Meta:
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    def get_usage(self) -> Any:
        """Return what uses the picture; Wagtail knows nothing of the logos of a programme."""
        from core.uses import uses_of_file

        return uses_of_file(self)

    @property
    def default_alt_text(self) -> str:
        """The picture's own alternative text; empty when it is decoration. Wagtail asks for this name."""
        return "" if self.is_decorative else self.default_alt

    @property
    def credit_line(self) -> str:
        """The credit as it stands below the picture: “Foto: Stadt Musterstadt”, “© Stadt Musterstadt”."""
        if not self.credit:
            return ""
        is_named = self.kind != PictureKind.OTHER
        return f"{PictureKind(self.kind).label}: {self.credit}" if is_named else f"© {self.credit}"

    def get_upload_to(self, filename: str) -> str:
        """Return where the original lies: under the private root when it is not public, in a folder nobody can guess."""
        folder = "bilder" if self.is_public else f"{PRIVATE_PREFIX}bilder"
        return f"{folder}/{self.uuid.hex}/{PurePath(filename).name}"

    @classmethod
    def from_db(cls, db: str | None, field_names: Collection[str], values: Collection[Any], **kwargs: Any) -> Self:
        image = super().from_db(db, field_names, values, **kwargs)
        image._stored_shape = image._shape()
        return image

    def _shape(self) -> tuple[str, ...]:
        return tuple(str(self.__dict__.get(name)) for name in self.SHAPE)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; another file or focal point asks for new sizes, another access moves all files at once."""
        with transaction.atomic():
            if getattr(self, "_stored_shape", self._shape()) != self._shape():
                self.renditions_ready, self.renditions_state = {}, RenditionState.WAITING
            super().save(*args, **kwargs)
            if self.file.name.startswith(PRIVATE_PREFIX) == self.is_public:
                self._move_files()
        self._stored_shape = self._shape()

    def _move_files(self) -> None:
        ready = dict(self.renditions_ready)
        for rendition in self.renditions.all():
            rendition.image = self
            rendition.file.name = _moved(rendition.file, rendition.get_upload_to(PurePath(rendition.file.name).name))
            rendition.save(update_fields=["file"])
            if rendition.filter_spec in ready:
                ready[rendition.filter_spec] = [rendition.url, rendition.width, rendition.height]
        self.renditions_ready = ready
        # Assigned as a text: the descriptor would read the picture again to measure it.
        self.__dict__["file"] = _moved(self.file, self.get_upload_to(PurePath(self.file.name).name))
        super().save(update_fields=["file", "renditions_ready"])

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        if not self.is_decorative and not self.default_alt.strip():
            errors["default_alt"] = _("Please describe the picture in one sentence, or tick “only decoration”.")
        if not self.credit.strip():
            errors["credit"] = _(
                "Please name who holds the rights to the picture. Example: “Stadt Musterstadt, Ayla Brandt”."
            )
        if errors:
            raise ValidationError(errors)


def _moved(file: Any, new_name: str) -> str:
    """Copy a file to its new place and delete the old one once the change is written; return the new name."""
    storage, old_name = file.storage, file.name
    if not storage.exists(old_name):
        return new_name
    with storage.open(old_name) as content:
        name = storage.save(new_name, content)
    transaction.on_commit(lambda: storage.delete(old_name))
    return name


class BildRendition(AbstractRendition):
    """One size of a picture."""

    image = models.ForeignKey(Bild, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("image", "filter_spec", "focal_point_key"), name="unique_rendition"),
        ]

    def get_upload_to(self, filename: str) -> str:
        """Return where the size lies: beside its picture's access, under the picture's secret."""
        folder = "groessen" if self.image.is_public else f"{PRIVATE_PREFIX}groessen"
        return f"{folder}/{self.image.uuid.hex}/{filename}"
