"""Pictures: alternative text, credit, and renditions that the worker makes (decision 15)."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Image
from wagtail.search import index

from core.models.access import AccessMixin


class RenditionState(models.TextChoices):
    """How far the worker is with the sizes of a picture."""

    WAITING = "waiting", _("waiting")
    DONE = "done", _("done")
    FAILED = "failed", _("failed")


class Bild(AccessMixin, AbstractImage):
    """A picture with its words and its finished sizes.

    `renditions_ready` maps a filter (`width-800|format-webp`) to `[url, width, height]`, so that a page needs no query for it.
    """

    default_alt = models.CharField(
        _("alternative text"),
        max_length=250,
        blank=True,
        help_text=_("What can be seen, in one sentence. Example: “Six people stand around a table with a town map.”"),
    )
    decorative = models.BooleanField(
        _("only decoration"),
        default=False,
        help_text=_("The picture carries no information; screen readers pass over it."),
    )
    credit = models.CharField(
        _("credit"),
        max_length=200,
        blank=True,
        help_text=_(
            "Who holds the rights; shown wherever the picture is used. Example: “Stadt Musterstadt, Ayla Brandt”."
        ),
    )
    renditions_ready = models.JSONField(default=dict, editable=False)
    renditions_state = models.CharField(
        max_length=10,
        choices=RenditionState.choices,
        default=RenditionState.WAITING,
        editable=False,
        db_index=True,
    )
    renditions_error = models.CharField(max_length=300, blank=True, editable=False)

    admin_form_fields = (*Image.admin_form_fields, "default_alt", "decorative", "credit", "access")
    search_fields = [*AbstractImage.search_fields, index.SearchField("default_alt"), index.SearchField("credit")]

    class Meta:
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    @property
    def default_alt_text(self) -> str:
        """The picture's own alternative text; empty when it is decoration. Wagtail asks for this name."""
        return "" if self.decorative else self.default_alt

    def get_upload_to(self, filename: str) -> str:
        """Return where the original lies: under the private root with an address nobody can guess."""
        folder = "bilder" if self.is_public else "intern/bilder"
        return f"{folder}/{self.uuid.hex}/{self.file.field.storage.get_valid_name(filename)}"

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        if not self.decorative and not self.default_alt:
            errors["default_alt"] = _("Please describe the picture in one sentence, or tick “only decoration”.")
        if not self.credit:
            errors["credit"] = _(
                "Please name who holds the rights to the picture. Example: “Stadt Musterstadt, Ayla Brandt”."
            )
        if errors:
            raise ValidationError(errors)


class BildRendition(AbstractRendition):
    """One size of a picture."""

    image = models.ForeignKey(Bild, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("image", "filter_spec", "focal_point_key"), name="unique_rendition"),
        ]

    def get_upload_to(self, filename: str) -> str:
        """Return where the size lies: beside its picture's access, under the picture's secret."""
        folder = "groessen" if self.image.is_public else "intern/groessen"
        return f"{folder}/{self.image.uuid.hex}/{filename}"
