"""Forms of pictures and documents in the admin: every refusal says what is wrong, why, and what to do next."""

from typing import Any

from django.core.exceptions import ValidationError
from django.forms.fields import FileField
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _
from wagtail.documents.fields import WagtailDocumentField
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from core import documentfiles, pdf, picturefiles
from core.forms import words
from core.models import PictureKind

TOO_LARGE = _(
    "This file is %(size)s in size; at most %(limit)s can be uploaded, so that readers do not wait for it. Please save it"
    " smaller, for example with less resolution, and upload it again."
)
EMPTY = _(
    "This file is empty (0 bytes), so there is nothing to show. Please check it on your computer and upload it again."
)
CHOOSE_AGAIN = _("Please choose the file once more as well: browsers do not keep it.")
NOT_SENT = _("No file has arrived. Please choose a file and upload it again.")


def _check_size(file: Any, limit: int) -> None:
    if file.size > limit:
        raise ValidationError(
            TOO_LARGE % {"size": filesizeformat(file.size), "limit": filesizeformat(limit)}, code="file_too_large"
        )


def _as_before(old: FileField, new: FileField) -> FileField:
    """Give a field the place in the form that Wagtail made for another one."""
    new.label, new.required, new.widget, new.max_length = old.label, old.required, old.widget, None
    new.widget.is_required = old.required
    new.error_messages.update({"empty": EMPTY, "invalid": NOT_SENT, "missing": NOT_SENT, "required": NOT_SENT})
    return new


class BildField(WagtailImageField):
    """A picture; what comes out of `to_python` is checked and written anew."""

    def to_python(self, data: Any) -> Any:
        file = FileField.to_python(self, data)
        if file is None:
            return None
        _check_size(file, self.max_upload_size)
        if not picturefiles.has_known_ending(str(file.name)):
            raise ValidationError(picturefiles.no_picture(), code="invalid_image")
        try:
            return picturefiles.kept(file)
        except picturefiles.PictureRefused as refusal:
            raise ValidationError(str(refusal), code="invalid_image") from refusal


class DokumentField(WagtailDocumentField):
    """A document whose content is what its name says."""

    def to_python(self, data: Any) -> Any:
        file = FileField.to_python(self, data)
        if file is None:
            return None
        _check_size(file, self.max_upload_size)
        try:
            documentfiles.check(file, str(file.name))
            if documentfiles.ending_of(str(file.name)) == "pdf":
                pdf.check(file)
        except (documentfiles.DocumentRefused, pdf.Unreadable) as refusal:
            raise ValidationError(str(refusal), code="invalid_document") from refusal
        file.name = documentfiles.safe_name(str(file.name))
        return file


class ChooseAgain:
    """Says that the file has to be chosen once more when something else in the form is not right."""

    def _post_clean(self) -> None:
        form: Any = self
        super()._post_clean()
        if form.errors and "file" not in form.errors and form.files.get(form.add_prefix("file")):
            # Not beside the field: several files at once are kept, and only those with a wrong file are turned away.
            form.add_error(None, CHOOSE_AGAIN)


class BildForm(ChooseAgain, BaseImageForm):
    """The form of a picture."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            self.fields["file"] = _as_before(self.fields["file"], BildField())
        words.explain(self.fields, {**words.PICTURE, "access": words.ACCESS})
        if "kind" in self.fields:
            self.fields["kind"].required = False

    def clean_kind(self) -> str:
        """Take what nobody says anything about for a photo."""
        return self.cleaned_data.get("kind") or PictureKind.FOTO


class DokumentForm(ChooseAgain, BaseDocumentForm):
    """The form of a document."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            self.fields["file"] = _as_before(self.fields["file"], DokumentField())
        words.explain(self.fields, {**words.DOCUMENT, "access": words.ACCESS})

    def save(self, commit: bool = True) -> Any:
        """Save. Wagtail would delete the former file, which stays as a version of the document."""
        self.original_file = None
        return super().save(commit)
